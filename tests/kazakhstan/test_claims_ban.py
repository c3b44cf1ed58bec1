"""The press release on the election law: claims 4, 5 and 6."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Activity, Aim, Form, Scope, Setting
from tests.kazakhstan.record import (
    BAN,
    RELEASE,
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
CANDIDATES = "kz-2005-candidate-registration-timing"


class TestClaim4:
    """An election law in force that day bars gatherings after a campaign, and slept that day."""

    def test_status(self) -> None:
        expected = cs.MeasureStatus.IN_FORCE

        assert statuses(BAN, RELEASE) == [expected]

    def test_steps_to_it(self) -> None:
        dates = {event.event: str(event.date) for event in dossier()[BAN].timeline}
        expected = {
            cs.EventKind.PASSED: "2005-04-08",
            cs.EventKind.SIGNED: "2005-04-15",
            cs.EventKind.PUBLISHED: "2005-04-25",
            cs.EventKind.IN_FORCE: "2005-04-25",
        }

        assert {kind: dates[kind] for kind in expected} == expected

    def test_restriction(self) -> None:
        facts = dossier()[BAN].restriction("post-campaign-window").facts

        assert facts.activity is Activity.ASSEMBLE
        assert facts.form is Form.BAN
        assert facts.scope is Scope.BLANKET
        assert facts.setting == frozenset({Setting.RESULTS})
        assert facts.targets == frozenset()

    def test_dormant(self) -> None:
        ban = assessed(RELEASE)[BAN]

        assert ban.dormant
        assert [part.bites for part in ban.restrictions] == [cs.Truth.FALSE]

    def test_next_window(self) -> None:
        window = dossier().calendar.next(Setting.RESULTS, RELEASE)

        assert window is not None
        assert str(window.opens) == "2005-12-03"
        assert window.occasion == "presidential election of 4 December 2005"

    def test_rights(self) -> None:
        rights = dossier()[BAN].restriction("post-campaign-window").rights

        assert rights == (cs.Right.ASSEMBLY, cs.Right.EXPRESSION, cs.Right.CAMPAIGN)
        assert cs.Right.CAMPAIGN.within(cs.Right.PARTICIPATION)

    def test_check(self) -> None:
        found = check(4)

        assert found.holding is cs.Holding.HOLDS
        assert found.limits == (
            "kz-2005-post-campaign-assembly-ban was in force and dormant that day: it bites in "
            "certain windows only, the next from 3 December 2005 (presidential election of 4 "
            "December 2005).",
        )


class TestClaim5:
    """The ban goes against what the State had declared and signed, and no treaty bound it then."""

    @pytest.mark.parametrize(
        ("provision", "status", "force"),
        [
            ("osce-copenhagen-1990/9.2", cs.Status.COMMITTED, cs.Force.POLITICAL),
            ("udhr/20", cs.Status.PERSUASIVE, cs.Force.DECLARATORY),
            ("iccpr/21", cs.Status.SIGNED, cs.Force.BINDING),
            ("crc/15", cs.Status.BOUND, cs.Force.BINDING),
        ],
    )
    def test_standing_and_verdict(self, provision: str, status: cs.Status, force: cs.Force) -> None:
        (review,) = reviewed(RELEASE, BAN, provision)

        assert review.standing is not None
        assert review.standing.status is status
        assert review.standing.instrument.force is force
        assert review.verdict is cs.Verdict.INCOMPATIBLE

    @pytest.mark.parametrize("provision", ["osce-copenhagen-1990/9.2", "iccpr/21"])
    def test_why(self, provision: str) -> None:
        (review,) = reviewed(RELEASE, BAN, provision)
        expected = {"assembly.blanket-ban", "assembly.no-individual-assessment"}

        assert standards_breached([review]) >= expected

    def test_necessity_and_proportionality_fail_under_the_covenant(self) -> None:
        (review,) = reviewed(RELEASE, BAN, "iccpr/21")
        elements = {finding.standard.element for finding in review.breaches}

        assert elements >= {cs.Element.NECESSITY, cs.Element.PROPORTIONALITY}

    def test_signatory_has_the_duty_of_article_18_only(self) -> None:
        (review,) = reviewed(RELEASE, BAN, "iccpr/21")

        assert not review.binding
        assert review.standing is not None
        assert review.standing.words == (
            "signed on 2 December 2003, not in force for the State; it must not defeat the object "
            "and purpose (VCLT, article 18)"
        )

    def test_children_only_as_a_concern(self) -> None:
        (review,) = reviewed(RELEASE, BAN, "crc/15")
        (part,) = alone(BAN, RELEASE).restrictions

        assert review.provision.persons == "children"
        assert review.binding
        assert list(part.verdicts(cs.Right.ASSEMBLY, binding=True)) == []

    def test_no_binding_text_is_breached(self) -> None:
        verdict = assessed(RELEASE).verdict("assembly", binding=True)

        assert verdict is cs.Verdict.NOT_APPLICABLE

    def test_domestic_question(self) -> None:
        (guarantee,) = assessed(RELEASE).guarantees(cs.Right.ASSEMBLY)
        aims = frozenset(
            {Aim.NATIONAL_SECURITY, Aim.PUBLIC_ORDER, Aim.HEALTH, Aim.RIGHTS_OF_OTHERS}
        )

        assert guarantee.article == "article 32"
        assert guarantee.aims == aims
        assert "Article 39" in guarantee.text

    def test_a_week_after_the_covenant_came_into_force(self) -> None:
        (review,) = reviewed(A_WEEK_IN, BAN, "iccpr/21")

        assert review.binding
        assert review.verdict is cs.Verdict.INCOMPATIBLE
        assert assessed(A_WEEK_IN).verdict("assembly", binding=True) is cs.Verdict.INCOMPATIBLE

    @pytest.mark.parametrize(
        ("day", "breached"),
        [
            ("2006-04-23", False),
            ("2006-04-24", True),
            ("2006-12-21", True),
            ("2006-12-22", False),
        ],
    )
    def test_treaty_was_breached_from_its_entry_into_force_to_the_repeal(
        self, day: str, breached: bool
    ) -> None:
        found = [
            review
            for part in alone(BAN, day).restrictions
            if part.in_effect is cs.Truth.TRUE
            for review in part.reviews
            if review.provision.id == "iccpr/21" and review.binding and review.breaches
        ]

        assert bool(found) is breached

    def test_check(self) -> None:
        found = check(5)

        assert found.holding is cs.Holding.HOLDS_WITH_LIMITS
        assert found.limits == (
            "Against political commitment: Copenhagen Document 9.2; treaty signed, not in force: "
            "ICCPR 21; declaration, binding nobody: UDHR 20; concern, treaty in force for some "
            "persons: CRC 15 (children).",
            "No breach of a treaty in force for everybody can be stated on that day. ICCPR bound "
            "the State from 24 April 2006.",
            "Domestic law asks the question too: article 32.",
        )


class TestClaim6:
    """The same act touched the rules on candidates; what it changed in them was not read."""

    def test_status(self) -> None:
        assert statuses(CANDIDATES, RELEASE) == [cs.MeasureStatus.IN_FORCE]

    def test_same_act(self) -> None:
        acts = {dossier()[one].reference.partition(",")[0] for one in (BAN, CANDIDATES)}

        assert acts == {"Constitutional Law of 15 April 2005 No 44-III"}

    def test_restriction(self) -> None:
        restriction = dossier()[CANDIDATES].restriction("nomination-and-registration-deadlines")

        assert restriction.facts.activity is Activity.STAND
        assert restriction.facts.form is Form.PROCEDURE_RULE
        assert restriction.rights == (cs.Right.CANDIDACY, cs.Right.CAMPAIGN)

    def test_wording_is_not_known(self) -> None:
        measure = dossier()[CANDIDATES]

        assert measure.certainty is cs.Certainty.INFERRED
        assert "wording" in " ".join(measure.unknown)

    def test_check(self) -> None:
        found = check(6)

        assert found.holding is cs.Holding.HOLDS_WITH_LIMITS
        assert found.limits == (
            "The content of kz-2005-candidate-registration-timing is inferred, not read.",
        )


class TestDraftsAndActsAreToldApart:
    """What the ban goes against does not depend on its being in force; that it is a breach does."""

    def test_adopted_in_april(self) -> None:
        adopted = alone(BAN, "2005-04-20")

        assert adopted.status is cs.MeasureStatus.ADOPTED
        assert adopted.anticipated
        assert provisions_breached("2005-04-20", BAN) == provisions_breached(RELEASE, BAN)
        assert {part.in_effect for part in adopted.restrictions} == {cs.Truth.FALSE}
