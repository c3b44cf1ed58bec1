"""Contradictions: facts that cannot both hold, by the very words of their definitions.

A pair is here only if no record could bear out both. What is merely odd, or what a lawyer would
conclude from one of them, is no contradiction: tribunals decide on odd records.
"""

from __future__ import annotations

import attrs

from civicspace.model import choices as c
from civicspace.model.facts import Facts

__all__ = ["CONTRADICTIONS", "Contradiction", "contradictions"]


@attrs.frozen
class Contradiction:
    """Two facts, each with the values that it cannot have beside those of the other."""

    one: str
    ones: tuple[object, ...]
    """The values of the one fact; any that is known if empty."""
    other: str
    others: tuple[object, ...]
    reason: str
    """The words of the definitions that exclude each other."""

    def excludes(self, one: object, other: object) -> bool:
        """Whether these values of the two facts cannot both hold."""
        return (not self.ones or one in self.ones) and (not self.others or other in self.others)


_PART = "the heaviest consequence cannot be none, for"

CONTRADICTIONS: tuple[Contradiction, ...] = (
    Contradiction(
        "duration_days", (), "open_ended", (True,),
        "what holds without a time limit has no duration",
    ),
    Contradiction(
        "scope", (c.Scope.BLANKET,), "individual_assessment", (True,),
        "a blanket measure is one with no case-by-case look",
    ),
    Contradiction(
        "scope", (c.Scope.INDIVIDUAL,), "system_choice", (True,),
        "a choice of electoral system applies to all alike, and not to one person or body",
    ),
    Contradiction(
        "unequal", (c.Unequal.OBJECTIVE, c.Unequal.UNEXPLAINED), "system_choice", (True,),
        "a choice of electoral system applies to all alike, and treats nobody worse",
    ),
    Contradiction(
        "form", (c.Form.DISPERSAL,), "preparatory", (True,),
        "a gathering is broken up only when people have gathered",
    ),
    Contradiction(
        "violence_extent", (c.ViolenceExtent.ISOLATED, c.ViolenceExtent.WIDESPREAD),
        "preparatory", (True,),
        "there is no violence in a gathering where nobody has gathered yet",
    ),
    Contradiction(
        "force", (c.ForceUsed.NONE,),
        "weapons", (c.Weapons.LESS_LETHAL, c.Weapons.INDISCRIMINATE, c.Weapons.FIREARMS),
        "to use a weapon is to use force",
    ),
    Contradiction(
        "conduct", (c.Conduct.VIOLENT,), "arrest_basis", (c.ArrestBasis.EXERCISE,),
        "who behaves with violence, or means to, does not exercise a right peacefully",
    ),
    Contradiction(
        "form", (c.Form.NON_PROTECTION,), "protection_given", (True,),
        "where the State stood by, it did not protect those affected",
    ),
    Contradiction(
        "form", (c.Form.CLOSURE,), "whole_outlet", (False,),
        "the end of a media outlet strikes the whole of it",
    ),
    Contradiction(
        "block_reach", (c.BlockReach.SITE, c.BlockReach.NETWORK), "whole_outlet", (False,),
        "what makes a whole site or network unreachable strikes the whole of it",
    ),
    Contradiction(
        "form", (c.Form.SHUTDOWN,), "block_reach", (c.BlockReach.ITEM,),
        "a network that is switched off or slowed is more than the item complained of",
    ),
    Contradiction(
        "foreign_funding", (c.ForeignFunding.FREE,), "label_trigger", (c.LabelTrigger.MONEY,),
        "money from abroad that alone brings a label is not treated as any other money",
    ),
    Contradiction(
        "form", (c.Form.PENALTY,), "sanction", (c.Sanction.NONE,),
        f"{_PART} a penalty punishes",
    ),
    Contradiction(
        "form", (c.Form.DISSOLUTION, c.Form.CLOSURE), "sanction", (c.Sanction.NONE,),
        f"{_PART} the end of the body or the outlet is one",
    ),
    Contradiction(
        "form", (c.Form.EXPULSION,), "sanction", (c.Sanction.NONE,),
        f"{_PART} expulsion is one",
    ),
)  # fmt: skip
"""Every contradiction between two facts, each with its reason."""


def contradictions(facts: Facts, presumed: Facts) -> list[Contradiction]:
    """The contradictions within a restriction, whichever of the two facts is presumed.

    >>> for found in contradictions(Facts(duration_days=30, open_ended=True), Facts()):
    ...     print(found.reason)
    what holds without a time limit has no duration
    """
    known = facts.known() | presumed.known() if presumed else vars(facts)
    found = []
    for name, pairs in _BY_OTHER:
        if name in known:
            value = known[name]
            for pair in pairs:
                # This is asked of every restriction there is, so that the rarer value comes first.
                rare = not pair.others or value in pair.others
                if rare and pair.one in known and pair.excludes(known[pair.one], value):
                    found.append(pair)
    return found


_BY_OTHER = tuple(
    (name, tuple(pair for pair in CONTRADICTIONS if pair.other == name))
    for name in dict.fromkeys(pair.other for pair in CONTRADICTIONS)
)
