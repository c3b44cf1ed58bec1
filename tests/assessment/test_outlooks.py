"""What a review may still come to: held against every completion, reviewed one by one."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.assessment.outlooks import outlook
from civicspace.assessment.readings import Readings
from civicspace.assessment.review import review_restriction
from civicspace.law.cite import cite
from civicspace.logic.conditions import Any as AnyOf
from civicspace.model.choices import Aim, Evidence, Form, Setting, Target
from civicspace.model.outlook import Outlook
from civicspace.model.vocabulary import (
    TERMS,
    aims,
    duration_days,
    evidence,
    form,
    heard,
    precise,
    setting,
    targets,
)
from civicspace.strategies import fact_values
from tests.assessment.completing import (
    Told,
    cases_in_part,
    completions,
    known_in_part,
    looked_at,
    rulings,
)
from tests.assessment.conftest import Law
from tests.assessment.rules import REVIEWED, SHORT, exemption, rule

V = cs.Verdict
ORDER = (V.NOT_APPLICABLE, V.COMPATIBLE, V.UNDETERMINED, V.INCOMPATIBLE)

Table = dict[tuple[Any, ...], cs.Verdict]


def table(told: Told) -> Table:
    """The strict verdict of each completion."""
    return {
        tuple(more.values()): told.review(more, strict=True).verdict for more in completions(told)
    }


def turning(found: Table, names: tuple[str, ...]) -> set[str]:
    """The facts to which some completion of the others leaves the verdict."""
    bearing: set[str] = set()
    for at, name in enumerate(names):
        alike: dict[tuple[Any, ...], set[cs.Verdict]] = {}
        for row, verdict in found.items():
            alike.setdefault((*row[:at], *row[at + 1 :]), set()).add(verdict)
        if any(len(verdicts) > 1 for verdicts in alike.values()):
            bearing.add(name)
    return bearing


def asked(review: cs.Review) -> dict[str, cs.Question]:
    return {one.fact: one for one in review.open_questions()}


class TestEveryCompletion:
    """A verdict is possible if and only if some completion gives it, and a fact is asked for if and
    only if some completion of the others leaves the verdict to it.
    """

    @settings(max_examples=25, deadline=None)
    @given(told=known_in_part())
    def test_bounds_and_questions(self, told: Told) -> None:
        found, every = told.review(), table(told)
        bounds = found.bounds()

        assert found.prospect.outlook.possible == set(every.values())
        assert bounds.best is min(every.values(), key=ORDER.index)
        assert bounds.worst is max(every.values(), key=ORDER.index)
        assert bounds.settled is (len(set(every.values())) == 1)
        assert set(asked(found)) == turning(every, told.unknown)

    @settings(max_examples=25, deadline=None)
    @given(told=known_in_part(most=3))
    def test_one_answer(self, told: Told) -> None:
        """A question settles the review if and only if some answer alone decides it strictly."""
        found = told.review()
        questions = asked(found)
        ways = list(completions(told))
        deciding = {
            name
            for name in questions
            for value in {way[name] for way in ways}
            if told.review({name: value}).strict is not V.UNDETERMINED
        }

        assert {name for name, one in questions.items() if one.settles} == deciding
        assert found.prospect.settling == told.review().prospect.settling == deciding

    @settings(max_examples=30, deadline=None)
    @given(told=cases_in_part())
    def test_decided_strictly(self, told: Told) -> None:
        found = told.review()

        if found.strict is not V.UNDETERMINED:
            assert found.bounds().settled
            assert found.bounds().best is found.strict
            assert found.open_questions() == ()
            assert found.prospect.settling == frozenset()

    def test_a_case_that_turns_on_one_fact(self, law: Law) -> None:
        law(rule(condition=(form == Form.BAN) & precise.fails))
        found = cs.review({"form": "ban"}, REVIEWED)

        assert str(found.bounds()) == "from compatible to incompatible"
        assert [(one.fact, one.settles, one.turns) for one in found.open_questions()] == [
            ("precise", 1, 1)
        ]

    def test_a_fact_that_another_makes_idle(self, law: Law) -> None:
        law(rule(condition=precise.fails & (heard.fails | heard.holds)))
        found = cs.review({}, REVIEWED)

        assert set(asked(found)) == {"precise"}

    def test_settled_though_no_standard_is_decided(self, law: Law) -> None:
        """Either way one of two standards is breached, whichever it is."""
        law(rule("one", precise.fails), rule("two", precise.holds))
        found = cs.review({}, REVIEWED)

        assert found.strict is V.UNDETERMINED
        assert str(found.bounds()) == "incompatible in any case"
        assert found.open_questions() == ()
        assert cs.review({}, REVIEWED).prospect.settling == frozenset()

    def test_lawful_though_no_standard_is_decided(self, law: Law) -> None:
        law(rule(condition=precise.fails & precise.holds & heard.fails))
        first, second = cs.review({}, REVIEWED), cs.review({}, REVIEWED)

        assert str(first.bounds()) == "compatible in any case"
        assert first.open_questions() == ()
        assert second.prospect.settling == frozenset()

    def test_a_set_of_two_members_may_settle_it(self, law: Law) -> None:
        both = targets.any_of(Target.FOREIGNER) & targets.any_of(Target.NGO)
        law(rule(condition=both | precise.fails), rule("two", both & heard.fails))
        found = asked(cs.review({"heard": False}, REVIEWED))

        assert {name: one.settles for name, one in found.items()} == {"targets": 1, "precise": 1}

    def test_a_set_of_many_groups(self, law: Law) -> None:
        """Beyond eight groups only answers with one of them are tried, and the others are open."""
        every = AnyOf(tuple(aims.any_of(one) & precise.fails for one in Aim))
        law(rule(condition=every & ~(aims.any_of(Aim.MORALS) & setting.any_of(Setting.RESULTS))))
        found = asked(cs.review({"precise": False, "setting": []}, REVIEWED))

        assert found["aims"].settles == 1


class TestNoStandard:
    """Where no standard speaks, what is open is only whether the provision speaks to the facts."""

    def test_against_completions(self, law: Law) -> None:
        law()
        union = "ilo-c87/2"
        known: dict[str, object] = {"activity": "join_association", "form": "ban"}
        found = cs.review(known, union)
        every = {
            cs.review({**known, "scope": scope, "targets": struck}, union, strict=True).verdict
            for scope in ("general", "blanket", "individual")
            for struck in ([], ["union"], ["ngo"], ["child"])
        }
        questions = asked(found)

        assert found.prospect.outlook.possible == every == {V.NOT_APPLICABLE, V.UNDETERMINED}
        assert set(questions) == {"scope", "targets"}
        assert questions["targets"].standards == ()
        assert str(questions["scope"]).endswith("? (scope)")
        # It is out of the matter where others alone are struck.
        assert {name: one.settles for name, one in questions.items()} == {"targets": 1, "scope": 0}
        assert cs.review(known, union).prospect.settling == {"targets"}

    def test_nothing_is_open_where_it_speaks(self, law: Law) -> None:
        law()
        found = cs.review({}, REVIEWED)

        assert str(found.bounds()) == "undetermined in any case"
        assert found.open_questions() == ()


class TestNamesOfStandards:
    """A question names the standards that look at its fact, also those that share a condition."""

    def test_one_condition_under_two_names(self, law: Law) -> None:
        law(rule("one"), rule("other", authorities=[cite("echr", "art. 11")]))
        restriction = cs.Restriction(id="r", rights=[cs.Right.ASSEMBLY])
        read = Readings(restriction.facts, restriction.presumed)
        named = {
            place: asked(review_restriction(restriction, cs.provision(place), None, readings=read))[
                "precise"
            ].standards
            for place in ("iccpr/21", "echr/11")
        }

        assert named == {"iccpr/21": ("assembly.one",), "echr/11": ("assembly.other",)}


class TestMonotone:
    """To learn a fact never flips what is decided strictly, and never widens the bounds."""

    @settings(max_examples=25, deadline=None)
    @given(told=cases_in_part(), data=st.data())
    def test_one_fact_more(self, told: Told, data: st.DataObject) -> None:
        unknown = sorted(set(looked_at(told.under, told.on)) - set(told.facts))
        unknown = unknown or sorted(set(TERMS) - set(told.facts))
        assume(unknown)
        name = data.draw(st.sampled_from(unknown))
        before = told.review()
        after = told.review({name: data.draw(fact_values(name))})
        wide, narrow = before.bounds(), after.bounds()

        assert before.strict is V.UNDETERMINED or after.strict is before.strict
        assert ORDER.index(wide.best) <= ORDER.index(narrow.best)
        assert ORDER.index(narrow.worst) <= ORDER.index(wide.worst)
        assert after.prospect.outlook.possible <= before.prospect.outlook.possible
        assert set(asked(after)) <= set(asked(before)) - {name}

    @settings(max_examples=25, deadline=None)
    @given(told=cases_in_part())
    def test_the_record_lies_within_the_bounds(self, told: Told) -> None:
        found = told.review()

        assert found.verdict in (*found.prospect.outlook.possible, V.UNDETERMINED)


class TestPresumed:
    """The verdict on the record parts from the strict one only by what is named: a presumption in a
    finding, or an open question.
    """

    @settings(max_examples=30, deadline=None)
    @given(told=cases_in_part())
    def test_named(self, told: Told) -> None:
        found = told.review()
        assume(found.verdict is not found.strict)
        presumed = {
            line.partition(":")[0] for one in found.findings for line in one.presumptions
        } | {one.fact for one in found.open_questions() if one.presumed}

        assert found.strict is V.UNDETERMINED
        assert presumed or found.open_questions()
        assert presumed & set(told.facts) == set()

    def test_the_whole_casebook(self) -> None:
        """Of every ruling in which the readings part."""
        bare = [
            under
            for known, under, on in rulings()
            if (found := cs.review(known, under, on=on)).verdict is not found.strict
            and not any(one.presumptions for one in found.findings)
            and not any(one.presumed for one in found.open_questions())
        ]

        assert bare == []

    def test_silence_on_an_exemption(self, law: Law) -> None:
        """What nobody said of an exemption does not show it, and is asked for, not presumed."""
        law(rule(exemptions=[exemption("short", SHORT)]))
        found = cs.review({"precise": False}, REVIEWED)

        assert (found.verdict, found.strict) == (V.INCOMPATIBLE, V.UNDETERMINED)
        assert [(one.fact, one.presumed) for one in found.open_questions()] == [
            ("duration_days", False)
        ]

    def test_question_says_what_is_presumed(self, law: Law) -> None:
        law(rule(condition=precise.fails & (evidence == Evidence.NONE) & (duration_days >= 30)))
        found = asked(cs.review({}, REVIEWED))

        assert {name: one.presumed for name, one in found.items()} == {
            "precise": True,
            "evidence": True,
            "duration_days": False,
        }


class TestOrder:
    """Questions that settle it come first; of equals, those that nothing stands in for."""

    @settings(max_examples=30, deadline=None)
    @given(told=cases_in_part())
    def test_of_one_review(self, told: Told) -> None:
        keys = [(-one.settles, one.presumed, one.fact) for one in told.review().open_questions()]

        assert keys == sorted(keys)
        assert {key[0] for key in keys} <= {0, -1}


class TestProspect:
    """An outlook is worked out when somebody asks for it, once, and travels with its review."""

    def test_lazy(self, monkeypatch: pytest.MonkeyPatch) -> None:
        asked_for: list[str] = []

        def spy(place: cs.Provision, *more: Any) -> Outlook:
            asked_for.append(place.id)
            return outlook(place, *more)

        monkeypatch.setattr("civicspace.assessment.review.outlook", spy)
        found = cs.review({"activity": "assemble", "form": "notification"}, REVIEWED)
        assert asked_for == []
        assert found.explain().children != ()
        assert found.breaches == ()
        assert asked_for == []
        assert found.open_questions() is found.open_questions()
        assert found.bounds() == found.bounds()
        assert asked_for == [REVIEWED]

    @settings(max_examples=15, deadline=None)
    @given(told=cases_in_part(), first=st.booleans())
    def test_pickled(self, told: Told, first: bool) -> None:
        found = told.review()
        if first:
            found.open_questions()
        again = pickle.loads(pickle.dumps(found))

        assert again == found
        assert again.open_questions() == found.open_questions()
        assert again.bounds() == found.bounds()
        assert again.prospect.settling == found.prospect.settling

    def test_no_part_of_equality(self) -> None:
        one, other = (cs.review({"form": "ban"}, "crc/15") for _ in range(2))
        one.open_questions()

        assert one == other

    def test_where_the_provision_does_not_speak(self) -> None:
        found = cs.review(
            cs.Restriction(id="r", rights=[cs.Right.VOTE], facts=cs.Facts()), REVIEWED
        )

        assert (found.verdict, str(found.bounds())) == (
            V.NOT_APPLICABLE,
            "not applicable in any case",
        )
        assert found.open_questions() == ()
