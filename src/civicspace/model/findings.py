"""Findings: verdicts, standings and reviews, each carrying its own reasons."""

from __future__ import annotations

import attrs
from pendulum import Date

from civicspace.logic.explain import Basis, Explanation, relied_on
from civicspace.logic.truth import NotABool, Truth
from civicspace.model.dates import written
from civicspace.model.instruments import Citation, Instrument, Provision
from civicspace.model.measures import Measure, Restriction
from civicspace.model.outlook import Bounds, Prospect
from civicspace.model.questions import Question
from civicspace.model.rights import Right
from civicspace.model.standards import Exemption, Standard, Strength
from civicspace.model.states import Derogation, Reservation, TreatyAction
from civicspace.model.verdicts import Verdict

__all__ = ["Finding", "Review", "Standing", "Status", "Verdict"]


class Status(NotABool):
    """How a State stood to an instrument on a day."""

    BOUND = "bound"
    """A party: the treaty was in force for it."""
    COMMITTED = "committed"
    """A political undertaking, not a legal one."""
    SIGNED = "signed"
    """Not bound, but not to defeat the object and purpose (VCLT, article 18)."""
    PERSUASIVE = "persuasive"
    """A text that needs no act of a State and binds none."""
    WITHDRAWN = "withdrawn"
    """Bound once, and no longer."""
    NONE = "none"
    UNKNOWN = "unknown"
    """No table here says which States undertook it."""

    @property
    def counts(self) -> bool:
        """Whether the text says anything to the State on that day."""
        return self in (Status.BOUND, Status.COMMITTED, Status.SIGNED, Status.PERSUASIVE)

    @property
    def weight(self) -> int:
        """The place from the strongest, 0, to the weakest."""
        return list(Status).index(self)


@attrs.frozen(kw_only=True)
class Standing:
    """A State under an instrument on a day.

    >>> import civicspace as cs
    >>> print(cs.standing("KAZ", "iccpr", on="2005-05-12"))
    ICCPR: signed on 2 December 2003, not in force for the State; it must not defeat the object \
and purpose (VCLT, article 18)
    """

    state: str
    instrument: Instrument
    on: Date
    status: Status
    since: Date | None = None
    """The first day of this status."""
    until: Date | None = None
    """The first day on which it no longer was so; None if no later change is known."""
    actions: tuple[TreatyAction, ...] = ()
    """The acts up to that day on which it rests."""
    reservations: tuple[Reservation, ...] = ()
    """The reservations and declarations in effect that day."""
    derogations: tuple[Derogation, ...] = ()
    """The derogations in effect that day."""

    @property
    def binding(self) -> bool:
        """Whether the instrument was law for the State that day."""
        return self.status is Status.BOUND

    @property
    def pending(self) -> TreatyAction | None:
        """An act deposited by that day that had not yet taken effect."""
        waiting = [a for a in self.actions if a.action.binds and a.effect > self.on]
        return waiting[-1] if waiting else None

    @property
    def verified(self) -> bool:
        """Whether the acts that gave this status were seen in a dated source."""
        return self.sources_seen != 0

    @property
    def sources_seen(self) -> int | None:
        """How many dated sources give the day of this status: 0 if it is recalled, with none seen;
        None where no dated act stands behind it.
        """
        found = [act.verified for act in self.actions if act.effect == self.since]
        return min(found) if found else None

    @property
    def words(self) -> str:
        """The status in a clause."""
        since = "" if self.since is None else written(self.since)
        match self.status:
            case Status.BOUND:
                return f"in force for the State since {since}"
            case Status.COMMITTED:
                return f"a political commitment of the State since {since}"
            case Status.SIGNED:
                deposit = self.pending
                more = ""
                if deposit is not None:
                    more = f", ratified, to enter into force on {written(deposit.effect)}"
                return (
                    f"signed on {since}{more}, not in force for the State; it must not defeat the"
                    " object and purpose (VCLT, article 18)"
                )
            case Status.PERSUASIVE:
                return f"binds nobody, and speaks to all since {since}"
            case Status.WITHDRAWN:
                return f"no longer in force for the State since {since}"
            case Status.UNKNOWN:
                return "whether the State undertook it is not known here"
        deposit = self.pending
        if deposit is None:
            return "no undertaking of the State"
        return (
            f"{deposit.action.value}, to enter into force on {written(deposit.effect)}; until then"
            " the State must not defeat the object and purpose (VCLT, article 18)"
        )

    def __str__(self) -> str:
        said = f"{self.instrument.short}: {self.words}"
        for reservation in self.reservations:
            said += f"; {reservation.kind} on {', '.join(reservation.provisions)}"
        for derogation in self.derogations:
            said += f"; derogation from {', '.join(derogation.provisions)}"
        doubt = {0: " (a date not verified)", 1: " (on one source)"}
        seen = self.sources_seen
        return said if seen is None else said + doubt.get(seen, "")


@attrs.frozen(kw_only=True, repr=False)
class Finding:
    """One standard held against one restriction under one provision.

    >>> import civicspace as cs
    >>> r = cs.review({"activity": "assemble", "form": "ban", "scope": "blanket"}, under="iccpr/21")
    >>> {finding.verdict.value for finding in r.findings if finding.breach}
    {'incompatible'}
    """

    standard: Standard
    provision: Provision
    verdict: Verdict
    """On the record, with the presumptions named in the explanation."""
    strict: Verdict
    """On the stated facts alone."""
    citations: tuple[Citation, ...]
    """The authorities that state the standard under this provision on the day."""
    explanation: Explanation
    open: frozenset[str]
    """The facts unknown or presumed that could still change it."""
    restriction: Restriction | None = None
    measure: Measure | None = None
    lifted_by: tuple[Exemption, ...] = ()
    """The exemptions shown on the record, where the standard would be breached but for them."""

    def __repr__(self) -> str:
        return f"<Finding {self.standard.id} under {self.provision.id}: {self.verdict.value}>"

    @property
    def breach(self) -> bool:
        """Whether it settles that the restriction is incompatible."""
        return (
            self.verdict is Verdict.INCOMPATIBLE and self.standard.strength is not Strength.FACTOR
        )

    @property
    def presumptions(self) -> tuple[str, ...]:
        """What the verdict rests on that nobody stated, each fact once, with the reason."""
        used = (
            f"{step.fact}: {step.found} ({step.because})"
            for step in relied_on(self.explanation)
            if step.basis is Basis.PRESUMED
        )
        return tuple(dict.fromkeys(used))

    def explain(self) -> Explanation:
        """The reasoning as a tree, which prints in plain words.

        >>> import civicspace as cs
        >>> r = cs.review({"activity": "assemble", "form": "ban", "scope": "blanket"}, "iccpr/21")
        >>> found = {one.standard.id: one for one in r.findings}
        >>> print(found["assembly.excessive-notice"].explain())  # doctest: +ELLIPSIS
        Not breached: Notice must be given so long beforehand that a timely answer to events is
        barred.
           Because: the form is ban.
           Authorities: GC 37, para. 72; ...
        """
        return self.explanation


@attrs.frozen(kw_only=True, repr=False)
class Review:
    """A restriction held against a provision.

    >>> import civicspace as cs
    >>> r = cs.review({"activity": "assemble", "form": "ban", "scope": "blanket",
    ...                "aims": ["stability"]}, under="iccpr/21")
    >>> r.verdict, r.standing
    (<Verdict.INCOMPATIBLE: 'incompatible'>, None)
    """

    provision: Provision
    verdict: Verdict
    """On the record."""
    strict: Verdict
    """On the stated facts alone."""
    findings: tuple[Finding, ...]
    """Every standard that applies, in the order of the legal test."""
    rights: tuple[Right, ...]
    """The rights touched that the provision protects."""
    speaks: Explanation | None = None
    """What the provision protects, and whether it speaks to the facts."""
    cited: str = ""
    """The provision as lawyers cite it."""
    on: Date | None = None
    """The day whose standards apply; None for all standards, whatever their date."""
    standing: Standing | None = None
    restriction: Restriction | None = None
    measure: Measure | None = None
    prospect: Prospect = attrs.field(eq=False)
    """What it may still come to; worked out when somebody asks."""

    def __repr__(self) -> str:
        return f"<Review under {self.provision.id}: {self.verdict.value}>"

    @property
    def breaches(self) -> tuple[Finding, ...]:
        """The findings that make it incompatible; none where it is not."""
        if self.verdict is not Verdict.INCOMPATIBLE:
            return ()
        return tuple(finding for finding in self.findings if finding.breach)

    @property
    def binding(self) -> bool:
        """Whether the provision was law for the State on the day, for all it protects."""
        return self.standing is not None and self.standing.binding

    def open_questions(self) -> tuple[Question, ...]:
        """The facts on which the verdict still turns, those that would settle it in front.

        A fact that nobody stated is listed if and only if there is some way in which all others
        could turn out so that the verdict depends on it; what is merely presumed counts as not
        stated. Nothing is listed where the verdict is the same in every case.

        >>> import civicspace as cs
        >>> r = cs.review({"activity": "assemble", "form": "authorisation", "scope": "general"},
        ...               under="achr/15")
        >>> "legal_basis" in [question.fact for question in r.open_questions()]
        True
        """
        return self.prospect.outlook.questions

    def bounds(self) -> Bounds:
        """The best and the worst verdict that some completion of the unknown facts allows.

        >>> import civicspace as cs
        >>> facts = {"activity": "assemble", "form": "ban", "legal_basis": "none"}
        >>> print(cs.review(facts, under="iccpr/21").bounds())
        incompatible in any case
        """
        return self.prospect.outlook.bounds

    def explain(self) -> Explanation:
        """The reasoning as a tree, which prints in plain words.

        It has every standard that was looked at: first those that decide, in the order of the legal
        test, then what stays open, what an exemption lifts, and what is not breached.

        >>> import civicspace as cs
        >>> r = cs.review({"activity": "assemble", "form": "ban", "aims": ["stability"]}, "echr/11")
        >>> r.explain().text
        'incompatible with ECHR, article 11 (Assembly and association)'
        """
        from civicspace.model.reasoning import review_explanation

        return review_explanation(self)

    @property
    def doubts(self) -> tuple[Explanation, ...]:
        """Why the provision does not speak to the facts, or perhaps not; nothing where it does."""
        if self.speaks is None or self.speaks.truth is Truth.TRUE:
            return ()
        return (self.speaks,)
