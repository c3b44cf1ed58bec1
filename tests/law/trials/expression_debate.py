"""Trials: one-sided bans, calls to boycott, and ruinous awards."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="expression.viewpoint-ban",
        measure="Arkhangelsk, 2012: a man is fined for a poster which says that homosexuality is "
        "a healthy form of sexuality; to say the opposite is free.",
        under="iccpr/19",
        on="2018-07-17",
        facts={
            "activity": "speak",
            "form": "penalty",
            "scope": "individual",
            "targets": ["lgbt"],
            "legal_basis": "statute",
            "aims": ["morals", "minors"],
            "evidence": "general",
            "reasons": "weighed",
            "conduct": "peaceful",
            "message": "rights",
            "incitement": "none",
            "sanction": "fine",
            "criminal": False,
        },
        near={"targets": [], "evidence": "specific"},
        near_miss="A rule on all sexual images, whatever their kind, is applied to pictures shown "
        "at a school gate.",
    ),
    Trial(
        standard="expression.boycott-call",
        measure="Belarus, 1999: a teacher is fined for signing a letter that asks people not to "
        "vote in local elections; the court set it against the fairness of the vote.",
        under="iccpr/19",
        on="2006-12-01",
        facts={
            "activity": "speak",
            "form": "penalty",
            "scope": "individual",
            "setting": ["campaign"],
            "legal_basis": "statute",
            "offence": "boycott",
            "aims": ["electoral_integrity"],
            "evidence": "general",
            "reasons": "weighed",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "sanction": "fine",
            "criminal": False,
        },
        near={"incitement": "likely"},
        near_miss="Men went from door to door and told people what would happen to those who vote.",
    ),
    Trial(
        standard="expression.ruinous-damages",
        measure="United Kingdom, 1989: a jury awards one and a half million pounds for a pamphlet, "
        "and no court may look at the sum.",
        under="echr/10",
        on="1995-07-13",
        facts={
            "activity": "speak",
            "form": "liability",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["reputation"],
            "evidence": "specific",
            "reasons": "formal",
            "conduct": "peaceful",
            "message": "public_interest",
            "incitement": "none",
            "statement": "careless",
            "about": "public_figure",
            "sanction": "heavy_fine",
            "criminal": False,
            "relayed": False,
            "independent_decider": True,
        },
        near={"sanction": "civil"},
        near_miss="The award is one that the author can pay.",
    ),
)
"""Trials of the standards on debate."""
