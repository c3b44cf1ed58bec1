"""An explanation as a story: what decides first, what failed last, nothing told twice."""

from __future__ import annotations

from collections.abc import Iterator

from civicspace.logic.clauses import behind, in_a_sentence, reasons
from civicspace.logic.explain import Basis, Explanation, Step
from civicspace.logic.parts import Part, Place
from civicspace.logic.rule_story import RuleTeller, exemptions_that_hold
from civicspace.logic.truth import Truth

__all__ = ["story"]

#: The strength of a rule that settles nothing alone, so that it never makes a headline.
_FACTOR = "factor"

#: Of the rules that are not breached for one and the same reason, so many are named.
_MOST_NAMES = 8

#: Of the rules that keep a verdict open, so many are told with all that was tried to settle them.
_MOST_OPEN = 5

_ANSWERS = {Truth.TRUE: "Yes", Truth.FALSE: "No", Truth.UNKNOWN: "Not known"}


def story(step: Explanation, *, ids: bool = False) -> Iterator[Part]:
    """The parts of the story, with or without the ids of rules, exemptions and presumptions."""
    return _Teller(ids).told(step, 0)


class _Teller:
    """Tells a tree, verdict by verdict."""

    def __init__(self, ids: bool) -> None:
        self.rules = RuleTeller(ids=ids)
        self.speaker = self.rules.speaker

    def told(self, step: Explanation, depth: int) -> Iterator[Part]:
        if step.step is Step.VERDICT and step.found:
            yield from self._review(step, depth)
        elif step.step is Step.VERDICT:
            yield from self._whole(step, depth)
        elif step.step is Step.RULE:
            yield Part(Place.HEAD, _outcome(step) + self.rules.named(step), depth=depth)
            yield from self.rules.details(step, depth)
        else:
            yield from self._condition(step, depth)

    def _whole(self, step: Explanation, depth: int) -> Iterator[Part]:
        """A whole made of verdicts, such as a measure, and what is noted of it."""
        yield Part(Place.HEAD, in_a_sentence(step.text), depth=depth)
        for child in step.children:
            if child.step is Step.NOTE:
                answer = f"{_ANSWERS[child.truth]}: " if child.truth is not None else ""
                yield Part(Place.LINE, in_a_sentence(answer + child.text), depth=depth)
            elif child.step is Step.DEFINITION:
                yield from self._definition(child, depth)
            elif child.step is Step.RULE:
                yield from self.rules.once(child, depth)
            elif child.step is not Step.CONFLICT:
                yield from self.told(child, depth + 1)
        yield from self._conflicts(step, depth + 1)
        if step.because:
            yield Part(Place.LINE, in_a_sentence(step.because), "Authorities", depth)

    def _condition(self, step: Explanation, depth: int) -> Iterator[Part]:
        leaves = [] if step.step in (Step.SIDE, Step.PRESUMPTION) else behind(step)
        text = self.speaker.clauses(leaves) or step.text
        answer = "" if step.truth is None else f"{_ANSWERS[step.truth]}: "
        yield Part(Place.HEAD, in_a_sentence(answer + text), depth=depth)
        yield from self.rules.balances(leaves, depth)

    def _review(self, step: Explanation, depth: int) -> Iterator[Part]:
        rules = [child for child in step.children if child.step is Step.RULE]
        breached = [rule for rule in rules if rule.truth is Truth.TRUE and rule.strength != _FACTOR]
        lifted = [rule for rule in rules if exemptions_that_hold(rule)]
        kept = [rule for rule in rules if rule.truth is Truth.FALSE and rule not in lifted]
        yield Part(Place.HEAD, in_a_sentence(step.text), depth=depth)
        for child in step.children:
            if child.step is Step.NOTE:
                yield Part(Place.LINE, in_a_sentence(child.text), depth=depth)
            elif child.step is Step.DEFINITION:
                yield from self._definition(child, depth)
                if child.truth is Truth.FALSE:
                    # What the standards would say of it is no part of the story.
                    return
                if child.truth is Truth.UNKNOWN and breached:
                    yield Part(Place.SECTION, "If it does, it goes against this:", depth=depth)
        yield from self._breached(breached, depth)
        if not depth and not breached and any(rule.decisive for rule in (*lifted, *kept)):
            yield Part(Place.LINE, _none_of(sum(rule.decisive for rule in rules)))
        yield from self._open([rule for rule in rules if rule.truth is Truth.UNKNOWN], depth)
        yield from self._lifted(lifted, depth)
        yield from self._conflicts(step, depth)
        if not depth:
            yield from self._factors(rules)
            yield from self._kept([rule for rule in kept if rule.strength != _FACTOR])

    def _definition(self, step: Explanation, depth: int) -> Iterator[Part]:
        """What the provision speaks to, where that is more than the rights it protects."""
        leaves = behind(step)
        if step.truth is Truth.UNKNOWN:
            text = f"Whether it speaks to this is open: it is not known {self._said(leaves)}"
        elif step.truth is Truth.FALSE:
            text = f"It does not speak to this: {self._said(leaves)}"
        else:
            leaves = [leaf for leaf in leaves if leaf.step is Step.FACT]
            text = f"It speaks to this: {self._said(leaves)}"
        if leaves:
            yield Part(Place.LINE, in_a_sentence(text), depth=depth)

    def _said(self, leaves: list[Explanation]) -> str:
        return self.speaker.clauses(leaves)

    def _breached(self, rules: list[Explanation], depth: int) -> Iterator[Part]:
        common: list[Explanation] = []
        if len(rules) > 1 and not depth:
            each = [reasons(rule) for rule in rules]
            common = [
                leaf
                for leaf in each[0]
                if leaf.basis is Basis.STATED
                and all(any(leaf.said == other.said for other in others) for others in each)
            ]
        if common:
            yield Part(Place.LINE, f"{self._said(common)}.", "All of it rests on this", depth)
        for rule in rules:
            yield from self.rules.once(rule, depth, {leaf.said for leaf in common})

    def _open(self, rules: list[Explanation], depth: int) -> Iterator[Part]:
        deciding = [rule for rule in rules if rule.decisive]
        if deciding:
            yield Part(Place.SECTION, "What keeps it open:", depth=depth)
        many = len(deciding) > _MOST_OPEN
        for rule in deciding:
            if many:
                yield Part(Place.ENTRY, self.rules.missing(rule), depth=depth)
            else:
                yield from self.rules.once(rule, depth)
        others = [rule for rule in rules if not rule.decisive]
        if others:
            yield Part(Place.SECTION, "Left open, and not needed for this:", depth=depth)
        for rule in others:
            yield Part(Place.ENTRY, self.rules.missing(rule), depth=depth)

    def _lifted(self, rules: list[Explanation], depth: int) -> Iterator[Part]:
        deciding = [rule for rule in rules if rule.decisive]
        if deciding:
            yield Part(Place.SECTION, "What saves it:", depth=depth)
        for rule in deciding:
            yield from self.rules.once(rule, depth)
        others = [rule for rule in rules if not rule.decisive]
        if others and not depth:
            yield Part(Place.SECTION, "Lifted by an exemption, which does not save it:")
            for rule in others:
                saved = " ".join(
                    f"But {self.rules.exempt(one)}." for one in exemptions_that_hold(rule)
                )
                yield Part(Place.ENTRY, f"{self.rules.named(rule)} {saved}")

    def _conflicts(self, step: Explanation, depth: int) -> Iterator[Part]:
        conflicts = [child for child in step.children if child.step is Step.CONFLICT]
        if conflicts:
            yield Part(Place.SECTION, "In conflict, and left so:", depth=depth)
        for conflict in conflicts:
            yield Part(Place.ENTRY, in_a_sentence(conflict.text), depth=depth)
            yield from self.rules.sides(conflict, depth)

    def _factors(self, rules: list[Explanation]) -> Iterator[Part]:
        found = [rule for rule in rules if rule.truth is Truth.TRUE and rule.strength == _FACTOR]
        if found:
            yield Part(Place.SECTION, "This weighs against it as well, and settles nothing alone:")
        for rule in found:
            yield Part(Place.ENTRY, self.rules.named(rule))

    def _kept(self, rules: list[Explanation]) -> Iterator[Part]:
        """What was looked at and is not breached: the weighing in full, the rest by its reason."""
        weighed = []
        alike: dict[str, list[str]] = {}
        for rule in rules:
            leaves = reasons(rule)
            if any(leaf.step is Step.BALANCE for leaf in leaves):
                weighed.append(rule)
            else:
                alike.setdefault(self._in_short(leaves), []).append(rule.name)
        if weighed:
            yield Part(Place.SECTION, "Weighed, and not breached:")
        for rule in weighed:
            yield from self.rules.once(rule, 0)
        if alike:
            yield Part(Place.SECTION, "Looked at, and not breached:")
        # What many rules share is that they are about something else; what few share comes first.
        for why, names in sorted(alike.items(), key=lambda item: len(item[1])):
            yield Part(Place.ENTRY, in_a_sentence(f"{self._first(names)}, since {why}"))

    def _first(self, names: list[str]) -> str:
        """Names in a row, the first of them where they are many."""
        if len(names) <= _MOST_NAMES + 1:
            return self.rules.names(names)
        rest = len(names) - _MOST_NAMES
        return f"{self.rules.names(names[:_MOST_NAMES])} and {rest} more"

    def _in_short(self, leaves: list[Explanation]) -> str:
        """Why a rule is not breached, without saying of each presumption why it is held."""
        presumed = [leaf for leaf in leaves if any(child.because for child in leaf.children)]
        words = [self.speaker.clause(leaf) for leaf in leaves if leaf not in presumed]
        if presumed:
            words.append("nobody stated otherwise")
        return "; ".join(words)


def _outcome(rule: Explanation) -> str:
    """What becomes of a rule that is told alone, before its message."""
    if rule.truth is Truth.UNKNOWN:
        return "Left open: "
    if rule.truth is not Truth.FALSE:
        return ""
    return "Saved by an exemption: " if exemptions_that_hold(rule) else "Not breached: "


def _none_of(many: int) -> str:
    if many == 1:
        return "The one standard that speaks to it is not breached."
    return f"None of the {many} standards that speak to it is breached."
