"""An exemption that was given up lifts nothing from that day on, nor where no day is given."""

from __future__ import annotations

import pytest

import civicspace as cs

#: A broadcaster keeps programmes on homosexuality off the air, as in Finland in the 1970s.
OFF_THE_AIR = {
    "activity": "broadcast",
    "form": "content_rule",
    "scope": "general",
    "setting": ["air"],
    "targets": ["lgbt"],
    "legal_basis": "statute",
    "aims": ["morals"],
    "evidence": "general",
    "conduct": "peaceful",
    "message": "rights",
    "incitement": "none",
    "sanction": "none",
    "channels_open": "adequate",
    "prior_restraint": True,
}


class TestRoomOnPublicMorals:
    """The Committee left States room on public morals until general comment 34, paragraph 32."""

    @pytest.mark.parametrize(
        ("day", "verdict"),
        [
            ("1982-04-02", cs.Verdict.COMPATIBLE),
            ("2011-07-20", cs.Verdict.COMPATIBLE),
            ("2011-07-21", cs.Verdict.INCOMPATIBLE),
            ("2011-07-22", cs.Verdict.INCOMPATIBLE),
            (None, cs.Verdict.INCOMPATIBLE),
        ],
    )
    def test_day(self, day: str | None, verdict: cs.Verdict) -> None:
        found = cs.review(OFF_THE_AIR, under="iccpr/19", on=day).findings
        weighed = next(one for one in found if one.standard.id == "press.weighing")

        assert weighed.verdict is verdict

    def test_the_european_court_has_none(self) -> None:
        found = cs.review(OFF_THE_AIR, under="echr/10", on="1982-04-02")

        assert "room-on-public-morals" not in {
            exemption.id for one in found.findings for exemption in one.lifted_by
        }

    def test_it_is_told(self) -> None:
        found = cs.review(OFF_THE_AIR, under="iccpr/19", on="1982-04-02")
        weighed = next(one for one in found.findings if one.standard.id == "press.weighing")

        assert [one.id for one in weighed.lifted_by] == ["room-on-public-morals"]
        assert weighed.lifted_by[0].given_up == "GC 34, para. 32"


#: Nobody who serves in the forces may found a body for their pay and terms.
NO_BODY_FOR_SOLDIERS = {
    "activity": "form_association",
    "form": "ban",
    "scope": "blanket",
    "targets": ["security_force"],
    "legal_basis": "statute",
    "aims": ["national_security"],
    "evidence": "none",
    "reasons": "none",
    "channels_open": "none",
}


def lifted(under: str, on: str, **more: object) -> set[str]:
    """What lifts the weighing of the group, for soldiers."""
    found = cs.review({**NO_BODY_FOR_SOLDIERS, **more}, under=under, on=on).findings
    weighed = next(one for one in found if one.standard.id == "association.weighing")
    return {one.id for one in weighed.lifted_by}


class TestArmedForces:
    """The forces may be limited by law; the European Convention leaves them the right itself since
    Demir and Baykara, and the American one lets a law take it (ACHR, article 16(3)).
    """

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2008-11-11", {"armed-forces-and-police-kept-out-once"}),
            ("2008-11-12", set()),
            ("2014-10-02", set()),
        ],
    )
    def test_european_convention(self, day: str, expected: set[str]) -> None:
        assert lifted("echr/11", day) == expected

    def test_american_convention(self) -> None:
        assert lifted("achr/16", "2014-10-02") == {"armed-forces-and-police-kept-out"}

    def test_covenant(self) -> None:
        assert lifted("iccpr/22", "2014-10-02") == set()

    @pytest.mark.parametrize("under", ["iccpr/22", "echr/11", "achr/16"])
    def test_limits_short_of_that(self, under: str) -> None:
        assert "armed-forces-and-police" in lifted(under, "2014-10-02", scope="general")

    @pytest.mark.parametrize("under", ["iccpr/22", "echr/11", "achr/16"])
    def test_parties(self, under: str) -> None:
        assert "armed-forces-and-police" in lifted(under, "2014-10-02", message="political")

    def test_no_one_else(self) -> None:
        assert lifted("iccpr/22", "2014-10-02", targets=["public_servant"], duties=True) == set()


class TestEachThatWasGivenUp:
    """Each exemption with an end says where it was given up."""

    def test_where(self) -> None:
        ended = [
            exemption
            for standard in cs.standards()
            for exemption in standard.exemptions
            if exemption.until is not None
        ]

        assert ended != []
        assert all(one.given_up for one in ended)
