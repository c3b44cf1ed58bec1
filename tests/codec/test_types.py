"""Nothing is taken for another kind of value."""

from __future__ import annotations

from enum import Enum
from typing import Any, get_args

import attrs
import pytest

import civicspace as cs
from civicspace.codec.scalars import NOUNS
from tests.codec.helpers import problems_of, small_with

FACTS = "measures[0].restrictions[0].facts"


def facts(written: str) -> list[str]:
    return problems_of(small_with("{form: ban}", written))


def enums_in(kind: Any) -> set[type[Enum]]:
    """The enums among the values of a class of the model, all the way down."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {kind}
    parts = get_args(kind)
    if attrs.has(kind) and kind is not cs.Facts:
        parts = tuple(field.type for field in attrs.fields(attrs.resolve_types(kind)))
    return {enum for part in parts for enum in enums_in(part)}


class TestTexts:
    """Where a text is wanted, a number, a flag, a list or a mapping will not do."""

    @pytest.mark.parametrize(
        ("written", "said"),
        [
            ("2005", "2005 is not a text: put it in quotes"),
            ("7.50", "7.5 is not a text: put it in quotes"),
            ("true", "true is not a text: put it in quotes"),
            (".inf", "inf is not a text: put it in quotes"),
            ("-.Inf", "-inf is not a text: put it in quotes"),
            (".nan", "nan is not a text: put it in quotes"),
            (".5", "0.5 is not a text: put it in quotes"),
            ("[a]", "a list is not a text"),
            ("{a: b}", "a mapping is not a text"),
        ],
    )
    def test_title(self, written: str, said: str) -> None:
        text = small_with("title: A ban", f"title: {written}")

        assert problems_of(text) == [f"line 7: measures[0].title: {said}"]

    def test_a_note_that_is_blank(self) -> None:
        said = "a blank is not a text: leave the key out if it is not known"

        assert problems_of("civicspace: 1\nstate: KAZ\nnote:\n") == [f"line 3: note: {said}"]

    def test_a_title_of_blanks(self) -> None:
        said = "title must be a text that is not blank, not '  '"
        text = small_with("title: A ban", 'title: "  "')

        assert problems_of(text) == [f"line 7: measures[0].title: {said}"]

    @pytest.mark.parametrize("written", ["NO", "yes", "on", "2005-05-04", "12:30", "1_000", "0x"])
    def test_words_that_look_like_something_else(self, written: str) -> None:
        dossier = cs.loads(small_with("title: A ban", f"title: {written}"))

        assert dossier.measures[0].title == written


class TestFlags:
    """A fact that is true or false takes no word and no number for it."""

    @pytest.mark.parametrize(
        ("written", "shown"), [("no", '"no"'), ('"true"', '"true"'), ("1", "1"), ("0", "0")]
    )
    def test_fact(self, written: str, shown: str) -> None:
        said = f"{shown} is not true or false; accepted: true, false"

        assert facts(f"{{precise: {written}}}") == [f"line 15: {FACTS}.precise: {said}"]

    def test_notified(self) -> None:
        text = (
            "civicspace: 1\nstate: KAZ\nderogations:\n"
            "  - {instrument: iccpr, provisions: ['21'], notified: no}\n"
        )

        assert problems_of(text) == ['line 4: derogations[0].notified: "no" is not true or false']


class TestWholeNumbers:
    """A whole number is neither a fraction, nor a flag, nor a text, nor less than nothing."""

    @pytest.mark.parametrize(
        ("written", "shown"), [("7.9", "7.9"), ("7.0", "7.0"), ('"7"', '"7"'), ("-1", "-1")]
    )
    def test_fact(self, written: str, shown: str) -> None:
        said = f"{shown} is not a whole number of hours"

        assert facts(f"{{notice_hours: {written}}}") == [f"line 15: {FACTS}.notice_hours: {said}"]

    @pytest.mark.parametrize(
        ("written", "shown"), [("1.5", "1.5"), ("yes", '"yes"'), ("true", "true")]
    )
    def test_verified(self, written: str, shown: str) -> None:
        text = (
            "civicspace: 1\nstate: KAZ\ntreaty_actions:\n"
            "  - {instrument: iccpr, action: signature, date: 2003-12-02,\n"
            f"     verified: {written}}}\n"
        )

        assert problems_of(text) == [
            f"line 5: treaty_actions[0].verified: {shown} is not a whole number"
        ]


class TestLists:
    """Where a list is wanted, one text is no list of one, and a mapping is none either."""

    @pytest.mark.parametrize(
        ("written", "said"),
        [
            ("assembly", '"assembly" is not a list: put it in square brackets'),
            ("{assembly: 1}", "a mapping is not a list"),
            ("5", "5 is not a list"),
        ],
    )
    def test_rights(self, written: str, said: str) -> None:
        text = small_with("[assembly]", written)

        assert problems_of(text) == [f"line 14: measures[0].restrictions[0].rights: {said}"]

    def test_measures(self) -> None:
        said = "a mapping is not a list"

        assert problems_of("civicspace: 1\nstate: KAZ\nmeasures: {}\n") == [
            f"line 3: measures: {said}"
        ]

    def test_blank(self) -> None:
        said = "a blank is not a list: leave the key out if it is not known"

        assert problems_of("civicspace: 1\nstate: KAZ\nmeasures:\n") == [
            f"line 3: measures: {said}"
        ]

    def test_a_set_of_facts(self) -> None:
        [said] = facts("{setting: results}")

        assert said.startswith(f'line 15: {FACTS}.setting: "results" is not a list of values; ')


class TestMappings:
    """Where a mapping is wanted, a list or a text is refused with the keys that are accepted."""

    def test_a_measure(self) -> None:
        said = (
            '"ban" is not a mapping with id, title, kind, timeline, restrictions, guarantees,'
            " reference, original_title, amends, replaces, related, certainty, note, unknown,"
            " sources"
        )

        assert problems_of("civicspace: 1\nstate: KAZ\nmeasures: [ban]\n") == [
            f"line 3: measures[0]: {said}"
        ]

    def test_an_event(self) -> None:
        text = small_with("event: in_force\n        date: 2005-04-25", "[in_force]")
        said = "a list is not a mapping with event, date, stage, by, certainty, note, sources"

        assert problems_of(text) == [f"line 10: measures[0].timeline[0]: {said}"]

    def test_facts(self) -> None:
        assert facts("[ban]") == [f"line 15: {FACTS}: a list is not a mapping of facts"]

    def test_sources(self) -> None:
        said = "a list will not do: sources are a mapping of ids to sources"

        assert problems_of("civicspace: 1\nstate: KAZ\nsources: [a]\n") == [
            f"line 3: sources: {said}"
        ]

    def test_one_source(self) -> None:
        said = "a source is a mapping with title, publisher, published, url, archived, note"

        assert problems_of("civicspace: 1\nstate: KAZ\nsources: {a: 5}\n") == [
            f"line 3: sources.a: {said}"
        ]


class TestMembers:
    """A word out of a list is refused with the nearest one, or else with all of them."""

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            (
                "kind: law",
                "kind: laww",
                'line 8: measures[0].kind: unknown kind "laww": did you mean "law"?',
            ),
            (
                "kind: law",
                "kind: fiat",
                'line 8: measures[0].kind: unknown kind "fiat"; accepted: constitution, law,'
                " amendment, draft, decree, order, judgment, practice",
            ),
            (
                "kind: law",
                "kind: LAW",
                'line 8: measures[0].kind: unknown kind "LAW": did you mean "law"?',
            ),
            (
                "kind: law",
                "kind: 5",
                "line 8: measures[0].kind: unknown kind 5; accepted: constitution, law,"
                " amendment, draft, decree, order, judgment, practice",
            ),
            (
                "event: in_force",
                "event: in-force",
                'line 10: measures[0].timeline[0].event: unknown event "in-force":'
                ' did you mean "in_force"?',
            ),
            (
                "date: 2005-04-25",
                "date: 2005-04-25\n        certainty: certain",
                'line 12: measures[0].timeline[0].certainty: unknown certainty "certain"; accepted:'
                " verified, inferred, disputed, recalled, unverified",
            ),
        ],
    )
    def test_word(self, old: str, new: str, said: str) -> None:
        assert problems_of(small_with(old, new)) == [said]

    def test_every_list_of_words_has_a_name(self) -> None:
        """So that a message can say what sort of word is unknown."""
        found = {kind.__name__ for kind in enums_in(cs.Dossier)}

        assert {"Right", "EventKind", "MeasureStatus"} <= found
        assert found <= set(NOUNS)

    def test_a_right_that_is_like_no_other(self) -> None:
        said = (
            'unknown right "zebra"; accepted: expression, opinion, press, journalist-safety,'
            " media-pluralism, artistic-academic, information, internet, hate-speech-duty,"
            " religion-belief, assembly, assembly-facilitation"
            f" and {len(cs.Right) - 12} more"
        )

        assert problems_of(small_with("[assembly]", "[zebra]")) == [
            f"line 14: measures[0].restrictions[0].rights[0]: {said}"
        ]

    def test_every_wrong_value_of_a_set(self) -> None:
        expected = [
            f'line 15: {FACTS}.aims[0]: unknown value "moral": did you mean "morals"?',
            f'line 15: {FACTS}.aims[2]: unknown value "helth": did you mean "health"?',
        ]

        assert expected == facts("{aims: [moral, reputation, helth]}")

    def test_a_list_for_a_choice(self) -> None:
        [said] = facts("{scope: [blanket]}")

        assert said == (
            f"line 15: {FACTS}.scope: ['blanket'] is not one of the values of the vocabulary;"
            " accepted: blanket, general, individual"
        )
