"""Presumptions: what stands in, on the record, for a fact that nobody stated.

Two families. *Regularity*: what nobody raised is taken to be in order, since a tribunal decides on
what is put before it. *Burden*: what the State must show, and did not show, is taken to be absent.
Each is a named value with its authority, and a strict reading uses none of them.
"""

from __future__ import annotations

from civicspace.law.cite import cite
from civicspace.logic.conditions import Condition
from civicspace.model import choices as c
from civicspace.model.instruments import Citation
from civicspace.model.standards import Presumption

__all__ = ["PRESUMPTIONS"]

#: The complainant must first raise and substantiate what the State is to answer.
_RAISED = (cite("iccpr-op1", "art. 2", verified=True), cite("echr", "art. 35"))
#: The State that limits a right has to show the ground, the necessity and the proportion.
_BURDEN = (cite("gc31", "para. 6", verified=True), cite("siracusa", "para. 12"))
#: A gathering is taken to be peaceful.
_PEACEFUL = (cite("gc37", "para. 17", verified=True), cite("odihr-assembly-2007", "principle 2"))


def _regular(fact: str, value: object, message: str, when: Condition | None = None) -> Presumption:
    name = f"regular.{fact.replace('_', '-')}"
    return Presumption(
        id=name, fact=fact, value=value, message=message, authorities=_RAISED, when=when
    )


def _burden(
    fact: str,
    value: object,
    message: str,
    when: Condition | None = None,
    authorities: tuple[Citation, ...] = _BURDEN,
) -> Presumption:
    name = f"burden.{fact.replace('_', '-')}"
    return Presumption(
        id=name, fact=fact, value=value, message=message, authorities=authorities, when=when
    )


REGULARITY: tuple[Presumption, ...] = (
    _regular("legal_basis", c.LegalBasis.STATUTE, "nobody disputed that a law provides for it"),
    _regular("precise", True, "nobody called its terms vague"),
    _regular(
        "aims",
        frozenset({c.Aim.RIGHTS_OF_OTHERS}),
        "nobody disputed that it serves an aim which the texts list",
    ),
    _regular("discretion", c.Discretion.BOUNDED, "nobody said that the authority is unbound"),
    _regular("followed_law", True, "nobody said that domestic law was broken"),
    _regular("retroactive", False, "nobody said that it reaches back"),
    _regular("judicial_review", c.JudicialReview.EFFECTIVE, "nobody said that courts fail"),
    _regular("independent_decider", True, "nobody disputed who decided"),
    _regular("heard", True, "nobody said that those affected were not heard"),
    _regular("unequal", c.Unequal.EQUAL, "nobody raised unequal treatment"),
    _regular("targets", frozenset[object](), "nobody said that a group was singled out"),
    _regular("decision_days", 14, "nobody said that the decision takes long"),
    _regular("silence_means", c.SilenceMeans.GRANTED, "nobody said that silence means refusal"),
    _regular("months_before_vote", 24, "nobody said that the rule changed late before a vote"),
    _regular("setting", frozenset[object](), "nobody named a time, place or channel"),
    _regular("collateral", False, "nobody said that others were struck too"),
    _regular("force", c.ForceUsed.NONE, "nobody spoke of force"),
    _regular("criminal", False, "nobody said that it is a criminal matter"),
    _regular("sanction", c.Sanction.NONE, "nobody named a sanction"),
    _regular("open_ended", False, "nobody said that it has no end"),
    _regular("costs_imposed", False, "nobody spoke of costs"),
    _regular("punished_for_notice", False, "nobody said that it turned on notice alone"),
    _regular("registration_required", False, "nobody said that groups must register to act"),
    _regular("stigma", False, "nobody said that those affected are branded"),
    _regular("political_work_barred", False, "nobody said that political work is barred"),
    _regular("foreign_funding", c.ForeignFunding.FREE, "nobody spoke of money from abroad"),
    _regular("burden", c.Burden.LIGHT, "nobody called the duties heavy"),
    _regular("whole_outlet", False, "nobody said that the whole outlet is struck"),
    _regular("prior_restraint", False, "nobody said that it acts before publication"),
    _regular("proof_barred", False, "nobody said that proof was barred"),
    _regular("declared_hostility", False, "nobody spoke of hostility shown beforehand"),
    _regular("hostile_audience", False, "nobody spoke of a hostile audience"),
    _regular("relayed", False, "nobody said that the words were another's"),
    _regular("alone", False, "nobody said that it was one person alone"),
    _regular("duties", False, "nobody spoke of a post with a duty of restraint"),
    _regular("system_choice", False, "nobody called it a choice of electoral system"),
    _regular("derogation", c.DerogationClaim.NONE, "the State relied on no emergency"),
    _regular("incitement", c.Incitement.NONE, "nobody showed a call for violence"),
    _regular("reach", c.Reach.ORDINARY, "nobody spoke of the audience"),
    _regular("consulted", True, "nobody said that the rule was adopted without debate"),
    _regular("channels_open", c.Channels.ADEQUATE, "nobody said that no other way remained"),
)
"""What nobody raised is presumed to be in order."""

BURDEN: tuple[Presumption, ...] = (
    _burden("evidence", c.Evidence.NONE, "the State showed no threat on facts"),
    _burden("reasons", c.Reasons.NONE, "the State showed no reasons that weigh"),
    _burden("milder_tried", False, "the State did not show that milder means would fail"),
    _burden("individual_assessment", False, "the State did not show a look at the single case"),
    _burden("tolerated", False, "the State did not show that it let the activity run"),
    _burden(
        "conduct",
        c.Conduct.PEACEFUL,
        "the State did not show violence",
        authorities=_PEACEFUL,
    ),
)
"""What the State has to show, and did not show, is presumed to be absent."""

PRESUMPTIONS: tuple[Presumption, ...] = REGULARITY + BURDEN
"""Every presumption; where several name one fact, the first whose condition holds is used."""
