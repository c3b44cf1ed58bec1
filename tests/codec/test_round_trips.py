"""What is written is read back as it was, in type as in value."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given, settings
from pendulum import Date

import civicspace as cs
from civicspace.strategies import dossiers
from tests.alike import assert_alike
from tests.codec.helpers import EXAMPLE, SMALL

FORMS: tuple[Literal["json", "yaml"], ...] = ("json", "yaml")


@pytest.fixture(scope="module")
def kazakhstan() -> cs.Dossier:
    return cs.load(EXAMPLE)


class TestTheExample:
    """The example on Kazakhstan survives both forms, every field of the same type and value."""

    def test_it_is_not_empty(self, kazakhstan: cs.Dossier) -> None:
        assert len(kazakhstan) > 50
        assert len(kazakhstan.sources) > 50

    @pytest.mark.parametrize("form", FORMS)
    def test_form(self, kazakhstan: cs.Dossier, form: Literal["json", "yaml"]) -> None:
        again = cs.loads(cs.dumps(kazakhstan, form=form))

        assert_alike(kazakhstan, again)
        assert kazakhstan == again

    def test_one_form_after_the_other(self, kazakhstan: cs.Dossier) -> None:
        text = cs.dumps(kazakhstan)
        through_yaml = cs.loads(cs.dumps(cs.loads(text), form="yaml"))

        assert text == cs.dumps(through_yaml)


class TestAnyDossier:
    """Every dossier survives both forms, every field of the same type and value."""

    @pytest.mark.parametrize("form", FORMS)
    @settings(max_examples=60, deadline=None)
    @given(dossier=dossiers())
    def test_form(self, form: Literal["json", "yaml"], dossier: cs.Dossier) -> None:
        again = cs.loads(cs.dumps(dossier, form=form))

        assert_alike(dossier, again)
        assert dossier == again


class TestTheComparison:
    """The comparison that these tests rely on sees a type that differs where values are equal."""

    def test_a_plain_date_is_no_pendulum_date(self) -> None:
        with pytest.raises(AssertionError):
            assert_alike(Date(2005, 5, 12), date(2005, 5, 12))

    def test_a_field_of_a_field_is_looked_at(self) -> None:
        one, other = cs.When.parse("2005-05-04"), cs.When.parse("2005-05-04/2005-05-06")

        with pytest.raises(AssertionError, match="last"):
            assert_alike(one, other)

    def test_true_is_not_one(self) -> None:
        one = cs.loads(SMALL)
        wrong: Any = True
        other = attrs.evolve(one, title=wrong)

        with pytest.raises(AssertionError, match="title"):
            assert_alike(one, other)
