"""Coded values: how hard it strikes, and what review there is."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "Channels",
    "ForceUsed",
    "JudicialReview",
    "Sanction",
]


class Sanction(Choice):
    """What is the heaviest consequence, imposed or provided for?"""

    NONE = "none", "none"
    CIVIL = "civil", "an order to correct, a nominal or moderate civil award, a small fee"
    WARNING = "warning", "a warning or reprimand"
    FINE = "fine", "a fine that an ordinary person can bear"
    HEAVY_FINE = "heavy_fine", "a fine or award that hurts or ruins"
    LOSS_OF_POST = "loss_of_post", "loss of a post, function, accreditation or licence"
    SUSPENDED_PRISON = "suspended_prison", "a prison sentence, suspended"
    CUSTODY = "custody", "administrative detention or arrest, up to 30 days"
    PRISON = "prison", "imprisonment"
    DISQUALIFICATION = "disqualification", "loss of the right to vote, stand or lead"
    EXPULSION = "expulsion", "expulsion, a ban on entry or on travel"
    PRETRIAL = "pretrial", "held for days or more without conviction"
    BODILY_HARM = "bodily_harm", "death, ill-treatment or enforced disappearance"
    DISSOLUTION = "dissolution", "the end of the body, its status, or the outlet"


class ForceUsed(Choice):
    """What force was used?"""

    NONE = "none", "none"
    PROPORTIONATE = "proportionate", "no more than the situation needed"
    EXCESSIVE = "excessive", "more than it needed, or on people who were peaceful"


class Channels(Choice):
    """What other ways to do the same thing remained?"""

    NONE = "none", "none that would do"
    POOR = (
        "poor",
        "some, but they defeat the purpose (out of sight and sound, after the event, at great"
        " cost)",
    )
    ADEQUATE = "adequate", "ways that serve the purpose about as well"


class JudicialReview(Choice):
    """What review by a court is there?"""

    NONE = "none", "none"
    FORMAL = "formal", "one that cannot look at necessity, or cannot undo the act"
    LATE = "late", "a full one, but only after it has lost its use"
    EFFECTIVE = "effective", "a full one, in time"
