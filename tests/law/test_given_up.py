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
