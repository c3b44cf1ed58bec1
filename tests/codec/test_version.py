"""The version of the format, which is looked at before anything else."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.codec.helpers import problems_of


class TestAVersionThatIsMissing:
    """Without a version nothing is read; it is told how a dossier begins."""

    def test_yaml(self) -> None:
        expected = [
            "line 1: civicspace: the version of the format is missing: begin with `civicspace: 1`"
        ]

        assert expected == problems_of("state: KAZ\nnonsense: 1\n")

    def test_json(self) -> None:
        expected = [
            "line 1: civicspace: the version of the format is missing: begin with `civicspace: 1`"
        ]

        assert expected == problems_of('{"state": "KAZ"}')


class TestAVersionThatIsNone:
    """A version is a whole number from 1 on: texts, fractions, flags and blanks are refused."""

    @pytest.mark.parametrize(
        ("written", "shown"),
        [
            ('"1"', '"1"'),
            ("one", '"one"'),
            ("1.0", "1.0"),
            ("true", "true"),
            ("0", "0"),
            ("-1", "-1"),
            ("", "a blank"),
            ("[1]", "a list"),
            ("{a: 1}", "a mapping"),
        ],
    )
    def test_value(self, written: str, shown: str) -> None:
        expected = [
            f"line 2: civicspace: {shown} is no version of the format: begin with `civicspace: 1`"
        ]

        assert expected == problems_of(f"state: KAZ\ncivicspace: {written}\nnonsense: 1\n")


class TestALaterVersion:
    """A file in a later format is told in one line, whatever else it holds, and how to read it."""

    WORDS = (
        "civicspace: this file is in format 2 and this civicspace reads up to 1:"
        " upgrade with pip install --upgrade civicspace"
    )

    @pytest.mark.parametrize(
        ("text", "line"),
        [
            ("civicspace: 2\nnonsense: 1\nstate: 5\n", 1),
            ("nonsense: 1\nnonsense: 2\ncivicspace: 2\n", 3),
            ('{"nonsense": 1,\n "civicspace": 2}', 2),
        ],
    )
    def test_one_line(self, text: str, line: int) -> None:
        with pytest.raises(cs.VersionError) as caught:
            cs.loads(text)

        assert f"line {line}: {self.WORDS}" == str(caught.value)

    def test_it_is_an_error_of_the_dossier(self) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.loads("civicspace: 2")

        assert len(caught.value.problems) == 1
        assert caught.value.problems[0].given == 2


class TestThePresentVersion:
    """A file in the present format is read, and is written with its version in front."""

    def test_read(self) -> None:
        assert cs.loads("civicspace: 1\nstate: KAZ\n").state == "KAZ"

    def test_written(self) -> None:
        dossier = cs.Dossier(state="KAZ")

        assert cs.dumps(dossier, form="json").startswith('{\n  "civicspace": 1,')
        assert cs.dumps(dossier, form="yaml").startswith("civicspace: 1\n")
