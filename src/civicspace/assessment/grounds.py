"""Grounds: the texts that something goes against, by what they were for the State that day."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from civicspace.model.findings import Review, Status

__all__ = ["STANDING_WORDS", "Ground", "concerns", "grounds"]

#: What each standing that counts means for a reader.
STANDING_WORDS = {
    Status.BOUND: "treaty in force",
    Status.COMMITTED: "political commitment",
    Status.SIGNED: "treaty signed, not in force",
    Status.PERSUASIVE: "declaration, binding nobody",
}


@attrs.frozen(kw_only=True)
class Ground:
    """Texts of one standing that reviews go against.

    >>> print(Ground(status=Status.COMMITTED, texts="Copenhagen Document 9.2"))
    political commitment: Copenhagen Document 9.2
    """

    status: Status
    texts: str
    """The instruments and their articles, as lawyers cite them."""
    concern: bool = False
    """Whether the texts protect some persons only, and others are struck as well."""

    @property
    def words(self) -> str:
        """What the standing means."""
        said = STANDING_WORDS[self.status]
        return f"concern, {said} for some persons" if self.concern else said

    def __str__(self) -> str:
        return f"{self.words}: {self.texts}"


def concerns(review: Review) -> bool:
    """Whether a review speaks for some persons only, among all those struck.

    A provision on children says nothing for everybody; where a restriction singles children out,
    it speaks for all whom the restriction strikes.
    """
    only = review.provision.only_for
    if only is None:
        return False
    targets = None if review.restriction is None else review.restriction.facts.targets
    return only not in (targets or ())


def grounds(reviews: Iterable[Review]) -> tuple[Ground, ...]:
    """The texts that reviews are about, the strongest standing first and concerns last.

    >>> import civicspace as cs
    >>> r = cs.review({"form": "ban"}, "iccpr/21", on="2005-05-12", state="KAZ")
    >>> [str(ground) for ground in grounds([r])]
    ['treaty signed, not in force: ICCPR 21']
    """
    found: dict[tuple[bool, Status], dict[tuple[str, str], dict[str, None]]] = {}
    for review in reviews:
        standing = review.standing
        if standing is None or standing.status not in STANDING_WORDS:
            continue
        concern = concerns(review)
        whom = f" ({review.provision.persons})" if concern else ""
        named = found.setdefault((concern, standing.status), {})
        named.setdefault((standing.instrument.short, whom), {})[review.provision.article] = None
    return tuple(
        Ground(
            status=status,
            texts="; ".join(
                f"{short} {', '.join(articles)}{whom}" for (short, whom), articles in named.items()
            ),
            concern=concern,
        )
        for (concern, status), named in sorted(
            found.items(), key=lambda item: (item[0][0], item[0][1].weight)
        )
    )
