"""The press release on organisations: claims 8, 9 and 10."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Activity, ForeignFunding, Form, Target
from tests.kazakhstan.record import (
    COMPANION_BILL,
    NGO_BILL,
    RELEASE,
    UNREGISTERED,
    alone,
    assessed,
    check,
    dossier,
    provisions_breached,
    reviewed,
    standards_breached,
    statuses,
)

A_WEEK_IN = "2006-05-01"


class TestClaim8:
    """The bills on organisations were drafts: incompatible once in force, and no breach as yet."""

    @pytest.mark.parametrize("bill", [NGO_BILL, COMPANION_BILL])
    def test_status(self, bill: str) -> None:
        assert statuses(bill, RELEASE) == [cs.MeasureStatus.DRAFT]

    @pytest.mark.parametrize("bill", [NGO_BILL, COMPANION_BILL])
    def test_pending(self, bill: str) -> None:
        one = assessed(RELEASE)[bill]

        assert one in assessed(RELEASE).anticipated
        assert {part.in_effect for part in one.restrictions} == {cs.Truth.FALSE}

    @pytest.mark.parametrize("bill", [NGO_BILL, COMPANION_BILL])
    def test_drafts_are_no_breaches(self, bill: str) -> None:
        measures = {finding.measure.id for finding in assessed(RELEASE).findings if finding.measure}

        assert bill not in measures

    def test_anticipated_right(self) -> None:
        rights = {right for one in dossier()[NGO_BILL].restrictions for right in one.rights}

        assert cs.Right.ASSOCIATION in rights

    def test_anticipated_forms(self) -> None:
        forms = {one.id: one.facts.form for one in dossier()[NGO_BILL].restrictions}
        expected = {
            "foreign-ngo-registration": Form.REGISTRATION,
            "foreign-head-ban": Form.ELIGIBILITY_RULE,
            "event-notification": Form.NOTIFICATION,
            "grant-approval": Form.AUTHORISATION,
            "prohibited-activities": Form.BAN,
            "annual-reporting": Form.REPORTING_DUTY,
            "no-office-no-partners": Form.BAN,
        }

        assert forms == expected

    def test_anticipated_approval_of_grants(self) -> None:
        grants = dossier()[NGO_BILL].restriction("grant-approval")

        assert grants.facts.foreign_funding is ForeignFunding.APPROVE
        assert cs.Right.FUNDING in grants.rights

    def test_would_be_incompatible(self) -> None:
        expected = {"osce-copenhagen-1990/9.3", "osce-copenhagen-1990/10.4", "iccpr/22"}

        assert provisions_breached(RELEASE, NGO_BILL) >= expected
        assert assessed(RELEASE)[NGO_BILL].verdict is cs.Verdict.INCOMPATIBLE

    def test_warning_in_the_explanation(self) -> None:
        expected = (
            f"{dossier()[NGO_BILL].title}: a draft on 12 May 2005, so it breaches nothing; below "
            "is what it would be in force"
        )

        assert assessed(RELEASE)[NGO_BILL].explain().text == expected

    def test_check(self) -> None:
        found = check(8)

        assert found.holding is cs.Holding.HOLDS
        assert found.limits == tuple(
            f"{bill} was a draft that day (introduced on 20 April 2005 (inferred); next: passed "
            "(lower house) on 10 June 2005). A draft breaches nothing."
            for bill in (NGO_BILL, COMPANION_BILL)
        )


class TestClaim9:
    """The penalties for work with unregistered groups had passed one house, and were no law yet."""

    def test_status(self) -> None:
        assert statuses(UNREGISTERED, RELEASE) == [cs.MeasureStatus.DRAFT]

    def test_what_passage_means(self) -> None:
        passed = dossier()[UNREGISTERED].timeline[2]

        assert str(passed) == "passed (lower house) on 12 May 2005"
        assert passed.by == "Majilis"

    def test_steps_still_to_come(self) -> None:
        later = [str(event) for event in check(9).later]

        assert later == [
            "passed (parliament) on 29 June 2005",
            "signed on 8 July 2005",
            "came into force in July 2005 (inferred)",
            "repealed on 1 January 2015",
        ]

    def test_new_part_is_the_penalty_on_persons(self) -> None:
        facts = {one.id: one.facts for one in dossier()[UNREGISTERED].restrictions}
        expected = {
            "lead-unregistered": (Activity.RUN_ASSOCIATION, Form.PENALTY),
            "join-unregistered": (Activity.JOIN_ASSOCIATION, Form.PENALTY),
            "fund-unregistered": (Activity.RECEIVE_FUNDING, Form.BAN),
        }

        assert {name: (one.activity, one.form) for name, one in facts.items()} == expected
        assert {one.targets for one in facts.values()} == {frozenset({Target.UNREGISTERED_GROUP})}

    def test_duty_to_register_was_law_already(self) -> None:
        older = alone("kz-1996-public-associations-law", RELEASE)
        found = {part.restriction.id: part.in_effect for part in older.restrictions}

        assert found["compulsory-registration"] is cs.Truth.TRUE

    def test_check(self) -> None:
        found = check(9)

        assert found.holding is cs.Holding.ANTICIPATES
        assert found.limits == (
            "kz-2005-natsec-unregistered-associations was a draft that day (passed (lower house) "
            "on 12 May 2005; next: passed (parliament) on 29 June 2005).",
        )


class TestClaim10:
    """The penalties would go against freedom of association; as law they do, since the Covenant."""

    @pytest.mark.parametrize(
        ("provision", "status", "force"),
        [
            ("osce-copenhagen-1990/9.3", cs.Status.COMMITTED, cs.Force.POLITICAL),
            ("osce-copenhagen-1990/10.3", cs.Status.COMMITTED, cs.Force.POLITICAL),
            ("iccpr/22", cs.Status.SIGNED, cs.Force.BINDING),
            ("udhr/20", cs.Status.PERSUASIVE, cs.Force.DECLARATORY),
            ("ilo-c87/2", cs.Status.BOUND, cs.Force.BINDING),
        ],
    )
    def test_standing_and_would_be_verdict(
        self, provision: str, status: cs.Status, force: cs.Force
    ) -> None:
        reviews = reviewed(RELEASE, UNREGISTERED, provision)
        standings = {one.standing.status for one in reviews if one.standing is not None}
        forces = {one.standing.instrument.force for one in reviews if one.standing is not None}

        assert len(reviews) == 3
        assert standings == {status}
        assert forces == {force}
        assert {one.verdict for one in reviews} == {cs.Verdict.INCOMPATIBLE}

    @pytest.mark.parametrize("provision", ["osce-copenhagen-1990/9.3", "iccpr/22", "ilo-c87/2"])
    def test_why(self, provision: str) -> None:
        found = standards_breached(reviewed(RELEASE, UNREGISTERED, provision))

        assert found >= {"association.mandatory-registration", "association.unregistered-punished"}

    def test_unions_only_as_a_concern(self) -> None:
        persons = {
            one.provision.persons
            for one in alone(UNREGISTERED, RELEASE).reviews
            if one.binding and one.breaches
        }
        spoken = [
            verdict
            for part in alone(UNREGISTERED, RELEASE).restrictions
            for verdict in part.verdicts(binding=True)
        ]

        assert persons == {"unions", "children"}
        assert spoken == []

    def test_draft_is_no_breach(self) -> None:
        measures = {finding.measure.id for finding in assessed(RELEASE).findings if finding.measure}

        assert UNREGISTERED not in measures

    def test_breach_of_the_covenant_a_week_after_its_entry_into_force(self) -> None:
        reviews = reviewed(A_WEEK_IN, UNREGISTERED, "iccpr/22")

        assert statuses(UNREGISTERED, A_WEEK_IN) == [cs.MeasureStatus.IN_FORCE]
        assert [(one.verdict, one.strict, one.binding) for one in reviews] == [
            (cs.Verdict.INCOMPATIBLE, cs.Verdict.INCOMPATIBLE, True)
        ] * 3
        assert assessed(A_WEEK_IN).verdict("association", binding=True) is cs.Verdict.INCOMPATIBLE

    def test_check(self) -> None:
        found = check(10)

        assert found.holding is cs.Holding.HOLDS_WITH_LIMITS
        assert found.limits == (
            "Against political commitment: Copenhagen Document 9.3, 10.3, 10.4; treaty signed, not "
            "in force: ICCPR 22; declaration, binding nobody: UDHR 20; concern, treaty in force "
            "for some persons: ILO C87 2, 3, 7, 8 (unions); CRC 15 (children); concern, "
            "declaration, binding nobody for some persons: UDHR 23 (unions).",
            "kz-2005-natsec-unregistered-associations was a draft that day (passed (lower house) "
            "on 12 May 2005; next: passed (parliament) on 29 June 2005). It would be incompatible "
            "once in force.",
            "No breach of a treaty in force for everybody can be stated on that day. ICCPR bound "
            "the State from 24 April 2006.",
            "Domestic law asks the question too: article 23.",
        )

    def test_check_a_week_after_the_entry_into_force(self) -> None:
        claim = next(one for one in dossier().claims if one.id == "claim-10")

        assert cs.check(claim, assessed(A_WEEK_IN)).holding is cs.Holding.HOLDS
