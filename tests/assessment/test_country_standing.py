"""Standing in an assessment: which texts speak to the State, and which are law for it."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.assessment.rules import BAN, country, measure

V = cs.Verdict
S = cs.Status
IN_FORCE = [("in_force", "2000-01-01")]


def act(action: cs.Action, date: str, **more: str) -> cs.TreatyAction:
    """An act of Kazakhstan under the Covenant, unless another State or treaty is named."""
    given = {"state": "KAZ", "instrument": "iccpr", **more}
    return cs.TreatyAction(action=action, date=date, verified=1, **given)


class TestTextsThatSpeak:
    """A measure is reviewed under texts that bound, committed, were signed or speak to all."""

    @pytest.mark.parametrize(
        ("day", "status"),
        [("2003-12-01", None), ("2005-05-12", S.SIGNED), ("2006-04-24", S.BOUND)],
    )
    def test_covenant(self, day: str, status: cs.Status | None) -> None:
        law = cs.assess(country(measure(*IN_FORCE)), on=day)["law"]
        found = [
            one.standing.status
            for one in law.reviews
            if one.standing and one.provision.id == "iccpr/21"
        ]

        assert found == ([] if status is None else [status])

    def test_no_text_of_another_region(self) -> None:
        law = cs.assess(country(measure(*IN_FORCE)), on="2010-06-15")["law"]
        instruments = {one.provision.instrument for one in law.reviews}

        assert instruments == {
            "iccpr",
            "crc",
            "osce-copenhagen-1990",
            "udhr",
            "un-hrd-declaration",
        }

    def test_strongest_first(self) -> None:
        law = cs.assess(country(measure(*IN_FORCE)), on="2010-06-15")["law"]
        weights = [one.standing.status.weight for one in law.reviews if one.standing]

        assert weights == sorted(weights)
        assert len(set(weights)) == 3


class TestBinding:
    """With binding=True only texts that were law for the State, for everybody, count."""

    @pytest.mark.parametrize(
        ("day", "all_texts", "binding"),
        [
            ("2005-05-12", V.INCOMPATIBLE, V.NOT_APPLICABLE),
            ("2006-04-23", V.INCOMPATIBLE, V.NOT_APPLICABLE),
            ("2006-04-24", V.INCOMPATIBLE, V.INCOMPATIBLE),
        ],
    )
    def test_about_the_entry_into_force(self, day: str, all_texts: V, binding: V) -> None:
        found = cs.assess(country(measure(*IN_FORCE)), on=day)

        assert found.verdict("assembly") is all_texts
        assert found.verdict("assembly", binding=True) is binding

    @pytest.mark.parametrize(
        ("targets", "verdict"), [([], V.NOT_APPLICABLE), (["child"], V.INCOMPATIBLE)]
    )
    def test_text_for_some_persons_counts_where_they_are_singled_out(
        self, targets: list[str], verdict: V
    ) -> None:
        law = measure(*IN_FORCE, facts={**BAN, "targets": targets})
        found = cs.assess(country(law), on="2005-05-12")

        assert found.verdict("assembly", binding=True) is verdict


class TestStrict:
    """With strict=True only what is stated counts, in an assessment and in its verdicts alike."""

    def test_stated_in_full(self) -> None:
        found = cs.assess(country(measure(*IN_FORCE)), on="2010-06-15")

        assert found.verdict("assembly", strict=True) is V.INCOMPATIBLE

    def test_resting_on_presumptions(self) -> None:
        thin = measure(*IN_FORCE, facts={"activity": "assemble", "form": "ban", "scope": "blanket"})
        found = cs.assess(country(thin), on="2010-06-15")
        strict = cs.assess(country(thin), on="2010-06-15", strict=True)

        assert found.verdict("assembly") is V.INCOMPATIBLE
        assert found.verdict("assembly", strict=True) is V.UNDETERMINED
        assert strict.verdict("assembly") is V.UNDETERMINED
        assert strict.findings == ()

    def test_inferences_of_the_coder(self) -> None:
        given: dict[str, object] = {"activity": "assemble", "form": "ban"}
        law = measure(*IN_FORCE, facts=given, presumed=cs.Facts(precise=False))
        found = cs.assess(country(law), on="2010-06-15")
        strict = cs.assess(country(law), on="2010-06-15", strict=True)

        assert "assembly.unclear-rule" in {one.standard.id for one in found.findings}
        assert strict.findings == ()

    def test_text_that_perhaps_speaks_is_kept(self) -> None:
        facts: dict[str, object] = {"activity": "speak", "form": "penalty", "message": "commercial"}
        law = measure(*IN_FORCE, facts=facts, rights=[cs.Right.EXPRESSION])
        found = cs.assess(country(law), on="2010-06-15")["law"]
        kept = [
            (one.verdict, one.strict)
            for one in found.reviews
            if one.provision.id == "osce-copenhagen-1990/10.1"
        ]

        assert kept == [(V.NOT_APPLICABLE, V.UNDETERMINED)]

    @pytest.mark.parametrize("binding", [False, True])
    @pytest.mark.parametrize("right", ["assembly", "expression", "association"])
    def test_both_ways_agree(self, right: str, binding: bool) -> None:
        law = measure(
            *IN_FORCE,
            facts={"activity": "assemble", "form": "ban", "message": "commercial"},
            rights=[cs.Right.ASSEMBLY, cs.Right.EXPRESSION],
        )
        found = cs.assess(country(law), on="2010-06-15")
        strict = cs.assess(country(law), on="2010-06-15", strict=True)

        assert strict.verdict(right, binding=binding) is found.verdict(
            right, binding=binding, strict=True
        )


class TestActsOfTheDossier:
    """Acts of the dossier add to those known, or correct the one that tells of the same step."""

    def test_corrected_day(self) -> None:
        later = act(cs.Action.RATIFICATION, "2007-01-01", in_force="2007-04-01")
        found = cs.assess(country(treaty_actions=[later]), on="2006-06-01").standing("iccpr")

        assert found.status is S.SIGNED
        assert str(found.until) == "2007-04-01"
        assert [str(one) for one in found.actions] == ["signature of 2 December 2003"]

    @pytest.mark.parametrize(
        ("day", "status"),
        [("2009-12-31", S.BOUND), ("2010-01-01", S.WITHDRAWN), ("2010-06-15", S.WITHDRAWN)],
    )
    def test_added_exit(self, day: str, status: cs.Status) -> None:
        left = act(cs.Action.DENUNCIATION, "2009-01-01", in_force="2010-01-01")
        found = cs.assess(country(measure(*IN_FORCE), treaty_actions=[left]), on=day)

        assert found.standing("iccpr").status is status
        expected = V.INCOMPATIBLE if status is S.BOUND else V.NOT_APPLICABLE
        assert found.verdict("assembly", binding=True) is expected

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            ("1990-01-01", S.BOUND),
            ("2013-09-09", S.BOUND),
            ("2013-09-10", S.WITHDRAWN),
            ("2019-07-30", S.WITHDRAWN),
            ("2019-07-31", S.BOUND),
        ],
    )
    def test_return_after_an_exit_corrects_nothing(self, day: str, status: cs.Status) -> None:
        again = act(
            cs.Action.RATIFICATION,
            "2019-07-31",
            in_force="2019-07-31",
            state="VEN",
            instrument="achr",
        )
        dossier = cs.Dossier(state="VEN", treaty_actions=[again])

        assert cs.standing("VEN", "achr", on=day, dossier=dossier).status is status

    @pytest.mark.parametrize(
        ("day", "status"),
        [("2013-09-10", S.WITHDRAWN), ("2014-12-31", S.WITHDRAWN), ("2015-01-01", S.SIGNED)],
    )
    def test_signature_after_an_exit(self, day: str, status: cs.Status) -> None:
        signed = act(cs.Action.SIGNATURE, "2015-01-01", state="VEN", instrument="achr")
        dossier = cs.Dossier(state="VEN", treaty_actions=[signed])

        assert cs.standing("VEN", "achr", on=day, dossier=dossier).status is status

    def test_instrument_by_another_name(self) -> None:
        later = act(cs.Action.ACCESSION, "2001-01-01", in_force="2001-02-01", instrument="cerd")
        found = cs.assess(country(treaty_actions=[later]), on="2000-01-01").standing("icerd")

        assert found.status is S.NONE

    def test_treaty_without_a_table(self) -> None:
        joined = act(
            cs.Action.ACCESSION,
            "1998-08-26",
            in_force="1998-11-24",
            instrument="genocide-convention",
        )
        dossier = country(treaty_actions=[joined])
        days = ("1998-11-23", "1998-11-24")
        found = [
            cs.standing("KAZ", "genocide-convention", on=day, dossier=dossier).status
            for day in days
        ]

        assert found == [S.NONE, S.BOUND]

    def test_acts_of_another_state_are_not_its_own(self) -> None:
        other = act(cs.Action.DENUNCIATION, "2009-01-01", in_force="2010-01-01", state="KGZ")
        found = cs.assess(country(treaty_actions=[other]), on="2010-06-15").standing("iccpr")

        assert found.status is S.BOUND


class TestReservationsAndDerogationsOfTheDossier:
    """What the dossier adds is named on the days on which it holds, and not in between."""

    RESERVATION = cs.Reservation(
        state="KAZ", instrument="iccpr", provisions=["21"], start="2010-01-01", end="2010-03-01"
    )
    DEROGATION = cs.Derogation(
        state="KAZ",
        instrument="iccpr",
        provisions=["21", "22"],
        start="2010-01-05",
        end="2010-01-20",
        notified=False,
    )

    @pytest.mark.parametrize(
        ("day", "reserved", "derogated"),
        [
            ("2009-12-31", False, False),
            ("2010-01-01", True, False),
            ("2010-01-05", True, True),
            ("2010-01-19", True, True),
            ("2010-01-20", True, False),
            ("2010-02-28", True, False),
            ("2010-03-01", False, False),
        ],
    )
    def test_about_the_days(self, day: str, reserved: bool, derogated: bool) -> None:
        dossier = country(reservations=[self.RESERVATION], derogations=[self.DEROGATION])
        found = cs.assess(dossier, on=day).standing("iccpr")

        assert found.reservations == ((self.RESERVATION,) if reserved else ())
        assert found.derogations == ((self.DEROGATION,) if derogated else ())

    def test_it_stands_beside_the_verdict_and_does_not_change_it(self) -> None:
        dossier = country(measure(*IN_FORCE), derogations=[self.DEROGATION])
        found = cs.assess(dossier, on="2010-01-10")
        standings = [one.standing for one in found["law"].reviews if one.provision.id == "iccpr/21"]

        assert found.verdict("assembly", binding=True) is V.INCOMPATIBLE
        assert [one.derogations for one in standings if one] == [(self.DEROGATION,)]


class TestStandingByName:
    """A standing is found by the id of the instrument, and a wrong id is an error."""

    def test_found(self) -> None:
        found = cs.assess(country(), on="2005-05-12")

        assert found.standing("crc") in found.standings
        assert found.standing("crc") == cs.standing("KAZ", "crc", on="2005-05-12")

    def test_unknown(self) -> None:
        expected = 'unknown instrument "iccrp": did you mean "iccpr"?'

        with pytest.raises(cs.UnknownName) as caught:
            cs.assess(country(), on="2005-05-12").standing("iccrp")
        assert str(caught.value) == expected

    def test_strongest_first(self) -> None:
        weights = [one.status.weight for one in cs.assess(country(), on="2005-05-12").standings]

        assert weights == sorted(weights)
