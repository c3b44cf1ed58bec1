"""Twenty decided cases explained: word for word as they were last read, and in every layout."""

from __future__ import annotations

from functools import cache

import pytest

import civicspace as cs
from civicspace.casebook.agreement import Pair
from tests.assessment.telling import review_told, rules_of
from tests.golden import CASES, RULINGS, ruling, rulings

#: What to do when the text has changed on purpose.
RENEW = "renew it with: python tests/golden.py"

found = cache(rulings)
each_case = pytest.mark.parametrize("name", RULINGS)


def first_word(verdict: cs.Verdict) -> str:
    return verdict.words.split()[0].capitalize()


class TestGolden:
    """The reasoning on each case prints word for word as it was last read."""

    @each_case
    def test_text(self, name: str) -> None:
        expected = (CASES / f"{name}.txt").read_text(encoding="utf-8")

        assert ruling(found()[name]) == expected, RENEW

    def test_no_other_file(self) -> None:
        assert {file.stem for file in CASES.iterdir()} == set(RULINGS)

    def test_width(self) -> None:
        lines = [
            line
            for file in CASES.iterdir()
            for line in file.read_text(encoding="utf-8").splitlines()
        ]

        assert max(map(len, lines)) <= 100


class TestChoice:
    """The cases are twenty, of every tribunal, on many rights, of both outcomes."""

    def test_twenty(self) -> None:
        assert len(found()) == len(RULINGS) == 20

    def test_tribunals(self) -> None:
        tribunals = {pair.case.tribunal for pair in found().values()}

        assert tribunals == set(cs.Tribunal)

    def test_outcomes(self) -> None:
        outcomes = [pair.ruling.outcome for pair in found().values()]

        assert min(outcomes.count(outcome) for outcome in cs.Outcome) >= 7

    def test_provisions(self) -> None:
        assert len(set(RULINGS.values())) >= 10

    def test_disagreements(self) -> None:
        assert [name for name, pair in found().items() if not pair.agrees] == [
            "ecthr-sinkova-2018",
            "cjeu-rt-france-2022",
        ]


@each_case
class TestLayoutsAgree:
    """Plain words, Markdown, the debug view and the data all say what the verdict says."""

    def pair(self, name: str) -> Pair:
        return found()[name]

    def test_plain(self, name: str) -> None:
        review = self.pair(name).review

        assert str(review.explain()).startswith(first_word(review.verdict))

    def test_markdown(self, name: str) -> None:
        review = self.pair(name).review
        lines = review.explain().markdown().splitlines()
        told = {one.standard.id for one in review.breaches}

        assert lines[0].startswith(f"## {first_word(review.verdict)}")
        assert [name for name in told if not any(f"(`{name}`, " in line for line in lines)] == []

    def test_debug(self, name: str) -> None:
        review = self.pair(name).review
        lines = review.explain().debug().splitlines()
        breached = {
            line.split()[2]
            for line in lines
            if line.startswith("  - rule") and line.split()[4] == "yes:"
        }

        assert lines[0].startswith(f"- verdict [{review.provision.id}]: {review.verdict.words}")
        assert breached == {one.standard.id for one in review.breaches}

    def test_debug_has_every_step(self, name: str) -> None:
        tree = self.pair(name).review.explain()
        lines = tree.debug().splitlines()
        steps = [line for line in lines if line.lstrip()[0] in "-~"]

        assert len(steps) == len(list(tree.walk()))

    def test_data(self, name: str) -> None:
        review = self.pair(name).review
        tree = cs.Explanation.from_dict(review.explain().to_dict())

        assert tree == review.explain()
        assert tree.found == review.verdict.words
        assert review_told(tree) is review_told(tree, decisive_only=True) is review.verdict

    def test_what_saves_a_measure_is_named(self, name: str) -> None:
        review = self.pair(name).review
        text = " ".join(str(review.explain()).split())
        lifted = [one for one in review.findings if one.lifted_by]

        assert [one.standard.id for one in lifted if one.lifted_by[0].message not in text] == []

    def test_every_rule_is_in_the_tree(self, name: str) -> None:
        review = self.pair(name).review

        assert len(rules_of(review.explain())) == len(review.findings)
