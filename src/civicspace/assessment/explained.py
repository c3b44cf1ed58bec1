"""A standard held against facts, as a step of an explanation; and how a provision is cited."""

from __future__ import annotations

from collections.abc import Iterable

from civicspace.law.cite import find_instrument
from civicspace.logic.explain import Explanation, Step
from civicspace.logic.truth import Truth
from civicspace.model.findings import Verdict
from civicspace.model.instruments import Citation, InstrumentKind, Provision
from civicspace.model.standards import Exemption, Standard

__all__ = ["cited_as", "rule_explanation"]

_BREACHED = {
    Verdict.INCOMPATIBLE: Truth.TRUE,
    Verdict.COMPATIBLE: Truth.FALSE,
    Verdict.UNDETERMINED: Truth.UNKNOWN,
}


def rule_explanation(
    standard: Standard,
    place: Provision,
    verdict: Verdict,
    citations: Iterable[Citation],
    condition: Explanation,
    exemptions: Iterable[tuple[Exemption, Explanation]],
) -> Explanation:
    """A standard with its condition and, where that does not fail, the exemptions tried.

    An exemption bears on it where it lifts the breach, or where, on the stated facts alone, it
    leaves open whether it does.
    """
    truth = _BREACHED[verdict]
    children = [condition]
    if condition.truth is not Truth.FALSE:
        children += [
            Explanation(
                step=Step.EXEMPTION,
                text=exemption.message,
                truth=inner.truth,
                decisive=inner.truth is Truth.TRUE
                or (inner.truth is Truth.UNKNOWN is truth and condition.truth is Truth.TRUE),
                children=(inner,),
                name=exemption.id,
                because=_named(exemption.authorities),
            )
            for exemption, inner in exemptions
        ]
    return Explanation(
        step=Step.RULE,
        text=standard.message,
        truth=truth,
        children=tuple(children),
        name=standard.id,
        provision=place.id,
        element=standard.element.value,
        strength=standard.strength.value,
        because=_named(citations),
    )


def _named(citations: Iterable[Citation]) -> str:
    return "; ".join(str(cited) for cited in citations)


def cited_as(place: Provision) -> str:
    """A provision as lawyers cite it.

    >>> from civicspace.law.catalogue import provision
    >>> cited_as(provision("iccpr/21")), cited_as(provision("osce-copenhagen-1990/9.2"))
    ('ICCPR, article 21', 'Copenhagen Document, paragraph 9.2')
    """
    instrument = find_instrument(place.instrument)
    political = instrument.kind is InstrumentKind.POLITICAL_COMMITMENT
    return f"{instrument.short}, {'paragraph' if political else 'article'} {place.article}"
