"""Presumptions: what stands in for a fact that nobody stated."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.assessment.readings import Readings
from civicspace.assessment.review import review_restriction
from civicspace.law.presumptions import BURDEN, PRESUMPTIONS, REGULARITY
from civicspace.model.choices import Evidence
from civicspace.model.vocabulary import TERMS, evidence, precise
from civicspace.strategies import facts

PROTECTING = [place for place in cs.provisions() if place.rights]
PLACES = ["iccpr/19", "iccpr/21", "iccpr/22", "iccpr/25", "osce-copenhagen-1990/9.2", "echr/11"]


@pytest.mark.parametrize("presumption", PRESUMPTIONS, ids=[one.id for one in PRESUMPTIONS])
class TestEachPresumption:
    """A presumption gives a fact of the vocabulary a value that the fact can have, on authority."""

    def test_fact_and_value(self, presumption: cs.Presumption) -> None:
        facts = cs.Facts(**{presumption.fact: presumption.value})  # type: ignore[arg-type]

        assert presumption.fact in TERMS
        assert facts.known() == {presumption.fact: presumption.value}

    def test_name(self, presumption: cs.Presumption) -> None:
        family = "regular" if presumption in REGULARITY else "burden"

        assert presumption.id == f"{family}.{presumption.fact.replace('_', '-')}"

    def test_authorities(self, presumption: cs.Presumption) -> None:
        cited = {cs.instrument(one.instrument).id for one in presumption.authorities}

        assert cited != set()

    def test_it_is_used_where_nothing_is_stated(self, presumption: cs.Presumption) -> None:
        read = Readings(cs.Facts(), cs.Facts())

        assert read.presumed(presumption.fact)
        assert read.record[presumption.fact].value == presumption.value
        assert read.record[presumption.fact].because == f"{presumption.id}, {presumption.message}"

    def test_it_gives_way_to_what_is_stated(self, presumption: cs.Presumption) -> None:
        stated = cs.Facts(**{presumption.fact: presumption.value})  # type: ignore[arg-type]
        read = Readings(stated, cs.Facts())

        assert not read.presumed(presumption.fact)
        assert read.record[presumption.fact].basis is cs.Basis.STATED

    def test_strict_reading_uses_none(self, presumption: cs.Presumption) -> None:
        read = Readings.strict(cs.Facts())

        assert not read.presumed(presumption.fact)
        assert presumption.fact not in read.record


class TestFamilies:
    """Regularity and burden are two families, and no fact is presumed twice."""

    def test_two_families(self) -> None:
        assert PRESUMPTIONS == REGULARITY + BURDEN
        assert {one.id for one in REGULARITY} & {one.id for one in BURDEN} == set()

    def test_one_for_each_fact(self) -> None:
        twice = [fact for fact, n in Counter(one.fact for one in PRESUMPTIONS).items() if n > 1]

        assert twice == []

    def test_burden_names_what_the_state_must_show(self) -> None:
        expected = {
            "evidence",
            "reasons",
            "milder_tried",
            "individual_assessment",
            "tolerated",
            "conduct",
            "threat_to_life",
        }

        assert {one.fact for one in BURDEN} == expected

    def test_what_is_at_the_heart_of_a_case_is_never_presumed(self) -> None:
        presumed = {one.fact for one in PRESUMPTIONS}

        assert presumed & {"activity", "form", "scope", "message"} == set()


class TestReadings:
    """The strict reading knows what is stated; the record adds what is inferred and presumed."""

    def test_stated(self) -> None:
        read = Readings(cs.Facts(precise=False), cs.Facts())

        assert read.strictly(precise.fails).truth is cs.Truth.TRUE
        assert read.on_record(precise.fails).truth is cs.Truth.TRUE

    def test_inferred_by_the_coder(self) -> None:
        read = Readings(cs.Facts(), cs.Facts(precise=False))

        assert read.strictly(precise.fails).truth is cs.Truth.UNKNOWN
        assert read.on_record(precise.fails).truth is cs.Truth.TRUE
        assert read.record["precise"].because == "inferred by the coder"

    def test_presumed(self) -> None:
        read = Readings(cs.Facts(), cs.Facts())
        shown = evidence == Evidence.NONE

        assert read.strictly(shown).truth is cs.Truth.UNKNOWN
        assert read.on_record(shown).truth is cs.Truth.TRUE

    def test_never_presumed(self) -> None:
        read = Readings(cs.Facts(), cs.Facts())

        assert "form" not in read.record


def on_regularity_alone(known: cs.Facts, name: str) -> cs.Review:
    """A review in which the presumptions of regularity stand in, and no others."""
    place = cs.provision(name)
    restriction = cs.Restriction(id="restriction", rights=place.rights, facts=known)
    readings = Readings(known, cs.Facts(), REGULARITY)
    return review_restriction(restriction, place, None, readings=readings)


class TestRegularity:
    """What is presumed regular turns nothing compatible on the stated facts into a breach."""

    @settings(max_examples=150, deadline=None)
    @given(known=facts(), name=st.sampled_from(PLACES))
    def test_decided_strictly_is_decided_alike(self, known: cs.Facts, name: str) -> None:
        found = on_regularity_alone(known, name)

        assert found.strict is cs.Verdict.UNDETERMINED or found.verdict is found.strict

    @settings(max_examples=150, deadline=None)
    @given(known=facts(), name=st.sampled_from(PLACES))
    def test_no_finding_is_turned(self, known: cs.Facts, name: str) -> None:
        turned = [
            finding
            for finding in on_regularity_alone(known, name).findings
            if finding.strict is cs.Verdict.COMPATIBLE
            and finding.verdict is cs.Verdict.INCOMPATIBLE
        ]

        assert turned == []

    @pytest.mark.parametrize("place", PROTECTING, ids=[one.id for one in PROTECTING])
    def test_nothing_stated_is_no_breach(self, place: cs.Provision) -> None:
        assert on_regularity_alone(cs.Facts(), place.id).breaches == ()


class TestBurden:
    """What is presumed not shown makes no breach of a restriction of which nothing is stated."""

    @pytest.mark.parametrize("place", PROTECTING, ids=[one.id for one in PROTECTING])
    def test_nothing_stated_is_no_breach(self, place: cs.Provision) -> None:
        assert cs.review({}, place).breaches == ()


class TestPeacefulConduct:
    """A gathering is presumed peaceful, unless violence in it is manifestly widespread."""

    @pytest.mark.parametrize("extent", ["none", "isolated"])
    def test_little_violence_leaves_it(self, extent: str) -> None:
        read = Readings(cs.Facts.from_coded({"violence_extent": extent}), cs.Facts())

        assert read.presumed("conduct")

    def test_widespread_violence_ends_it(self) -> None:
        read = Readings(cs.Facts.from_coded({"violence_extent": "widespread"}), cs.Facts())

        assert not read.presumed("conduct")
