"""Five folds: how the standards agree with cases on which the margins were not chosen.

The weighing has two margins, that by which a measure is not justified and that by which a
presumption is lifted. For each fold the pair that agrees best with the four other folds is chosen,
and the fold is scored with it. If that agrees much less often than the margins in use do with all,
the margins are fitted to the cases. Run it with ``python benchmarks/casebook_folds.py``.
"""

from __future__ import annotations

import re
from hashlib import sha256
from itertools import product

import attrs

from civicspace.casebook import Pair, bundled, score
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.truth import Truth
from civicspace.model.findings import Finding

FOLDS = 5
MARGINS = tuple(product(range(5), range(5)))
IN_USE = (2, 2)


@attrs.frozen
class Ruling:
    """What of one ruling depends on the margins, and what does not."""

    violation: bool
    fold: int
    firm: bool
    """Whether a standard is breached that no weighing lifts."""
    liftable: tuple[int, ...]
    """For each other breach: by how much more weighs against the measure than for it."""
    weighed: tuple[int, ...]
    """The same for each weighing standard that speaks, less what a general regime needs more."""

    def agrees(self, by: int, lifted: int) -> bool:
        """Whether it comes out as the tribunal held, with these margins."""
        breach = (
            self.firm
            or any(more > -lifted for more in self.liftable)
            or any(more >= by for more in self.weighed)
        )
        return breach is self.violation


def balance(explanation: Explanation) -> int | None:
    """By how many more things weigh against the measure than for it; None if nothing is weighed."""
    for step in explanation.walk():
        if step.step is Step.BALANCE:
            against, favour = (re.findall(r"(\d+) of", side.text)[0] for side in step.children)
            return int(against) - int(favour)
    return None


def reached(step: Explanation) -> list[int]:
    """What the balances of a weighing say, those left out whose other conditions fail."""
    if step.step is Step.BALANCE:
        found = balance(step)
        asked = re.search(r"by (\d+) or more", step.text)
        # What a general regime needs more than a single measure does.
        more = int(asked[1]) - IN_USE[0] if asked else 0
        return [] if found is None else [found - more]
    with_one = [one for one in step.children if balance(one) is not None]
    gates = [one for one in step.children if one not in with_one]
    if step.step is Step.ALL and any(one.truth is not Truth.TRUE for one in gates):
        return []
    return [found for one in with_one for found in reached(one)]


def held(finding: Finding) -> bool:
    """Whether the condition of breach holds on the record."""
    return finding.explanation.children[0].truth is Truth.TRUE


def ruling(pair: Pair) -> Ruling:
    """A ruling, read for what depends on the margins."""
    firm, liftable, weighed = False, [], []
    for finding in pair.review.findings:
        others = [one for one in finding.lifted_by if one.id != "justified-on-the-facts"]
        if finding.standard.id.endswith(".weighing"):
            if not exempted(finding):
                weighed += reached(finding.explanation.children[0])
        elif held(finding) and not others:
            lifts = any(
                one.id == "justified-on-the-facts"
                for one in finding.standard.exemptions_under(finding.provision)
            )
            found = balance(finding.explanation) if lifts else None
            if found is None:
                firm = firm or finding.breach
            else:
                liftable.append(found)
    fold = sha256(pair.case.name.encode()).digest()[0] % FOLDS
    return Ruling(pair.violation, fold, firm, tuple(liftable), tuple(weighed))


def exempted(finding: Finding) -> bool:
    """Whether an exemption of the weighing holds, whatever the margin."""
    return any(
        step.step is Step.EXEMPTION and step.truth is Truth.TRUE
        for step in finding.explanation.children
    )


def share(rulings: list[Ruling], margins: tuple[int, int]) -> float:
    """How many agree, of these, with these margins."""
    return sum(one.agrees(*margins) for one in rulings) / len(rulings)


def folds(title: str, rulings: list[Ruling]) -> None:
    """Print the score in use, and that of five folds."""
    right = 0
    chosen = []
    for fold in range(FOLDS):
        others = [one for one in rulings if one.fold != fold]
        best = max(MARGINS, key=lambda margins: (share(others, margins), margins == IN_USE))
        chosen.append(best)
        right += sum(one.agrees(*best) for one in rulings if one.fold == fold)
    print(f"{title}: {len(rulings)} rulings")
    print(f"  margins in use {IN_USE}: {share(rulings, IN_USE):.3f}")
    print(f"  five folds: {right / len(rulings):.3f}; margins chosen {chosen}")
    for margins in ((1, 1), (1, 2), (2, 1), (3, 3), (2, 3), (3, 2)):
        print(f"  margins {margins}: {share(rulings, margins):.3f}")


def main() -> None:
    """The casebook, the cases set apart, and both."""
    decided = [ruling(pair) for pair in score(bundled()).pairs]
    further = [ruling(pair) for pair in score(bundled("further")).pairs]
    folds("The casebook", decided)
    folds("Cases set apart", further)
    folds("Both", decided + further)


if __name__ == "__main__":
    main()
