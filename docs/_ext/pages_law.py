"""The law as pages: the catalogue of standards, the rights and the texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from myst_text import anchor, code, percent, plain, sentence, table

import civicspace as cs
from civicspace.law.catalogue import authorities
from civicspace.law.standing import treaties
from civicspace.law.weighing import ASSEMBLIES, ELECTIONS, GROUPS, SPEECH
from civicspace.logic.conditions import All, Any, Balance, Condition, Not, facts_of, walk
from civicspace.logic.terms import FactSpec
from civicspace.model.dates import written

#: A condition no longer than this is one sentence; a longer one is a list.
_SHORT = 150


def standards() -> str:
    """The catalogue, right by right, with parts under their wholes."""
    return "\n\n".join(part for right in _tree() for part in _section(right))


def standards_table() -> str:
    """How many standards and citations there are for each right, and what share was read."""
    rows = []
    for right in _tree():
        own = _of(right)
        if own:
            cited = [one for standard in own for one in _cited(standard)]
            name = f"[{plain(right.label)}](#{anchor('right', right.value)})"
            rows.append([name, str(len(own)), str(len(cited)), _read(cited)])
    whole = authorities()
    rows.append(
        ["**All**", f"**{len(cs.standards())}**", f"**{len(whole)}**", f"**{_read(whole)}**"]
    )
    return table(["Right", "Standards", "Citations", "Verified"], rows)


def citations_share() -> str:
    """How many citations were verified, as a sentence."""
    whole = authorities()
    read = sum(one.verified for one in whole)
    return (
        f"Of {len(whole)} citations in the catalogue, {read} are verified"
        f" ({percent(read, len(whole))})."
    )


def rights() -> str:
    """The rights, parts indented under their wholes."""
    rows = []
    for right in _depth_first():
        indent = "&emsp;" * (len(right.lineage) - 1)
        absolute = " (absolute)" if right.absolute else ""
        rows.append(
            [f"{indent}{code(right.value)}", plain(right.label), plain(right.meaning) + absolute]
        )
    return table(["Id", "Right", "Meaning"], rows)


def instruments() -> str:
    """The instruments, by what they can do to a State."""
    parts = []
    for force in cs.Force:
        those = [one for one in cs.instruments() if one.force is force]
        rows = [
            [code(one.id), plain(one.short), plain(one.title), one.since.isoformat()]
            for one in sorted(those, key=lambda one: one.since)
        ]
        parts.append(f"### {force.value.capitalize()}\n")
        parts.append(table(["Id", "Cited as", "Title", "Since"], rows) + "\n")
    return "\n".join(parts)


def provisions() -> str:
    """The provisions under which a review is possible, instrument by instrument."""
    rows = []
    for one in cs.provisions():
        only = f"; for {one.persons} only" if one.persons else ""
        rows.append(
            [
                code(one.id),
                plain(one.title) + only,
                ", ".join(code(right.value) for right in one.rights),
                "yes" if one.verified else "no",
            ]
        )
    return table(["Id", "Title", "Rights", "Text read"], rows)


_SCALES = {
    "Speech and the media": SPEECH,
    "Assemblies": ASSEMBLIES,
    "Associations, parties, unions, funding": GROUPS,
    "Elections and public affairs": ELECTIONS,
}


def scales() -> str:
    """What lies on the scales: what all have in common, and what each has of its own."""
    against = [part for part in ASSEMBLIES.against if part in SPEECH.against + GROUPS.against]
    common = [part for part in against if all(part in one.against for one in _SCALES.values())]
    favour = [part for part in SPEECH.favour if all(part in one.favour for one in _SCALES.values())]
    lines = ["Against any measure:", "", *(f"- {plain(part)}" for part in common)]
    lines += ["", "For any measure:", "", *(f"- {plain(part)}" for part in favour)]
    for title, one in _SCALES.items():
        own = [part for part in one.against if part not in common]
        other = [part for part in one.favour if part not in favour]
        lines += ["", f"{title}, also against:", "", *(f"- {plain(part)}" for part in own)]
        if other:
            lines += ["", f"{title}, also for:", "", *(f"- {plain(part)}" for part in other)]
    return "\n".join(lines)


def modelled() -> str:
    """Each treaty and commitment: what of it is here."""
    rows = []
    for one in cs.instruments():
        places = [place for place in cs.provisions() if place.instrument == one.id]
        if one.force not in (cs.Force.BINDING, cs.Force.POLITICAL, cs.Force.DECLARATORY):
            continue
        read_with = {one.id}.union(*(place.read_with for place in places))
        speak = [rule for rule in cs.standards() if not read_with.isdisjoint(rule.instruments)]
        articles = ", ".join(place.article for place in places) or "none"
        rows.append([plain(one.short), one.force.value, articles, str(len(speak)), _acts(one)])
    head = ["Text", "Force", "Articles under which a review is possible", "Standards", "States"]
    return table(head, rows)


def _acts(one: cs.Instrument) -> str:
    if one.id in treaties():
        return "every State's acts"
    if one.force is cs.Force.POLITICAL and one.body in ("CSCE", "OSCE"):
        return "participating States"
    if one.force is cs.Force.DECLARATORY:
        return "needs no act"
    return "not known here"


def _tree() -> Iterator[cs.Right]:
    """The rights that have a standard or a part with one, in the order of the taxonomy."""
    for right in _depth_first():
        if any(standard.right.within(right) for standard in cs.standards()):
            yield right


def _depth_first(of: Iterable[cs.Right] | None = None) -> Iterator[cs.Right]:
    wholes = [right for right in cs.Right if right.parent is None] if of is None else of
    for right in wholes:
        yield right
        yield from _depth_first(right.children)


def _of(right: cs.Right) -> list[cs.Standard]:
    """The standards on just this right, in the order of the legal test."""
    own = [one for one in cs.standards() if one.right is right]
    return sorted(own, key=lambda one: one.element.order)


def _cited(standard: cs.Standard) -> Iterator[cs.Citation]:
    yield from standard.authorities
    for exemption in standard.exemptions:
        yield from exemption.authorities


def _read(cited: Iterable[cs.Citation]) -> str:
    marks = [one.verified for one in cited]
    return percent(sum(marks), len(marks))


def _section(right: cs.Right) -> Iterator[str]:
    level = "##" if right.parent is None else "###"
    yield f"({anchor('right', right.value)})=\n{level} {plain(right.label)}"
    yield f"{plain(sentence(right.meaning))} The id is {code(right.value)}."
    for standard in _of(right):
        yield _standard(standard)


def _standard(one: cs.Standard) -> str:
    lines = [
        f":::{{admonition}} {code(one.id)}",
        ":class: standard",
        f":name: {anchor('standard', one.id)}",
        "",
        f"**{plain(one.message)}**",
        "",
        f"{one.element.value.replace('-', ' ').capitalize()}; {one.strength.value};"
        f" since {written(one.since)}",
        "",
        *_condition("Breached where", one.condition),
    ]
    for exemption in one.exemptions:
        only = _only(exemption.only_under)
        if exemption.until is not None:
            only += f", until {written(exemption.until)}: {plain(exemption.given_up)}"
        lines += [
            "",
            f"*Unless* {plain(exemption.message)} ({code(exemption.id)}{only}).",
            *_condition("This holds where", exemption.condition),
            f" Authorities for the exemption: {_authorities(exemption.authorities)}",
        ]
    looked_at = ", ".join(
        f"[{code(fact.name)}](#{anchor('fact', fact.name)})" for fact in _facts(one)
    )
    lines += [
        "",
        f"Authorities for the rule: {_authorities(one.authorities)}",
        "",
        f"Facts: {looked_at}",
        ":::",
    ]
    return "\n".join(lines)


def _only(instruments: tuple[str, ...]) -> str:
    if not instruments:
        return ""
    return ", only under " + ", ".join(plain(cs.instrument(one).short) for one in instruments)


def _facts(one: cs.Standard) -> Iterator[FactSpec]:
    seen: dict[str, FactSpec] = {}
    for condition in (one.condition, *(exemption.condition for exemption in one.exemptions)):
        for fact in facts_of(condition):
            seen.setdefault(fact.name, fact)
    yield from seen.values()


def _condition(head: str, condition: Condition) -> list[str]:
    """A condition as a sentence, or as a list where a sentence would be long."""
    if any(isinstance(node, Balance) for node in walk(condition)):
        return _weighed(head, condition)
    if len(str(condition)) <= _SHORT or not isinstance(condition, (All, Any)):
        return [f"{head} {plain(condition)}."]
    joint = "all of these hold" if isinstance(condition, All) else "at least one of these holds"
    return [f"{head} {joint}:", "", *_items(condition, 0), ""]


def _weighed(head: str, condition: Condition) -> list[str]:
    """A condition with a balance in it: what is on the scales stands on a page of its own."""
    if isinstance(condition, (Balance, Not)):
        return [f"{head} {_brief(condition)}."]
    lines = [f"{head} all of these hold:" if isinstance(condition, All) else f"{head} one holds:"]
    assert isinstance(condition, (All, Any))
    return [*lines, "", *_items(condition, 0), ""]


def _brief(condition: Balance | Not) -> str:
    inner = condition.of if isinstance(condition, Not) else condition
    if not isinstance(inner, Balance):
        return plain(condition)
    said = inner.said(denied=isinstance(condition, Not), listed=False)
    known = [list(scales.against) for scales in _SCALES.values()]
    own = [part for part in inner.against if not any(part in against for against in known)]
    more = f"; also against it here: {plain('; '.join(map(str, own)))}" if own else ""
    return f"{said} (see [the scales](verdicts.md#the-weighing){more})"


def _items(condition: All | Any, depth: int) -> Iterator[str]:
    for part in condition.of:
        indent = "  " * depth
        if isinstance(part, (All, Any)) and len(str(part)) > _SHORT // 2:
            whole = isinstance(part, All)
            yield f"{indent}- {'all of these hold' if whole else 'at least one of these holds'}:"
            yield from _items(part, depth + 1)
        elif isinstance(part, (Balance, Not)):
            yield f"{indent}- {_brief(part)}"
        else:
            yield f"{indent}- {plain(part)}"


def _authorities(cited: Iterable[cs.Citation]) -> str:
    return "; ".join(_citation(one) for one in cited) + "."


def _citation(one: cs.Citation) -> str:
    text = plain(str(one).removesuffix(" (unverified)"))
    if one.verified:
        return f"{text}, {one.dated.year} ✓"
    return f"[{text}, {one.dated.year}, unverified]{{.unverified}}"


WRITERS: dict[str, Callable[[], str]] = {
    "standards": standards,
    "standards-table": standards_table,
    "citations": citations_share,
    "rights": rights,
    "instruments": instruments,
    "provisions": provisions,
    "scales": scales,
    "modelled": modelled,
}
"""What is generated here, by name."""
