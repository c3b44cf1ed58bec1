"""What exact open questions, remedies and suppositions cost: medians and maxima, in milliseconds.

Open questions are found anew for every ruling of the casebook; remedies for every ruling that comes
out with three breaches or more; suppositions for every ruling, with the reach otherwise.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable

import civicspace as cs


def reviews() -> tuple[cs.Review, ...]:
    """A review of each ruling of the casebook, of which nothing has been asked yet."""
    return tuple(
        cs.review(case.facts_under(one.provision), one.provision, on=case.decided)
        for case in cs.casebook.bundled()
        for one in case.rulings
    )


def milliseconds(work: Callable[[cs.Review], object], on: Iterable[cs.Review]) -> list[float]:
    """How long the work takes on each review."""
    taken: list[float] = []
    for review in on:
        began = time.perf_counter()
        work(review)
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def told(name: str, taken: list[float]) -> str:
    """A line of figures."""
    median, most = statistics.median(taken), max(taken)
    return f"{name:40} n={len(taken):<4} median {median:8.1f} ms   maximum {most:8.1f} ms"


def main() -> None:
    """Print the figures."""
    # The catalogue is read and put together on the first question, which is no part of the figures.
    for one in reviews():
        one.open_questions()
    print(told("open questions of a casebook ruling", milliseconds(_questions, reviews())))
    print(told("what would settle it alone", milliseconds(_settling, reviews())))
    breached = [one for one in reviews() if len(one.breaches) >= 3]
    print(told("remedies of three breaches or more", milliseconds(cs.remedies, breached)))
    kz = cs.assess(cs.load("examples/kazakhstan.yaml"), on="2005-05-12")
    wrong = [one for measure in kz for one in measure.restrictions if _several(one.reviews)]
    taken: list[float] = []
    for restriction in wrong:
        began = time.perf_counter()
        cs.remedies(restriction)
        taken.append((time.perf_counter() - began) * 1000)
    print(told("the same, under all that spoke to a State", taken))
    print(told("suppose", milliseconds(_suppose, reviews())))


def _several(found: Iterable[cs.Review]) -> bool:
    return len({one.standard.id for review in found for one in review.breaches}) >= 3


def _questions(review: cs.Review) -> object:
    return review.open_questions()


def _settling(review: cs.Review) -> object:
    return review.prospect.settling


def _suppose(review: cs.Review) -> object:
    return cs.suppose(review, scope="general")


if __name__ == "__main__":
    main()
