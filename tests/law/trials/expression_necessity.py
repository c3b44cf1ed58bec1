"""Trials: the weighing of a limit on speech, and the freedom of opinion."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="expression.weighing",
        measure="Belarus, 1997: a man is fined and loses his leaflets on the country's history "
        "since they bear no imprint; the courts asked nothing else.",
        under="iccpr/19",
        on="2000-03-20",
        facts={
            "activity": "speak",
            "form": "penalty",
            "scope": "individual",
            "setting": ["print"],
            "legal_basis": "statute",
            "aims": ["administration", "rights_of_others"],
            "evidence": "none",
            "reasons": "formal",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "sanction": "fine",
            "criminal": False,
        },
        near={"evidence": "specific", "reasons": "weighed"},
        near_miss="The leaflets smeared a neighbour under a false name, and a court weighed it.",
    ),
    Trial(
        standard="expression.weighing",
        measure="Finland, 1987: a woman who raised a banner against a head of State on a visit is "
        "fined, since nobody had announced a meeting; whether the few there did harm is not asked.",
        under="iccpr/19",
        on="1994-03-31",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "reasons": "formal",
            "conduct": "peaceful",
            "message": "rights",
            "incitement": "none",
            "about": "head_of_state",
            "sanction": "fine",
            "criminal": True,
        },
        near={"evidence": "specific", "reasons": "weighed", "conduct": "disruptive"},
        near_miss="The banner was hung across the road before the motorcade, and a court weighed "
        "what that put at risk.",
    ),
    Trial(
        standard="opinion.coerced",
        measure="Republic of Korea: a prisoner spends thirteen years alone because he will not "
        "renounce his political creed.",
        under="iccpr/19",
        on="2003-07-15",
        facts={
            "activity": "hold_opinion",
            "form": "compulsion",
            "scope": "individual",
            "setting": ["prison"],
            "targets": ["prisoner"],
            "legal_basis": "regulation",
            "aims": ["national_security"],
            "evidence": "specific",
            "reasons": "weighed",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "sanction": "none",
            "criminal": False,
        },
        near={"activity": "speak"},
        near_miss="Prisoners have to sign the house rules, which forbid calls to mutiny.",
    ),
)
"""Trials of the weighing, and of the standard on opinion."""
