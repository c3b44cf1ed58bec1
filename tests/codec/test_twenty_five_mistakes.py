"""Twenty-five mistakes of as many kinds in one file, and all that is said of it."""

from __future__ import annotations

import re

import pytest

import civicspace as cs
from tests.codec.helpers import DATA

FILE = DATA / "twenty_five_mistakes.yaml"

FORMS = "write 2005-05-04, 2005-05, 2005 or a range 2005-05-04/2005-05-06"
BAN, ORDER, BILL = (f"measures[{index}]" for index in range(3))

#: The path, the words, and what is underlined, in the order of the file.
SAID = (
    ("nmae", 'unknown key "nmae": did you mean "name"?', "nmae"),
    ("title", "2005 is not a text: put it in quotes", "2005"),
    ("calendar.windows[0]", "school is not a time: it has no window", "setting: school"),
    ("calendar.elections[0].rounds[0].results", "the results come before the vote", "2005-12-01"),
    ("sources.fh-seed.published", f'"May 2005" is not a date: {FORMS}', "May 2005"),
    ("sources.codes-election.url", "true is not a text: put it in quotes", "true"),
    ("sources.fh-seed", 'the key "fh-seed" occurs twice: first on line 19', "fh-seed"),
    (
        "treaty_actions[0].instrument",
        'unknown instrument "icpr": did you mean "iccpr"?',
        "icpr",
    ),
    (
        "claims[0].measures[0]",
        'no measure has the id "kz-2005-assembly-ban":'
        ' did you mean "kz-2005-post-campaign-assembly-ban"?',
        "kz-2005-assembly-ban",
    ),
    ("claims[0].status", 'unknown status "in_force": did you mean "in-force"?', "in_force"),
    (
        f"{BAN}.amends[0]",
        '"kz-2005-post-campaign-assembly-ban" is this measure itself: name another one',
        "kz-2005-post-campaign-assembly-ban",
    ),
    (
        f"{BAN}.timeline[1].date",
        "passed on 8 March 2005, before it was introduced on 10 March 2005",
        "2005-03-08",
    ),
    (
        f"{BAN}.restrictions[0].rights",
        '"assembly" is not a list: put it in square brackets',
        "assembly",
    ),
    (
        f"{BAN}.restrictions[0].facts.form",
        'unknown value "bann": did you mean "ban"?',
        "bann",
    ),
    (
        f"{BAN}.restrictions[0].facts.individual_assessment",
        '"no" is not true or false; accepted: true, false',
        "no",
    ),
    (
        f"{BAN}.restrictions[0].presumed.duration_days",
        "nan is not a whole number of days",
        ".nan",
    ),
    (
        f"{BAN}.restrictions[1].since",
        "it begins on 1 January 2007, after the measure is over: repealed on 22 December 2006",
        "2007-01-01",
    ),
    (
        f"{ORDER}.id",
        "id 'Respublika closure' is not an id: use lower-case letters, digits and hyphens",
        "Respublika closure",
    ),
    (
        f"{ORDER}.timeline[0].date",
        f'"2005-05-32" is not a date: no such day; {FORMS}',
        "2005-05-32",
    ),
    (
        f"{ORDER}.timeline[1].note",
        "a blank is not a text: leave the key out if it is not known",
        "note",
    ),
    (
        f"{ORDER}.restrictions[0].facts.open_ended",
        "`open_ended: true` contradicts `duration_days: 30`:"
        " what holds without a time limit has no duration",
        "true",
    ),
    (f"{BILL}.kind", "`kind` is missing", "i"),
    (
        f"{BILL}.restrictions[0].facts.min_founders",
        "7.9 is not a whole number of persons",
        "7.9",
    ),
    (
        f"{BILL}.restrictions[0].sources[0]",
        'no source has the id "fh-sead": did you mean "fh-seed"?',
        "fh-sead",
    ),
    (
        "measures[3].id",
        'the measure "kz-2005-foreign-ngo-branches-bill" is there already, at [2]',
        "kz-2005-foreign-ngo-branches-bill",
    ),
)


@pytest.fixture(scope="module")
def error() -> cs.DossierError:
    with pytest.raises(cs.DossierError) as caught:
        cs.load(FILE)
    return caught.value


def marked_lines() -> list[int]:
    """The lines with a mistake, by the numbers at their ends."""
    rows = FILE.read_text(encoding="utf-8").splitlines()
    marks = [(re.search(r"# (\d+)$", row), line) for line, row in enumerate(rows, start=1)]
    found = [(int(mark[1]), line) for mark, line in marks if mark is not None]
    assert [number for number, _ in found] == list(range(1, 26))
    return [line for _, line in found]


class TestTwentyFiveMistakes:
    """A file with 25 mistakes is refused once, with 25 lines, each with file, line and path."""

    def test_every_word(self, error: cs.DossierError) -> None:
        said = [
            f"  {FILE}:{line}: {path}: {words}"
            for line, (path, words, _) in zip(marked_lines(), SAID, strict=True)
        ]

        assert str(error) == "\n".join(["25 problems in the dossier", *said])

    def test_what_is_underlined(self, error: cs.DossierError) -> None:
        found = []
        for problem in error.problems:
            assert problem.excerpt is not None
            assert problem.columns is not None
            first, after = problem.columns
            found.append(problem.excerpt[first - 1 : after - 1])

        assert found == [under for _, _, under in SAID]
