"""The dossier on Kazakhstan, its assessments, and the files with which these tests compare them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import attrs
from ruamel.yaml import YAML

import civicspace as cs

__all__ = [
    "BAN",
    "CLOSURE",
    "COMPANION_BILL",
    "FOREIGNERS",
    "NGO_BILL",
    "RELEASE",
    "ROOT",
    "UNREGISTERED",
    "alone",
    "assessed",
    "check",
    "data",
    "dossier",
    "provisions_breached",
    "reviewed",
    "standards_breached",
    "statuses",
]

ROOT = Path(__file__).parents[2]

#: The likeliest day of the press release.
RELEASE = "2005-05-12"

BAN = "kz-2005-post-campaign-assembly-ban"
CLOSURE = "kz-2005-respublika-closure-order"
NGO_BILL = "kz-2005-foreign-ngo-branches-bill"
COMPANION_BILL = "kz-2005-ngo-companion-bill"
UNREGISTERED = "kz-2005-natsec-unregistered-associations"
FOREIGNERS = "kz-2005-election-law-foreigners"


def data(name: str) -> Any:
    """A file of test data."""
    return YAML(typ="safe").load(ROOT / "tests" / "data" / name)


@cache
def dossier() -> cs.Dossier:
    """The dossier of the example."""
    return cs.load(ROOT / "examples" / "kazakhstan.yaml")


@cache
def assessed(day: str) -> cs.Assessment:
    """Kazakhstan on a day."""
    return cs.assess(dossier(), on=day)


@cache
def alone(measure: str, day: str) -> cs.MeasureAssessment:
    """One measure on a day, without the cost of the others."""
    one = attrs.evolve(dossier(), measures=[dossier()[measure]])
    return cs.assess(one, on=day)[measure]


def check(number: int) -> cs.ClaimCheck:
    """A claim of the press release, held against the day of the release."""
    claim = next(one for one in dossier().claims if one.id == f"claim-{number}")
    return cs.check(claim, assessed(RELEASE))


def reviewed(day: str, measure: str, provision: str) -> tuple[cs.Review, ...]:
    """The reviews of a measure under a provision on a day, one for each restriction."""
    return tuple(one for one in alone(measure, day).reviews if one.provision.id == provision)


def provisions_breached(day: str, measure: str) -> set[str]:
    """The provisions with which a measure is not, or would not be, compatible on a day."""
    return {
        one.provision.id
        for one in alone(measure, day).reviews
        if one.verdict is cs.Verdict.INCOMPATIBLE
    }


def standards_breached(reviews: Iterable[cs.Review]) -> set[str]:
    """The ids of the standards that some of the reviews find breached."""
    return {finding.standard.id for review in reviews for finding in review.breaches}


def statuses(measure: str, *days: str) -> list[cs.MeasureStatus]:
    """What a measure was on some days."""
    return [dossier()[measure].status(day) for day in days]
