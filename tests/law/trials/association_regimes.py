"""Trials: registration, permits, waiting times and registering anew."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="association.mandatory-registration",
        measure=(
            "In Uzbekistan a public association may do nothing before the Ministry of Justice has "
            "registered it"
        ),
        under="iccpr/22",
        on="2004-05-01",
        facts={
            "activity": "form_association",
            "form": "registration",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "registration_required": True,
            "discretion": "bounded",
            "decision_days": 30,
        },
        near={"registration_required": False},
        near_miss="Only a group that wants legal status registers; any other may act without it",
    ),
    Trial(
        standard="association.unregistered-punished",
        measure=(
            "A court in Minsk looks at the part of each of five young people in Young Front, which "
            "the State will not register, and fines them under article 193-1 of the Criminal Code "
            "for acting in it, amid talk of a coup but with no facts of one"
        ),
        under="iccpr/22",
        on="2008-05-01",
        facts={
            "activity": "join_association",
            "form": "penalty",
            "scope": "individual",
            "targets": ["unregistered_group", "opposition"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "general",
            "reasons": "formal",
            "individual_assessment": True,
            "conduct": "peaceful",
            "sanction": "fine",
            "criminal": True,
        },
        near={"targets": ["opposition"], "evidence": "specific", "reasons": "weighed"},
        near_miss=(
            "Their group is registered, and they are fined for slogans that they were shown to "
            "have painted on a public building"
        ),
    ),
    Trial(
        standard="association.authorisation",
        measure=(
            "Under Egypt's law of 2002 a group exists only once the ministry has found that it "
            "does not threaten national unity"
        ),
        under="iccpr/22",
        on="2012-09-01",
        facts={
            "activity": "form_association",
            "form": "authorisation",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "discretion": "wide",
            "decision_days": 60,
        },
        near={"form": "notification"},
        near_miss="The founders tell the ministry, and the group exists from that day",
    ),
    Trial(
        standard="association.slow-or-silent",
        measure=(
            "The Ministry of Justice of Azerbaijan sends the papers of a group back again and "
            "again and takes no decision for years"
        ),
        under="echr/11",
        on="2007-03-01",
        facts={
            "activity": "form_association",
            "form": "registration",
            "scope": "individual",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "registration_required": False,
            "decision_days": 1400,
            "silence_means": "refused",
        },
        near={"decision_days": 40, "silence_means": "granted"},
        near_miss="The ministry has forty days, and silence counts as consent",
    ),
    Trial(
        standard="association.forced-reregistration",
        measure=(
            "A decree of 2004 makes the women's groups of Uzbekistan register anew, each with the "
            "blessing of a State committee, or be struck off"
        ),
        under="iccpr/22",
        on="2012-10-01",
        facts={
            "activity": "run_association",
            "form": "registration",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "regulation",
            "aims": ["public_order"],
            "evidence": "none",
            "reregistration": True,
            "discretion": "bounded",
            "decision_days": 30,
        },
        near={"form": "procedure_rule", "may_reapply": True},
        near_miss="Groups send in their new address, and none loses its status if it is late",
    ),
)
"""The trials of the standards on registration and permits."""
