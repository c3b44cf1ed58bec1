"""The three truths and the laws of their tables."""

from __future__ import annotations

from itertools import product

import pytest

from civicspace.logic.truth import Truth, all_of, any_of

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

ONES = list(Truth)
PAIRS = list(product(Truth, repeat=2))
TRIPLES = list(product(Truth, repeat=3))


class TestConjunction:
    """A conjunction is true where both parts are, false where either is, and else unknown."""

    @pytest.mark.parametrize(
        ("left", "right", "expected"),
        [
            (T, T, T),
            (T, U, U),
            (T, F, F),
            (U, T, U),
            (U, U, U),
            (U, F, F),
            (F, T, F),
            (F, U, F),
            (F, F, F),
        ],
    )
    def test_row(self, left: Truth, right: Truth, expected: Truth) -> None:
        found = left & right

        assert expected is found


class TestDisjunction:
    """A disjunction is true where either part is, false where both are, and else unknown."""

    @pytest.mark.parametrize(
        ("left", "right", "expected"),
        [
            (T, T, T),
            (T, U, T),
            (T, F, T),
            (U, T, T),
            (U, U, U),
            (U, F, U),
            (F, T, T),
            (F, U, U),
            (F, F, F),
        ],
    )
    def test_row(self, left: Truth, right: Truth, expected: Truth) -> None:
        found = left | right

        assert expected is found


class TestNegation:
    """A denial turns true and false about, and leaves unknown as it is."""

    @pytest.mark.parametrize(("value", "expected"), [(T, F), (F, T), (U, U)])
    def test_row(self, value: Truth, expected: Truth) -> None:
        found = ~value

        assert expected is found

    @pytest.mark.parametrize("value", ONES)
    def test_twice(self, value: Truth) -> None:
        found = ~~value

        assert value is found


class TestOrderDoesNotMatter:
    """Parts may change places and be grouped in any way."""

    @pytest.mark.parametrize(("a", "b"), PAIRS)
    def test_commutative(self, a: Truth, b: Truth) -> None:
        assert (a & b) is (b & a)
        assert (a | b) is (b | a)

    @pytest.mark.parametrize(("a", "b", "c"), TRIPLES)
    def test_associative(self, a: Truth, b: Truth, c: Truth) -> None:
        assert (a & b) & c is a & (b & c)
        assert (a | b) | c is a | (b | c)


class TestOneIsSpreadOverTheOther:
    """Each joint distributes over the other."""

    @pytest.mark.parametrize(("a", "b", "c"), TRIPLES)
    def test_distributive(self, a: Truth, b: Truth, c: Truth) -> None:
        assert a & (b | c) is (a & b) | (a & c)
        assert a | (b & c) is (a | b) & (a | c)


class TestDeMorgan:
    """The denial of one joint is the other joint of the denials."""

    @pytest.mark.parametrize(("a", "b"), PAIRS)
    def test_both(self, a: Truth, b: Truth) -> None:
        assert ~(a & b) is ~a | ~b
        assert ~(a | b) is ~a & ~b


class TestNeutralAndDominantValues:
    """True changes no conjunction and settles every disjunction; false the other way round."""

    @pytest.mark.parametrize("a", ONES)
    def test_neutral(self, a: Truth) -> None:
        assert a is a & T
        assert a is a | F

    @pytest.mark.parametrize("a", ONES)
    def test_dominant(self, a: Truth) -> None:
        assert F is a & F
        assert T is a | T


class TestRepetitionAddsNothing:
    """What is joined with itself, or with a joint of itself, stays what it is."""

    @pytest.mark.parametrize("a", ONES)
    def test_idempotent(self, a: Truth) -> None:
        assert a is a & a
        assert a is a | a

    @pytest.mark.parametrize(("a", "b"), PAIRS)
    def test_absorbed(self, a: Truth, b: Truth) -> None:
        assert a is a & (a | b)
        assert a is a | (a & b)


class TestTheMiddleIsNotExcluded:
    """Of what is unknown, neither the thing nor its denial is known to be so."""

    def test_unknown(self) -> None:
        assert U is U | ~U
        assert U is U & ~U


class TestManyAtOnce:
    """Joining many is joining them two by two; joining none gives what changes nothing."""

    def test_none(self) -> None:
        assert T is all_of([])
        assert F is any_of([])

    @pytest.mark.parametrize("size", [1, 2, 3, 4])
    def test_all(self, size: int) -> None:
        for values in product(Truth, repeat=size):
            expected = T
            for value in values:
                expected = expected & value

            assert expected is all_of(values)
            assert expected is all_of(iter(values))

    @pytest.mark.parametrize("size", [1, 2, 3, 4])
    def test_any(self, size: int) -> None:
        for values in product(Truth, repeat=size):
            expected = F
            for value in values:
                expected = expected | value

            assert expected is any_of(values)
            assert expected is any_of(iter(values))


class TestFlags:
    """The truth of a flag is that of its value, with None for unknown."""

    @pytest.mark.parametrize(("flag", "expected"), [(True, T), (False, F), (None, U)])
    def test_of(self, flag: bool | None, expected: Truth) -> None:
        found = Truth.of(flag)

        assert expected is found

    @pytest.mark.parametrize(("value", "expected"), [(T, True), (F, True), (U, False)])
    def test_known(self, value: Truth, expected: bool) -> None:
        assert expected is value.known


class TestOnlyTruthsAreJoined:
    """A truth is joined with a truth and with nothing else, not even with a bool."""

    @pytest.mark.parametrize("other", [True, False, None, "true", 1])
    @pytest.mark.parametrize("value", ONES)
    def test_refused(self, value: Truth, other: object) -> None:
        with pytest.raises(TypeError, match="unsupported operand"):
            value & other  # type: ignore[operator]
        with pytest.raises(TypeError, match="unsupported operand"):
            value | other  # type: ignore[operator]
