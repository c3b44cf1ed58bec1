"""Elections in a file: every key, the same types again, and each contradiction with its line."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given, settings

import civicspace as cs
from civicspace.strategies import elections
from tests.alike import assert_alike
from tests.codec.helpers import EXAMPLE, problems_of

TEXT = """\
civicspace: 1
state: KAZ
sources:
  codes: {title: Election law}
calendar:
  elections:
    - id: vote
      kind: president
      called: 2005-09
      rounds:
        - campaign: 2005-10-25
          quiet: 2005-12-03
          vote: 2005-12-04
          ends: 2005-12-04
          results: 2005-12-06/2005-12-15
      title: the vote
      certainty: inferred
      note: A note.
      sources: [codes]
"""


class TestRoundTrip:
    """What is written is read back as it was, in type as in value."""

    @pytest.mark.parametrize("form", ["json", "yaml"])
    def test_every_key(self, form: Literal["json", "yaml"]) -> None:
        dossier = cs.loads(TEXT)
        again = cs.loads(cs.dumps(dossier, form=form))

        assert_alike(dossier, again)
        (election,) = dossier.calendar.elections
        assert election.called == cs.When.parse("2005-09")
        assert election.certainty is cs.Certainty.INFERRED
        assert election.rounds[0].results == cs.When.parse("2005-12-06/2005-12-15")

    @pytest.mark.parametrize("form", ["json", "yaml"])
    @settings(max_examples=40, deadline=None)
    @given(election=elections())
    def test_any(self, form: Literal["json", "yaml"], election: cs.Election) -> None:
        dossier = cs.Dossier(state="KAZ", calendar=cs.Calendar(elections=[election]))

        assert_alike(dossier, cs.loads(cs.dumps(dossier, form=form)))

    def test_what_is_at_its_default_is_left_out(self) -> None:
        election = cs.Election(
            id="vote", kind=cs.ElectionKind.LOCAL, rounds=[cs.Round(vote="2005")]
        )
        dossier = cs.Dossier(state="KAZ", calendar=cs.Calendar(elections=[election]))

        assert cs.dumps(dossier, form="yaml").splitlines()[2:] == [
            "calendar:",
            "  elections:",
            "    - id: vote",
            "      kind: local",
            "      rounds:",
            "        - vote: '2005'",
        ]

    def test_the_example(self) -> None:
        held = cs.load(EXAMPLE).calendar.elections

        assert len(held) == 20
        assert all(one.sources for one in held)


class TestFaults:
    """Contradictions are told with all other faults, each at the date that is wrong."""

    def test_all_contradictions_at_once(self) -> None:
        text = TEXT.replace("2005-10-25", "2005-12-05").replace("2005-12-06/2005-12-15", "2005-12")
        text = text.replace("ends: 2005-12-04", "ends: 2005-12-03")

        assert problems_of(text) == [
            "line 11: calendar.elections[0].rounds[0].campaign: the campaign opens after the vote",
            "line 12: calendar.elections[0].rounds[0].quiet: "
            "the quiet days before the vote begin before the campaign",
            "line 14: calendar.elections[0].rounds[0].ends: "
            "the last day of the vote comes before its first",
        ]

    def test_called_too_late(self) -> None:
        assert problems_of(TEXT.replace("called: 2005-09", "called: 2006")) == [
            "line 9: calendar.elections[0].called: it is called after the vote",
            "line 11: calendar.elections[0].rounds[0].campaign: "
            "the campaign for the vote opens before it is called",
        ]

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            (
                "kind: president",
                "kind: presidnet",
                "line 8: calendar.elections[0].kind: "
                'unknown kind of vote "presidnet": did you mean "president"?',
            ),
            (
                "vote: 2005-12-04",
                "votes: 2005-12-04",
                "line 11: calendar.elections[0].rounds[0].vote: `vote` is missing",
            ),
            (
                "sources: [codes]",
                "sources: [code]",
                'line 19: calendar.elections[0].sources[0]: no source has the id "code": '
                'did you mean "codes"?',
            ),
        ],
    )
    def test_form(self, old: str, new: str, expected: str) -> None:
        assert expected in problems_of(TEXT.replace(old, new))

    def test_no_round(self) -> None:
        text = (
            "civicspace: 1\nstate: KAZ\ncalendar:\n  elections:\n"
            "    - {id: vote, kind: president, rounds: []}\n"
        )

        assert problems_of(text) == ["line 5: calendar.elections[0].rounds: it has no round"]

    def test_twice(self) -> None:
        one = "    - {id: vote, kind: president, rounds: [{vote: 2005}]}\n"
        text = f"civicspace: 1\nstate: KAZ\ncalendar:\n  elections:\n{one}{one}"

        assert problems_of(text) == [
            'line 6: calendar.elections[1].id: the election "vote" is there already, at [0]'
        ]
