"""Outlooks of reviews that were read from a document without them: they are worked out again."""

from __future__ import annotations

from functools import partial

from civicspace.assessment.readings import Readings
from civicspace.assessment.review import review_restriction
from civicspace.errors import Problem, ResultError
from civicspace.model.findings import Review
from civicspace.model.measures import Restriction
from civicspace.model.outlook import Outlook, Prospect

__all__ = ["Again"]


class Again:
    """Works out the outlooks of the reviews of one document, with the standards installed.

    That says something of a stored review only if they give the same review still: the same
    verdicts, standards and reasons. Where they do not, there is an error and no outlook.
    """

    def __init__(self, made_with: str) -> None:
        self.made_with = made_with
        # Readings of a restriction are kept for all its reviews, as they are when it is assessed.
        self._readings: dict[int, tuple[Restriction, tuple[Readings, ...]]] = {}

    def prospect(self, review: Review) -> Prospect:
        """What a review may still come to, worked out when somebody asks."""
        return Prospect(partial(self._outlook, review))

    def _outlook(self, stored: Review) -> Outlook:
        restriction = stored.restriction
        if restriction is None:
            raise _refused("the review has no restriction of which anything could be open")
        for read in self._read(restriction):
            again = review_restriction(
                restriction,
                stored.provision,
                stored.on,
                standing=stored.standing,
                measure=stored.measure,
                readings=read,
            )
            if again == stored:
                return again.prospect.outlook
        raise _refused(
            f"what is open under {stored.provision.id} cannot be told: the standards installed do"
            f" not give this review, which was written by civicspace {self.made_with}; review it"
            " again, or store reviews with outlook=True"
        )

    def _read(self, restriction: Restriction) -> tuple[Readings, ...]:
        """On the record, and strictly: a review does not say which it was."""
        found = self._readings.get(id(restriction))
        if found is None:
            facts = restriction.facts
            both = (Readings(facts, restriction.presumed), Readings.strict(facts))
            found = self._readings[id(restriction)] = (restriction, both)
        return found[1]


def _refused(message: str) -> ResultError:
    return ResultError([Problem(path="prospect", message=message)])
