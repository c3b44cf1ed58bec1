"""Trials of the standards on defenders of human rights."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

_WORK: dict[str, object] = {
    "activity": "defend_rights",
    "scope": "individual",
    "setting": [],
    "targets": ["defender"],
    "legal_basis": "statute",
    "aims": ["public_order"],
    "conduct": "peaceful",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="defenders.reprisal",
        measure=(
            "Police officers in Cameroon beat a man who writes about their violence, and let him "
            "know that the next time he will die"
        ),
        under="iccpr/22",
        on="2008-01-01",
        facts={**_WORK, "form": "reprisal", "evidence": "none", "reasons": "none"},
        near={"form": "procedure_rule", "evidence": "general", "reasons": "weighed"},
        near_miss="The officers tell him on which form complaints about the police are made",
    ),
    Trial(
        standard="defenders.punished-for-contact",
        measure=(
            "The highest court of the Maldives opens a case against the members of the human "
            "rights commission over what they wrote to the United Nations"
        ),
        under="iccpr/19",
        on="2016-01-01",
        facts={
            **_WORK,
            "form": "penalty",
            "evidence": "specific",
            "reasons": "weighed",
            "individual_assessment": True,
            "sanction": "warning",
            "international_contact": True,
        },
        near={"international_contact": False},
        near_miss="A member is warned for having let out a file that was not hers to show",
    ),
    Trial(
        standard="defenders.punished-for-the-environment",
        measure=(
            "A nuclear expert who wants to hand in a petition against a power plant in Belarus is "
            "taken off the street and kept out of the country for ten years"
        ),
        under="aarhus/3",
        on="2015-01-01",
        facts={
            **_WORK,
            "activity": "petition",
            "form": "expulsion",
            "targets": ["foreigner"],
            "evidence": "none",
            "reasons": "none",
            "information_kind": "environment",
        },
        near={"evidence": "specific"},
        near_miss="He is sent away because his papers were shown to be forged",
    ),
    Trial(
        standard="defenders.left-unprotected",
        measure=(
            "A woman who fights for a nature park in Honduras is shot at home, and for years "
            "nobody looks in earnest for those who did it"
        ),
        under="achr/16",
        on="2010-01-01",
        facts={**_WORK, "form": "non_protection", "investigation": "none"},
        near={"activity": "receive_funding", "targets": []},
        near_miss="She is shot over a debt, and what she stands for has nothing to do with it",
    ),
    Trial(
        standard="defenders.criminalised",
        measure=(
            "After campaigns of the government against his group, a lawyer who brings cases to "
            "Strasbourg is jailed in Azerbaijan for tax and unlawful trade"
        ),
        under="iccpr/22",
        on="2019-01-01",
        facts={
            **_WORK,
            "form": "penalty",
            "evidence": "general",
            "reasons": "weighed",
            "individual_assessment": True,
            "channels_open": "adequate",
            "sanction": "prison",
            "criminal": True,
            "declared_hostility": True,
        },
        near={"evidence": "specific"},
        near_miss="The books show that he kept for himself what others had given for the group",
    ),
    Trial(
        standard="defenders.criminalised",
        measure=(
            "An open clause on undermining the State, which nobody can tell the limits of, sends "
            "a woman to jail who had put up a list of prisoners"
        ),
        under="iccpr/22",
        on="2019-01-01",
        facts={
            **_WORK,
            "form": "penalty",
            "evidence": "general",
            "reasons": "weighed",
            "individual_assessment": True,
            "sanction": "prison",
            "criminal": True,
            "precise": False,
        },
        near={"precise": True, "sanction": "fine"},
        near_miss="A narrow clause on the names of minors in custody costs her a small fine",
    ),
    Trial(
        standard="defenders.stigmatised",
        through="defenders.weighing",
        measure=(
            "Ministers call a group that visits prisons the paid agents of an enemy; soon after "
            "it is fined over a form, and the court looks at nothing else"
        ),
        under="iccpr/22",
        on="2021-01-01",
        facts={
            **_WORK,
            "form": "penalty",
            "evidence": "general",
            "reasons": "formal",
            "individual_assessment": True,
            "sanction": "fine",
            "smeared": True,
        },
        near={"smeared": False},
        near_miss="The fine is the same, and the ministers have thanked the group for its work",
    ),
    Trial(
        standard="defenders.weighing",
        measure="A village head forbids a women's group to teach people what their rights are",
        under="iccpr/22",
        on="2010-01-01",
        facts={**_WORK, "form": "ban", "evidence": "none", "reasons": "none"},
        near={"evidence": "specific", "reasons": "weighed", "individual_assessment": True},
        near_miss="One session is put off because a flood has made the hall unsafe",
    ),
)
"""The trials of the standards on defenders."""
