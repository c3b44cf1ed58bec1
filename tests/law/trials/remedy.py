"""Trials of the standards on remedy."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="remedy.no-effective-review",
        measure=(
            "Only the authority itself, and no court, can look again at its refusal to register a "
            "newspaper"
        ),
        under="iccpr/2",
        on="2006-01-01",
        facts={
            "activity": "publish",
            "form": "refusal",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "judicial_review": "none",
        },
        near={"judicial_review": "effective"},
        near_miss="A court can hear the founders and order that the paper be registered",
    ),
    Trial(
        standard="remedy.review-too-late",
        measure=(
            "The mayor of Warsaw bans a march, and the appeal bodies quash the ban when the day of "
            "the march is over"
        ),
        under="echr/13",
        on="2007-06-01",
        facts={
            "activity": "assemble",
            "form": "refusal",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["public_safety"],
            "judicial_review": "late",
        },
        near={"judicial_review": "effective"},
        near_miss="A court decides two days before the march",
    ),
    Trial(
        standard="remedy.not-heard",
        measure=(
            "A ministry ends a weekly by a letter of one line, and its owners never get to say a "
            "word"
        ),
        under="iccpr/2",
        on="2006-01-01",
        facts={
            "activity": "publish",
            "form": "closure",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "independent_decider": False,
            "heard": False,
        },
        near={"judicial_review": "effective"},
        near_miss="The letter came first, but within days a court hears both sides in full",
    ),
    Trial(
        standard="remedy.no-redress",
        measure=(
            "Courts find that a teacher was dismissed for her opinions, and no law lets them give "
            "her back her post or her pay"
        ),
        under="iccpr/2",
        on="2010-01-01",
        facts={
            "activity": "public_service",
            "form": "dismissal",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["office"],
            "judicial_review": "effective",
            "redress": False,
        },
        near={"redress": True},
        near_miss="She gets the pay that she lost, and a post like the one that she had",
    ),
    Trial(
        standard="no-retroactive-penalty.after-the-event",
        measure=(
            "A law that makes it a crime to have led a certain group is used against a man who had "
            "left it before the law was made"
        ),
        under="iccpr/15",
        on="2018-01-01",
        facts={
            "activity": "join_association",
            "form": "penalty",
            "scope": "individual",
            "legal_basis": "statute",
            "aims": ["national_security"],
            "criminal": True,
            "sanction": "prison",
            "retroactive": True,
        },
        near={"retroactive": False},
        near_miss="He led the group for a year after the law had come into force",
    ),
)
"""The trials of the standards on remedy."""
