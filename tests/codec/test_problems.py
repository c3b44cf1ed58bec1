"""Problems: what each carries, and how all of them are put."""

from __future__ import annotations

import pickle

import pytest

import civicspace as cs
from civicspace.errors import hint, nearest
from tests.codec.helpers import DATA, small_with


def problems(text: str) -> tuple[cs.Problem, ...]:
    with pytest.raises(cs.DossierError) as caught:
        cs.loads(text)
    return caught.value.problems


class TestWhatAProblemCarries:
    """A problem has its path, file, line, column, what was given, accepted, and is nearest."""

    def test_a_member(self) -> None:
        [problem] = problems(small_with("[assembly]", "[asembly]"))

        assert problem == cs.Problem(
            path="measures[0].restrictions[0].rights[0]",
            message='unknown right "asembly"',
            given="asembly",
            accepted=tuple(right.value for right in cs.Right),
            nearest="assembly",
            file=None,
            line=14,
            column=18,
        )

    def test_an_unknown_key(self) -> None:
        [problem] = problems("civicspace: 1\nstate: KAZ\nnaem: x\n")

        assert (problem.given, problem.nearest) == ("naem", "name")
        assert problem.accepted[:3] == ("state", "name", "title")
        assert (problem.line, problem.column) == (3, 1)

    def test_a_fact(self) -> None:
        [problem] = problems(small_with("{form: ban}", "{scope: 5}"))

        assert problem.given == 5
        assert problem.accepted == ("blanket", "general", "individual")
        assert problem.nearest is None
        assert (problem.line, problem.column) == (15, 17)

    def test_a_reference(self) -> None:
        [problem] = problems(small_with("[fh-2005]", "[fh-205]"))

        assert (problem.given, problem.accepted) == ("fh-205", ("fh-2005",))
        assert problem.nearest == "fh-2005"

    @pytest.mark.parametrize(
        ("text", "given"),
        [
            ("civicspace: 1\nstate: KAZ\nname: [5]\n", [5]),
            ("civicspace: 1\nstate: KAZ\nname: 7.5\n", 7.5),
            ("civicspace: 1\nstate: KAZ\nname: a\nname: b\n", "name"),
            ('{"civicspace": 1, "state": "KAZ", "name": "a", "name": "b"}', "name"),
            ("civicspace: 1\nstate: KAZ\nname: !x a\n", "a"),
            ("civicspace: 1\nstate: KAZ\n5: a\n", 5),
            ("civicspace: one", "one"),
            ("5", 5),
        ],
    )
    def test_given(self, text: str, given: object) -> None:
        [problem] = problems(text)

        assert problem.given == given

    @pytest.mark.parametrize(
        ("text", "line", "column"),
        [
            ("civicspace: 1\nstate: @KAZ\n", 2, 8),
            ('{"civicspace": 1,\n "state": @}', 2, 11),
            ("civicspace: 1\nstate: KAZ\nmeasures:\n  - {}\n", 4, 5),
        ],
    )
    def test_line_and_column(self, text: str, line: int, column: int) -> None:
        problem = problems(text)[0]

        assert (problem.line, problem.column) == (line, column)

    def test_the_accepted_ids_are_sorted(self) -> None:
        sources = "".join(f"  {name}: {{title: T}}\n" for name in "hcbgfade")
        calendar = "calendar: {windows: [{sources: [zebra]}]}\n"
        text = f"civicspace: 1\nstate: KAZ\nsources:\n{sources}{calendar}"

        accepted = {problem.accepted for problem in problems(text) if problem.given == "zebra"}

        assert accepted == {tuple("abcdefgh")}

    def test_the_file(self) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.load(DATA / "ten_mistakes.yaml")

        assert {problem.file for problem in caught.value.problems} == {
            str(DATA / "ten_mistakes.yaml")
        }


class TestTheOrder:
    """Problems stand in the order of the text, whichever check found them."""

    @pytest.mark.parametrize("name", ["ten_mistakes.yaml", "ten_mistakes.json"])
    def test_of_a_file(self, name: str) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.load(DATA / name)

        places = [(problem.line or 0, problem.column or 0) for problem in caught.value.problems]
        assert places == sorted(places)

    def test_on_one_line(self) -> None:
        text = "{civicspace: 1, claims: 5, zebra: 1, state: KAZ, zebra: 2, name: !x a, title: 5}"

        found = [problem.path for problem in problems(text)]

        assert found == ["claims", "zebra", "zebra", "name", "title"]


class TestHowAProblemIsPut:
    """File and line, path, message and hint follow each other; what is not known is left out."""

    @pytest.mark.parametrize(
        ("problem", "line"),
        [
            (cs.Problem(path="", message="m"), "m"),
            (cs.Problem(path="a.b", message="m"), "a.b: m"),
            (cs.Problem(path="a", message="m", line=7), "line 7: a: m"),
            (cs.Problem(path="a", message="m", file="f"), "f: a: m"),
            (cs.Problem(path="a", message="m", file="f", line=7, column=3), "f:7: a: m"),
            (cs.Problem(path="", message="m", nearest="n", accepted=("n", "o")),
             'm: did you mean "n"?'),
            (cs.Problem(path="", message="m", accepted=("n", "o")), "m; accepted: n, o"),
            (cs.Problem(path="a\nb", message="m\tn", file="f\x00"), "f\\x00: a\\nb: m\\tn"),
            (cs.Problem(path="", message="m" * 400), "m" * 400),
            (cs.Problem(path="p" * 401, message="m"), f"{'p' * 200} ... {'p' * 200}: m"),
        ],
    )  # fmt: skip
    def test_line(self, problem: cs.Problem, line: str) -> None:
        assert str(problem) == line


class TestTheHint:
    """The nearest name is enough; else the accepted ones are told, the first twelve of many."""

    def test_near(self) -> None:
        assert hint("a", ("a", "b")) == ': did you mean "a"?'

    def test_nothing(self) -> None:
        assert hint(None, ()) == ""

    @pytest.mark.parametrize("many", [1, 24])
    def test_all(self, many: int) -> None:
        names = tuple(f"n{number}" for number in range(many))

        assert hint(None, names) == f"; accepted: {', '.join(names)}"

    def test_many(self) -> None:
        names = tuple(f"n{number}" for number in range(25))

        assert hint(None, names) == f"; accepted: {', '.join(names[:12])} and 13 more"


class TestTheNearestName:
    """The nearest name is found through case, blanks and slips, and never for what is far off."""

    @pytest.mark.parametrize(
        ("given", "found"),
        [
            ("asembly", "assembly"),
            ("ASSEMBLY", "assembly"),
            ("media pluralism", "media-pluralism"),
            ("in force", "in_force"),
            ("zebra", None),
            ("", None),
            ("assembly" * 20, None),
        ],
    )
    def test_name(self, given: str, found: str | None) -> None:
        assert nearest(given, ["assembly", "association", "media-pluralism", "in_force"]) == found

    def test_a_long_name(self) -> None:
        name = "a" * 100

        assert nearest(name, [name + "b"]) == name + "b"
        assert nearest(name + "a", [name + "b"]) is None


class TestTheErrors:
    """Each error is ours, is a ValueError too, and survives being pickled."""

    @pytest.mark.parametrize("text", ["civicspace: 1\nname: 5\n", "civicspace: 2\n"])
    def test_kinds(self, text: str) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.loads(text)

        wrong = caught.value
        again = pickle.loads(pickle.dumps(wrong))

        assert isinstance(wrong, cs.CivicspaceError)
        assert isinstance(wrong, ValueError)
        assert (type(again), str(again)) == (type(wrong), str(wrong))
        assert again.problems == wrong.problems
