"""An assessment as nodes: verdicts, standings, reviews and findings, with what they cite.

A finding is a ``prov:Entity``, derived (``prov:wasDerivedFrom``) from the restriction as coded; the
assessment is derived from the dossier. What a standing is stands beside the verdict, in a node of
its own. Standards, provisions and instruments have their names whatever the dossier, so that the
findings on two States meet in one graph.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from civicspace.assessment.grounds import concerns
from civicspace.assessment.results import (
    Assessment,
    MeasureAssessment,
    RestrictionAssessment,
)
from civicspace.codec.linked.catalogue import Catalogue
from civicspace.codec.linked.names import Names, of_authority, of_law
from civicspace.codec.linked.published import subjects
from civicspace.model.findings import Finding, Review, Standing
from civicspace.model.verdicts import Verdict

__all__ = ["assessment_nodes"]


def assessment_nodes(found: Assessment, names: Names) -> list[dict[str, Any]]:
    """The nodes of an assessment: the assessment itself, and after it what it refers to."""
    return list(_Writer(found, names).nodes())


class _Writer:
    def __init__(self, found: Assessment, names: Names) -> None:
        self.found = found
        self.names = names
        self.name = f"{names.root}/assessment/{found.on}"
        if found.known_on is not None:
            self.name += f"/known-on/{found.known_on}"
        if found.strict:
            self.name += "/strict"
        self.catalogue = Catalogue()
        # Two findings can be equal, and a breach is this one and not another.
        self.breaches = {id(one) for one in found.findings}

    def nodes(self) -> Iterator[dict[str, Any]]:
        found = self.found
        head = {
            "@id": self.name,
            "@type": ["Assessment", "prov:Entity"],
            "state": found.state,
            "on": found.on.isoformat(),
            "strict": found.strict,
            "prov:wasDerivedFrom": {"@id": self.names.root},
            "right_verdict": [self._right(right) for right in found.rights],
        }
        if found.known_on is not None:
            head["known_on"] = found.known_on.isoformat()
        yield head
        for standing in found.standings:
            yield self._standing(standing)
        for measure in found.measures:
            yield self._measure(measure)
            for restriction in measure.restrictions:
                for review in restriction.reviews:
                    yield from self._review(review, measure, restriction)
        yield from self.catalogue.nodes()

    def _part(self, *path: str) -> str:
        return "/".join((self.name, *path))

    def _right(self, right: Any) -> dict[str, Any]:
        return {
            "@type": "RightVerdict",
            "dcterms:subject": subjects([right]),
            "verdict": self.found.verdict(right).value,
            "verdict_on_stated_facts": self.found.verdict(right, strict=True).value,
            "verdict_under_binding_texts": self.found.verdict(right, binding=True).value,
        }

    def _standing(self, standing: Standing) -> dict[str, Any]:
        self.catalogue.instrument(standing.instrument)
        node: dict[str, Any] = {
            "@id": self._part("standing", standing.instrument.id),
            "@type": "Standing",
            "dcterms:isPartOf": {"@id": self.name},
            "under": of_law("instrument", standing.instrument.id),
            "status": standing.status.value,
            "dcterms:description": str(standing),
        }
        for key in ("since", "until"):
            day = getattr(standing, key)
            if day is not None:
                node[key] = day.isoformat()
        return node

    def _measure(self, one: MeasureAssessment) -> dict[str, Any]:
        return {
            "@id": self._part("measure", one.measure.id),
            "@type": "MeasureAssessment",
            "dcterms:isPartOf": {"@id": self.name},
            "measure": self.names.measure(one.measure.id),
            "status": one.status.value,
            "in_effect": one.in_effect.value,
            "anticipated": one.anticipated,
        }

    def _review(
        self, review: Review, measure: MeasureAssessment, held: RestrictionAssessment
    ) -> Iterator[dict[str, Any]]:
        place = review.provision
        self.catalogue.provision(place)
        owner, restriction = measure.measure.id, held.restriction.id
        name = self._part("measure", owner, "restriction", restriction, "under", place.id)
        node: dict[str, Any] = {
            "@id": name,
            "@type": "Review",
            "dcterms:isPartOf": {"@id": self.name},
            "measure": self.names.measure(owner),
            "restriction": self.names.restriction(owner, restriction),
            "provision": of_law("provision", place.id),
            "standing": self._part("standing", place.instrument),
            "dcterms:subject": subjects(review.rights),
            "in_effect": held.in_effect.value,
            "bites": held.bites.value,
            "anticipated": measure.anticipated,
            "for_some_persons_only": concerns(review),
            "verdict": review.verdict.value,
            "verdict_on_stated_facts": review.strict.value,
            "standards_applied": len(review.findings),
        }
        yield node
        for finding in review.findings:
            if finding.verdict is not Verdict.COMPATIBLE or finding.lifted_by:
                yield self._finding(finding, node)

    def _finding(self, finding: Finding, review: dict[str, Any]) -> dict[str, Any]:
        standard = finding.standard
        self.catalogue.standard(standard)
        node: dict[str, Any] = {
            "@id": f"{review['@id']}/standard/{standard.id}",
            "@type": ["Finding", "prov:Entity"],
            "dcterms:isPartOf": {"@id": review["@id"]},
            "prov:wasDerivedFrom": {"@id": review["restriction"]},
            "measure": review["measure"],
            "restriction": review["restriction"],
            "provision": review["provision"],
            "standing": review["standing"],
            "standard": of_law("standard", standard.id),
            "verdict": finding.verdict.value,
            "verdict_on_stated_facts": finding.strict.value,
            "breach": id(finding) in self.breaches,
            "dcterms:references": [
                {"@id": of_authority(standard, cited)} for cited in finding.citations
            ],
        }
        if finding.presumptions:
            node["presumption"] = list(finding.presumptions)
        if finding.open:
            node["open_fact"] = sorted(finding.open)
        if finding.lifted_by:
            node["lifted_by"] = [one.message for one in finding.lifted_by]
        return node
