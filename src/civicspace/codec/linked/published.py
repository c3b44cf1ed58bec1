"""What the published vocabularies can say of a dossier, beside the fields themselves.

Only what follows from the dossier is said, in terms whose published meaning it has.

* A measure that is a legal text is a ``schema:Legislation`` ("a legal document such as an act,
  decree, bill, etc. (enforceable or not)"), and all but drafts an ``eli:LegalResource`` ("a legal
  act or any component of a legal act"). Judgments and practices are neither.
* Its title is ``dcterms:title``: in ELI, ``eli:title`` is the title of an expression, and "a title
  can also be stated on a legal resource using the Dublin Core title property".
* ``schema:legislationDate`` and ``eli:date_document`` are the date of adoption or signature.
* ``eli:first_date_entry_in_force`` is the first date on which any part came into force, and
  ``eli:date_no_longer_in_force`` is "the last date any part of the legislation is in force": the
  day before the first one on which a dossier has it ended. ELI wants whole days there.
* ``eli:amends`` is said of what it amends. What a measure replaces, it ``eli:changes``, which
  "encompasses the notions of amendment, replacement, repeal": ``eli:repeals`` would say that it
  replaces all of it. ``schema:legislationChanges`` is, by schema.org's word, ``eli:changes``.
* ``eli:in_force`` and ``schema:legislationLegalForce`` are said for a day that the caller names,
  and with it ``schema:legislationDateVersion``, "the point-in-time at which the provided
  description of the legislation is valid". They are left out where that is not known, and of what
  is suspended: neither value is surely right.

An event counts for these only if a source that says so was read. A date that is disputed, inferred
or recalled stays with the event, and with its certainty.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from civicspace.codec.linked.akn import akn
from civicspace.codec.linked.literals import date_value
from civicspace.codec.linked.names import of_law
from civicspace.errors import UnknownName
from civicspace.law.cite import find_instrument
from civicspace.model.dates import Precision, When
from civicspace.model.dossiers import Dossier
from civicspace.model.measures import Measure, MeasureKind, Restriction
from civicspace.model.rights import Right
from civicspace.model.states import Derogation, Reservation, TreatyAction
from civicspace.model.statuses import MeasureStatus
from civicspace.model.timeline import Certainty, Event, EventKind

if TYPE_CHECKING:
    from civicspace.codec.linked.writing import NodeWriter

__all__ = ["about", "subjects"]

_NO_TEXT = (MeasureKind.JUDGMENT, MeasureKind.PRACTICE)

_ENDS = (EventKind.REPEALED, EventKind.STRUCK_DOWN, EventKind.EXPIRED)

#: What each status says of the force of a text; the others do not settle it.
_FORCE = {
    MeasureStatus.NOT_YET: "NotInForce",
    MeasureStatus.DRAFT: "NotInForce",
    MeasureStatus.ADOPTED: "NotInForce",
    MeasureStatus.IN_FORCE: "InForce",
    MeasureStatus.ENDED: "NotInForce",
}
_ELI_FORCE = {"InForce": "eli:InForce-inForce", "NotInForce": "eli:InForce-notInForce"}


def about(node: dict[str, Any], thing: Any, writer: NodeWriter, owner: str) -> dict[str, Any]:
    """A node with what can be said of it in published terms."""
    match thing:
        case Measure():
            _measure(node, thing, writer)
        case Restriction():
            node["dcterms:isPartOf"] = {"@id": owner}
            node["dcterms:subject"] = subjects(thing.rights)
        case Dossier() if thing.sources:
            names = writer.names
            node["dcterms:source"] = [{"@id": names.source(one.id)} for one in thing.sources]
        case TreatyAction() | Reservation() | Derogation():
            node["under"] = _instrument(thing.instrument)
    return node


def subjects(rights: Iterable[Right]) -> list[dict[str, str]]:
    """Rights as subjects, each once."""
    return [{"@id": f"right:{right.value}"} for right in dict.fromkeys(rights)]


def is_text(measure: Measure) -> bool:
    """Whether a measure is a legal text."""
    return measure.kind not in _NO_TEXT


def _measure(node: dict[str, Any], measure: Measure, writer: NodeWriter) -> None:
    rights = subjects(right for one in measure.restrictions for right in one.rights)
    if rights:
        node["dcterms:subject"] = rights
    if measure.sources:
        names = writer.names
        node["schema:subjectOf"] = [{"@id": names.source(one)} for one in measure.sources]
    if not is_text(measure):
        return
    node["@type"] = ["Measure", "schema:Legislation"]
    node["schema:name"] = node["title"]
    node["schema:legislationType"] = measure.kind.value
    node["schema:legislationJurisdiction"] = writer.dossier.state
    name = akn(writer.dossier.state, measure)
    if name is not None:
        node["schema:legislationIdentifier"] = name
    adopted = _adopted(measure)
    if adopted is not None:
        node["schema:legislationDate"] = _typed(adopted)
    _links(node, measure, writer, "schema:legislationChanges", measure.amends, measure.replaces)
    force = None if writer.on is None else _FORCE.get(measure.status(writer.on.first))
    if force is not None and writer.on is not None:
        node["schema:legislationLegalForce"] = {"@id": f"schema:{force}"}
        node["schema:legislationDateVersion"] = _typed(writer.on)
    if measure.kind is not MeasureKind.DRAFT:
        _resource(node, measure, writer, adopted, force)


def _resource(
    node: dict[str, Any],
    measure: Measure,
    writer: NodeWriter,
    adopted: When | None,
    force: str | None,
) -> None:
    """What ELI can say of an act."""
    node["@type"].append("eli:LegalResource")
    node["eli:type_document"] = {"@id": f"measure-kind:{measure.kind.value}"}
    if "dcterms:subject" in node:
        node["eli:is_about"] = node["dcterms:subject"]
    begun = _first(measure.timeline, EventKind.IN_FORCE)
    ended = _ended(measure)
    for key, when in (("date_document", adopted), ("first_date_entry_in_force", begun)):
        if when is not None and when.precision is Precision.DAY:
            node[f"eli:{key}"] = _typed(when)
    if ended is not None:
        node["eli:date_no_longer_in_force"] = _typed(ended)
    _links(node, measure, writer, "eli:amends", measure.amends)
    _links(node, measure, writer, "eli:changes", measure.replaces)
    if force is not None:
        node["eli:in_force"] = {"@id": _ELI_FORCE[force]}


def _links(
    node: dict[str, Any], measure: Measure, writer: NodeWriter, key: str, *targets: Iterable[str]
) -> None:
    """The legal texts among the measures that are named."""
    accepted = {
        one.id
        for one in writer.dossier.measures
        if is_text(one) and (key.startswith("schema:") or one.kind is not MeasureKind.DRAFT)
    }
    named = dict.fromkeys(one for some in targets for one in some if one in accepted)
    if named:
        node[key] = [{"@id": writer.names.measure(one)} for one in named]


def _first(timeline: Iterable[Event], kind: EventKind) -> When | None:
    """The date of the first such event, where a source that says so was read."""
    for event in timeline:
        if event.event is kind:
            return event.date if event.certainty is Certainty.VERIFIED else None
    return None


def _adopted(measure: Measure) -> When | None:
    """The date of signature; or of passage by the whole of parliament, where none is told."""
    if any(event.event is EventKind.SIGNED for event in measure.timeline):
        return _first(measure.timeline, EventKind.SIGNED)
    whole = (event for event in measure.timeline if event.stage is None or not event.stage.partial)
    return _first(whole, EventKind.PASSED)


def _ended(measure: Measure) -> When | None:
    """The last day in force, where the last event ended it for good on a day that is known."""
    story = [event.event for event in measure.timeline]
    if not story or story[-1] not in _ENDS or EventKind.IN_FORCE not in story:
        return None
    when = _first(measure.timeline, story[-1])
    if when is None or when.precision is not Precision.DAY:
        return None
    return When.on(when.first.subtract(days=1))


def _typed(when: When) -> dict[str, str]:
    """A date with its type in full, for keys to which the context gives none."""
    value = date_value(when)
    return {"@type": "xsd:date", "@value": value} if isinstance(value, str) else value


def _instrument(name: str) -> str:
    try:
        return of_law("instrument", find_instrument(name).id)
    except UnknownName:
        return of_law("instrument", name)
