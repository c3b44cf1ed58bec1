"""Trials: political parties."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="parties.membership-threshold",
        measure=(
            "Under a Russian law of 2004 a party needs fifty thousand members before it may exist"
        ),
        under="osce-copenhagen-1990/7.6",
        on="2005-05-01",
        facts={
            "activity": "form_association",
            "form": "registration",
            "scope": "general",
            "targets": ["party"],
            "legal_basis": "statute",
            "aims": ["governability"],
            "evidence": "none",
            "min_founders": 50_000,
            "discretion": "bounded",
        },
        near={"min_founders": 500},
        near_miss="Five hundred members are enough, as since 2012",
    ),
    Trial(
        standard="parties.refusal",
        measure=(
            "The Ministry of Justice of Kazakhstan has the lists of the party Alga checked name by "
            "name, doubts some signatures, lays its papers aside and gives no reasons"
        ),
        under="osce-copenhagen-1990/7.6",
        on="2007-06-01",
        facts={
            "activity": "form_association",
            "form": "refusal",
            "scope": "individual",
            "targets": ["party", "opposition"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "none",
            "individual_assessment": True,
            "refusal_ground": "threshold",
            "min_founders": 1_000,
            "may_reapply": False,
            "judicial_review": "effective",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
        },
        near={"reasons": "weighed"},
        near_miss="The ministry shows which signatures are false, and courts weigh the refusal",
    ),
    Trial(
        standard="parties.ban-last-resort",
        measure=(
            "The Constitutional Court of Turkey weighs the case of HADEP and bans the party for "
            "speeches on the Kurdish question that called for no violence, and for acts of "
            "members that it had not ordered"
        ),
        under="echr/11",
        on="2010-12-14",
        facts={
            "activity": "run_association",
            "form": "ban",
            "scope": "individual",
            "targets": ["party", "minority"],
            "legal_basis": "statute",
            "aims": ["territorial_integrity"],
            "evidence": "specific",
            "reasons": "weighed",
            "individual_assessment": True,
            "sanction": "dissolution",
            "open_ended": True,
            "refusal_ground": "activity",
            "independent_decider": True,
            "judicial_review": "effective",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
        },
        near={"incitement": "likely"},
        near_miss="The leaders called for attacks, and attacks had begun",
    ),
    Trial(
        standard="parties.ended-without-a-court",
        measure=(
            "A president ends by decree a party whose armed wing had attacked a barracks; a court "
            "may look at the decree afterwards"
        ),
        under="osce-copenhagen-1990/7.6",
        on="2021-03-01",
        facts={
            "activity": "run_association",
            "form": "dissolution",
            "scope": "individual",
            "targets": ["party"],
            "legal_basis": "statute",
            "aims": ["public_safety"],
            "evidence": "specific",
            "reasons": "weighed",
            "refusal_ground": "violence",
            "independent_decider": False,
            "judicial_review": "effective",
            "conduct": "violent",
            "message": "political",
            "incitement": "likely",
        },
        near={"independent_decider": True},
        near_miss="The constitutional court ends the party after a hearing",
    ),
    Trial(
        standard="parties.unequal-treatment",
        measure=(
            "Amid talk of sham parties, a rule makes opposition parties bring papers from every "
            "district to keep their status; the party in power need not"
        ),
        under="osce-copenhagen-1990/7.6",
        on="2005-05-01",
        facts={
            "activity": "run_association",
            "form": "procedure_rule",
            "scope": "general",
            "targets": ["party", "opposition"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "general",
            "unequal": "unexplained",
            "burden": "light",
            "min_founders": 100,
        },
        near={"unequal": "equal"},
        near_miss="Every party brings the same papers",
    ),
    Trial(
        standard="association-negative.only-through-a-party",
        measure=(
            "In Tanzania nobody may stand for president, parliament or council unless a party puts "
            "the person up"
        ),
        under="achpr/10",
        on="2013-06-14",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["governability"],
            "evidence": "none",
            "reasons": "formal",
            "bar_ground": "independence",
        },
        near={"bar_ground": "incompatibility"},
        near_miss="Anybody may stand alone, and gives up a judge's post on election",
    ),
    Trial(
        standard="parties.weighing",
        measure=(
            "Lower Saxony dismisses the teacher Vogt because she is active in the Communist Party, "
            "which is lawful; the courts hold her duty of loyalty to be absolute, whatever she "
            "teaches, and nothing was said against her work in class"
        ),
        under="echr/11",
        on="1995-09-26",
        facts={
            "activity": "join_association",
            "form": "dismissal",
            "scope": "individual",
            "targets": ["party", "public_servant"],
            "legal_basis": "statute",
            "aims": ["national_security"],
            "evidence": "none",
            "reasons": "formal",
            "individual_assessment": False,
            "duties": True,
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "sanction": "loss_of_post",
            "judicial_review": "effective",
        },
        near={"evidence": "specific", "reasons": "weighed"},
        near_miss=(
            "She is shown to have used her lessons to win pupils for the party, and the courts "
            "weigh that against her freedom"
        ),
    ),
)
"""The trials of the standards on political parties."""
