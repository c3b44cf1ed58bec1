"""Facts: what is coded of a restriction, each fact unknown unless stated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from civicspace.errors import FactsError, Problem, nearest
from civicspace.logic.terms import FactSpec, Kind
from civicspace.model import choices as c
from civicspace.model.vocabulary import TERMS

__all__ = ["Facts", "coded_value", "spec"]


def spec(name: str) -> FactSpec:
    """The definition of a fact: its question, kind, values and unit.

    >>> spec("notice_hours").unit
    'hours'

    Raises:
        FactsError: if the vocabulary has no such fact.
    """
    term = TERMS.get(name)
    if term is None:
        raise FactsError([_unknown_fact(name)])
    return term.spec


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Facts:
    """The coded facts of one restriction: a fact that is None is unknown, an empty set is "none".

    Of the many facts of the vocabulary a restriction knows a few, and only these are stored, in the
    order of the vocabulary; of the others the class itself says that they are None.

    >>> facts = Facts(form=c.Form.BAN, aims=frozenset({c.Aim.PUBLIC_ORDER}))
    >>> facts
    Facts(form=Form.BAN, aims=frozenset({Aim.PUBLIC_ORDER}))
    >>> facts.precise is None
    True

    Raises:
        FactsError: if a value is not one that the fact can have.
    """

    activity: c.Activity | None = None
    form: c.Form | None = None
    scope: c.Scope | None = None
    setting: frozenset[c.Setting] | None = None
    targets: frozenset[c.Target] | None = None
    unequal: c.Unequal | None = None
    legal_basis: c.LegalBasis | None = None
    precise: bool | None = None
    discretion: c.Discretion | None = None
    followed_law: bool | None = None
    retroactive: bool | None = None
    consulted: bool | None = None
    aims: frozenset[c.Aim] | None = None
    evidence: c.Evidence | None = None
    reasons: c.Reasons | None = None
    conduct: c.Conduct | None = None
    message: c.Message | None = None
    incitement: c.Incitement | None = None
    statement: c.Statement | None = None
    about: c.About | None = None
    alone: bool | None = None
    hostile_audience: bool | None = None
    declared_hostility: bool | None = None
    reach: c.Reach | None = None
    relayed: bool | None = None
    proof_barred: bool | None = None
    years_since: int | None = None
    collateral: bool | None = None
    duties: bool | None = None
    sanction: c.Sanction | None = None
    criminal: bool | None = None
    force: c.ForceUsed | None = None
    duration_days: int | None = None
    open_ended: bool | None = None
    disqualification_years: int | None = None
    milder_tried: bool | None = None
    tolerated: bool | None = None
    channels_open: c.Channels | None = None
    individual_assessment: bool | None = None
    independent_decider: bool | None = None
    judicial_review: c.JudicialReview | None = None
    heard: bool | None = None
    may_reapply: bool | None = None
    notice_hours: int | None = None
    spontaneous_exempt: bool | None = None
    punished_for_notice: bool | None = None
    costs_imposed: bool | None = None
    registration_required: bool | None = None
    min_founders: int | None = None
    decision_days: int | None = None
    silence_means: c.SilenceMeans | None = None
    refusal_ground: c.RefusalGround | None = None
    foreign_funding: c.ForeignFunding | None = None
    burden: c.Burden | None = None
    stigma: bool | None = None
    political_work_barred: bool | None = None
    months_before_vote: int | None = None
    residence_years: int | None = None
    signatures_percent: int | None = None
    threshold_percent: int | None = None
    bar_ground: c.BarGround | None = None
    system_choice: bool | None = None
    whole_outlet: bool | None = None
    prior_restraint: bool | None = None
    notice_and_action: c.NoticeAndAction | None = None
    derogation: c.DerogationClaim | None = None
    offence: c.Offence | None = None
    privileged_officials: bool | None = None
    intent_required: bool | None = None
    placed_outside: c.PlacedOutside | None = None
    hate_law: bool | None = None
    ownership_rule: c.OwnershipRule | None = None
    regulator_independent: bool | None = None
    editorial_interference: bool | None = None
    media_market: c.MediaMarket | None = None
    source_order: c.SourceOrder | None = None
    support_by_loyalty: bool | None = None
    block_reach: c.BlockReach | None = None
    user_told: bool | None = None
    general_monitoring: bool | None = None
    surveillance_reach: c.SurveillanceReach | None = None
    suspicion_required: bool | None = None
    oversight: bool | None = None
    retention: c.Retention | None = None
    encryption_rule: c.EncryptionRule | None = None
    identity_rule: c.IdentityRule | None = None
    access_law: bool | None = None
    interest_required: bool | None = None
    withholding_test: c.WithholdingTest | None = None
    reply_days: int | None = None
    information_kind: c.InformationKind | None = None
    gathering_kind: c.GatheringKind | None = None
    size_capped: bool | None = None
    small_exempt: bool | None = None
    violence_extent: c.ViolenceExtent | None = None
    warning_given: bool | None = None
    weapons: c.Weapons | None = None
    threat_to_life: bool | None = None
    pledge_required: bool | None = None
    observers_hindered: bool | None = None
    preparatory: bool | None = None
    arrest_basis: c.ArrestBasis | None = None
    judge_hours: int | None = None
    charge_told: bool | None = None
    protection_given: bool | None = None
    investigation: c.Investigation | None = None
    smeared: bool | None = None
    international_contact: bool | None = None
    redress: bool | None = None
    reregistration: bool | None = None
    founder_rule: c.FounderRule | None = None
    names_disclosed: c.NamesDisclosed | None = None
    domestic_funding: c.DomesticFunding | None = None
    channelled: bool | None = None
    label_trigger: c.LabelTrigger | None = None
    risk_based: bool | None = None
    observers: c.Observers | None = None
    draft_days: int | None = None
    deposit_returned: bool | None = None
    months_overdue: int | None = None
    ballot_secret: bool | None = None
    commission_independent: bool | None = None
    airtime_equal: bool | None = None
    state_means_used: bool | None = None
    results_by_station: bool | None = None
    appeal_days: int | None = None
    annulment_possible: bool | None = None
    unequal_ground: c.UnequalGround | None = None
    emergency_declared: bool | None = None
    nation_threatened: bool | None = None
    emergency_control: bool | None = None

    def __attrs_post_init__(self) -> None:
        known = {name: value for name, value in self.__dict__.items() if value is not None}
        problems = [
            problem
            for name, value in known.items()
            if (problem := _misfit(TERMS[name].spec, value)) is not None
        ]
        if problems:
            raise FactsError(problems)
        object.__setattr__(self, "__dict__", known)

    def known(self) -> dict[str, Any]:
        """The facts that are known, by name, in the order of the vocabulary.

        >>> Facts(form=c.Form.BAN).known()
        {'form': Form.BAN}
        """
        return dict(self.__dict__)

    def __eq__(self, other: object) -> bool:
        if type(other) is not Facts:
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(frozenset(self.__dict__.items()))

    def __iter__(self) -> Iterator[str]:
        """The names of the known facts."""
        return iter(tuple(self.__dict__))

    def __len__(self) -> int:
        return len(self.__dict__)

    def __bool__(self) -> bool:
        """Whether anything is known at all."""
        return bool(self.__dict__)

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={_repr(value)}" for name, value in self.__dict__.items())
        return f"Facts({inside})"

    @classmethod
    def from_coded(cls, coded: Mapping[str, object]) -> Facts:
        """Read facts from the names and values of the vocabulary, as in a dossier.

        >>> Facts.from_coded({"form": "ban", "aims": ["morals"], "precise": False})
        Facts(form=Form.BAN, precise=False, aims=frozenset({Aim.MORALS}))
        >>> Facts.from_coded({"forms": "ban", "scope": "global"})
        Traceback (most recent call last):
        civicspace.errors.FactsError: 2 problems in the facts
          forms: unknown fact "forms": did you mean "form"?
          scope: unknown value "global"; accepted: blanket, general, individual

        Raises:
            FactsError: with every name and value that is not in the vocabulary.
        """
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, raw in coded.items():
            term = TERMS.get(name) if isinstance(name, str) else None
            if term is None:
                problems.append(_unknown_fact(name))
                continue
            value = coded_value(term.spec, raw)
            if isinstance(value, Problem):
                problems += _each_member(term.spec, raw) or [value]
            else:
                values[name] = value
        if problems:
            raise FactsError(problems)
        return cls(**values)

    def to_coded(self) -> dict[str, object]:
        """The known facts as the names and values of the vocabulary; the inverse of from_coded.

        >>> Facts(form=c.Form.BAN, aims=frozenset()).to_coded()
        {'form': 'ban', 'aims': []}
        """
        return {name: _plain(value) for name, value in self.__dict__.items()}


for _fact in attrs.fields(Facts):
    setattr(Facts, _fact.name, None)


def coded_value(fact: FactSpec, raw: object) -> Any:
    """The value that a coded one stands for, or the Problem with it.

    >>> coded_value(spec("form"), "ban")
    Form.BAN
    >>> print(coded_value(spec("notice_hours"), "two days"))
    notice_hours: "two days" is not a whole number of hours
    """
    if raw is None:
        return None
    if fact.kind is Kind.FLAG:
        return raw if isinstance(raw, bool) else _not_a(fact, raw, "true or false")
    if fact.kind is Kind.COUNT:
        if isinstance(raw, bool) or not isinstance(raw, int) or raw < 0:
            return _not_a(fact, raw, f"a whole number of {fact.unit}")
        return raw
    assert fact.choices is not None
    if fact.kind is Kind.CHOICE:
        if not isinstance(raw, str):
            return _not_a(fact, raw, "one of the values of the vocabulary")
        return _member(fact, raw, fact.name)
    if not isinstance(raw, (list, tuple, set, frozenset)):
        return _not_a(fact, raw, "a list of values")
    members: list[Any] = []
    for index, item in enumerate(raw):
        member = _member(fact, item, f"{fact.name}[{index}]")
        if isinstance(member, Problem):
            return member
        members.append(member)
    return frozenset(members)


def _member(fact: FactSpec, raw: object, path: str) -> Any:
    assert fact.choices is not None
    for member in fact.choices:
        if member.value == raw:
            return member
    near = nearest(raw, fact.accepted) if isinstance(raw, str) else None
    return Problem(
        path=path,
        message=f"unknown value {_quoted(raw)}",
        given=raw,
        accepted=fact.accepted,
        nearest=near,
    )


def _each_member(fact: FactSpec, raw: object) -> list[Problem]:
    """In a list of values: the problem with each of those that are wrong."""
    if fact.kind is not Kind.SET or not isinstance(raw, (list, tuple, set, frozenset)):
        return []
    members = (_member(fact, item, f"{fact.name}[{index}]") for index, item in enumerate(raw))
    return [member for member in members if isinstance(member, Problem)]


def _misfit(fact: FactSpec, value: object) -> Problem | None:
    if fact.kind is Kind.FLAG:
        fits = isinstance(value, bool)
    elif fact.kind is Kind.COUNT:
        fits = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    elif fact.kind is Kind.CHOICE:
        fits = type(value) is fact.choices
    else:
        fits = isinstance(value, frozenset) and all(type(v) is fact.choices for v in value)
    if fits:
        return None
    wanted = {
        Kind.FLAG: "True or False",
        Kind.COUNT: f"a whole number of {fact.unit}",
        Kind.CHOICE: f"a value of {fact.choices.__name__}" if fact.choices else "",
        Kind.SET: f"a frozenset of {fact.choices.__name__}" if fact.choices else "",
    }[fact.kind]
    return _not_a(fact, value, wanted)


def _not_a(fact: FactSpec, raw: object, wanted: str) -> Problem:
    return Problem(
        path=fact.name,
        message=f"{_quoted(raw)} is not {wanted}",
        given=raw,
        accepted=fact.accepted,
    )


def _unknown_fact(name: object) -> Problem:
    return Problem(
        path=str(name),
        message=f"unknown fact {_quoted(name)}",
        given=name,
        accepted=tuple(TERMS),
        nearest=nearest(name, TERMS) if isinstance(name, str) else None,
    )


def _quoted(raw: object) -> str:
    return f'"{raw}"' if isinstance(raw, str) else repr(raw)


def _plain(value: Any) -> object:
    if isinstance(value, frozenset):
        return sorted(member.value for member in value)
    return getattr(value, "value", value)


def _repr(value: Any) -> str:
    if isinstance(value, frozenset) and value:
        inside = ", ".join(repr(m) for m in sorted(value, key=lambda m: str(m.value)))
        return f"frozenset({{{inside}}})"
    return repr(value)
