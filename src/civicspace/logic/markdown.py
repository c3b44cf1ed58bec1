"""An explanation as Markdown, with the ids of rules, exemptions and presumptions in code."""

from __future__ import annotations

import re

from civicspace.logic.explain import Explanation
from civicspace.logic.parts import Part, Place
from civicspace.logic.story import story

__all__ = ["markdown"]

#: What would be read as markup, outside of the ids.
_MARKUP = re.compile(r"([\\*_<>\[\]])")


def markdown(step: Explanation) -> str:
    """The story of an explanation as Markdown.

    >>> from civicspace.logic.explain import Step
    >>> print(markdown(Explanation(step=Step.VERDICT, text="compatible with ECHR, article 11")))
    ## Compatible with ECHR, article 11.
    """
    parts: list[str] = []
    before: Part | None = None
    for part in story(step, ids=True):
        # Lists hang together; everything else is a paragraph of its own.
        if before is not None and not (_listed(before) and _listed(part)):
            parts.append("")
        parts.append(_line(part))
        before = part
    return "\n".join(parts)


def _listed(part: Part) -> bool:
    return part.place in (Place.RULE, Place.ENTRY, Place.DETAIL)


def _line(part: Part) -> str:
    text = _MARKUP.sub(r"\\\1", part.text)
    if part.label:
        text = f"*{part.label}*: {text}"
    match part.place:
        case Place.HEAD:
            return f"{'#' * min(part.depth + 2, 6)} {text}"
        case Place.SECTION:
            return f"**{text}**"
        case Place.RULE | Place.ENTRY:
            return f"- {text}"
        case Place.DETAIL:
            return f"  - {text}"
        case Place.LINE:
            return text
