"""The vocabulary: public emergencies."""

from __future__ import annotations

from civicspace.logic.terms import flag

__all__ = [
    "emergency_control",
    "emergency_declared",
    "nation_threatened",
]
emergency_declared = flag(
    "emergency_declared",
    "Was the emergency officially proclaimed, under the law of the State?",
    "the emergency was officially proclaimed",
    "the emergency was not officially proclaimed",
    drafter=True,
)
nation_threatened = flag(
    "nation_threatened",
    "Does the crisis threaten the life of the nation?",
    "the crisis threatens the life of the nation",
    "the crisis does not threaten the life of the nation",
    drafter=False,
)
emergency_control = flag(
    "emergency_control",
    "Do parliament and the courts keep control of the emergency powers?",
    "parliament and courts keep control of the emergency powers",
    "neither parliament nor courts control the emergency powers",
    drafter=True,
)
