"""Reviews to be mended, and remedies found by trying everything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations, product
from typing import Any

from hypothesis import strategies as st

import civicspace as cs
from civicspace.assessment.bench import Bench
from civicspace.assessment.drafts import Drafts
from civicspace.assessment.rewording import drafted, rewordings
from civicspace.strategies import fact_values
from tests.assessment.completing import rulings

V = cs.Verdict
BAN: dict[str, object] = {
    "activity": "assemble",
    "form": "ban",
    "scope": "general",
    "legal_basis": "none",
    "evidence": "specific",
    "reasons": "weighed",
}
DAY = "2021-01-01"

#: Provisions on one sort of conduct, some of which protect some persons only.
TOGETHER = ("iccpr/21", "echr/11", "crc/15", "ilo-c87/2", "iccpr/22", "icerd/5", "cedaw/7")

#: Facts on which a presumption depends, and those that tell who is struck.
TELLING = ("violence_extent", "conduct", "form", "notice_hours", "spontaneous_exempt", "targets",
            "scope")  # fmt: skip


@cache
def kazakhstan() -> cs.Dossier:
    """The example."""
    return cs.load("examples/kazakhstan.yaml")


def wrong() -> st.SearchStrategy[cs.Review]:
    """Rulings of the casebook that come out incompatible."""
    return st.sampled_from(rulings()).map(reviewed).filter(lambda one: bool(one.breaches))


def reviewed(ruling: tuple[cs.Facts, str, Any]) -> cs.Review:
    return cs.review(ruling[0], ruling[1], on=ruling[2])


@st.composite
def under_several(draw: st.DrawFn) -> tuple[cs.Review, ...]:
    """A restriction of the casebook, part of it inferred, under several provisions."""
    facts, under, on = draw(st.sampled_from(rulings()))
    inferred = set(draw(st.lists(st.sampled_from(sorted(facts)), max_size=3, unique=True)))
    known = facts.known()
    for name in draw(st.lists(st.sampled_from(TELLING), max_size=2, unique=True)):
        known[name] = draw(fact_values(name))
    places = draw(st.lists(st.sampled_from(TOGETHER), max_size=2, unique=True))
    rights = dict.fromkeys(
        right for place in (under, *places) for right in cs.provision(place).rights
    )
    restriction = cs.Restriction(
        id="r",
        rights=tuple(rights)[:4],
        facts=cs.Facts(**{name: one for name, one in known.items() if name not in inferred}),
        presumed=cs.Facts(**{name: one for name, one in known.items() if name in inferred}),
    )
    return tuple(cs.review(restriction, place, on=on) for place in dict.fromkeys((under, *places)))


def same(bench: Bench) -> Bench:
    return bench


def facts_of(remedy: cs.Remedy) -> dict[str, Any]:
    return {one.fact: one.to for one in remedy.changes}


def spelled_out(found: Iterable[cs.Remedy]) -> Iterator[dict[str, object]]:
    """Each remedy with each of the values that do as well."""
    for one in found:
        for values in product(*((change.to, *change.others) for change in one.changes)):
            yield dict(zip((change.fact for change in one.changes), values, strict=True))


def otherwise(review: cs.Review, facts: Mapping[str, Any]) -> cs.Verdict:
    return cs.suppose(review, **facts).after.verdict


def every_minimal(
    reviews: tuple[cs.Review, ...], *, most: int, heavier: bool
) -> set[frozenset[tuple[str, object]]]:
    """All minimal remedies of so many rewordings, found by trying every set of them."""
    bad = [one for one in reviews if one.breaches]
    drafts = Drafts(bad, [one for one in reviews if not one.breaches])
    changes = rewordings(drafts, heavier=heavier)
    minimal: list[frozenset[int]] = []
    for many in range(1, most + 1):
        sets = [
            frozenset(some)
            for some in combinations(range(len(changes)), many)
            if len({changes[at].slot for at in some}) == many
            and not any(one <= frozenset(some) for one in minimal)
        ]
        if sets:
            incompatible = drafts.outcome([drafted(drafts, changes, one) for one in sets])
            minimal += [
                one for lane, one in enumerate(sets) if not incompatible.incompatible >> lane & 1
            ]
    return {frozenset(drafted(drafts, changes, one).items()) for one in minimal}
