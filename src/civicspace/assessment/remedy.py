"""Remedies: the smallest changes that a drafter could make so that no standard is breached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import overload

import attrs

from civicspace.assessment.drafts import Drafts
from civicspace.assessment.larger import larger_remedy
from civicspace.assessment.results import MeasureAssessment, RestrictionAssessment
from civicspace.assessment.rewording import Rewording, drafted, place_of, rewordings
from civicspace.errors import InvalidValue
from civicspace.logic.terms import Choice
from civicspace.model.findings import Review
from civicspace.model.instruments import Citation
from civicspace.model.remedies import Change, Remedies, Remedy
from civicspace.model.verdicts import Verdict
from civicspace.model.vocabulary import TERMS

__all__ = ["remedies"]

#: Facts that say what a measure is for and how it works; to change them leaves least of it.
_HEART = {"form": 3, "scope": 2, "setting": 2, "targets": 2, "aims": 2}

#: Facts that say how hard it strikes.
_WEIGHT = frozenset(
    {
        "burden",
        "collateral",
        "criminal",
        "disqualification_years",
        "duration_days",
        "force",
        "legal_basis",
        "open_ended",
        "sanction",
        "whole_outlet",
    }
)
_ORDER = {name: at for at, name in enumerate(TERMS)}

_Set = frozenset[int]


def remedies_of(
    reviews: Sequence[Review], *, most: int, work: int, heavier: bool = False
) -> Remedies:
    """The remedies of one restriction under some provisions.

    A search by levels: sets of one change, of two, and so on. A set that is no remedy leaves some
    standard breached, and whatever remedy contains it must change a fact on which that breach
    depends; so only such changes are added, and no minimal remedy is missed.
    """
    wrong = _incompatible(reviews)
    # What is mended under one provision must not be breached under another.
    rest = [one for one in reviews if one.verdict is not Verdict.INCOMPATIBLE]
    drafts = Drafts(wrong, rest) if wrong else Drafts(reviews)
    start = drafts.outcome([{}])
    breached = tuple(one for one in drafts.standards if start.breached[one] & 1)
    restriction = reviews[0].restriction
    assert restriction is not None
    empty = Remedies(
        found=(),
        restriction=restriction.id,
        breached=breached,
        most=0,
        whole=True,
        tried=0,
        heavier=heavier,
    )
    if not breached:
        return empty
    changes = rewordings(drafts, heavier=heavier)
    looks = {one: drafts.looks_of(one) for one in drafts.standards}
    branches = {
        one: [at for at, change in enumerate(changes) if change.fact in looks[one]]
        for one in drafts.standards
    }
    if not all(branches[one] for one in breached):
        able = {change.fact for change in rewordings(drafts, heavier=True)}
        return attrs.evolve(empty, beyond=tuple(one for one in breached if not looks[one] & able))
    ranked = sorted(drafts.standards, key=lambda one: len(branches[one]))
    found: dict[_Set, Verdict] = {}
    frontier: dict[_Set, str] = {frozenset(): next(one for one in ranked if one in breached)}
    tried = level = 0
    while frontier and level < most:
        fresh = _grown(frontier, branches, changes, found)
        if tried + len(fresh) > work:
            break
        level += 1
        tried += len(fresh)
        frontier = _looked_at(drafts, changes, ranked, fresh, found)
    if frontier and not found:
        # The least that could be done is too much to be found; something that would do is not.
        near = {fact for one in breached for fact in looks[one]}
        larger = larger_remedy(drafts, changes, near, _cost)
        if larger is not None:
            unsure = drafts.outcome([drafted(drafts, changes, larger)]).undetermined
            found[larger] = Verdict.UNDETERMINED if unsure else Verdict.COMPATIBLE
    citations = _citations(wrong, breached)
    asked = {
        fact: tuple(
            dict.fromkeys(c for one in breached if fact in looks[one] for c in citations[one])
        )
        for fact in {change.fact for change in changes}
    }
    return Remedies(
        found=_told(drafts, changes, found, asked, restriction.id),
        restriction=restriction.id,
        breached=breached,
        most=level,
        whole=not frontier,
        tried=tried,
        heavier=heavier,
    )


def _grown(
    frontier: Mapping[_Set, str],
    branches: Mapping[str, Sequence[int]],
    changes: Sequence[Rewording],
    found: Mapping[_Set, Verdict],
) -> list[_Set]:
    """Each set with one change more, of those that bear on a breach that is left."""
    fresh: dict[_Set, None] = {}
    for held, breach in frontier.items():
        taken = {changes[at].slot for at in held}
        for at in branches[breach]:
            if changes[at].slot in taken:
                continue
            more = held | {at}
            if more not in fresh and not _contains_a_remedy(more, found):
                fresh[more] = None
    return list(fresh)


def _contains_a_remedy(held: _Set, found: Mapping[_Set, Verdict]) -> bool:
    if not found:
        return False
    return any(
        frozenset(some) in found
        for many in range(1, len(held))
        for some in combinations(held, many)
    )


def _looked_at(
    drafts: Drafts,
    changes: Sequence[Rewording],
    ranked: Sequence[str],
    fresh: Sequence[_Set],
    found: dict[_Set, Verdict],
) -> dict[_Set, str]:
    """Put the sets that are remedies among those found; for each other, one breach that is left."""
    if not fresh:
        return {}
    outcome = drafts.outcome([drafted(drafts, changes, held) for held in fresh])
    left: dict[_Set, str] = {}
    waiting = outcome.incompatible
    for lane, held in enumerate(fresh):
        if not waiting >> lane & 1:
            unsure = outcome.undetermined >> lane & 1
            found[held] = Verdict.UNDETERMINED if unsure else Verdict.COMPATIBLE
    for one in ranked:
        here = outcome.breached[one] & waiting
        waiting &= ~here
        while here:
            lowest = here & -here
            left[fresh[lowest.bit_length() - 1]] = one
            here ^= lowest
    return left


def _told(
    drafts: Drafts,
    changes: Sequence[Rewording],
    found: Mapping[_Set, Verdict],
    asked: Mapping[str, tuple[Citation, ...]],
    restriction: str,
) -> tuple[Remedy, ...]:
    """The remedies, smallest and least intrusive first, values that do as well put together."""
    plain = sorted(
        ((drafted(drafts, changes, held), verdict) for held, verdict in found.items()),
        key=lambda one: _intrusion(drafts, one[0]),
    )
    told: dict[tuple[object, ...], Remedy] = {}
    for stated, verdict in plain:
        if _joined(told, stated, verdict):
            continue
        key = tuple(sorted(stated.items(), key=lambda one: _ORDER[one[0]]))
        told[key] = Remedy(
            changes=tuple(
                Change(fact=fact, old=drafts.before(fact), to=to, citations=asked[fact])
                for fact, to in key
            ),
            verdict=verdict,
            restriction=restriction,
        )
    return tuple(told.values())


def _joined(
    told: dict[tuple[object, ...], Remedy], stated: Mapping[str, object], verdict: Verdict
) -> bool:
    """Whether a remedy before it differs in the value of one fact only, and takes that value in."""
    for key, remedy in told.items():
        if remedy.verdict is not verdict or len(remedy.changes) != len(stated):
            continue
        apart = [one for one in remedy.changes if stated.get(one.fact, None) != one.to]
        if len(apart) != 1 or apart[0].fact not in stated:
            continue
        # Others were taken in for one fact only, so that each of them does with all the rest.
        widened = [one.fact for one in remedy.changes if one.others]
        if widened and widened != [apart[0].fact]:
            continue
        told[key] = attrs.evolve(
            remedy,
            changes=tuple(
                attrs.evolve(one, others=(*one.others, stated[one.fact])) if one in apart else one
                for one in remedy.changes
            ),
        )
        return True
    return False


def _intrusion(drafts: Drafts, stated: Mapping[str, object]) -> tuple[object, ...]:
    """How much a remedy leaves of the measure, the most first."""
    costs = [_cost(fact) for fact in stated]
    far = sum(_distance(drafts.before(fact), to) for fact, to in stated.items())
    return (len(stated), sum(costs), far, sorted(_ORDER[fact] for fact in stated))


def _cost(fact: str) -> int:
    """How much of a measure is left less when the fact is changed, from 0 to 3."""
    return _HEART.get(fact, 1 if fact in _WEIGHT else 0)


def _distance(old: object, to: object) -> int:
    """How far two values lie apart in the order of the vocabulary."""
    if isinstance(old, frozenset) and isinstance(to, frozenset):
        # Of several that come in, the one that the vocabulary names first.
        return len(old ^ to) * 100 + sum(map(place_of, to - old))
    if isinstance(old, Choice) and isinstance(to, Choice):
        return abs(place_of(old) - place_of(to))
    return 0


def _citations(
    reviews: Sequence[Review], breached: Iterable[str]
) -> dict[str, tuple[Citation, ...]]:
    found: dict[str, dict[Citation, None]] = {one: {} for one in breached}
    # Texts for some persons only are named after those for everybody.
    for review in sorted(reviews, key=lambda one: one.provision.only_for is not None):
        for finding in review.findings:
            if finding.standard.id in found:
                found[finding.standard.id].update(dict.fromkeys(finding.citations))
    return {one: tuple(cited) for one, cited in found.items()}


def _of_one(reviews: Iterable[Review]) -> tuple[Review, ...]:
    """Reviews of one restriction, as a tuple."""
    every = tuple(reviews)
    if not every:
        raise InvalidValue("remedies need at least one review")
    first = every[0].restriction
    if any(one.restriction != first for one in every):
        raise InvalidValue("these reviews are of several restrictions: ask for each by itself")
    return every


@overload
def remedies(
    what: Review | RestrictionAssessment | Iterable[Review],
    *,
    most: int = ...,
    work: int = ...,
    heavier: bool = ...,
) -> Remedies: ...
@overload
def remedies(
    what: MeasureAssessment, *, most: int = ..., work: int = ..., heavier: bool = ...
) -> tuple[Remedies, ...]: ...
def remedies(
    what: Review | RestrictionAssessment | MeasureAssessment | Iterable[Review],
    *,
    most: int = 5,
    work: int = 20_000,
    heavier: bool = False,
) -> Remedies | tuple[Remedies, ...]:
    """The smallest sets of changes within a drafter's reach that end every breach.

    Args:
        what: A review; several reviews of one restriction, under several provisions; what an
            assessment says of a restriction; or what it says of a measure, whose restrictions are
            then mended one by one.
        most: How many changes a set may have.
        work: How many drafts may be tried. Where the next larger sets would be more, the search
            ends before them, and says so.
        heavier: Whether to try changes as well that do not make the restriction lighter.

    Returns:
        The remedies, the smallest and least intrusive first. No part of a remedy is one. Where the
        search finds none before it ends, one that takes more changes, if there is any; of such a
        one no single change can be left out, and of up to sixteen no part is one. For a measure,
        those of each of its restrictions that is incompatible with something.

    >>> import civicspace as cs
    >>> ban = {"activity": "assemble", "form": "ban", "scope": "general", "legal_basis": "none",
    ...        "evidence": "specific", "reasons": "weighed"}
    >>> found = cs.remedies(cs.review(ban, under="iccpr/21", on="2021-01-01"))
    >>> print(found[0])
    the legal basis: regulation instead of none

    Raises:
        InvalidValue: without any review, or with reviews of several restrictions.
    """
    if isinstance(what, MeasureAssessment):
        return tuple(
            remedies_of(one.reviews, most=most, work=work, heavier=heavier)
            for one in what.restrictions
            if _incompatible(one.reviews)
        )
    if isinstance(what, Review):
        reviews: Sequence[Review] = (what,)
    else:
        reviews = _of_one(what.reviews if isinstance(what, RestrictionAssessment) else what)
    return remedies_of(reviews, most=most, work=work, heavier=heavier)


def _incompatible(reviews: Iterable[Review]) -> tuple[Review, ...]:
    return tuple(one for one in reviews if one.verdict is Verdict.INCOMPATIBLE)
