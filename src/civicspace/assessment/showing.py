"""What a dossier shows of a thing asked on a day, and the record in which it is looked up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import attrs
from pendulum import Date

from civicspace.assessment.country import assess
from civicspace.assessment.results import Assessment
from civicspace.logic.truth import Truth, all_of
from civicspace.model.dates import When
from civicspace.model.dossiers import Dossier
from civicspace.model.findings import Review, Standing, Verdict
from civicspace.model.measures import Measure

__all__ = ["Held", "Record", "Shown", "judged"]


@attrs.frozen(kw_only=True)
class Held:
    """A review that bears on a thing asked, and whether what it reviews was in effect that day.

    >>> import civicspace as cs
    >>> ban = cs.review({"activity": "assemble", "form": "ban", "scope": "blanket"}, "iccpr/21")
    >>> Held(review=ban, in_effect=Truth.UNKNOWN).kept
    <Truth.UNKNOWN: 'unknown'>
    """

    review: Review
    in_effect: Truth

    @property
    def kept(self) -> Truth | None:
        """Whether it is as asked, on the record; None where the text does not speak to it."""
        return self._kept(self.review.verdict)

    @property
    def strictly(self) -> Truth | None:
        """Whether it is as asked, on the stated facts alone."""
        return self._kept(self.review.strict)

    def _kept(self, verdict: Verdict) -> Truth | None:
        match verdict:
            case Verdict.NOT_APPLICABLE:
                return None
            case Verdict.COMPATIBLE:
                # No breach, whether or not it was in force.
                return Truth.TRUE
            case Verdict.INCOMPATIBLE if self.in_effect is Truth.TRUE:
                return Truth.FALSE
        # What was perhaps in force is perhaps a breach.
        return Truth.UNKNOWN


@attrs.frozen(kw_only=True)
class Shown:
    """What a dossier shows of a thing asked, with what lies behind it."""

    truth: Truth
    """Whether it was so that day, on the record."""
    strict: Truth
    """Whether it was so on the stated facts alone."""
    held: tuple[Held, ...] = ()
    standings: tuple[Standing, ...] = ()
    """How the State stood to the texts that are asked about."""
    facts: tuple[tuple[Truth, str], ...] = ()
    """What was found of measures and treaties: whether it is as asked, and the sentence."""
    gaps: tuple[str, ...] = ()
    """What the dossier would have to tell, and does not."""


class Record:
    """A dossier on a day; it is assessed as a whole only if something asked needs that."""

    def __init__(self, dossier: Dossier, day: Date, announced: When) -> None:
        self.dossier = dossier
        self.day = day
        self.announced = announced

    @cached_property
    def assessment(self) -> Assessment:
        """The whole country on the day."""
        return assess(self.dossier, self.day)

    def measure(self, name: str) -> Measure | None:
        """The measure with this id, if the dossier has it."""
        return next((one for one in self.dossier if one.id == name), None)


def judged(held: Sequence[Held], standings: Sequence[Standing], gaps: Sequence[str]) -> Shown:
    """Whether every review is as asked; a gap leaves open what no review shows to fail.

    >>> judged([], [], ["No measure is coded."]).truth
    <Truth.UNKNOWN: 'unknown'>
    """
    return Shown(
        truth=_whole([one.kept for one in held], gaps),
        strict=_whole([one.strictly for one in held], gaps),
        held=tuple(held),
        standings=tuple({one.instrument.id: one for one in standings}.values()),
        gaps=tuple(gaps),
    )


def _whole(parts: Sequence[Truth | None], gaps: Sequence[str]) -> Truth:
    spoken = [part for part in parts if part is not None]
    # Where nothing was held against the text, nothing shows that it is kept.
    if gaps or not spoken:
        spoken.append(Truth.UNKNOWN)
    return all_of(spoken)
