"""Comparisons: what got better or worse between two assessments or two reviews, and why."""

from __future__ import annotations

import attrs

from civicspace.assessment.compared import print_countries, print_reviews
from civicspace.assessment.results import Assessment
from civicspace.assessment.shifts import FindingShift, VerdictShift, overall, ranked
from civicspace.errors import UnknownName
from civicspace.model.changes import Cause, Direction
from civicspace.model.findings import Review
from civicspace.model.rights import Right

__all__ = ["Comparison", "ReviewComparison", "RightShift"]


@attrs.frozen(kw_only=True, repr=False)
class RightShift:
    """A right in two assessments: the verdicts in each reading, and the findings that changed.

    >>> import civicspace as cs
    >>> one = cs.assess(cs.load("examples/ban.yaml"), on="2006-04-23")
    >>> two = cs.assess(cs.load("examples/ban.yaml"), on="2006-04-24")
    >>> assembly = cs.compare(one, two)["assembly"]
    >>> print(assembly.record, "|", assembly.binding, "|", assembly.direction.value)
    incompatible | not applicable -> incompatible | worse
    """

    right: Right
    record: VerdictShift
    """On the record."""
    strict: VerdictShift
    """On the stated facts alone."""
    binding: VerdictShift
    """Under texts alone that were law for the State, on the record."""
    changes: tuple[FindingShift, ...]
    """The findings on this right and its parts that changed."""

    def __repr__(self) -> str:
        return f"<RightShift {self.right.value}: {self.direction.value}>"

    @property
    def direction(self) -> Direction:
        """Which way the right went, by its verdicts and by the breaches behind them.

        Where the verdict on the record came to be undetermined, or was, it is neither better nor
        worse. Else it got better or worse where a verdict did, in any reading, or where a breach
        of measures in force came or went; mixed, where some got better and some worse.
        """
        return overall(
            self.record.direction,
            (
                self.strict.direction,
                self.binding.direction,
                *(change.direction for change in self.settling),
            ),
        )

    @property
    def settling(self) -> tuple[FindingShift, ...]:
        """The changes that bear on the right: a breach came or went.

        Drafts are left aside, and so are provisions that protect some persons only where others
        are struck as well: those are a concern and no verdict for all.
        """
        moved = (Direction.BETTER, Direction.WORSE, Direction.MIXED)
        return tuple(
            change
            for change in self.changes
            if not change.anticipated and not change.concern and change.direction in moved
        )

    @property
    def causes(self) -> tuple[Cause, ...]:
        """What brought it about: of the breaches that came or went, or else of any change.

        What changed most findings stands in front.
        """
        changes = self.settling or tuple(one for one in self.changes if not one.anticipated)
        return ranked(changes)


@attrs.frozen(kw_only=True, repr=False)
class Comparison:
    """Two assessments side by side: right by right, finding by finding, with the causes.

    It prints on one screen.

    >>> import civicspace as cs
    >>> ban = cs.load("examples/ban.yaml")
    >>> found = cs.compare(cs.assess(ban, on="2006-04-23"), cs.assess(ban, on="2006-04-24"))
    >>> [right.right.value for right in found.worse], found.better
    (['assembly'], ())
    >>> found["assembly"].causes[0].text
    'ICCPR: signed -> bound (in force for the State since 24 April 2006)'
    """

    before: Assessment
    after: Assessment
    rights: tuple[RightShift, ...]
    """Every right that a measure in force touched, on either side."""
    changes: tuple[FindingShift, ...]
    """Every finding that is another one on the other side, those of drafts included."""
    differences: tuple[Cause, ...]
    """All that differs, whether or not it changed a finding."""

    def __repr__(self) -> str:
        return (
            f"<Comparison of {self.before.state} on {self.before.on} and {self.after.state} on "
            f"{self.after.on}: {len(self.changes)} findings changed>"
        )

    def __getitem__(self, right: Right | str) -> RightShift:
        """The comparison of a right.

        Raises:
            UnknownName: if there is no such right, or no measure in force touched it.
        """
        wanted = Right.find(right) if isinstance(right, str) else right
        for one in self.rights:
            if one.right is wanted:
                return one
        raise UnknownName("right", wanted.value, [one.right.value for one in self.rights])

    @property
    def better(self) -> tuple[RightShift, ...]:
        """The rights that got better, and in nothing worse."""
        return self._rights(Direction.BETTER)

    @property
    def worse(self) -> tuple[RightShift, ...]:
        """The rights that got worse, and in nothing better."""
        return self._rights(Direction.WORSE)

    @property
    def mixed(self) -> tuple[RightShift, ...]:
        """The rights that got better in part and worse in part."""
        return self._rights(Direction.MIXED)

    @property
    def same(self) -> bool:
        """Whether nothing differs at all."""
        return not self.changes and not self.differences

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Whatever brought a changed finding about, each thing once."""
        return tuple(dict.fromkeys(cause for change in self.changes for cause in change.causes))

    def _rights(self, direction: Direction) -> tuple[RightShift, ...]:
        return tuple(one for one in self.rights if one.direction is direction)

    def __str__(self) -> str:
        return print_countries(self)


@attrs.frozen(kw_only=True, repr=False)
class ReviewComparison:
    """Two reviews under one provision, such as those of two drafts: what is mended, what broken.

    >>> import civicspace as cs
    >>> ban = {"activity": "assemble", "form": "ban", "scope": "blanket"}
    >>> found = cs.compare(ban, {**ban, "form": "notification"}, under="iccpr/21")
    >>> "assembly.blanket-ban" in {one.standard.id for one in found.better}, found.worse
    (True, ())
    """

    before: Review
    after: Review
    changes: tuple[FindingShift, ...]
    """Every standard of which another thing is said on the other side."""
    differences: tuple[Cause, ...]
    """All that differs, whether or not it changed a finding; the facts among it."""

    def __repr__(self) -> str:
        return f"<ReviewComparison under {self.after.provision.id}: {self.record}>"

    @property
    def record(self) -> VerdictShift:
        """The verdict on the record."""
        return VerdictShift(self.before.verdict, self.after.verdict)

    @property
    def strict(self) -> VerdictShift:
        """The verdict on the stated facts alone."""
        return VerdictShift(self.before.strict, self.after.strict)

    @property
    def direction(self) -> Direction:
        """Which way it went, by the verdicts and the standards, as for a right."""
        return overall(
            self.record.direction,
            (
                self.strict.direction,
                *(change.direction for change in (*self.better, *self.worse)),
            ),
        )

    @property
    def better(self) -> tuple[FindingShift, ...]:
        """The standards that are mended."""
        return tuple(one for one in self.changes if one.direction is Direction.BETTER)

    @property
    def worse(self) -> tuple[FindingShift, ...]:
        """The standards that are newly breached."""
        return tuple(one for one in self.changes if one.direction is Direction.WORSE)

    @property
    def same(self) -> bool:
        """Whether nothing differs at all."""
        return not self.changes and not self.differences

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Whatever brought a changed finding about, each thing once."""
        return tuple(dict.fromkeys(cause for change in self.changes for cause in change.causes))

    def __str__(self) -> str:
        return print_reviews(self)
