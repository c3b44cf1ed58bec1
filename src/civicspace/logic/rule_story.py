"""The story of one rule: why it is breached or not, what was tried to save it, and who says so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from civicspace.logic.clauses import Speaker, behind, weights
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.parts import Part, Place
from civicspace.logic.truth import Truth

__all__ = ["RuleTeller", "exemptions_that_hold"]


class RuleTeller:
    """Tells rules, and knows which it has told already."""

    def __init__(self, *, ids: bool) -> None:
        self.ids = ids
        self.speaker = Speaker(ids=ids)
        self._told: set[object] = set()

    def once(self, rule: Explanation, depth: int, given: Collection[str] = ()) -> Iterator[Part]:
        """A rule with its reasons; without them where they are those of one told above.

        What is given was said of all the rules before the first of them.
        """
        key = (rule.name, *((child.name, child.truth) for child in rule.children))
        if key in self._told:
            yield Part(Place.RULE, f"{self.named(rule)} The reasons are those above.", depth=depth)
            yield _detail("Authorities", rule.because, depth)
        else:
            self._told.add(key)
            yield Part(Place.RULE, self.named(rule), depth=depth)
            yield from self.details(rule, depth, given)

    def named(self, rule: Explanation) -> str:
        """The message of a rule, with its id and kind where ids are told."""
        if not self.ids:
            return rule.text
        about = ", ".join(word for word in (f"`{rule.name}`", rule.element, rule.strength) if word)
        return f"{rule.text} ({about})"

    def names(self, names: list[str]) -> str:
        """Rules or exemptions by their names alone, the wider name where two have one name."""
        if self.ids:
            return ", ".join(f"`{name}`" for name in names)
        short = [name.rpartition(".")[2] for name in names]
        return ", ".join(
            (last if short.count(last) == 1 else name.replace(".", " ")).replace("-", " ")
            for name, last in zip(names, short, strict=True)
        )

    def exempt(self, exemption: Explanation) -> str:
        """The message of an exemption, with its id where ids are told."""
        return f"{exemption.text} (`{exemption.name}`)" if self.ids else exemption.text

    def details(self, rule: Explanation, depth: int, given: Collection[str] = ()) -> Iterator[Part]:
        """The reasons, the exemptions and the authorities."""
        if rule.children:
            yield from self._reasons(rule, depth, given)
        yield _detail("Authorities", rule.because, depth)

    def _reasons(self, rule: Explanation, depth: int, given: Collection[str]) -> Iterator[Part]:
        condition = rule.children[0]
        leaves = behind(condition)
        label = "Not known" if condition.truth is Truth.UNKNOWN else "Because"
        facts = [leaf for leaf in leaves if leaf.step is not Step.BALANCE]
        rest = [leaf for leaf in facts if leaf.said not in given]
        # A rule that rests on nothing but what was given for all is told its reasons again.
        if not rest and len(leaves) == len(facts):
            rest = facts
        yield from self._facts(label, rest, depth)
        yield from self.balances(leaves, depth)
        saving = exemptions_that_hold(rule)
        if saving:
            yield from self._saved(saving, depth)
        else:
            tried = [child for child in rule.children if child.step is Step.EXEMPTION]
            yield from self._not_saved(tried, depth)

    def missing(self, rule: Explanation) -> str:
        """A rule that is open, with what would settle it."""
        condition, *exemptions = rule.children
        if condition.truth is Truth.UNKNOWN:
            return f"{self.named(rule)} Not known: {self.speaker.clauses(behind(condition))}."
        tried = "; ".join(self.exempt(one) for one in exemptions if one.decisive)
        return f"{self.named(rule)} Open whether saved by: {tried}."

    def balances(self, leaves: Iterable[Explanation], depth: int) -> Iterator[Part]:
        """How a balance comes out, and what lies on its scales, unless that was told above."""
        for balance in leaves:
            if balance.step is not Step.BALANCE:
                continue
            key = ("balance", tuple(side.text for side in balance.children))
            words = balance.said
            if not words:
                open_still = f"how it comes out is not known; so far {weights(balance)}"
                yield _detail("Weighed", open_still, depth)
                continue
            if key in self._told:
                yield _detail("Weighed", f"{words}, as above: {weights(balance)}", depth)
                continue
            self._told.add(key)
            yield _detail("Weighed", words, depth)
            for side in balance.children:
                yield _detail(f"{side.name.capitalize()} it", self.speaker.scale(side), depth)

    def sides(self, conflict: Explanation, depth: int) -> Iterator[Part]:
        """The sides of a conflict, each with its authorities."""
        sides: dict[Part, None] = {}
        for rule in conflict.children:
            lifting = " ".join(f"But {self.exempt(one)} ({one.because})." for one in rule.children)
            text = f"{self.named(rule)} {lifting or rule.because}"
            sides[_detail("Lifted" if lifting else "Breached", text, depth)] = None
        yield from sides

    def _facts(self, label: str, facts: list[Explanation], depth: int) -> Iterator[Part]:
        if facts:
            yield _detail(label, self.speaker.clauses(facts), depth)

    def _saved(self, exemptions: list[Explanation], depth: int) -> Iterator[Part]:
        again = []
        for exemption in exemptions:
            key = ("saved", exemption.name, exemption.text)
            if key in self._told:
                again.append(exemption.name)
                continue
            self._told.add(key)
            yield _detail("But", self.exempt(exemption), depth)
            leaves = behind(exemption)
            facts = [leaf for leaf in leaves if leaf.step is not Step.BALANCE]
            yield from self._facts("Since", facts, depth)
            yield from self.balances(leaves, depth)
            yield _detail("Authorities for the exemption", exemption.because, depth)
        if again:
            yield _detail("But, as above", self.names(again), depth)

    def _not_saved(self, exemptions: list[Explanation], depth: int) -> Iterator[Part]:
        again = []
        for exemption in exemptions:
            key = ("exemption", exemption.name, exemption.text)
            if key in self._told:
                again.append(exemption.name)
                continue
            self._told.add(key)
            why = self.speaker.joined(behind(exemption))
            why = f"it is not shown {why}" if exemption.truth is Truth.UNKNOWN else f"but {why}"
            label = "Open whether saved by" if exemption.decisive else "Not saved by"
            yield _detail(label, f"{self.exempt(exemption)}; {why}", depth)
        if again:
            yield _detail("Nor, as above, by", self.names(again), depth)


def exemptions_that_hold(rule: Explanation) -> list[Explanation]:
    """The exemptions that save the measure from a rule."""
    return [
        child
        for child in rule.children
        if child.step is Step.EXEMPTION and child.truth is Truth.TRUE
    ]


def _detail(label: str, text: str, depth: int) -> Part:
    text = text or "none"
    return Part(Place.DETAIL, text if text.endswith(".") else f"{text}.", label, depth)
