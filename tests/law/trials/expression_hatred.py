"""Trials: the duty to answer incitement to hatred."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="hate-speech-duty.no-law",
        measure="A State has no law on incitement, and the police watch as marchers call before a "
        "school of the minority for its pupils to be driven out.",
        under="iccpr/20",
        on="2013-03-31",
        facts={
            "activity": "speak",
            "form": "non_protection",
            "scope": "individual",
            "targets": ["minority"],
            "message": "hateful",
            "incitement": "latent",
            "hate_law": False,
            "protection_given": False,
        },
        near={"hate_law": True, "protection_given": True},
        near_miss="The law forbids such calls, and the police shield the school.",
        through="hate-speech-duty.left-unanswered",
    ),
    Trial(
        standard="hate-speech-duty.left-unanswered",
        measure="Sri Lanka, June 2014: a preacher tells a rally in Aluthgama what will befall "
        "Muslims; houses burn that night, and nobody is brought to court under the law on "
        "incitement.",
        under="iccpr/20",
        on="2016-12-01",
        facts={
            "activity": "speak",
            "form": "non_protection",
            "scope": "individual",
            "targets": ["religious_group"],
            "message": "hateful",
            "incitement": "likely",
            "hate_law": True,
            "investigation": "none",
        },
        near={"investigation": "effective"},
        near_miss="The speech is investigated and the speaker tried, whatever the verdict.",
    ),
)
"""Trials of the standards on the duty to answer incitement."""
