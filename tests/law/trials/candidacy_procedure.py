"""Trials: signatures, deposits, names struck off and rules changed late."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="candidacy.too-many-signatures",
        measure="A candidate for mayor must bring the signatures of one voter in twenty",
        under="iccpr/25",
        on="2013-09-08",
        facts={
            "activity": "stand",
            "form": "procedure_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "none",
            "reasons": "none",
            "signatures_percent": 50,
        },
        near={"signatures_percent": 10},
        near_miss="One in a hundred is enough",
    ),
    Trial(
        standard="candidacy.heavy-deposit",
        measure="A candidate for president must deposit what a teacher earns in ten years",
        under="iccpr/25",
        on="2015-04-26",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "none",
            "reasons": "none",
            "bar_ground": "deposit",
            "burden": "crippling",
        },
        near={"burden": "light"},
        near_miss="He deposits a month's wage, which he gets back with a twentieth of the votes",
    ),
    Trial(
        standard="candidacy.heavy-deposit",
        measure="All who do not win a seat lose their deposit, however many votes they get",
        under="iccpr/25",
        on="2015-04-26",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "none",
            "reasons": "none",
            "bar_ground": "deposit",
            "deposit_returned": False,
            "burden": "light",
        },
        near={"reasons": "weighed"},
        near_miss="Parliament weighed it: the sum is small, and buys free leaflets and airtime",
    ),
    Trial(
        standard="candidacy.struck-off",
        measure=(
            "A commission in Belarus turns a man of the opposition away because his form names "
            "a former employer"
        ),
        under="iccpr/25",
        on="2010-10-19",
        facts={
            "may_reapply": True,
            "judicial_review": "effective",
            "activity": "stand",
            "form": "refusal",
            "scope": "individual",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "specific",
            "reasons": "formal",
            "bar_ground": "paperwork",
            "individual_assessment": True,
        },
        near={"tolerated": True},
        near_miss="He is told of the slip, and has three days to put it right",
    ),
    Trial(
        standard="participation.late-change",
        measure="Two months before the vote the rules on registering voters are changed",
        under="echr-p1/3",
        on="2012-11-06",
        facts={
            "activity": "vote",
            "form": "procedure_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "none",
            "reasons": "formal",
            "months_before_vote": 2,
        },
        near={"months_before_vote": 24},
        near_miss="They are changed two years before it",
    ),
    Trial(
        standard="candidacy.late-eligibility-rule",
        measure=(
            "Four months before an election a law shuts out everybody convicted of leading an "
            "unregistered group"
        ),
        under="iccpr/25",
        on="2012-06-01",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "formal",
            "bar_ground": "conviction_serious",
            "sanction": "disqualification",
            "disqualification_years": 4,
            "individual_assessment": False,
            "months_before_vote": 4,
        },
        near={"months_before_vote": 24},
        near_miss="The law is made two years before the election",
        through="participation.weighing",
    ),
)
"""The trials of the standards on signatures, deposits, names struck off and rules changed late."""
