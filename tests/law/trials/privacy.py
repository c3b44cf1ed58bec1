"""Trials of the standards on private life."""

from __future__ import annotations

from collections.abc import Mapping

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

#: What is in order in each measure, save where a trial says otherwise.
_IN_ORDER: Mapping[str, object] = {
    "activity": "communicate_privately",
    "scope": "individual",
    "setting": [],
    "targets": [],
    "legal_basis": "statute",
    "precise": True,
    "discretion": "bounded",
    "followed_law": True,
    "aims": ["public_order"],
    "evidence": "specific",
    "reasons": "weighed",
    "independent_decider": True,
    "suspicion_required": True,
    "oversight": True,
    "judicial_review": "effective",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="privacy.unlawful",
        measure="Calls between Britain and Ireland were taken in under warrants that named no "
        "limits, by rules that nobody outside could read.",
        under="echr/8",
        on="2008-08-01",
        facts={
            **_IN_ORDER,
            "form": "surveillance",
            "scope": "general",
            "aims": ["national_security"],
            "precise": False,
        },
        near={"precise": True},
        near_miss="A statute names the offences, the persons, the time and what becomes of the "
        "records.",
    ),
    Trial(
        standard="privacy.unlawful",
        measure="Military police in Brazil, who by law may not ask for it, had a judge tap the "
        "telephones of farm workers' groups, and named a murder.",
        under="achr/11",
        on="2010-01-01",
        facts={
            **_IN_ORDER,
            "form": "surveillance",
            "targets": ["ngo"],
            "followed_law": False,
        },
        near={"followed_law": True},
        near_miss="Those who inquired into the murder asked for it, as the law says.",
    ),
    Trial(
        standard="privacy.closed-list-echr",
        measure="Letters of a writer were opened to keep the standing of the State abroad.",
        under="echr/8",
        on="2010-01-01",
        facts={**_IN_ORDER, "form": "inspection", "aims": ["image"]},
        near={"aims": ["public_order"]},
        near_miss="They were opened in an inquiry into a fraud.",
    ),
    Trial(
        standard="privacy.arbitrary",
        measure="A judge let police search the office of a lawyer on a printed form, with no word "
        "on what was looked for or why there.",
        under="iccpr/17",
        on="2010-01-01",
        facts={
            **_IN_ORDER,
            "form": "inspection",
            "evidence": "none",
            "reasons": "none",
        },
        near={"evidence": "specific", "reasons": "weighed"},
        near_miss="The judge named the facts, as a Dutch judge did who had a suspect's calls "
        "to his lawyer recorded.",
    ),
    Trial(
        standard="personal-data.protesters-watched",
        measure="Cameras that know faces filed everybody who went to a square for a rally.",
        under="iccpr/17",
        on="2021-01-01",
        facts={
            **_IN_ORDER,
            "activity": "assemble",
            "form": "surveillance",
            "scope": "blanket",
            "conduct": "peaceful",
        },
        near={"scope": "individual"},
        near_miss="One person who was seen to throw stones was filmed.",
    ),
    Trial(
        standard="personal-data.unguarded-identity",
        through="privacy.weighing",
        measure="A decree made everybody register the card of a telephone; no law says who may use "
        "the data.",
        under="iccpr/17",
        on="2016-01-01",
        facts={
            **_IN_ORDER,
            "form": "procedure_rule",
            "scope": "blanket",
            "evidence": "none",
            "reasons": "none",
            "identity_rule": "unguarded",
        },
        near={"identity_rule": "safeguarded"},
        near_miss="As in Germany, the law says what is stored, for how long, and who may ask.",
    ),
    Trial(
        standard="privacy.weighing",
        measure="Users of internet cafes must leave a copy of their passport, kept as the owner "
        "likes; no need was shown.",
        under="echr/8",
        on="2024-01-01",
        facts={
            **_IN_ORDER,
            "activity": "use_internet",
            "form": "procedure_rule",
            "scope": "blanket",
            "evidence": "none",
            "reasons": "none",
            "identity_rule": "unguarded",
        },
        near={"identity_rule": "free"},
        near_miss="Nobody need say who they are.",
    ),
)
"""One or more a standard."""
