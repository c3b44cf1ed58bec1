"""Trials: words shut out, hidden ends and indirect means."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="expression.offensive-words-shut-out",
        measure="Poland, 2003: an artist is punished for an installation with a cross; what hurts "
        "people's feelings, it is said, is no art and enjoys no freedom.",
        under="iccpr/19",
        on="2003-07-18",
        facts={
            "activity": "speak",
            "form": "penalty",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["rights_of_others"],
            "evidence": "specific",
            "reasons": "formal",
            "conduct": "peaceful",
            "message": "artistic",
            "incitement": "none",
            "placed_outside": "offence",
            "sanction": "fine",
            "criminal": True,
            "independent_decider": True,
        },
        near={"placed_outside": "no", "reasons": "weighed"},
        near_miss="The court starts from the freedom of art and weighs it on the facts.",
    ),
    Trial(
        standard="expression.hidden-aim",
        measure="Russian Federation, December 2011: days after the head of government likened such "
        "groups to Judas, a watchdog is fined for a map of electoral abuses, online for weeks, "
        "under a rule on opinion polls before a vote.",
        under="echr/10",
        on="2011-12-02",
        facts={
            "activity": "speak",
            "form": "penalty",
            "scope": "individual",
            "setting": ["campaign", "online"],
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["electoral_integrity"],
            "evidence": "specific",
            "reasons": "formal",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "declared_hostility": True,
            "tolerated": True,
            "sanction": "fine",
            "criminal": False,
            "independent_decider": True,
        },
        near={"declared_hostility": False, "targets": []},
        near_miss="No leader had said a word, and whoever published polls in those days was fined.",
    ),
    Trial(
        standard="expression.indirect-means",
        measure="Nicaragua, 2020: the tax office attaches the goods of a television channel that "
        "the government had called an enemy; small faults in its books are the reason.",
        under="achr/13",
        on="2020-09-30",
        facts={
            "activity": "broadcast",
            "form": "inspection",
            "scope": "individual",
            "setting": ["air"],
            "targets": ["outlet"],
            "legal_basis": "statute",
            "aims": ["financial_crime"],
            "evidence": "specific",
            "reasons": "formal",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "declared_hostility": True,
            "sanction": "none",
            "criminal": False,
        },
        near={"declared_hostility": False},
        near_miss="All stations are audited in turn, friends of the government among them.",
    ),
)
"""Trials of the standards on words shut out, hidden ends and indirect means."""
