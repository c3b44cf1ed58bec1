"""Ten mistakes of ten kinds in one file, and all that is said of it."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.codec.helpers import DATA

PARTS = "measures[0].restrictions[0]"

#: The path and the words, in the order of the file.
SAID = (
    ("measures[0].refrence", 'unknown key "refrence": did you mean "reference"?'),
    (
        "measures[0].timeline[0].date",
        '"2005-02-30" is not a date: no such day;'
        " write 2005-05-04, 2005-05, 2005 or a range 2005-05-04/2005-05-06",
    ),
    (f"{PARTS}.rights[0]", 'unknown right "asembly": did you mean "assembly"?'),
    (f"{PARTS}.facts.forms", 'unknown fact "forms": did you mean "form"?'),
    (f"{PARTS}.facts.scope", 'unknown value "global"; accepted: blanket, general, individual'),
    (f"{PARTS}.sources[0]", 'no source has the id "fh-2006": did you mean "fh-2005"?'),
    (
        "measures[1].id",
        "id 'Closure Order' is not an id: use lower-case letters, digits and hyphens",
    ),
    (
        "measures[1].restrictions[0].rights",
        '"press" is not a list: put it in square brackets',
    ),
    ("measures[2].title", "`title` is missing"),
    ("measures[3].id", 'the measure "assembly-ban" is there already, at [0]'),
)

LINES = {
    "ten_mistakes.yaml": (10, 12, 15, 17, 18, 19, 20, 25, 26, 28),
    "ten_mistakes.json": (12, 14, 19, 21, 22, 24, 29, 33, 36, 41),
}


class TestTenMistakes:
    """A file with ten mistakes is refused once, with ten lines, each with file, line and path."""

    @pytest.mark.parametrize("name", LINES)
    def test_every_word(self, name: str) -> None:
        file = str(DATA / name)
        said = [
            f"  {file}:{line}: {path}: {words}"
            for line, (path, words) in zip(LINES[name], SAID, strict=True)
        ]
        expected = "\n".join(["10 problems in the dossier", *said])

        with pytest.raises(cs.DossierError) as caught:
            cs.load(file)

        assert expected == str(caught.value)

    @pytest.mark.parametrize("name", LINES)
    def test_the_line_holds_the_mistake(self, name: str) -> None:
        rows = (DATA / name).read_text(encoding="utf-8").splitlines()
        marks = (
            "refrence", "2005-02-30", "asembly", "forms", "global",
            "fh-2006", "Closure Order", "press", None, "assembly-ban",
        )  # fmt: skip

        with pytest.raises(cs.DossierError) as caught:
            cs.load(DATA / name)

        for problem, mark in zip(caught.value.problems, marks, strict=True):
            assert problem.line is not None
            assert mark is None or mark in rows[problem.line - 1]
