"""Terms, their definitions, and the coded values of choices."""

from __future__ import annotations

import pytest

from civicspace.logic.terms import Choice, FactSpec, Kind, choice, count, flag, set_of


class Colour(Choice):
    """The colours of a lamp."""

    DARK_RED = "dark_red", "like wine"
    GREEN = "green"
    NON_WHITE = "non_white", "any colour at all"


class TestChoices:
    """A coded value has its definition as docstring and prints as words."""

    def test_value_and_meaning(self) -> None:
        assert Colour("dark_red") is Colour.DARK_RED
        assert (Colour.DARK_RED.value, Colour.DARK_RED.meaning) == ("dark_red", "like wine")

    def test_no_meaning(self) -> None:
        assert Colour.GREEN.meaning == ""

    @pytest.mark.parametrize(
        ("member", "expected"),
        [
            (Colour.DARK_RED, "dark red"),
            (Colour.GREEN, "green"),
            (Colour.NON_WHITE, "non-white"),
        ],
    )
    def test_label(self, member: Colour, expected: str) -> None:
        assert expected == member.label

    def test_repr_is_the_name_in_code(self) -> None:
        expected = "Colour.DARK_RED"

        assert expected == repr(Colour.DARK_RED)


class TestDefinitions:
    """A definition makes a term of its kind, with all that is to be known of the fact."""

    def test_choice(self) -> None:
        expected = FactSpec(
            name="lamp",
            kind=Kind.CHOICE,
            question="Which colour?",
            drafter=True,
            phrase="the lamp",
            choices=Colour,
        )
        term = choice("lamp", Colour, "Which colour?", "the lamp", drafter=True)

        assert expected == term.spec
        assert repr(term) == "<choice lamp>"

    def test_set(self) -> None:
        expected = FactSpec(
            name="lamps",
            kind=Kind.SET,
            question="Which colours?",
            drafter=False,
            phrase="the lamps",
            choices=Colour,
        )
        term = set_of("lamps", Colour, "Which colours?", "the lamps", drafter=False)

        assert expected == term.spec
        assert repr(term) == "<set lamps>"

    def test_flag(self) -> None:
        expected = FactSpec(
            name="lit",
            kind=Kind.FLAG,
            question="Is it lit?",
            drafter=True,
            phrase="it is lit",
            denial="it is dark",
        )
        term = flag("lit", "Is it lit?", "it is lit", "it is dark", drafter=True)

        assert expected == term.spec
        assert repr(term) == "<flag lit>"

    def test_count(self) -> None:
        expected = FactSpec(
            name="watts",
            kind=Kind.COUNT,
            question="How strong?",
            drafter=False,
            phrase="the power",
            unit="watts",
        )
        term = count("watts", "watts", "How strong?", "the power", drafter=False)

        assert expected == term.spec
        assert repr(term) == "<count watts>"

    @pytest.mark.parametrize(
        ("spec", "expected"),
        [
            (
                choice("lamp", Colour, "?", "the lamp", drafter=True).spec,
                ("dark_red", "green", "non_white"),
            ),
            (flag("lit", "?", "it is lit", "it is dark", drafter=True).spec, ("true", "false")),
            (count("watts", "watts", "?", "the power", drafter=True).spec, ()),
        ],
    )
    def test_accepted(self, spec: FactSpec, expected: tuple[str, ...]) -> None:
        assert expected == spec.accepted


class TestTermsCanBeKeys:
    """A term can be a key, although comparing it makes a condition."""

    def test_key(self) -> None:
        lamp = choice("lamp", Colour, "?", "the lamp", drafter=True)
        lit = flag("lit", "?", "it is lit", "it is dark", drafter=True)

        assert {lamp: 1, lit: 2}[lamp] == 1
