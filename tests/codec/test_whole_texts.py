"""Texts that are no dossier at all."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.codec.helpers import problems_of, refusal

REST = "a dossier is a mapping; begin with `civicspace: 1`"


class TestNothing:
    """An empty text, or one with comments only, is told to be empty."""

    @pytest.mark.parametrize(
        "text", ["", "  \n\n", "# a comment\n", "---\n", "null", "~", "\ufeff"]
    )
    def test_text(self, text: str) -> None:
        assert problems_of(text) == [f"line 1: there is nothing in it: {REST}"]


class TestSomethingElse:
    """A text, a number or a list is no dossier, and is shown."""

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("hello", '"hello"'),
            ("5", "5"),
            ("7.9", "7.9"),
            ("true", "true"),
            ("[]", "a list"),
            ("- civicspace: 1", "a list"),
            ('"a"', '"a"'),
            ("x" * 60, f'"{"x" * 60}"'),
            ("x" * 61, f'"{"x" * 60}..."'),
        ],
    )
    def test_text(self, text: str, shown: str) -> None:
        assert problems_of(text) == [f"line 1: {shown} is no dossier: {REST}"]


class TestNoText:
    """What is no text is refused by its kind, and with our own error."""

    @pytest.mark.parametrize(
        ("given", "kind"),
        [(b"civicspace: 1", "bytes"), (None, "NoneType"), (5, "int"), ([], "list")],
    )
    def test_given(self, given: object, kind: str) -> None:
        expected = f"1 problem in the dossier\n  {kind} is not text: give a str"

        with pytest.raises(cs.DossierError) as caught:
            cs.loads(given)  # type: ignore[arg-type]

        assert expected == str(caught.value)


class TestBrokenText:
    """A text that is neither YAML nor JSON is told with the place at which it breaks."""

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("a: b: c", "line 1: not YAML: mapping values are not allowed here"),
            (
                "civicspace: 1\nstate: [KAZ",
                "line 2: not YAML: expected ',' or ']', but got '<stream end>'",
            ),
            ("a: 'b", "line 1: not YAML: found unexpected end of stream"),
            ("a: @b", "line 1: not YAML: found character '@' that cannot start any token"),
            (
                "a:\n\tb: 1",
                "line 2: not YAML: found character '\\t' that cannot start any token;"
                " indent with spaces, and put a text with tabs in quotes",
            ),
            ("a\n---\nb", "line 2: a second document begins here: a file holds one"),
            ('{"a": 1', "line 1: not JSON: Expecting ',' delimiter"),
            ('{"a": 1}\n}', "line 2: not JSON: Extra data"),
            ("[1,\n\n", "line 3: not JSON: Expecting value"),
        ],
    )
    def test_text(self, text: str, said: str) -> None:
        assert problems_of(text) == [said]

    def test_what_was_wrong_before_it_is_told_too(self) -> None:
        expected = (
            "2 problems in the dossier\n"
            '  line 2: a: the key "a" occurs twice: first on line 1\n'
            "  line 3: not YAML: mapping values are not allowed here"
        )

        assert expected == refusal("a: 1\na: 2\nb: c: d\n")
