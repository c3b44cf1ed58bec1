"""Questions: the facts that are missing, those that bear on most in front."""

from __future__ import annotations

from itertools import permutations

from civicspace import Question
from civicspace.model.questions import by_use, merged


def question(fact: str, *standards: str, presumed: bool = False, measure: str = "law") -> Question:
    return Question(
        fact=fact,
        text=f"What about {fact}?",
        presumed=presumed,
        standards=standards,
        measures=(measure,),
    )


class TestPrinting:
    """A question prints with its fact and the standards that need it."""

    def test_print(self) -> None:
        expected = "What about scope? (scope, for assembly.ban, assembly.notice)"

        assert expected == str(question("scope", "assembly.ban", "assembly.notice"))


class TestOrder:
    """What nothing stands in for comes first, then what bears on most, then by name."""

    def test_any_order_given(self) -> None:
        first = question("scope", "a", "b")
        second = question("aims", "a")
        third = question("form", "a")
        last = question("precise", "a", "b", "c", presumed=True)
        expected = (first, second, third, last)

        for given in permutations(expected):
            assert expected == by_use(given)

    def test_many_measures_weigh_as_much_as_many_standards(self) -> None:
        many = merged(
            [
                question("scope", "a", "b"),
                question("aims", "a", measure="law"),
                question("aims", "a", measure="order"),
                question("aims", "a", measure="decree"),
            ]
        )

        assert [one.fact for one in many] == ["aims", "scope"]

    def test_of_those_that_weigh_the_same_more_standards_come_first(self) -> None:
        two_measures = Question(
            fact="aims", text="?", presumed=False, standards=("a",), measures=("law", "order")
        )
        two_standards = question("scope", "a", "b")

        assert by_use([two_measures, two_standards]) == (two_standards, two_measures)


class TestMerging:
    """Questions about one fact become one, presumed only if a presumption stands in for each."""

    def test_standards_and_measures_are_joined(self) -> None:
        expected = Question(
            fact="scope",
            text="What about scope?",
            presumed=False,
            standards=("a", "b"),
            measures=("law", "order"),
        )
        found = merged(
            [
                question("scope", "b", presumed=True, measure="order"),
                question("scope", "a", measure="law"),
            ]
        )

        assert (expected,) == found

    def test_presumed_everywhere(self) -> None:
        (found,) = merged(
            [question("scope", "a", presumed=True), question("scope", "b", presumed=True)]
        )

        assert found.presumed

    def test_none(self) -> None:
        assert merged([]) == ()
