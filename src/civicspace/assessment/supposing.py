"""What if: a restriction with some facts otherwise, and the difference that makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from civicspace.assessment.review import review, review_restriction
from civicspace.errors import InvalidValue
from civicspace.logic.terms import Choice
from civicspace.model.dates import Day
from civicspace.model.facts import Facts
from civicspace.model.findings import Review
from civicspace.model.instruments import Provision
from civicspace.model.measures import Restriction

__all__ = ["Supposition", "suppose"]


@attrs.frozen(kw_only=True, repr=False)
class Supposition:
    """A review as it is, and as it would be.

    >>> import civicspace as cs
    >>> ban = {"activity": "assemble", "form": "ban", "scope": "blanket"}
    >>> print(cs.suppose(cs.review(ban, under="iccpr/21"), scope="general"))
    iccpr/21: compatible instead of incompatible
      no longer breached: assembly.blanket-ban, assembly.no-individual-assessment, assembly.weighing
    """

    before: Review
    after: Review

    def __repr__(self) -> str:
        return f"<Supposition under {self.after.provision.id}: {self.after.verdict.value}>"

    @property
    def mended(self) -> tuple[str, ...]:
        """The ids of the standards that would no longer be breached."""
        return tuple(sorted(_breached(self.before) - _breached(self.after)))

    @property
    def breached(self) -> tuple[str, ...]:
        """The ids of the standards that would be breached, and are not."""
        return tuple(sorted(_breached(self.after) - _breached(self.before)))

    def __str__(self) -> str:
        was, would = self.before.verdict.words, self.after.verdict.words
        said = f"still {would}" if was == would else f"{would} instead of {was}"
        lines = [f"{self.after.provision.id}: {said}"]
        if self.mended:
            lines.append(f"  no longer breached: {', '.join(self.mended)}")
        if self.breached:
            lines.append(f"  breached then: {', '.join(self.breached)}")
        return "\n".join(lines)


def _breached(found: Review) -> set[str]:
    return {one.standard.id for one in found.breaches}


def suppose(
    what: Review | Restriction | Facts | Mapping[str, object],
    /,
    *,
    under: str | Provision | None = None,
    on: Day | None = None,
    state: str | None = None,
    **facts: object,
) -> Supposition:
    """Review a restriction once more with some facts otherwise.

    Args:
        what: A review; or a restriction or facts, to be reviewed first.
        under: The provision; not for a review, which has one.
        on: The day whose standards apply; not for a review.
        state: The State whose standing is put beside the verdict; not for a review.
        **facts: Facts of the vocabulary with their new values, coded as in a dossier; None for one
            that is not to be known.

    >>> import civicspace as cs
    >>> found = suppose({"activity": "assemble", "form": "ban"}, under="iccpr/21", scope="blanket")
    >>> found.after.verdict.words, found.breached
    ('incompatible', ('assembly.blanket-ban', 'assembly.no-individual-assessment'))

    Raises:
        FactsError: for facts that are not in the vocabulary.
        UnknownName: for an unknown provision.
        InvalidDate: if ``on`` is no date.
        InvalidValue: without a provision, or with one for a review; or as :func:`review`.
    """
    if isinstance(what, Review):
        if under is not None or on is not None or state is not None:
            raise InvalidValue("a review has its provision, day and State: leave out the others")
        before = what
    elif under is None:
        raise InvalidValue("suppose needs a provision: give under=, or a review")
    else:
        before = review(what, under=under, on=on, state=state)
    restriction = before.restriction
    assert restriction is not None
    after = review_restriction(
        _otherwise(restriction, facts),
        before.provision,
        before.on,
        standing=before.standing,
        measure=before.measure,
    )
    return Supposition(before=before, after=after)


def _otherwise(restriction: Restriction, facts: Mapping[str, object]) -> Restriction:
    """The restriction with some facts stated otherwise, or not known."""
    wanted = Facts.from_coded({name: _coded(value) for name, value in facts.items()})
    stated = _without(restriction.facts, facts)
    return attrs.evolve(
        restriction,
        facts=Facts(**stated, **wanted.known()),
        presumed=Facts(**_without(restriction.presumed, facts)),
    )


def _without(known: Facts, names: Iterable[str]) -> dict[str, Any]:
    return {name: value for name, value in known.known().items() if name not in set(names)}


def _coded(value: object) -> object:
    """A value as it is coded; one of the vocabulary's own is taken as well."""
    if isinstance(value, Choice):
        return value.value
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_coded(one) for one in value]
    return value
