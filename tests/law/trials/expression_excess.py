"""Trials: limits on speech that go too far."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="expression.right-in-jeopardy",
        measure="After riots a State, by an act debated at length, forbids everybody for good, and "
        "by any means, to question the rank of the ruling house; whoever does so is fined.",
        under="iccpr/19",
        on="2021-01-01",
        facts={
            "activity": "speak",
            "form": "ban",
            "scope": "blanket",
            "setting": [],
            "targets": [],
            "legal_basis": "statute",
            "consulted": True,
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "weighed",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "sanction": "fine",
            "criminal": True,
            "open_ended": True,
            "channels_open": "none",
        },
        near={"scope": "general", "channels_open": "adequate"},
        near_miss="The rank of the house may be debated; a court may forbid single texts that call "
        "for riots.",
    ),
    Trial(
        standard="expression.milder-means",
        measure="Russian Federation, 2012: three singers of a protest group get two years in "
        "prison for half a minute of song in a cathedral; on appeal the part of each is looked at, "
        "and one is spared, but nobody asks whether a fine would do.",
        under="iccpr/19",
        on="2012-10-10",
        facts={
            "activity": "speak",
            "form": "penalty",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["public_order", "rights_of_others"],
            "evidence": "specific",
            "reasons": "formal",
            "conduct": "disruptive",
            "message": "political",
            "incitement": "none",
            "sanction": "prison",
            "criminal": True,
            "milder_tried": False,
            "independent_decider": True,
            "individual_assessment": True,
        },
        near={"sanction": "fine"},
        near_miss="The singers are fined for the disturbance.",
    ),
    Trial(
        standard="expression.political-debate",
        measure="A cleaner under contract at a State school loses her job for likes under posts "
        "against the government; the court sets her freedom against peace at work, which nobody "
        "had seen broken.",
        under="echr/10",
        on="2021-06-22",
        facts={
            "activity": "speak",
            "form": "dismissal",
            "scope": "individual",
            "setting": ["workplace", "online"],
            "legal_basis": "statute",
            "aims": ["public_order", "rights_of_others"],
            "evidence": "general",
            "reasons": "weighed",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "duties": False,
            "sanction": "loss_of_post",
            "criminal": False,
            "independent_decider": True,
        },
        near={"evidence": "specific"},
        near_miss="The posts named children of the school, who were taunted for days.",
    ),
    Trial(
        standard="expression.prison-for-debate",
        measure="The leader of a party in Spain is sent to prison for calling the king, at a press "
        "conference on torture, the one who answers for the torturers; every court weighs his "
        "freedom, and a local tradition of calm debate, against the dignity of the crown.",
        under="echr/10",
        on="2011-03-15",
        facts={
            "activity": "speak",
            "form": "penalty",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "weighed",
            "individual_assessment": True,
            "milder_tried": True,
            "conduct": "peaceful",
            "message": "rights",
            "incitement": "none",
            "duties": False,
            "sanction": "prison",
            "criminal": True,
        },
        near={"sanction": "fine"},
        near_miss="He is fined.",
    ),
    Trial(
        standard="expression.true-or-careful",
        measure="A paper in Norway prints what an inspector of the State wrote on cruelty aboard a "
        "seal hunter, and has to pay the crew, since it did not look for itself; the court weighs "
        "both sides.",
        under="echr/10",
        on="1999-05-20",
        facts={
            "activity": "speak",
            "form": "penalty",
            "scope": "individual",
            "setting": ["print"],
            "targets": [],
            "legal_basis": "statute",
            "aims": ["rights_of_others"],
            "evidence": "specific",
            "reasons": "weighed",
            "individual_assessment": False,
            "conduct": "peaceful",
            "message": "public_interest",
            "incitement": "none",
            "statement": "diligent",
            "about": "private_person",
            "sanction": "heavy_fine",
            "criminal": False,
        },
        near={"statement": "careless"},
        near_miss="The inspector had been called unfit by the ministry before, and the paper knew "
        "it.",
    ),
)
"""Trials of the standards on excess."""
