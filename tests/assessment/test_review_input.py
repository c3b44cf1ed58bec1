"""What a review takes: a restriction, facts or a mapping, and what it refuses."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.model.choices import Form
from civicspace.strategies import facts
from tests.assessment.rules import BAN, REVIEWED

PLACES = ["iccpr/19", "iccpr/21", "iccpr/22", "crc/15", "osce-copenhagen-1990/10.1"]


def told(review: cs.Review) -> tuple[object, ...]:
    """All that a review says."""
    findings = [(one.standard.id, one.verdict, one.strict, one.open) for one in review.findings]
    return (review.verdict, review.strict, findings, str(review.explain()))


class TestForms:
    """A mapping, the facts that it codes, and a restriction with them give the same review."""

    @settings(max_examples=30, deadline=None)
    @given(known=facts(), name=st.sampled_from(PLACES))
    def test_they_agree(self, known: cs.Facts, name: str) -> None:
        place = cs.provision(name)
        restriction = cs.Restriction(id="r", rights=place.rights, facts=known)
        expected = told(cs.review(known, name))

        assert told(cs.review(known.to_coded(), name)) == expected
        assert told(cs.review(restriction, name)) == expected
        assert told(cs.review(restriction, place)) == expected

    @pytest.mark.parametrize("kind", [dict, OrderedDict, MappingProxyType])
    def test_any_mapping(self, kind: Any) -> None:
        found = cs.review(kind(dict(BAN)), REVIEWED)

        assert found.verdict is cs.Verdict.INCOMPATIBLE

    def test_restriction_is_kept(self) -> None:
        restriction = cs.Restriction(id="r", rights=[cs.Right.ASSEMBLY])

        assert cs.review(restriction, REVIEWED).restriction is restriction

    @pytest.mark.parametrize("day", ["2005-05-12", date(2005, 5, 12)])
    def test_any_form_of_a_day(self, day: str | date) -> None:
        assert str(cs.review(BAN, REVIEWED, on=day).on) == "2005-05-12"


class TestRefused:
    """What cannot be reviewed is refused with a sentence that says why, and what would do."""

    def test_state_without_a_day(self) -> None:
        expected = "the standing of a State needs a day: give on="

        with pytest.raises(cs.InvalidValue) as caught:
            cs.review(BAN, REVIEWED, state="KAZ")
        assert str(caught.value) == expected

    def test_neither_facts_nor_restriction(self) -> None:
        expected = "42 is neither a Restriction nor Facts nor a mapping of them"
        given: Any = 42

        with pytest.raises(cs.InvalidValue) as caught:
            cs.review(given, REVIEWED)
        assert str(caught.value) == expected

    def test_unknown_facts_and_values_all_at_once(self) -> None:
        given = {"forms": "ban", "scope": "blankett", "precise": "no", "notice_hours": -1}

        with pytest.raises(cs.FactsError) as caught:
            cs.review(given, REVIEWED)
        assert str(caught.value) == "\n".join(
            [
                "4 problems in the facts",
                '  forms: unknown fact "forms": did you mean "form"?',
                '  scope: unknown value "blankett": did you mean "blanket"?',
                '  precise: "no" is not true or false; accepted: true, false',
                "  notice_hours: -1 is not a whole number of hours",
            ]
        )

    def test_unknown_provision(self) -> None:
        expected = 'unknown provision "iccpr/211": did you mean "iccpr/21"?'

        with pytest.raises(cs.UnknownName) as caught:
            cs.review(BAN, "iccpr/211")
        assert str(caught.value) == expected

    def test_no_day(self) -> None:
        expected = '"2005-05" is not one day: write 2005-05-04'

        with pytest.raises(cs.InvalidDate) as caught:
            cs.review(BAN, REVIEWED, on="2005-05")
        assert str(caught.value) == expected

    def test_unknown_state(self) -> None:
        expected = 'unknown State "kaz": did you mean "KAZ"?'

        with pytest.raises(cs.UnknownName) as caught:
            cs.review(BAN, REVIEWED, on="2005-05-12", state="kaz")
        assert str(caught.value) == expected

    def test_value_of_another_fact(self) -> None:
        given: Any = Form.BAN

        with pytest.raises(cs.FactsError) as caught:
            cs.Facts(scope=given)
        assert str(caught.value) == "\n".join(
            [
                "1 problem in the facts",
                "  scope: Form.BAN is not a value of Scope; accepted: blanket, general, individual",
            ]
        )
