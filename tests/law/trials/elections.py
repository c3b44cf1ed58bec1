"""Trials: the law of public affairs, equal citizens, posts and petitions."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="participation.no-legal-basis",
        measure=(
            "A prefect strikes a man with a criminal record off the voters' roll on the "
            "strength of a circular that nobody outside the ministry has seen"
        ),
        under="iccpr/25",
        on="2005-03-17",
        facts={
            "activity": "vote",
            "form": "suspension",
            "scope": "individual",
            "targets": ["prisoner"],
            "legal_basis": "unpublished",
            "aims": ["electoral_integrity"],
            "evidence": "specific",
            "reasons": "weighed",
            "individual_assessment": True,
            "bar_ground": "conviction_serious",
            "sanction": "disqualification",
        },
        near={"legal_basis": "statute"},
        near_miss="The electoral code, printed in the gazette, says so",
    ),
    Trial(
        standard="participation.unclear-rule",
        measure=(
            "In Moscow experts throw out signatures of support because the handwriting looks "
            "odd to them; no rule says when it does"
        ),
        under="iccpr/25",
        on="2019-07-20",
        facts={
            "activity": "stand",
            "form": "procedure_rule",
            "scope": "general",
            "targets": ["candidate"],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "precise": False,
            "discretion": "unfettered",
            "signatures_percent": 5,
        },
        near={"precise": True, "discretion": "bounded"},
        near_miss="The law lists the flaws that void a signature",
    ),
    Trial(
        standard="participation.distinction-between-citizens",
        measure=(
            "Cyprus keeps a Turkish Cypriot who lives in the south off the electoral roll, "
            "because the constitution gives each community a roll of its own and his no longer "
            "works"
        ),
        under="echr-p1/3",
        on="2004-06-22",
        facts={
            "activity": "vote",
            "form": "refusal",
            "scope": "individual",
            "targets": ["minority"],
            "legal_basis": "statute",
            "unequal": "unexplained",
            "unequal_ground": "race",
            "judicial_review": "effective",
        },
        near={"unequal": "objective", "unequal_ground": None},
        near_miss=(
            "He was put on the roll of the district that he lives in, as the law says for all"
        ),
    ),
    Trial(
        standard="public-service.posts-for-loyalty",
        measure="A decree reserves the posts of school heads for members of the ruling party",
        under="iccpr/25",
        on="1997-05-01",
        facts={
            "activity": "public_service",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "regulation",
            "aims": ["office"],
            "unequal": "unexplained",
        },
        near={"unequal": "objective"},
        near_miss="The posts are those of the minister's own advisers",
    ),
    Trial(
        standard="participation.petition-made-hard",
        measure=(
            "Italy lets signatures for a referendum be certified by a few officials only, who "
            "are seldom in the streets where they are collected"
        ),
        under="iccpr/25",
        on="2019-11-06",
        facts={
            "activity": "petition",
            "form": "procedure_rule",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "general",
            "burden": "heavy",
        },
        near={"burden": "light"},
        near_miss="Any lawyer or municipal clerk may certify them, on the street or online",
    ),
)
"""The trials of the standards on the law of public affairs, equal citizens, posts and petitions."""
