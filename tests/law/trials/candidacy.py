"""Trials: who may stand."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="candidacy.unreasonable-bar",
        measure="Pakistan lets only graduates stand for parliament",
        under="udhr/21",
        on="2002-10-10",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["office"],
            "evidence": "general",
            "reasons": "weighed",
            "bar_ground": "education_or_property",
        },
        near={"bar_ground": "capacity"},
        near_miss="Only those over twenty-five may stand",
    ),
    Trial(
        standard="candidacy.unreasonable-bar",
        measure="Moldova forbids its many holders of a second passport to sit in parliament",
        under="echr-p1/3",
        on="2010-04-27",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["national_security"],
            "evidence": "none",
            "reasons": "weighed",
            "bar_ground": "nationality",
            "individual_assessment": False,
        },
        near={"bar_ground": "incompatibility"},
        near_miss="They must give up a post in a foreign ministry, not the passport",
    ),
    Trial(
        standard="candidacy.long-residence",
        measure=(
            "Since 2022 the constitution of Belarus asks twenty years of unbroken residence of "
            "those who would be president"
        ),
        under="iccpr/25",
        on="2022-03-15",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["office"],
            "evidence": "none",
            "reasons": "none",
            "bar_ground": "residence",
            "residence_years": 20,
        },
        near={"residence_years": 5},
        near_miss="It asks five",
    ),
    Trial(
        standard="candidacy.language-test",
        measure=(
            "A language inspector in Riga tests a candidate who holds a certificate, by a "
            "yardstick of her own, and she is struck off"
        ),
        under="iccpr/25",
        on="2001-07-25",
        facts={
            "activity": "stand",
            "form": "refusal",
            "scope": "individual",
            "targets": ["candidate", "minority"],
            "legal_basis": "statute",
            "aims": ["office"],
            "discretion": "wide",
            "evidence": "specific",
            "reasons": "formal",
            "bar_ground": "language",
            "individual_assessment": True,
            "tolerated": True,
        },
        near={"discretion": "bounded"},
        near_miss="A board of examiners applies the published test for the certificate",
    ),
    Trial(
        standard="candidacy.conviction-bar",
        measure=(
            "Anybody with a conviction of any kind, fines for traffic offences included, is "
            "barred from elections for five years"
        ),
        under="iccpr/25",
        on="2018-04-04",
        facts={
            "activity": "stand",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["office"],
            "evidence": "specific",
            "reasons": "formal",
            "bar_ground": "conviction_any",
            "disqualification_years": 5,
            "individual_assessment": False,
        },
        near={"bar_ground": "conviction_serious"},
        near_miss="Only those convicted of bribery or election fraud are",
    ),
)
"""The trials of the standards on who may stand."""
