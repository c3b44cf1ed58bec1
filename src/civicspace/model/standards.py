"""Standards: what international law asks, as values that print as sentences."""

from __future__ import annotations

from enum import Enum
from functools import cached_property

import attrs
from pendulum import Date

from civicspace.errors import InvalidValue
from civicspace.logic.conditions import Condition
from civicspace.logic.explain import Explanation, Step
from civicspace.model.convert import date_or_none, identifier, text, to_tuple
from civicspace.model.dates import Day, as_date
from civicspace.model.instruments import Citation, Provision
from civicspace.model.rights import Right

__all__ = ["Element", "Exemption", "Presumption", "Standard", "Strength"]


class Element(Enum):
    """The step of the legal test to which a standard belongs, in the order of the test."""

    APPLICABILITY = "applicability"
    LEGALITY = "legality"
    LEGITIMATE_AIM = "legitimate-aim"
    NECESSITY = "necessity"
    PROPORTIONALITY = "proportionality"
    PROCEDURE = "procedure"
    NON_DISCRIMINATION = "non-discrimination"
    ESSENCE = "essence"
    POSITIVE_DUTY = "positive-duty"

    @property
    def order(self) -> int:
        """Its place in the test, from 0."""
        return list(Element).index(self)


class Strength(Enum):
    """How much a standard that is breached settles."""

    CONCLUSIVE = "conclusive"
    """A breach is a breach."""
    PRESUMPTIVE = "presumptive"
    """A breach, unless a named exemption holds; the State bears the burden of it."""
    FACTOR = "factor"
    """It counts in the weighing and settles nothing alone."""


@attrs.frozen(kw_only=True)
class Exemption:
    """A named circumstance that lifts a presumptive standard, with its own authority.

    >>> from civicspace.model.choices import Form
    >>> from civicspace.model.vocabulary import form
    >>> moved = Exemption(id="other-place", condition=form == Form.RELOCATION,
    ...                   message="The gathering may be held at another place.")
    >>> print(moved.condition)
    the form is relocation
    """

    id: str = attrs.field(validator=identifier)
    condition: Condition
    message: str = attrs.field(validator=text)
    authorities: tuple[Citation, ...] = attrs.field(converter=to_tuple, default=())
    only_under: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    """The instruments to which it belongs; empty for all of them."""
    until: Date | None = attrs.field(converter=date_or_none, default=None)
    """The day since which it is no longer followed, for one that was given up."""
    given_up: str = ""
    """Where it was given up."""


@attrs.frozen(kw_only=True)
class Standard:
    """A rule of international law that a restriction may breach.

    >>> import civicspace as cs
    >>> standard = cs.standards(right="assembly")[0]
    >>> standard.right, standard.authorities[0].instrument in standard.instruments
    (<Right.ASSEMBLY: 'assembly'>, True)

    Raises:
        InvalidValue: without an authority; or if a conclusive standard names an exemption.
    """

    id: str = attrs.field(validator=identifier)
    """The right and a name: ``assembly.blanket-ban``."""
    right: Right
    element: Element
    strength: Strength
    condition: Condition
    """The condition of breach: where it is true, the standard is breached."""
    authorities: tuple[Citation, ...] = attrs.field(converter=to_tuple)
    """The documents that state the rule; they also date it."""
    message: str = attrs.field(validator=text)
    """What is wrong with a restriction that breaches it, in one sentence for anybody."""
    exemptions: tuple[Exemption, ...] = attrs.field(converter=to_tuple, default=())

    def __attrs_post_init__(self) -> None:
        if not self.authorities:
            raise InvalidValue(f"standard {self.id} cites no authority")
        if self.exemptions and self.strength is Strength.CONCLUSIVE:
            raise InvalidValue(f"standard {self.id} is conclusive and can have no exemption")

    @property
    def instruments(self) -> frozenset[str]:
        """The instruments under which some authority states it."""
        return frozenset().union(*(cited.applies_to for cited in self.authorities))

    @property
    def since(self) -> Date:
        """The day since which some authority states it."""
        return min(cited.dated for cited in self.authorities)

    def authorities_under(
        self, provision: Provision, on: Day | None = None
    ) -> tuple[Citation, ...]:
        """The authorities for it under a provision that existed on a day; all days if None.

        Raises:
            InvalidDate: if ``on`` is no date.
        """
        day = None if on is None else as_date(on)
        if day is not None and provision.since is not None and day < provision.since:
            return ()
        return tuple(
            cited
            for cited in self.authorities
            if not provision.read_with.isdisjoint(cited.applies_to)
            and (day is None or cited.dated <= day)
        )

    def exemptions_under(
        self, provision: Provision, on: Day | None = None
    ) -> tuple[Exemption, ...]:
        """The exemptions that the provision's instrument knows, or one that it follows.

        With a day, those too that were followed then and have been given up since.

        Raises:
            InvalidDate: if ``on`` is no date.
        """
        day = None if on is None else as_date(on)
        return tuple(
            one
            for one in self.exemptions
            if (not one.only_under or not provision.read_with.isdisjoint(one.only_under))
            and (one.until is None or (day is not None and day < one.until))
        )

    def __str__(self) -> str:
        return f"{self.id}: breached where {self.condition}"


@attrs.frozen(kw_only=True)
class Presumption:
    """What stands in, on the record, for a fact that nobody stated.

    A presumption is used only where the fact is unknown and the condition does not fail on the
    facts stated; a strict reading uses none.

    >>> regular = Presumption(id="followed", fact="followed_law", value=True, authorities=[],
    ...                       message="nobody said that the authority broke its own law")
    >>> regular.when is None
    True
    """

    id: str = attrs.field(validator=identifier)
    fact: str
    value: object
    """The value presumed."""
    message: str = attrs.field(validator=text)
    """Why, in one clause."""
    authorities: tuple[Citation, ...] = attrs.field(converter=to_tuple)
    when: Condition | None = None
    """The facts on which it depends; None for always."""
    neutral: bool = False
    """Whether it only spares a proof, so that it weighs nothing when a balance is struck."""

    @cached_property
    def reason(self) -> Explanation:
        """It as a step of an explanation, below each fact that rests on it; made once."""
        return Explanation(
            step=Step.PRESUMPTION,
            text=self.message,
            name=self.id,
            because="; ".join(str(cited) for cited in self.authorities),
        )
