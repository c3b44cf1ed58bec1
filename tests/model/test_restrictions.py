"""Restrictions: their rights, their facts on two bases, and their own bounds in time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from pendulum import Date

from civicspace import (
    Basis,
    Facts,
    FactsError,
    Guarantee,
    InvalidValue,
    Restriction,
    Right,
    Truth,
    When,
    strategies,
)
from civicspace.model.choices import Form, Scope

ASSEMBLY = (Right.ASSEMBLY,)


def restriction(since: str | None = None, until: str | None = None) -> Restriction:
    return Restriction(id="ban", rights=ASSEMBLY, since=since, until=until)


class TestBasis:
    """A fact is stated, or presumed by the coder, or unknown."""

    ban = Restriction(
        id="ban",
        rights=ASSEMBLY,
        facts=Facts(form=Form.BAN, precise=False),
        presumed=Facts(scope=Scope.BLANKET),
    )

    @pytest.mark.parametrize(
        ("fact", "expected"),
        [
            ("form", Basis.STATED),
            ("precise", Basis.STATED),
            ("scope", Basis.PRESUMED),
            ("aims", Basis.UNKNOWN),
        ],
    )
    def test_basis(self, fact: str, expected: Basis) -> None:
        assert expected is self.ban.basis(fact)

    @pytest.mark.parametrize("name", ["forms", "known", "to_coded", ""])
    def test_no_such_fact(self, name: str) -> None:
        expected = f'{name}: unknown fact "{name}"' if name else 'unknown fact ""'
        with pytest.raises(FactsError) as caught:
            self.ban.basis(name)

        assert str(caught.value.problems[0]).startswith(expected)

    @settings(max_examples=50, deadline=None)
    @given(strategies.restrictions())
    def test_each_fact_has_one(self, found: Restriction) -> None:
        assert {Basis.STATED} >= {found.basis(name) for name in found.facts}
        assert {Basis.PRESUMED} >= {found.basis(name) for name in found.presumed}


class TestBounds:
    """A restriction holds from its first day until the day before the one on which it ended."""

    @pytest.mark.parametrize(
        ("since", "until", "day", "expected"),
        [
            (None, None, "2005-05-12", Truth.TRUE),
            ("2005-05-12", None, "2005-05-11", Truth.FALSE),
            ("2005-05-12", None, "2005-05-12", Truth.TRUE),
            ("2005-05-12", None, "2005-05-13", Truth.TRUE),
            (None, "2005-05-12", "2005-05-11", Truth.TRUE),
            (None, "2005-05-12", "2005-05-12", Truth.FALSE),
            (None, "2005-05-12", "2005-05-13", Truth.FALSE),
            ("2005-05-12", "2005-05-12", "2005-05-12", Truth.FALSE),
            ("2005-05", None, "2005-04-30", Truth.FALSE),
            ("2005-05", None, "2005-05-12", Truth.UNKNOWN),
            ("2005-05", None, "2005-05-31", Truth.TRUE),
            ("2005", "2006-12", "2006-11-30", Truth.TRUE),
            ("2005", "2006-12", "2006-12-01", Truth.UNKNOWN),
            ("2005", "2006-12", "2006-12-31", Truth.FALSE),
            ("2005-05", "2005-05", "2005-05-12", Truth.UNKNOWN),
        ],
    )
    def test_holds(self, since: str | None, until: str | None, day: str, expected: Truth) -> None:
        assert expected is restriction(since, until).holds(day)

    def test_ends_before_it_begins(self) -> None:
        expected = "restriction ban ends before it begins"
        with pytest.raises(InvalidValue) as caught:
            restriction("2005-05-12", "2005-05-11")

        assert expected == str(caught.value)

    @pytest.mark.parametrize(
        ("since", "until"), [("2005-05-12", "2005-05-12"), ("2005-05-12", "2005-05")]
    )
    def test_what_may_be_in_order_is_accepted(self, since: str, until: str) -> None:
        assert restriction(since, until).until == When.parse(until)

    @settings(max_examples=50, deadline=None)
    @given(strategies.restrictions(), strategies.days())
    def test_once_over_always_over(self, found: Restriction, day: Date) -> None:
        over = found.until is not None and found.until.by(day) is Truth.TRUE

        assert not over or found.holds(day.add(years=1)) is Truth.FALSE


class TestTwoBasesAtOnce:
    """No fact is both stated and presumed, whether the two agree or not."""

    def test_refused(self) -> None:
        expected = "restriction ban: stated and presumed at once: form, precise"
        with pytest.raises(InvalidValue) as caught:
            Restriction(
                id="ban",
                rights=ASSEMBLY,
                facts=Facts(form=Form.BAN, precise=False),
                presumed=Facts(precise=False, form=Form.CLOSURE, scope=Scope.BLANKET),
            )

        assert expected == str(caught.value)


class TestRights:
    """A restriction touches at least one right, and with it each wider one."""

    def test_none(self) -> None:
        expected = "restriction ban touches no right"
        with pytest.raises(InvalidValue) as caught:
            Restriction(id="ban", rights=[])

        assert expected == str(caught.value)

    @pytest.mark.parametrize(
        ("right", "expected"),
        [
            (Right.FUNDING, True),
            (Right.ASSOCIATION, True),
            (Right.UNIONS, False),
            (Right.PRIVACY, True),
            (Right.PERSONAL_DATA, False),
        ],
    )
    def test_touches(self, right: Right, expected: bool) -> None:
        found = Restriction(id="cap", rights=[Right.FUNDING, Right.PRIVACY])

        assert expected is found.touches(right)

    def test_they_keep_their_order(self) -> None:
        expected = (Right.PRIVACY, Right.FUNDING)

        assert expected == Restriction(id="cap", rights=[Right.PRIVACY, Right.FUNDING]).rights


class TestIds:
    """An id is lower-case letters and digits, joined by single hyphens, dots or underscores."""

    @pytest.mark.parametrize("name", ["ban", "ban-2", "2005", "a.b_c-d"])
    def test_accepted(self, name: str) -> None:
        assert name == Restriction(id=name, rights=ASSEMBLY).id

    @pytest.mark.parametrize(
        "name", ["", "Ban", "a ban", "ban-", "-ban", "a--b", "bàn", "ban\n", None, 5]
    )
    def test_refused(self, name: str) -> None:
        expected = f"id {name!r} is not an id: use lower-case letters, digits and hyphens"
        with pytest.raises(InvalidValue) as caught:
            Restriction(id=name, rights=ASSEMBLY)

        assert expected == str(caught.value)


class TestGuarantees:
    """A guarantee has a text; the aims that it allows are unknown unless told."""

    def test_default(self) -> None:
        found = Guarantee(id="article-32", rights=ASSEMBLY, text="People may gather in peace.")

        assert found.aims is None

    @pytest.mark.parametrize("text", ["", "  ", "\n", None])
    def test_no_text(self, text: str) -> None:
        expected = f"text must be a text that is not blank, not {text!r}"
        with pytest.raises(InvalidValue) as caught:
            Guarantee(id="article-32", rights=ASSEMBLY, text=text)

        assert expected == str(caught.value)
