"""No rule takes back what another gives: exemptions can hold, save something, and are shown."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs
import pytest

import civicspace as cs
from civicspace.assessment.readings import Readings
from civicspace.logic.conditions import All, AtLeast, AtMost, Balance, Condition, facts_of, walk
from civicspace.logic.evaluate import Known, evaluate
from civicspace.logic.terms import FactSpec, Kind
from civicspace.model.standards import Exemption, Standard, Strength

#: Every exemption that is no balance of its own, by the names of its standard and itself.
PAIRS: dict[str, tuple[Standard, Exemption]] = {
    f"{standard.id}/{exemption.id}": (standard, exemption)
    for standard in cs.standards()
    for exemption in standard.exemptions
    if not any(isinstance(node, Balance) for node in walk(exemption.condition))
}

EACH = pytest.mark.parametrize("name", PAIRS)


@attrs.frozen
class Overlap:
    """Exemptions on whose own facts other rules are breached, and why that is right."""

    why: str
    exemptions: tuple[str, ...]
    breached: tuple[str, ...]


ACCEPTED = (
    Overlap(
        "that some in it were violent does not call for a ban on everybody",
        ("assembly.no-individual-assessment/not-peaceful",),
        ("assembly.blanket-ban",),
    ),
    Overlap(
        "a long notice may be needed where leave is not",
        ("assembly.excessive-notice/large-event-that-needs-planning",),
        ("assembly.prior-authorisation",),
    ),
    Overlap(
        "a group needs no leave to begin, whoever may found it and whatever it has to tell",
        (
            "association.founders-and-heads/objective-difference",
            "association.founders-and-heads/parties-and-office",
            "association.names-given-away/party-money",
            "association.slow-or-silent/may-act-meanwhile",
            "association.weighing/objective-difference",
            "parties.weighing/objective-difference",
            "parties.weighing/parties-and-office",
        ),
        ("association.authorisation",),
    ),
    Overlap(
        "a party that did not register may be kept from an election, but not be forbidden",
        ("association.mandatory-registration/only-to-compete-in-elections",),
        ("parties.ban-last-resort", "parties.weighing"),
    ),
    Overlap(
        "another way to found a party is no way left to one that is forbidden",
        ("parties.weighing/another-way-open",),
        ("parties.ban-last-resort",),
    ),
    Overlap(
        "the treaty's word on foreigners is read narrowly, and a limit is weighed all the same",
        ("expression.foreign-voices-in-elections/aliens-political-activity",),
        ("expression.weighing",),
    ),
    Overlap(
        "a State may choose its system, but neither in vague terms nor beyond all review",
        ("candidacy.language-test/choice-of-system",),
        ("candidacy.struck-off", "participation.unclear-rule"),
    ),
    Overlap(
        "a good ground neither makes a vague law clear nor spares a hearing",
        ("candidacy.conviction-bar/objective-ground-weighed",),
        ("participation.unclear-rule", "participation.weighing"),
    ),
    Overlap(
        "a criminal record is judged by itself, whatever the system",
        ("participation.weighing/choice-of-system",),
        ("candidacy.conviction-bar",),
    ),
    Overlap(
        "that results are final after review says nothing of the need to keep somebody out",
        ("participation.complaint-in-vain/final-results",),
        ("participation.weighing",),
    ),
    Overlap(
        "the same answer for all may still weigh more heavily on some",
        ("non-discrimination.one-side-only/same-conduct-same-answer",),
        ("non-discrimination.weighing",),
    ),
    Overlap(
        "bad words may be punished, but by a law that is clear and asks for intent",
        (
            "defenders.criminalised/danger-shown",
            "expression.extremism-overbroad/hatred-of-a-group",
            "expression.false-news/fraud-on-voters-or-buyers",
        ),
        ("expression.vague-offence",),
    ),
    Overlap(
        "bad words may be punished, but for an aim that the treaty lists",
        (
            "expression.criminal-defamation/hatred-or-violence",
            "expression.defences-barred/hatred-or-violence",
            "expression.inadmissible-aim/call-to-violence-likely-to-work",
            "expression.insult-of-leaders/hatred-or-violence",
            "expression.prison-for-defamation/hatred-or-violence",
        ),
        ("expression.closed-list",),
    ),
    Overlap(
        "a lie may be punished, but for an aim that the treaty lists and a harm that was shown",
        (
            "expression.criminal-defamation/grave-and-deliberate-falsehood",
            "expression.insult-of-leaders/grave-and-deliberate-falsehood",
        ),
        ("expression.closed-list", "expression.false-news"),
    ),
    Overlap(
        "abuse of officers may be punished, but for an aim that the Convention lists",
        (
            "expression.criminal-defamation/abuse-of-officers-on-duty",
            "expression.insult-of-leaders/abuse-of-officers-on-duty",
        ),
        ("expression.closed-list-echr",),
    ),
    Overlap(
        "to be brought before a judge in time is no ground for an arrest",
        ("liberty.no-judge-in-time/within-four-days",),
        ("liberty.no-grounds-shown",),
    ),
)

#: A rule that leaves some cases to others.
HANDED_ON = {
    "assembly.dispersal-without-cause": ("assembly.dispersed-for-notice",),
    "association.weighing": ("parties.weighing", "funding.weighing"),
    "remedy.not-heard": ("fair-trial.jailed-without-a-hearing",),
}


def values(fact: FactSpec, condition: Condition) -> Iterator[object]:
    """The values of a fact that a condition can tell apart, the plainest first."""
    choices = tuple(fact.choices or ())
    match fact.kind:
        case Kind.FLAG:
            yield from (False, True)
        case Kind.COUNT:
            numbers = {
                node.number
                for node in walk(condition)
                if isinstance(node, AtLeast | AtMost) and node.fact is fact
            }
            yield from sorted({0} | {max(0, one + by) for one in numbers for by in (-1, 0, 1)})
        case Kind.CHOICE:
            yield from choices
        case _:
            yield frozenset[object]()
            yield from (frozenset({one}) for one in choices)
            yield from (frozenset({a, b}) for a in choices for b in choices if a is not b)


def found(
    condition: Condition, facts: tuple[FactSpec, ...], known: dict[str, Known]
) -> dict[str, Known] | None:
    """Facts on which it is true, tried one by one, and given up where it is false already."""
    truth = evaluate(condition, known).truth
    if truth is cs.Truth.TRUE:
        return known
    if truth is cs.Truth.FALSE or not facts:
        return None
    fact, *rest = facts
    for value in values(fact, condition):
        more = found(condition, tuple(rest), {**known, fact.name: Known(value)})
        if more is not None:
            return more
    return None


def parts(condition: Condition) -> tuple[Condition, ...]:
    """What has to hold together, without what is a balance."""
    every = condition.of if isinstance(condition, All) else (condition,)
    return tuple(one for one in every if not any(isinstance(node, Balance) for node in walk(one)))


@cache
def own_facts(name: str) -> cs.Facts | None:
    """Facts that breach the standard and hold for the exemption, balances aside."""
    standard, exemption = PAIRS[name]
    both = All((*parts(standard.condition), *parts(exemption.condition)))
    known = found(both, tuple(facts_of(both)), {})
    if known is None:
        return None
    stated: dict[str, Any] = {fact: one.value for fact, one in known.items()}
    return cs.Facts(**stated)


@cache
def left(name: str) -> frozenset[str]:
    """The other standards breached on these facts, where both are first at home."""
    standard, exemption = PAIRS[name]
    facts = own_facts(name)
    if facts is None or standard.strength is Strength.FACTOR:
        return frozenset()
    # One that was given up since is tried on the last day that it was followed.
    day = None if exemption.until is None else exemption.until.subtract(days=1)
    place = next(
        one
        for one in cs.provisions()
        if any(standard.right.within(right) for right in one.rights)
        and standard in cs.standards(under=one, on=day)
        and exemption in standard.exemptions_under(one, day)
    )
    return frozenset(
        one.standard.id
        for one in cs.review(facts, under=place, on=day).breaches
        if one.standard.strength is not Strength.FACTOR
    )


def accepted(name: str) -> set[str]:
    """The standards that may be breached on the facts of the exemption."""
    return {one for overlap in ACCEPTED if name in overlap.exemptions for one in overlap.breached}


@EACH
class TestAnExemptionCanHold:
    """No exemption asks for what rules out its standard."""

    def test_on_some_facts(self, name: str) -> None:
        assert own_facts(name) is not None


class TestAnExemptionSaves:
    """On its own facts nothing else is breached, for the very measure that it lets pass."""

    @EACH
    def test_no_other_rule_takes_it_back(self, name: str) -> None:
        assert left(name) <= accepted(name)

    def test_no_overlap_is_listed_in_vain(self) -> None:
        listed = {name for overlap in ACCEPTED for name in overlap.exemptions}

        assert {name: accepted(name) for name in listed} == {name: left(name) for name in listed}


@EACH
class TestAnExemptionIsShown:
    """The State bears the burden of it: where nobody states anything, none holds."""

    def test_silence_does_not_do(self, name: str) -> None:
        _, exemption = PAIRS[name]
        record = Readings(cs.Facts(), cs.Facts())

        assert record.shown(exemption.condition).truth is not cs.Truth.TRUE


@pytest.mark.parametrize("name", HANDED_ON)
class TestWhatIsHandedOnIsTakenUp:
    """A rule that leaves a case to others speaks only where they speak as well."""

    def test_wherever_it_speaks(self, name: str) -> None:
        standard = cs.standard(name)
        for place in cs.provisions():
            there = cs.standards(under=place)
            if standard in there and any(standard.right.within(one) for one in place.rights):
                missing = [one for one in HANDED_ON[name] if cs.standard(one) not in there]

                assert missing == [], place.id
