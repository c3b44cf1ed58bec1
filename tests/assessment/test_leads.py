"""Leads: the open questions that would settle most, found without all others."""

from __future__ import annotations

import attrs
from hypothesis import given, settings

import civicspace as cs
from civicspace.assessment.leads import leads
from tests.assessment.completing import Told, cases_in_part, rulings
from tests.assessment.rules import country, measure


class TestLeads:
    """The leads of an assessment are the first of its open questions, in the same order."""

    def test_of_cases(self) -> None:
        some = rulings()[::12]
        dossier = country(
            *(
                attrs.evolve(
                    measure(("in_force", "1990-01-01"), facts=dict(known.to_coded())),
                    id=f"law-{number}",
                )
                for number, (known, _, _) in enumerate(some)
            )
        )
        found = cs.assess(dossier, on="2021-01-01")
        first = leads(found)
        questions = {one.fact: one for one in found.open_questions() if one.settles}

        assert {one.fact: one.settles for one in first} == {
            name: one.settles for name, one in questions.items()
        }
        assert [one.settles for one in first] == [one.settles for one in questions.values()]
        assert all(set(one.measures) <= set(questions[one.fact].measures) for one in first)
        assert [one.text for one in first] == [questions[one.fact].text for one in first]
        assert first != ()

    @settings(max_examples=25, deadline=None)
    @given(told=cases_in_part())
    def test_found_without_the_others(self, told: Told) -> None:
        """They are the same whether all the questions were found before or not."""
        fresh, whole = told.review(), told.review()

        assert fresh.prospect.settling == {
            one.fact for one in whole.open_questions() if one.settles
        }

    def test_none(self) -> None:
        assert leads(cs.assess(country(), on="2010-01-01")) == ()
