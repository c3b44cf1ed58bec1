"""Problems as a reader sees them: the place, the line, what is wrong underlined, and what to do."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import civicspace as cs
from tests.codec.helpers import DATA, SMALL, small_with

#: What means something to YAML, to a terminal, or to neither.
CHARACTERS = "{}[]:,\"'#&*!|>-?@`\t\n\r\x1b集\u0301\u2028~%"


def error_of(text: str) -> cs.DossierError:
    with pytest.raises(cs.DossierError) as caught:
        cs.loads(text)
    return caught.value


def faults(text: str) -> tuple[cs.Problem, ...]:
    try:
        cs.loads(text)
    except cs.DossierError as error:
        return error.problems
    return ()


class TestAProblem:
    """The place and the message, the line with an underline, the path, and a help."""

    def test_with_everything(self) -> None:
        [problem] = error_of(small_with("[assembly]", "[asembly]")).problems

        assert problem.render() == (
            'line 14, column 18: unknown right "asembly"\n'
            "   |\n"
            "14 |         rights: [asembly]\n"
            "   |                  ^^^^^^^\n"
            "   = path: measures[0].restrictions[0].rights[0]\n"
            '   = help: did you mean "assembly"?'
        )

    def test_the_place_is_where_the_underline_begins(self) -> None:
        [problem] = error_of(small_with("kind: law", "kind: act")).problems

        assert (problem.line, problem.column, problem.columns) == (8, 5, (11, 14))
        assert problem.render().startswith('line 8, column 11: unknown kind "act"\n')

    def test_accepted_values(self) -> None:
        [problem] = error_of(small_with("{form: ban}", "{scope: 5}")).problems

        assert problem.render().endswith("\n   = help: accepted: blanket, general, individual")

    @pytest.mark.parametrize(
        ("problem", "said"),
        [
            (cs.Problem(path="", message="m"), "m"),
            (cs.Problem(path="a", message="m"), "m\n = path: a"),
            (cs.Problem(path="", message="m", file="f"), "f: m"),
            (cs.Problem(path="", message="m", file="f", line=7), "f:7: m"),
            (cs.Problem(path="", message="m", line=7), "line 7: m"),
            (cs.Problem(path="", message="m", file="f", line=7, column=3), "f:7:3: m"),
            (cs.Problem(path="", message="m", line=7, excerpt="ab"),
             "line 7: m\n  |\n7 | ab\n  | ^^"),
            (cs.Problem(path="", message="m\nn", file="f\x00"), "f\\x00: m\\nn"),
        ],
    )  # fmt: skip
    def test_without(self, problem: cs.Problem, said: str) -> None:
        assert problem.render() == said

    def test_without_a_text_there_is_no_excerpt(self) -> None:
        with pytest.raises(cs.FactsError) as caught:
            cs.Facts.from_coded({"form": "bann"})

        assert caught.value.problems[0].excerpt is None
        assert caught.value.render() == (
            '1 problem in the facts\n\nunknown value "bann"\n = path: form\n'
            ' = help: did you mean "ban"?'
        )


class TestTheExcerpt:
    """The excerpt is the line, however lines end; it plays no part when problems are compared."""

    @pytest.mark.parametrize("end", ["\n", "\r\n"])
    @pytest.mark.parametrize(
        "rows", [('{"civicspace": 1,', ' "state": 5,', ' "name": 6}'),
                 ("civicspace: 1", "state: 5", "name: 6")],
    )  # fmt: skip
    def test_the_line(self, rows: tuple[str, ...], end: str) -> None:
        found = [problem.excerpt for problem in error_of(end.join(rows)).problems]

        assert found == list(rows[1:])

    def test_old_line_ends_of_yaml(self) -> None:
        [problem] = error_of("civicspace: 1\rstate: KAZ\rnaem: x").problems

        assert problem.excerpt == "naem: x"

    def test_of_a_later_version(self) -> None:
        assert error_of("state: KAZ\ncivicspace: 2\n").render().splitlines()[3:6] == [
            "  |", "2 | civicspace: 2", "  |             ^",
        ]  # fmt: skip

    def test_equality(self) -> None:
        one = cs.Problem(path="a", message="m", excerpt="a: b")

        assert one == cs.Problem(path="a", message="m")
        assert "excerpt" not in repr(one)
        assert pickle.loads(pickle.dumps(one)).excerpt == "a: b"


class TestAnError:
    """How many there are, then one after the other, in line; of a great many the first."""

    def test_two(self) -> None:
        text = "civicspace: 1\nstate: KAZ\n" + "#\n" * 6 + "naem: x\ntitle: 5\n"

        assert error_of(text).render() == (
            "2 problems in the dossier\n"
            "\n"
            'line 9, column 1: unknown key "naem"\n'
            "   |\n"
            " 9 | naem: x\n"
            "   | ^^^^\n"
            "   = path: naem\n"
            '   = help: did you mean "name"?\n'
            "\n"
            "line 10, column 8: 5 is not a text: put it in quotes\n"
            "   |\n"
            "10 | title: 5\n"
            "   |        ^\n"
            "   = path: title"
        )

    def test_on_one_line_each_has_its_own(self) -> None:
        rows = error_of("{civicspace: 1, state: KAZ, naem: x, title: 5}").render().splitlines()

        assert [row for row in rows if row.startswith("  | ")] == [
            "  |                             ^^^^",
            "  |                                             ^",
        ]

    @pytest.mark.parametrize(
        ("most", "end"),
        [(1, "... and 4,999 more problems"), (4_999, "... and 1 more problem"), (5_000, "5000")],
    )
    def test_a_great_many(self, most: int, end: str) -> None:
        problems = [cs.Problem(path="", message=str(number + 1)) for number in range(5_000)]

        assert cs.DossierError(problems).render(most=most).endswith(f"\n\n{end}")

    def test_fifty_are_shown(self) -> None:
        problems = [cs.Problem(path="", message="m") for _ in range(52)]

        rows = cs.DossierError(problems).render().split("\n\n")

        assert rows == ["52 problems in the dossier", *["m"] * 50, "... and 2 more problems"]

    def test_a_megabyte_on_one_line(self) -> None:
        keys = ", ".join(f'"k{number}": "{"x" * 80}"' for number in range(10_000))

        shown = error_of(f'{{"civicspace": 1, "state": "KAZ", {keys}}}').render()

        assert max(map(len, shown.splitlines())) < 300
        assert shown.count("^^^^") == 50
        assert shown.endswith("\n\n... and 9,950 more problems")

    def test_a_file(self) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.load(DATA / "ten_mistakes.yaml")

        first = caught.value.render().split("\n\n")[1].splitlines()
        assert first[0] == f'{DATA / "ten_mistakes.yaml"}:10:5: unknown key "refrence"'
        assert first[2].startswith("10 |     refrence: No 44-III ")
        assert first[3] == "   |     ^^^^^^^^"

    def test_the_plain_form_is_as_it_was(self) -> None:
        assert str(error_of("civicspace: 1\nstate: KAZ\nnaem: x")) == (
            '1 problem in the dossier\n  line 3: naem: unknown key "naem": did you mean "name"?'
        )


class TestAnyFault:
    """Whatever is wrong, the underline is within the line, or just behind it."""

    @given(st.integers(0, len(SMALL) - 1), st.sampled_from(CHARACTERS))
    def test_a_character_for_another(self, place: int, character: str) -> None:
        text = SMALL[:place] + character + SMALL[place + 1 :]

        for problem in faults(text):
            assert problem.excerpt is not None
            assert problem.columns is not None
            first, after = problem.columns
            assert 1 <= first < after
            assert first <= len(problem.excerpt) + 1
