"""The press release on the newspaper Respublika: claim 7."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Activity, Form, Sanction, Scope, Target
from tests.kazakhstan.record import (
    CLOSURE,
    RELEASE,
    alone,
    assessed,
    check,
    dossier,
    reviewed,
    statuses,
)


class TestClaim7:
    """The paper was closed by an order in effect that day, on a date on which sources differ."""

    def test_status(self) -> None:
        assert statuses(CLOSURE, RELEASE) == [cs.MeasureStatus.IN_FORCE]

    def test_it_is_an_order_and_no_law(self) -> None:
        assert dossier()[CLOSURE].kind is cs.MeasureKind.ORDER

    def test_restriction(self) -> None:
        facts = dossier()[CLOSURE].restriction("closure").facts

        assert facts.activity is Activity.PUBLISH
        assert facts.form is Form.CLOSURE
        assert facts.scope is Scope.INDIVIDUAL
        assert facts.targets == frozenset({Target.OPPOSITION, Target.OUTLET})
        assert facts.sanction is Sanction.DISSOLUTION
        assert facts.independent_decider is False

    def test_date_is_a_range(self) -> None:
        ordered = dossier()[CLOSURE].timeline[0]

        assert ordered.event is cs.EventKind.ORDERED
        assert (str(ordered.date.first), str(ordered.date.last)) == ("2005-05-04", "2005-05-06")
        assert ordered.certainty is cs.Certainty.DISPUTED

    @pytest.mark.parametrize(
        ("day", "possible"),
        [
            ("2005-05-03", {cs.MeasureStatus.NOT_YET}),
            ("2005-05-04", {cs.MeasureStatus.NOT_YET, cs.MeasureStatus.IN_FORCE}),
            ("2005-05-05", {cs.MeasureStatus.IN_FORCE}),
            ("2005-05-06", {cs.MeasureStatus.IN_FORCE}),
        ],
    )
    def test_status_about_that_date(self, day: str, possible: set[cs.MeasureStatus]) -> None:
        assert dossier()[CLOSURE].possible_statuses(day) == possible

    @pytest.mark.parametrize(
        ("provision", "status"),
        [
            ("osce-copenhagen-1990/9.1", cs.Status.COMMITTED),
            ("iccpr/19", cs.Status.SIGNED),
            ("udhr/19", cs.Status.PERSUASIVE),
        ],
    )
    def test_standing_and_verdict(self, provision: str, status: cs.Status) -> None:
        (review,) = reviewed(RELEASE, CLOSURE, provision)

        assert review.standing is not None
        assert review.standing.status is status
        assert not review.binding
        assert review.verdict is cs.Verdict.INCOMPATIBLE

    def test_no_breach_of_a_binding_text(self) -> None:
        breached = [
            review.provision.id
            for review in assessed(RELEASE)[CLOSURE].reviews
            if review.binding and review.breaches
        ]

        assert breached == []

    def test_legal_basis_in_domestic_law_is_an_open_question(self) -> None:
        restriction = dossier()[CLOSURE].restriction("closure")

        assert restriction.facts.legal_basis is None
        assert "legal basis" in " ".join(dossier()[CLOSURE].unknown)
        assert statuses("kz-1999-media-law", RELEASE) == [cs.MeasureStatus.IN_FORCE]
        asked = {
            question.fact
            for review in alone(CLOSURE, RELEASE).reviews
            for question in review.open_questions()
        }
        assert "legal_basis" in asked

    @pytest.mark.parametrize(
        ("provision", "open_there"),
        [
            ("osce-copenhagen-1990/9.1", True),
            ("udhr/19", True),
            ("iccpr/19", False),
        ],
    )
    def test_where_the_legal_basis_would_decide(self, provision: str, open_there: bool) -> None:
        """To have no basis in law would settle it under a text that leaves the verdict open; under
        the Covenant the aim is on no list, and nothing unknown could save it.
        """
        (review,) = reviewed(RELEASE, CLOSURE, provision)
        asked = {one.fact: one for one in review.open_questions()}

        assert review.bounds().worst is cs.Verdict.INCOMPATIBLE
        assert review.bounds().settled is not open_there
        assert ("legal_basis" in asked) is open_there
        assert bool(asked) is open_there
        assert not open_there or asked["legal_basis"].settles == 1

    def test_guarantee_of_the_constitution(self) -> None:
        (guarantee,) = assessed(RELEASE).guarantees(cs.Right.PRESS)

        assert guarantee.article == "article 20"

    def test_liquidation_of_the_owner_which_the_release_leaves_out(self) -> None:
        owner = "kz-2005-bastau-liquidation"

        assert statuses(owner, RELEASE) == [cs.MeasureStatus.IN_FORCE]
        assert owner in dossier()[CLOSURE].related

    def test_check(self) -> None:
        found = check(7)

        assert found.holding is cs.Holding.HOLDS_WITH_LIMITS
        assert found.limits == (
            "It says 6 May 2005; in the record kz-2005-respublika-closure-order was ordered "
            "between 4 May 2005 and 6 May 2005 (disputed).",
        )

    def test_check_against_a_claim_with_the_date_of_the_record(self) -> None:
        claim = next(one for one in dossier().claims if one.id == "claim-7")
        same = cs.Claim(
            id="same",
            text=claim.text,
            kind=claim.kind,
            measures=claim.measures,
            status=claim.status,
            dated="2005-05-04/2005-05-06",
        )

        assert cs.check(same, assessed(RELEASE)).holding is cs.Holding.HOLDS
