"""Trials: the life of a group that exists, and its end."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="association.dissolution-last-resort",
        measure=(
            "A court in Gomel dissolves Civil Initiatives because its letterhead was wrong and it "
            "used equipment bought with foreign money"
        ),
        under="iccpr/22",
        on="2006-11-15",
        facts={
            "activity": "run_association",
            "form": "dissolution",
            "scope": "individual",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "weighed",
            "refusal_ground": "formality",
            "milder_tried": False,
            "independent_decider": True,
            "judicial_review": "effective",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "sanction": "dissolution",
        },
        near={"refusal_ground": "unlawful_activity"},
        near_miss="The court finds years of fraud against the group's own members",
    ),
    Trial(
        standard="association.ended-by-the-executive",
        measure=(
            "A ministry goes through the books of a foundation, asks it twice to mend accounts "
            "that are false, and strikes it off without a hearing; no court may look at that"
        ),
        under="iccpr/22",
        on="2022-09-01",
        facts={
            "activity": "run_association",
            "form": "dissolution",
            "scope": "individual",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["financial_crime"],
            "evidence": "specific",
            "reasons": "formal",
            "individual_assessment": True,
            "milder_tried": True,
            "refusal_ground": "unlawful_activity",
            "independent_decider": False,
            "heard": False,
            "judicial_review": "none",
            "conduct": "peaceful",
            "message": "public_interest",
            "incitement": "none",
            "sanction": "dissolution",
        },
        near={"judicial_review": "effective"},
        near_miss="A court reviews the decision in full before it takes effect",
    ),
    Trial(
        standard="association.inspection-and-reports",
        measure=(
            "In the spring of 2013 Russian prosecutors demand thousands of pages within a day from "
            "hundreds of groups, none of them under suspicion"
        ),
        under="iccpr/22",
        on="2013-05-01",
        facts={
            "activity": "run_association",
            "form": "inspection",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "general",
            "reasons": "formal",
            "discretion": "bounded",
            "burden": "heavy",
        },
        near={"burden": "light"},
        near_miss="Each group shows the books that a company of its size shows",
    ),
    Trial(
        standard="association.inner-life",
        measure=(
            "After a quarrel in the Nigerian Bar Association had left it without leaders, a decree "
            "of 1993 gives it a governing body most of whose members the government names"
        ),
        under="achpr/10",
        on="1995-03-22",
        facts={
            "activity": "run_association",
            "form": "takeover",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "formal",
            "conduct": "peaceful",
            "message": "public_interest",
            "incitement": "none",
            "open_ended": True,
        },
        near={"form": "reporting_duty"},
        near_miss="The Bar keeps its own council and sends a yearly report",
    ),
    Trial(
        standard="association.political-work-barred",
        measure=(
            "A Bulgarian court refuses an association the right to call for another constitution, "
            "since only parties may pursue political goals"
        ),
        under="echr/11",
        on="2007-06-21",
        facts={
            "activity": "run_association",
            "form": "content_rule",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "general",
            "reasons": "formal",
            "refusal_ground": "activity",
            "political_work_barred": True,
            "message": "political",
            "conduct": "peaceful",
            "incitement": "none",
        },
        near={"political_work_barred": False},
        near_miss="Associations may not put up candidates, and may say what they like",
    ),
)
"""The trials of the standards on the life and the end of a group."""
