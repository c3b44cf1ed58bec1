"""No standard asks what another forbids: every measure has a lawful form, but for a few."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

import civicspace as cs
from civicspace.assessment.readings import Readings
from civicspace.assessment.review import review_restriction
from civicspace.law.presumptions import PRESUMPTIONS
from civicspace.model import choices as c

#: What is never lawful, however well it is done: the standard, and where it says so.
NEVER_LAWFUL = {
    "assembly.content-based",
    "association.authorisation",
    "association.inner-life",
    "defenders.left-unprotected",
    "defenders.reprisal",
    "opinion.coerced",
    "press.journalist-licensing",
    "press.print-licensing",
    "religion-belief.inner-freedom",
}

#: A measure as good as it can be: nothing is amiss, the need was shown and weighed.
AS_GOOD_AS_CAN_BE: dict[str, Any] = {
    **{one.fact: one.value for one in PRESUMPTIONS},
    "evidence": c.Evidence.SPECIFIC,
    "reasons": c.Reasons.WEIGHED,
    "individual_assessment": True,
    "milder_tried": True,
    "tolerated": True,
    "channels_open": c.Channels.ADEQUATE,
    "scope": c.Scope.INDIVIDUAL,
    "message": c.Message.PRIVATE,
    "statement": c.Statement.CARELESS,
    "about": c.About.PRIVATE_PERSON,
    "conduct": c.Conduct.DISRUPTIVE,
    "aims": frozenset({c.Aim.RIGHTS_OF_OTHERS}),
    "force": c.ForceUsed.PROPORTIONATE,
    "threat_to_life": True,
    "duration_days": 3,
    "notice_hours": 24,
    "spontaneous_exempt": True,
    "min_founders": 2,
    "notice_and_action": c.NoticeAndAction.AFTER_ORDER,
    "years_since": 0,
}

PLACES = [
    "iccpr/19",
    "iccpr/21",
    "iccpr/22",
    "iccpr/25",
    "echr/10",
    "echr/11",
    "echr-p1/3",
    "achr/13",
    "achr/16",
    "achr/23",
    "achpr/9",
    "achpr/10",
    "osce-copenhagen-1990/9.2",
    "osce-copenhagen-1990/10.3",
    "iccpr/18",
    "un-hrd-declaration/12",
]


@cache
def breached(activity: c.Activity) -> dict[str, set[str]]:
    """Under each provision, what is breached by some form of a measure as good as can be."""
    found: dict[str, set[str]] = {place: set() for place in PLACES}
    for form in c.Form:
        facts = cs.Facts(**{**AS_GOOD_AS_CAN_BE, "activity": activity, "form": form})
        # One reading for all provisions: most standards speak under several.
        read = Readings(facts, cs.Facts())
        for name, names in found.items():
            place = cs.provision(name)
            restriction = cs.Restriction(id="r", rights=place.rights, facts=facts)
            review = review_restriction(restriction, place, None, readings=read)
            names.update(one.standard.id for one in review.breaches)
    return found


class TestEveryMeasureHasALawfulForm:
    """For each activity and form there are facts on which nothing is breached.

    Were one standard breached where a fact holds and another where it fails, no facts would do.
    """

    @pytest.mark.parametrize("activity", list(c.Activity), ids=lambda one: one.value)
    @pytest.mark.parametrize("place", PLACES)
    def test_each_form(self, place: str, activity: c.Activity) -> None:
        assert breached(activity)[place] <= NEVER_LAWFUL

    def test_none_is_listed_in_vain(self) -> None:
        found = {name for one in c.Activity for names in breached(one).values() for name in names}

        assert found == NEVER_LAWFUL


class TestLawfulOnTheRecordOnly:
    """An exemption of one standard is no breach of another on the same step of the test.

    What an exemption lifts must not be caught again for the very reason that lifts it: a measure
    as good as it can be stays lawful whichever single fact an exemption asks for.
    """

    @pytest.mark.parametrize("place", ["iccpr/19", "iccpr/21", "iccpr/22", "echr/10", "echr/11"])
    def test_each_good_fact_alone_can_be_missing(self, place: str) -> None:
        base = {
            **AS_GOOD_AS_CAN_BE,
            "activity": c.Activity.SPEAK if place.endswith(("/19", "/10")) else c.Activity.ASSEMBLE,
            "form": c.Form.PENALTY,
        }
        for fact in ("milder_tried", "tolerated", "may_reapply", "individual_assessment"):
            facts = cs.Facts(**{**base, fact: False})

            assert cs.review(facts, place).verdict is cs.Verdict.COMPATIBLE
