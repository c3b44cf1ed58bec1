"""Excerpts: what is underlined in a line, and how the line is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicspace.excerpts import drawn, marked


def under(line: str, column: int, path: str, given: object) -> str:
    first, after = marked(line, column, path, given)
    return line[first:after]


def shown(line: str, span: tuple[int, int]) -> tuple[str, str]:
    """The line as it is shown, and what stands below it."""
    _, row, below = drawn(line, 1, span, 1)
    return row.removeprefix("1 | "), below.removeprefix("  | ")


class TestTheValue:
    """Where the value is at fault, the value is marked, and not its key."""

    @pytest.mark.parametrize(
        ("line", "column", "path", "given", "marked"),
        [
            ("kind: act", 1, "kind", "act", "act"),
            ("kind: act  # it is", 1, "kind", "act", "act"),
            ("- kind: act", 3, "a[0].kind", "act", "act"),
            ("title: A title, with a comma", 1, "title", "A title, with a comma", None),
            ('kind: "a\\tb"', 1, "kind", "a\tb", '"a\\tb"'),
            ("kind: 'it''s'", 1, "kind", "it's", "'it''s'"),
            ("{id: a, kind: act}", 9, "kind", "act", "act"),
            ('{"id":"a","kind":"act"}', 11, "kind", "act", '"act"'),
            ('"kind" : 5,', 1, "kind", 5, "5"),
            ("n: 7.9 # n", 1, "n", 7.9, "7.9"),
            ("n: .nan", 1, "n", float("nan"), ".nan"),
            ("n: yes", 1, "n", "yes", "yes"),
            ("facts: [a, {b: ']'}]  # x", 1, "facts", ["a", {"b": "]"}], "[a, {b: ']'}]"),
            ("facts: {a: 1", 1, "facts", {"a": 1}, "{a: 1"),
            ("text: >-", 1, "text", "Long.", ">-"),
            ("kind: kind", 1, "kind", "kind", "kind"),
            ("a#b: c#d # e", 1, '["a#b"]', "x", "c#d"),
            ("rights: [asembly, press]", 10, "rights[0]", "asembly", "asembly"),
            ("  - press", 5, "rights[1]", "press", "press"),
            ("5", 1, "", 5, "5"),
        ],
    )
    def test_marked(
        self, line: str, column: int, path: str, given: object, marked: str | None
    ) -> None:
        assert under(line, column, path, given) == (given if marked is None else marked)

    def test_of_a_key_and_a_value_alike_it_is_the_value(self) -> None:
        assert marked("kind: kind", 1, "kind", "kind") == (6, 10)


class TestTheKey:
    """Where the key is at fault, or has no value on its line, the key is marked."""

    @pytest.mark.parametrize(
        ("line", "column", "path", "given", "marked"),
        [
            ("naem: x", 1, "naem", "naem", "naem"),
            ('{"naem": "x"}', 2, "naem", "naem", '"naem"'),
            ("5: a", 1, "5", 5, "5"),
            ("facts:", 1, "facts", {}, "facts"),
            ("note: # none", 1, "note", None, "note"),
            ('"a b": c', 1, '["a b"]', "a b", '"a b"'),
            ('"\\x41": c', 1, "A", "A", '"'),
        ],
    )
    def test_marked(self, line: str, column: int, path: str, given: object, marked: str) -> None:
        assert under(line, column, path, given) == marked


class TestWhatIsNotThere:
    """What is missing, and where a text breaks off, is marked by one character."""

    @pytest.mark.parametrize(
        ("line", "column", "path", "start"),
        [
            ("- kind: law", 3, "measures[0].title", 2),
            ("  {", 3, "measures[0].title", 2),
            ("state: [KAZ", 8, "", 7),
            ("state", 6, "", 5),
            ("short", 99, "", 5),
            ("", 1, "", 0),
        ],
    )
    def test_marked(self, line: str, column: int, path: str, start: int) -> None:
        assert marked(line, column, path, None) == (start, start + 1)

    def test_of_a_mapping_its_first_key_and_value(self) -> None:
        assert under("- id: ban", 3, "restrictions[0]", {"id": "ban"}) == "id: ban"


class TestTheCaret:
    """The underline stands below what it marks, whatever a terminal makes of the characters."""

    @pytest.mark.parametrize(
        ("line", "mark", "row", "below"),
        [
            ("a: b", "b", "a: b", "   ^"),
            ("\ta: b", "b", "    a: b", "       ^"),
            ("名前: 集会", "集会", "名前: 集会", "      ^^^^"),
            ("e\u0301: b", "b", "e\u0301: b", "   ^"),
            ("\u1112\u1161\u11ab: b", "b", "\u1112\u1161\u11ab: b", "    ^"),
            ("a\u200cb: c", "c", "a\u200cb: c", "    ^"),
            ("a\x1b[31m: b", "b", "a\\x1b[31m: b", "           ^"),
            ("a\u202e: b", "b", "a\\u202e: b", "         ^"),
            ("a\ud800: b", "b", "a\\ud800: b", "         ^"),
            ("a: \x07", "\x07", "a: \\x07", "   ^^^^"),
            ("a: 🏛", "🏛", "a: 🏛", "   ^"),
            ("a: 🙂", "🙂", "a: 🙂", "   ^^"),
        ],
    )
    def test_below(self, line: str, mark: str, row: str, below: str) -> None:
        start = line.index(mark)

        assert shown(line, (start, start + len(mark))) == (row, below)

    def test_of_nothing_there_is_one(self) -> None:
        assert shown("ab", (2, 2)) == ("ab", "  ^")

    def test_the_gutter(self) -> None:
        assert drawn("a", 7, (0, 1), 3) == ["    |", "  7 | a", "    | ^"]


class TestLongLines:
    """A line too long for a terminal is cut around what is marked."""

    LONG = "".join(f'{{"id": "a{number:05}"}}, ' for number in range(60_000))

    def test_in_the_middle(self) -> None:
        start = self.LONG.index("a30000")

        row, below = shown(self.LONG, (start, start + 6))

        assert row.startswith("...")
        assert row.endswith("...")
        assert row[len(below) - 6 :].startswith("a30000")
        assert below.strip() == "^^^^^^"
        assert len(row) <= 96 + 6

    def test_at_the_beginning(self) -> None:
        row, below = shown(self.LONG, (1, 5))

        assert row.startswith('{"id": "a00000"}')
        assert below == " ^^^^"

    def test_at_the_end(self) -> None:
        row, below = shown(self.LONG, (len(self.LONG) - 3, len(self.LONG) - 2))

        assert row.startswith("...")
        assert row.endswith('"a59999"},')
        assert row[len(below) - 1] == "}"

    def test_a_long_mark_is_cut_with_the_line(self) -> None:
        row, below = shown("k: " + "x" * 1_000, (3, 1_003))

        assert row == "k: " + "x" * 93 + "..."
        assert below == "   " + "^" * 93

    def test_wide_characters_count_twice(self) -> None:
        row, _ = shown("集" * 100, (0, 1))

        assert row == "集" * 48 + "..."

    def test_a_line_that_just_fits(self) -> None:
        assert shown("x" * 96, (95, 96)) == ("x" * 96, " " * 95 + "^")

    @given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 20))
    def test_of_any_text(self, line: str, start: int, many: int) -> None:
        start = min(start, len(line))

        row, below = shown(line.replace("\n", ""), (start, start + many))

        assert "\n" not in row
        assert all(one.isprintable() or one in "\u200c\u200d" for one in row)
        assert below.strip(" ") == "^" * len(below.strip(" ")) != ""
        wide = sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in row)
        assert len(below) <= max(wide, 1) + 1
