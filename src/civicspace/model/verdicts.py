"""Verdicts: whether something is compatible with a text."""

from __future__ import annotations

from civicspace.logic.truth import NotABool

__all__ = ["Verdict"]


class Verdict(NotABool):
    """Whether something is compatible with a text. It is no truth value."""

    COMPATIBLE = "compatible"
    INCOMPATIBLE = "incompatible"
    UNDETERMINED = "undetermined"
    """What is known does not decide it."""
    NOT_APPLICABLE = "not-applicable"
    """The text does not speak to it."""

    @property
    def words(self) -> str:
        """The verdict as words."""
        return self.value.replace("-", " ")
