"""Conflicts: rules that part ways on one restriction, each named with its authorities.

Standards ask different questions, so one may well be breached where another is not. They are in
conflict where they answer the same question differently: under one provision, where an exemption
saves the restriction from a standard and another standard on the same right and step of the test is
breached on the same facts; between provisions, where one standard is breached under a treaty and
lifted under another by an exemption that the first does not know. Neither side wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from civicspace.logic.explain import Explanation, Step, relied_on
from civicspace.model.findings import Finding, Review
from civicspace.model.standards import Exemption

__all__ = ["across", "within"]


def within(review: Review) -> Iterator[Explanation]:
    """The conflicts between the standards of one review."""
    lifted = [finding for finding in review.findings if finding.lifted_by]
    for saved in lifted:
        for breached in review.breaches:
            if (
                breached.standard.right is saved.standard.right
                and breached.standard.element is saved.standard.element
                and (shared := _shared(saved, breached))
            ):
                yield Explanation(
                    step=Step.CONFLICT,
                    text=f"one standard is lifted and another breached on this: {shared}",
                    provision=review.provision.id,
                    decisive=False,
                    children=(_side(saved), _side(breached)),
                )


def across(reviews: Iterable[Review]) -> Iterator[Explanation]:
    """The conflicts between provisions under which one restriction was reviewed."""
    saved: dict[str, list[Finding]] = {}
    breached: dict[str, list[tuple[Review, Finding]]] = {}
    cited: dict[str, str] = {}
    for review in reviews:
        cited[review.provision.id] = review.cited or review.provision.id
        for finding in review.findings:
            if finding.lifted_by:
                saved.setdefault(finding.standard.id, []).append(finding)
        for finding in review.breaches:
            breached.setdefault(finding.standard.id, []).append((review, finding))
    for name, lifted in saved.items():
        exemptions = tuple(dict.fromkeys(one for found in lifted for one in found.lifted_by))
        against = [
            found
            for review, found in breached.get(name, ())
            if not _known(found, exemptions, review)
        ]
        if against:
            yes, no = (
                # How a provision is cited has a comma of its own.
                "; ".join(cited[found.provision.id] for found in side)
                for side in (lifted, against)
            )
            have = "has" if len(against) == 1 else "have"
            yield Explanation(
                step=Step.CONFLICT,
                text=f"lifted under {yes}, and breached under {no}, which {have} no such exemption",
                decisive=False,
                children=(*map(_side, lifted), *map(_side, against)),
            )


def _known(finding: Finding, exemptions: Iterable[Exemption], review: Review) -> bool:
    """Whether some of these exemptions are known under the provision of a finding as well."""
    there = finding.standard.exemptions_under(review.provision, review.on)
    return any(one in there for one in exemptions)


def _shared(saved: Finding, breached: Finding) -> str:
    """What both the exemption of one and the breach of the other rest on, in words."""
    rests_on = {step.fact for step in relied_on(breached.explanation) if step.fact is not None}
    said = {
        step.said: None
        for exemption in saved.explanation.children
        if exemption.step is Step.EXEMPTION and exemption.decisive
        for step in relied_on(exemption)
        if step.fact in rests_on
    }
    return "; ".join(said)


def _side(finding: Finding) -> Explanation:
    """One side: the standard, and the exemptions that lift it, without their reasons."""
    whole = finding.explanation
    return Explanation(
        step=Step.RULE,
        text=whole.text,
        truth=whole.truth,
        name=whole.name,
        provision=whole.provision,
        element=whole.element,
        strength=whole.strength,
        because=whole.because,
        children=tuple(
            Explanation(
                step=Step.EXEMPTION,
                text=one.message,
                name=one.id,
                because="; ".join(str(cited) for cited in one.authorities),
            )
            for one in finding.lifted_by
        ),
    )
