"""Decided cases: what happened, as coded facts, and what a tribunal held of it."""

from __future__ import annotations

from enum import Enum

import attrs
from pendulum import Date

from civicspace.errors import InvalidValue
from civicspace.model.convert import identifier, state_code, text, to_date, to_tuple
from civicspace.model.facts import Facts
from civicspace.model.rights import Right

__all__ = ["Case", "Casebook", "Confidence", "Outcome", "Ruling", "Tribunal"]


class Tribunal(Enum):
    """A court or body that decides, or advises, on rights.

    >>> Tribunal("hrc")
    <Tribunal.HRC: 'hrc'>
    """

    HRC = "hrc"
    ECTHR = "ecthr"
    IACTHR = "iacthr"
    ACTHPR = "acthpr"
    ACHPR = "achpr"
    VENICE = "venice"
    CJEU = "cjeu"

    @property
    def label(self) -> str:
        """Its name, for people.

        >>> Tribunal.HRC.label
        'UN Human Rights Committee'
        """
        return _LABELS[self]


_LABELS = {
    Tribunal.HRC: "UN Human Rights Committee",
    Tribunal.ECTHR: "European Court of Human Rights",
    Tribunal.IACTHR: "Inter-American Court of Human Rights",
    Tribunal.ACTHPR: "African Court on Human and Peoples' Rights",
    Tribunal.ACHPR: "African Commission on Human and Peoples' Rights",
    Tribunal.VENICE: "Venice Commission",
    Tribunal.CJEU: "Court of Justice of the European Union",
}


class Outcome(Enum):
    """What was held under one provision."""

    VIOLATION = "violation"
    NO_VIOLATION = "no-violation"
    """No violation, or a claim that was turned down because the limit was plainly allowed."""


class Confidence(Enum):
    """How sure a reader can be."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@attrs.frozen(kw_only=True)
class Ruling:
    """What a tribunal held under one provision, and the facts that differ for it.

    >>> Ruling(provision="iccpr/21", right=Right.ASSEMBLY, outcome=Outcome.VIOLATION).facts
    Facts()
    """

    provision: str = attrs.field(validator=text)
    """The id of the provision: ``echr/11``."""
    right: Right
    outcome: Outcome
    facts: Facts = attrs.field(factory=Facts)
    """Facts that take the place of the case's own, or add to them."""
    differs: str = ""
    """Where the standards come out otherwise and are left so: why."""


@attrs.frozen(kw_only=True)
class Case:
    """A decided case, coded in the vocabulary by a reader who was not told the outcome.

    >>> case = Case(id="hrc-412-1990", name="Kivenmaa v. Finland", tribunal=Tribunal.HRC,
    ...             number="412/1990", decided="1994-03-31", state="FIN",
    ...             summary="A banner at a visit of a head of State was taken down.",
    ...             facts=Facts.from_coded({"activity": "assemble", "form": "penalty"}),
    ...             rulings=[Ruling(provision="iccpr/21", right=Right.ASSEMBLY,
    ...                             outcome=Outcome.VIOLATION)])
    >>> case.facts_under("iccpr/21")
    Facts(activity=Activity.ASSEMBLE, form=Form.PENALTY)

    Raises:
        InvalidValue: without a ruling, or with two under one provision.
    """

    id: str = attrs.field(validator=identifier)
    name: str = attrs.field(validator=text)
    tribunal: Tribunal
    number: str = ""
    """The number of the application or communication, or the symbol of the document."""
    decided: Date = attrs.field(converter=to_date)
    state: str = attrs.field(validator=state_code)
    measured: str = ""
    """When the measure was taken, in words."""
    summary: str = attrs.field(validator=text)
    """What happened, with no word of the outcome."""
    facts: Facts
    rulings: tuple[Ruling, ...] = attrs.field(converter=to_tuple)
    grounds: str = ""
    """Why the tribunal decided so."""
    confidence: Confidence = Confidence.HIGH
    """How sure the outcome and the facts are."""
    coding: Confidence = Confidence.HIGH
    """How well the account settled the facts that were coded."""
    sources: tuple[str, ...] = attrs.field(converter=to_tuple, default=())
    """Where the account and the outcome come from."""

    def __attrs_post_init__(self) -> None:
        under = [ruling.provision for ruling in self.rulings]
        if not under:
            raise InvalidValue(f"case {self.id} has no ruling")
        if len(set(under)) < len(under):
            raise InvalidValue(f"case {self.id} has two rulings under one provision")

    def facts_under(self, provision: str) -> Facts:
        """The facts as they are for the ruling under a provision."""
        own = next(one.facts for one in self.rulings if one.provision == provision)
        return Facts(**{**self.facts.known(), **own.known()})


@attrs.frozen(kw_only=True)
class Casebook:
    """Decided cases, read from one file.

    >>> Casebook(title="Ours").cases
    ()
    """

    title: str = ""
    note: str = ""
    cases: tuple[Case, ...] = attrs.field(converter=to_tuple, default=())
