"""Clauses on limits: what the tests of each of them have in common."""

from __future__ import annotations

from typing import ClassVar

import civicspace as cs
from civicspace.model.choices import Aim

__all__ = [
    "BELIEF",
    "COURTS",
    "GATHERING",
    "GROUP",
    "HEALTH",
    "MORALS",
    "ORDER",
    "OTHERS",
    "PRIVATE_LIFE",
    "REPUTATION",
    "SAFETY",
    "SECRETS",
    "SECURITY",
    "SPEECH",
    "TERRITORY",
    "Clause",
    "by_the_list",
]

SECURITY = Aim.NATIONAL_SECURITY
TERRITORY = Aim.TERRITORIAL_INTEGRITY
SAFETY = Aim.PUBLIC_SAFETY
ORDER = Aim.PUBLIC_ORDER
HEALTH = Aim.HEALTH
MORALS = Aim.MORALS
OTHERS = Aim.RIGHTS_OF_OTHERS
REPUTATION = Aim.REPUTATION
SECRETS = Aim.CONFIDENTIALITY
COURTS = Aim.JUDICIARY

#: One and the same ban, on what different articles protect.
SPEECH = {"activity": "speak", "form": "ban"}
GATHERING = {"activity": "assemble", "form": "ban"}
GROUP = {"activity": "run_association", "form": "ban"}
BELIEF = {"activity": "speak", "form": "ban", "message": "religious"}
PRIVATE_LIFE = {"activity": "communicate_privately", "form": "surveillance"}


class Clause:
    """A clause has the aims of its own words and no others, and sets the tests that it sets."""

    place: ClassVar[str]
    #: None where the text has no list.
    aims: ClassVar[frozenset[Aim] | None] = None
    tests: ClassVar[tuple[str, ...]]

    def test_aims(self) -> None:
        assert cs.provision(self.place).aims == self.aims

    def test_closed(self) -> None:
        assert cs.provision(self.place).closed_list is (self.aims is not None)

    def test_tests(self) -> None:
        assert cs.provision(self.place).tests == self.tests


def by_the_list(standard: str, under: str, facts: dict[str, str], *aims: Aim) -> cs.Verdict:
    """What the standard on the list of aims says of a restriction with these aims and no others."""
    review = cs.review({**facts, "aims": [aim.value for aim in aims]}, under=under)
    (verdict,) = (found.verdict for found in review.findings if found.standard.id == standard)
    return verdict
