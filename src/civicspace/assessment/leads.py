"""Leads: the open questions that would settle most of an assessment, found without all others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from civicspace.model.facts import spec
from civicspace.model.findings import Review

if TYPE_CHECKING:
    from civicspace.assessment.results import Assessment

__all__ = ["Lead", "leads", "leads_of"]


@attrs.frozen(kw_only=True)
class Lead:
    """A fact of which some answer alone would settle reviews of an assessment."""

    fact: str
    text: str
    """The question in the vocabulary's words."""
    settles: int
    """How many reviews some answer to it would settle alone."""
    measures: tuple[str, ...]
    """The ids of the measures that those reviews are about."""


def leads(found: Assessment) -> tuple[Lead, ...]:
    """The facts that would settle something alone, those that settle most in front.

    These are the first of
    :meth:`~civicspace.assessment.results.Assessment.open_questions`,
    in the same order but for equals.
    """
    return leads_of(review for one in found.effective() for review in one.reviews)


def leads_of(reviews: Iterable[Review]) -> tuple[Lead, ...]:
    """The same of any reviews."""
    settles: dict[str, int] = {}
    measures: dict[str, set[str]] = {}
    for review in reviews:
        for fact in review.prospect.settling:
            settles[fact] = settles.get(fact, 0) + 1
            named = measures.setdefault(fact, set())
            if review.measure is not None:
                named.add(review.measure.id)
    return tuple(
        Lead(
            fact=fact,
            text=spec(fact).question,
            settles=settles[fact],
            measures=tuple(sorted(measures[fact])),
        )
        for fact in sorted(settles, key=lambda one: (-settles[one], one))
    )
