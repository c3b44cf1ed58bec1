"""Facts: reading, writing, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civicspace import Facts, FactsError, strategies
from civicspace.logic.terms import FactSpec, Kind
from civicspace.model.choices import Aim, Form, Scope
from civicspace.model.facts import coded_value
from civicspace.model.vocabulary import TERMS

SPECS = [term.spec for term in TERMS.values()]


def samples(fact: FactSpec) -> list[Any]:
    """Every value of a flag or a choice, and telling ones of a set or a count."""
    if fact.kind is Kind.FLAG:
        return [True, False]
    if fact.kind is Kind.COUNT:
        return [0, 1, 48, 10**12]
    assert fact.choices is not None
    members = list(fact.choices)
    if fact.kind is Kind.CHOICE:
        return members
    return [frozenset(), frozenset(members[:1]), frozenset(members)]


def coded(value: Any) -> object:
    """How a value is written, told again without the library's own hand."""
    if isinstance(value, frozenset):
        return sorted(member.value for member in value)
    return value if isinstance(value, (bool, int)) else value.value


class TestEveryFact:
    """Every fact can have each of its values, and is written and read as the vocabulary has it."""

    @pytest.mark.parametrize("fact", SPECS, ids=lambda fact: fact.name)
    def test_values(self, fact: FactSpec) -> None:
        for value in samples(fact):
            facts = Facts(**{fact.name: value})
            written = facts.to_coded()

            assert {fact.name: value} == facts.known()
            assert {fact.name: coded(value)} == written
            assert type(coded(value)) is type(written[fact.name])
            assert facts == Facts.from_coded(written)


class TestRoundTrip:
    """What is written and read again has the same values, of the same types."""

    @settings(max_examples=100, deadline=None)
    @given(strategies.facts())
    def test_there_and_back(self, facts: Facts) -> None:
        found = Facts.from_coded(facts.to_coded())

        assert facts == found
        assert hash(facts) == hash(found)
        for name, value in facts.known().items():
            assert type(value) is type(getattr(found, name))

    @settings(max_examples=100, deadline=None)
    @given(strategies.facts())
    def test_back_and_there(self, facts: Facts) -> None:
        written = facts.to_coded()

        assert written == Facts.from_coded(written).to_coded()

    def test_a_list_may_be_in_any_order_and_any_series(self) -> None:
        expected = Facts(aims=frozenset({Aim.MORALS, Aim.HEALTH}))

        for series in (["morals", "health"], ("health", "morals"), {"health", "morals"}):
            assert expected == Facts.from_coded({"aims": series})
        assert expected == Facts.from_coded({"aims": ["health", "morals", "health"]})

    def test_nothing_is_unknown(self) -> None:
        assert Facts() == Facts.from_coded({"form": None, "aims": None})
        assert Facts(aims=frozenset()) != Facts()


class TestKnownFacts:
    """Facts tell what is known, in the order of the vocabulary, whatever order they came in."""

    facts = Facts.from_coded({"notice_hours": 0, "aims": [], "precise": False, "form": "ban"})

    def test_names(self) -> None:
        expected = ["form", "precise", "aims", "notice_hours"]

        assert expected == list(self.facts)
        assert expected == list(self.facts.known())
        assert expected == list(self.facts.to_coded())

    def test_zero_none_and_false_are_known(self) -> None:
        assert len(self.facts) == 4
        assert self.facts.notice_hours == 0

    def test_whether_anything_is(self) -> None:
        assert not Facts()
        assert Facts(precise=False)

    def test_repr_tells_only_them(self) -> None:
        expected = "Facts(form=Form.BAN, precise=False, aims=frozenset(), notice_hours=0)"

        assert expected == repr(self.facts)

    def test_repr_of_a_set_is_in_order(self) -> None:
        expected = "Facts(aims=frozenset({Aim.HEALTH, Aim.MORALS, Aim.TRAFFIC}))"
        facts = Facts(aims=frozenset({Aim.TRAFFIC, Aim.MORALS, Aim.HEALTH}))

        assert expected == repr(facts)

    @settings(max_examples=50, deadline=None)
    @given(strategies.facts())
    def test_repr_makes_the_same_facts(self, facts: Facts) -> None:
        from civicspace import choices

        names = {name: getattr(choices, name) for name in choices.__all__}

        assert facts == eval(repr(facts), {"Facts": Facts, **names})


class TestEquality:
    """Facts are equal if the same ones are known, with the same values, in whatever order given."""

    def test_another_value(self) -> None:
        assert Facts(form=Form.BAN) != Facts(form=Form.NOTIFICATION)
        assert Facts(precise=True) != Facts(precise=False)

    def test_another_fact(self) -> None:
        assert Facts(form=Form.BAN) != Facts(form=Form.BAN, precise=True)
        assert Facts(precise=True) != Facts(retroactive=True)

    def test_order(self) -> None:
        one = Facts.from_coded({"scope": "blanket", "form": "ban"})
        other = Facts.from_coded({"form": "ban", "scope": "blanket"})

        assert one == other
        assert hash(one) == hash(other)
        assert list(one) == list(other) == ["form", "scope"]

    def test_nothing_else(self) -> None:
        assert Facts() != {}


class TestCodedValuesThatAreRefused:
    """A coded name or value that is not in the vocabulary is refused, with what is accepted."""

    @pytest.mark.parametrize(
        ("given_facts", "expected"),
        [
            ({"forms": "ban"}, 'forms: unknown fact "forms": did you mean "form"?'),
            ({"form": "bann"}, 'form: unknown value "bann": did you mean "ban"?'),
            (
                {"scope": "global"},
                'scope: unknown value "global"; accepted: blanket, general, individual',
            ),
            ({"form": 3}, "form: 3 is not one of the values of the vocabulary"),
            ({"precise": "no"}, 'precise: "no" is not true or false; accepted: true, false'),
            ({"precise": 0}, "precise: 0 is not true or false; accepted: true, false"),
            (
                {"notice_hours": "two days"},
                'notice_hours: "two days" is not a whole number of hours',
            ),
            ({"notice_hours": 48.0}, "notice_hours: 48.0 is not a whole number of hours"),
            ({"notice_hours": True}, "notice_hours: True is not a whole number of hours"),
            ({"notice_hours": -1}, "notice_hours: -1 is not a whole number of hours"),
            ({"aims": ["moral"]}, 'aims[0]: unknown value "moral": did you mean "morals"?'),
            (
                {"aims": ["morals", "helth"]},
                'aims[1]: unknown value "helth": did you mean "health"?',
            ),
        ],
    )
    def test_refused(self, given_facts: dict[str, object], expected: str) -> None:
        with pytest.raises(FactsError) as caught:
            Facts.from_coded(given_facts)
        head, problem = str(caught.value).split("\n  ")

        assert head == "1 problem in the facts"
        assert problem.startswith(expected)

    def test_a_text_is_no_list(self) -> None:
        expected = 'aims: "morals" is not a list of values'
        with pytest.raises(FactsError) as caught:
            Facts.from_coded({"aims": "morals"})

        assert str(caught.value.problems[0]).startswith(expected)

    def test_a_name_that_is_no_text(self) -> None:
        expected = "3: unknown fact 3"
        with pytest.raises(FactsError) as caught:
            Facts.from_coded({3: "ban"})  # type: ignore[dict-item]

        assert str(caught.value.problems[0]).startswith(expected)

    def test_all_at_once(self) -> None:
        expected = (
            "3 problems in the facts\n"
            '  forms: unknown fact "forms": did you mean "form"?\n'
            '  scope: unknown value "global"; accepted: blanket, general, individual\n'
            '  precise: "no" is not true or false; accepted: true, false'
        )
        with pytest.raises(FactsError) as caught:
            Facts.from_coded({"forms": "ban", "scope": "global", "precise": "no"})

        assert expected == str(caught.value)

    def test_each_member_of_a_list(self) -> None:
        expected = ["aims[0]", "aims[2]"]
        with pytest.raises(FactsError) as caught:
            Facts.from_coded({"aims": ["moral", "health", "trafic"]})

        assert expected == [problem.path for problem in caught.value.problems]

    @settings(max_examples=100, deadline=None)
    @given(
        st.sampled_from(list(TERMS)), st.none() | st.text() | st.integers() | st.lists(st.text())
    )
    def test_no_other_error_leaves(self, name: str, raw: object) -> None:
        places: set[str] = set()
        try:
            Facts.from_coded({name: raw})
        except FactsError as wrong:
            places = {problem.path.split("[")[0] for problem in wrong.problems}

        assert places <= {name}


class TestValuesThatAreRefused:
    """A value that a fact cannot have is refused where the facts are made."""

    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            ({"form": "ban"}, 'form: "ban" is not a value of Form'),
            ({"form": Scope.BLANKET}, "form: Scope.BLANKET is not a value of Form"),
            (
                {"scope": Form.BAN},
                "scope: Form.BAN is not a value of Scope; accepted: blanket, general, individual",
            ),
            ({"precise": 1}, "precise: 1 is not True or False; accepted: true, false"),
            ({"precise": "yes"}, 'precise: "yes" is not True or False; accepted: true, false'),
            ({"notice_hours": 1.5}, "notice_hours: 1.5 is not a whole number of hours"),
            ({"notice_hours": -1}, "notice_hours: -1 is not a whole number of hours"),
            ({"notice_hours": False}, "notice_hours: False is not a whole number of hours"),
            ({"aims": Aim.MORALS}, "aims: Aim.MORALS is not a frozenset of Aim"),
            ({"aims": [Aim.MORALS]}, "aims: [Aim.MORALS] is not a frozenset of Aim"),
            (
                {"aims": frozenset({Form.BAN})},
                "aims: frozenset({Form.BAN}) is not a frozenset of Aim",
            ),
        ],
    )
    def test_refused(self, values: dict[str, Any], expected: str) -> None:
        with pytest.raises(FactsError) as caught:
            Facts(**values)
        head, problem = str(caught.value).split("\n  ")

        assert head == "1 problem in the facts"
        assert problem.startswith(expected)

    def test_all_at_once(self) -> None:
        expected = ["form", "precise"]
        with pytest.raises(FactsError) as caught:
            Facts(precise="no", form="ban")  # type: ignore[arg-type]

        assert expected == [problem.path for problem in caught.value.problems]

    def test_no_such_fact(self) -> None:
        with pytest.raises(TypeError, match="unexpected keyword argument 'forms'"):
            Facts(forms=Form.BAN)  # type: ignore[call-arg]

    def test_problems_are_data(self) -> None:
        with pytest.raises(FactsError) as caught:
            Facts.from_coded({"scope": "blankt"})
        (problem,) = caught.value.problems

        assert problem.given == "blankt"
        assert problem.nearest == "blanket"
        assert problem.accepted == ("blanket", "general", "individual")


class TestCodedValue:
    """A single coded value is its value, or the problem with it; nothing stays nothing."""

    @pytest.mark.parametrize(
        ("fact", "raw", "expected"),
        [
            ("form", "ban", Form.BAN),
            ("aims", [], frozenset()),
            ("precise", False, False),
            ("notice_hours", 0, 0),
            ("form", None, None),
        ],
    )
    def test_value(self, fact: str, raw: object, expected: object) -> None:
        found = coded_value(TERMS[fact].spec, raw)

        assert expected == found
        assert type(expected) is type(found)
