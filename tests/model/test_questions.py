"""Questions: the facts that are missing, those that settle most in front."""

from __future__ import annotations

from itertools import permutations
from typing import Any

from civicspace import Question
from civicspace.model.questions import by_use, merged


def question(
    fact: str, *standards: str, presumed: bool = False, measure: str = "law", **more: Any
) -> Question:
    return Question(
        fact=fact,
        text=f"What about {fact}?",
        presumed=presumed,
        standards=standards,
        measures=(measure,),
        **more,
    )


class TestPrinting:
    """A question prints with its fact and the standards that need it."""

    def test_print(self) -> None:
        expected = "What about scope? (scope, for assembly.ban, assembly.notice)"

        assert expected == str(question("scope", "assembly.ban", "assembly.notice"))


class TestOrder:
    """What settles most reviews comes first, of equals what nothing stands in for. Of what settles
    none, that comes first on which most reviews could turn. The last word has the name.
    """

    def test_any_order_given(self) -> None:
        settles_most = question("targets", "a", presumed=True, settles=4, turns=6)
        not_presumed = question("message", "a", settles=3, turns=3)
        by_name = question("followed_law", "a", presumed=True, settles=3, turns=4)
        whatever_turns = question("force", "a", presumed=True, settles=3, turns=9)
        turns_most = question("scope", "a", turns=4)
        turns_less = question("form", "a", turns=2)
        last = question("precise", "a", "b", "c", presumed=True, turns=12)
        expected = (
            settles_most,
            not_presumed,
            by_name,
            whatever_turns,
            turns_most,
            turns_less,
            last,
        )

        assert expected == by_use(expected)
        assert all(expected == by_use(given) for given in permutations(expected))

    def test_many_reviews_are_counted_together(self) -> None:
        """A fact that settles a review of each of two measures comes before one that settles a
        review of one, and so do facts on which reviews could turn.
        """
        many = merged(
            [
                question("aims", "a", settles=1),
                question("scope", "a", measure="law", settles=1),
                question("scope", "a", measure="order", settles=1),
                question("form", "a", "b", "c"),
                question("precise", "a", measure="law"),
                question("precise", "a", measure="decree"),
            ]
        )

        assert [one.fact for one in many] == ["scope", "aims", "precise", "form"]

    def test_standards_and_measures_do_not_weigh(self) -> None:
        """How many standards or measures are named does not count: reviews do."""
        two_measures = Question(
            fact="aims", text="?", presumed=False, standards=("a",), measures=("law", "order")
        )
        three_standards = question("scope", "a", "b", "c")
        turns_more = question("targets", "a", turns=2)

        assert by_use([three_standards, two_measures, turns_more]) == (
            turns_more,
            two_measures,
            three_standards,
        )


class TestMerging:
    """Questions about one fact become one, with all the reviews that each would settle, or on which
    each could turn; it is presumed only if a presumption stands in for each.
    """

    def test_standards_and_measures_are_joined(self) -> None:
        expected = Question(
            fact="scope",
            text="What about scope?",
            presumed=False,
            standards=("a", "b"),
            measures=("law", "order"),
            settles=3,
            turns=5,
        )
        found = merged(
            [
                question("scope", "b", presumed=True, measure="order", settles=1, turns=3),
                question("scope", "a", measure="law", settles=2, turns=2),
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
