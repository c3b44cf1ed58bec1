"""Presumptions: what stands in, on the record, for a fact that nobody stated.

Two families. *Regularity*: what nobody raised is taken to be in order, since a tribunal decides on
what is put before it. *Burden*: what the State must show, and did not show, is taken to be absent.
Each is a named value with its authority, and a strict reading uses none of them. What is
presumed regular spares a proof and weighs nothing when a balance is struck; what the State had to
show, and did not show, weighs against it.
"""

from __future__ import annotations

from civicspace.law.cite import cite
from civicspace.logic.conditions import Condition
from civicspace.model import choices as c
from civicspace.model.instruments import Citation
from civicspace.model.standards import Presumption
from civicspace.model.vocabulary import form, violence_extent

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
        id=name,
        fact=fact,
        value=value,
        message=message,
        authorities=_RAISED,
        when=when,
        neutral=True,
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
    _regular(
        "notice_hours",
        0,
        "nobody said that notice is asked for",
        when=form == c.Form.PROCEDURE_RULE,
    ),
    _regular(
        "spontaneous_exempt",
        True,
        "nobody said that what is spontaneous is caught",
        when=form == c.Form.PROCEDURE_RULE,
    ),
    _regular(
        "statement",
        c.Statement.BASELESS_OPINION,
        "nobody said that the words were true or told with due care",
    ),
    _regular("about", c.About.PUBLIC_FIGURE, "nobody said that the words concerned those in power"),
    _regular("min_founders", 2, "nobody spoke of a number of founders"),
    _regular("consulted", True, "nobody said that the rule was adopted without debate"),
    _regular("channels_open", c.Channels.ADEQUATE, "nobody said that no other way remained"),
    _regular(
        "bar_ground",
        c.BarGround.INCOMPATIBILITY,
        "nobody named an improper ground for the bar",
    ),
    _regular("disqualification_years", 0, "nobody spoke of a political right lost for years"),
    _regular("residence_years", 0, "nobody said that residence is asked for"),
    _regular("signatures_percent", 0, "nobody spoke of signatures"),
    _regular("threshold_percent", 0, "nobody spoke of a threshold"),
    _regular("may_reapply", True, "nobody said that the flaw could not be mended"),
    _regular(
        "refusal_ground", c.RefusalGround.ACTIVITY, "nobody said that a purpose was ruled out"
    ),
    _regular(
        "offence", c.Offence.OTHER, "nobody named the head under which the words were punished"
    ),
    _regular(
        "privileged_officials", False, "nobody said that officials are shielded more than others"
    ),
    _regular("intent_required", True, "nobody said that the words were punished without intent"),
    _regular(
        "placed_outside",
        c.PlacedOutside.NO,
        "nobody said that the activity was treated as outside the right",
    ),
    _regular("hate_law", True, "nobody said that the law leaves incitement free"),
    _regular("ownership_rule", c.OwnershipRule.OPEN, "nobody spoke of a limit on owners"),
    _regular(
        "regulator_independent", True, "nobody said that the regulator depends on the government"
    ),
    _regular("editorial_interference", False, "nobody said that the authorities steer the media"),
    _regular("media_market", c.MediaMarket.PLURAL, "nobody spoke of a monopoly in the media"),
    _regular(
        "source_order", c.SourceOrder.PROTECTED, "nobody said that a source was to be given away"
    ),
    _regular("support_by_loyalty", False, "nobody said that State support goes by loyalty"),
    _regular("block_reach", c.BlockReach.ITEM, "nobody said how much was made unreachable"),
    _regular("user_told", True, "nobody said that those blocked were left in the dark"),
    _regular("general_monitoring", False, "nobody said that all posts must be watched"),
    _regular(
        "surveillance_reach", c.SurveillanceReach.TARGETED, "nobody said that everybody is watched"
    ),
    _regular("suspicion_required", True, "nobody said that no suspicion is needed"),
    _regular("oversight", True, "nobody said that the powers go unwatched"),
    _regular("retention", c.Retention.NONE, "nobody spoke of stored traffic data"),
    _regular("encryption_rule", c.EncryptionRule.FREE, "nobody spoke of encryption"),
    _regular(
        "identity_rule", c.IdentityRule.FREE, "nobody said that people must identify themselves"
    ),
    _regular("access_law", True, "nobody said that there is no right to ask"),
    _regular("interest_required", False, "nobody said that those who ask must show an interest"),
    _regular(
        "withholding_test", c.WithholdingTest.BALANCE, "nobody said that no balance is struck"
    ),
    _regular("reply_days", 14, "nobody said that answers take long"),
    _regular(
        "information_kind", c.InformationKind.OTHER, "nobody named a special kind of information"
    ),
    _regular(
        "gathering_kind",
        c.GatheringKind.ORDINARY,
        "nobody said that the gathering was of a special kind",
    ),
    _regular("size_capped", False, "nobody spoke of a cap on numbers"),
    _regular("small_exempt", True, "nobody said that small gatherings must be announced"),
    _regular("violence_extent", c.ViolenceExtent.NONE, "nobody spoke of violence in the crowd"),
    _regular("warning_given", True, "nobody said that there was no warning"),
    _regular("weapons", c.Weapons.NONE, "nobody spoke of weapons"),
    _regular("pledge_required", False, "nobody spoke of a promise to stay away"),
    _regular("observers_hindered", False, "nobody said that observers were hindered"),
    _regular("preparatory", False, "nobody said that only a call was struck"),
    _regular("arrest_basis", c.ArrestBasis.SUSPICION, "nobody said that there was no suspicion"),
    _regular("judge_hours", 24, "nobody said that the judge came late"),
    _regular("charge_told", True, "nobody said that the reasons of the arrest were kept back"),
    _regular("protection_given", True, "nobody said that those affected were left to attacks"),
    _regular("investigation", c.Investigation.EFFECTIVE, "nobody complained of the investigation"),
    _regular("smeared", False, "nobody said that officials smear those affected"),
    _regular("international_contact", False, "nobody spoke of contact with international bodies"),
    _regular("redress", True, "nobody said that there is no redress"),
    _regular("reregistration", False, "nobody said that bodies must register anew"),
    _regular("founder_rule", c.FounderRule.ANYONE, "nobody said that some may not found or join"),
    _regular("names_disclosed", c.NamesDisclosed.NONE, "nobody said that names must be given away"),
    _regular(
        "domestic_funding", c.DomesticFunding.FREE, "nobody spoke of money from within the country"
    ),
    _regular("channelled", False, "nobody said that money must take a way set by the State"),
    _regular(
        "label_trigger",
        c.LabelTrigger.AGENCY,
        "nobody said that the label turns on less than proven agency",
    ),
    _regular("risk_based", True, "nobody said that a whole sector is struck"),
    _regular("observers", c.Observers.DOMESTIC, "nobody spoke of observers from abroad"),
    _regular("draft_days", 30, "nobody said that there was no time for comment"),
    _regular("deposit_returned", True, "nobody said that the deposit is lost"),
    _regular("months_overdue", 0, "nobody said that an election is overdue"),
    _regular("ballot_secret", True, "nobody said that the vote is not secret"),
    _regular("commission_independent", True, "nobody said that the commission takes sides"),
    _regular("airtime_equal", True, "nobody said that public media favour one side"),
    _regular("state_means_used", False, "nobody said that means of the State were used"),
    _regular("results_by_station", True, "nobody said that counts were kept from view"),
    _regular("appeal_days", 3, "nobody said that election complaints take long"),
    _regular("annulment_possible", True, "nobody said that a flawed vote must stand"),
    _regular("unequal_ground", c.UnequalGround.OTHER, "nobody named a ground"),
    _regular("emergency_declared", True, "nobody said that the emergency was not proclaimed"),
    _regular("nation_threatened", True, "nobody disputed the crisis"),
    _regular("emergency_control", True, "nobody said that the powers are out of control"),
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
        # Where violence is manifestly widespread, nothing is presumed: GC 37, para. 19.
        when=violence_extent != c.ViolenceExtent.WIDESPREAD,
        authorities=_PEACEFUL,
    ),
    _burden("threat_to_life", False, "the State did not show a danger to life"),
)
"""What the State has to show, and did not show, is presumed to be absent."""

PRESUMPTIONS: tuple[Presumption, ...] = REGULARITY + BURDEN
"""Every presumption; where several name one fact, the first whose condition holds is used."""
