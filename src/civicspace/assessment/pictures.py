"""Pictures: what an assessment of a State says on a day, without the reasons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from civicspace.model.findings import Status
from civicspace.model.rights import Right
from civicspace.model.statuses import MeasureStatus
from civicspace.model.verdicts import Verdict

__all__ = ["Breach", "Picture", "Verdicts"]


@attrs.frozen(kw_only=True)
class Verdicts:
    """The verdicts on a right, as
    :meth:`~civicspace.assessment.results.Assessment.verdict` gives them.

    >>> Verdicts(record=Verdict.INCOMPATIBLE, strict=Verdict.UNDETERMINED,
    ...          binding=Verdict.COMPATIBLE, binding_strict=Verdict.COMPATIBLE).strict
    <Verdict.UNDETERMINED: 'undetermined'>
    """

    record: Verdict
    strict: Verdict
    binding: Verdict
    """On the record, under texts only that were law for the State."""
    binding_strict: Verdict


@attrs.frozen(kw_only=True, order=True)
class Breach:
    """A standard that a restriction in effect breaches under a provision, on the record.

    >>> Breach(measure="law", restriction="ban", provision="iccpr/21",
    ...        standard="assembly.blanket-ban").provision
    'iccpr/21'
    """

    measure: str
    restriction: str
    provision: str
    standard: str


def _fixed(of: Mapping[Any, Any]) -> Mapping[Any, Any]:
    """A copy that nobody can change."""
    return MappingProxyType(dict(of))


@attrs.frozen(kw_only=True)
class Picture:
    """What an assessment says on a day.

    >>> import civicspace as cs
    >>> empty = cs.trajectory(cs.Dossier(state="KAZ"), "2006-04-23", "2006-04-24")
    >>> [picture.standings["iccpr"].value for picture in empty.pictures]
    ['signed', 'bound']
    """

    statuses: Mapping[str, MeasureStatus] = attrs.field(converter=_fixed, hash=False)
    """Of each measure."""
    effective: frozenset[tuple[str, str]]
    """The measures with their restrictions that were in effect."""
    perhaps: frozenset[tuple[str, str]]
    """Those that perhaps were."""
    dormant: frozenset[tuple[str, str]]
    """Those, of both, that could strike nobody that day: no window was open."""
    standings: Mapping[str, Status] = attrs.field(converter=_fixed, hash=False)
    """Of each instrument under which the catalogue has provisions, and of each undertaking."""
    beside: Mapping[str, tuple[str, ...]] = attrs.field(converter=_fixed, hash=False)
    """The reservations and derogations in effect, by instrument, where there are any."""
    verdicts: Mapping[Right, Verdicts] = attrs.field(converter=_fixed, hash=False)
    """Of each right that a restriction in effect touches, and of the wholes of its parts."""
    found: Mapping[tuple[str, str], frozenset[tuple[str, str]]] = attrs.field(
        converter=_fixed, hash=False
    )
    """For each provision and standard: the measures with the restrictions that breach it."""

    def __reduce__(self) -> tuple[Any, ...]:
        # A view of a mapping cannot be pickled; what it shows can.
        parts = {field.name: getattr(self, field.name) for field in attrs.fields(Picture)}
        plain = {
            name: dict(part) if isinstance(part, Mapping) else part for name, part in parts.items()
        }
        return _again, (plain,)

    @property
    def breaches(self) -> frozenset[Breach]:
        """Every breach."""
        return frozenset(self._breaches())

    def _breaches(self) -> Iterator[Breach]:
        for (provision, standard), those in self.found.items():
            for measure, restriction in those:
                yield Breach(
                    measure=measure,
                    restriction=restriction,
                    provision=provision,
                    standard=standard,
                )

    def verdict(
        self, right: Right | str, *, binding: bool = False, strict: bool = False
    ) -> Verdict:
        """The verdict on a right, as
        :meth:`~civicspace.assessment.results.Assessment.verdict` gives it.

        Raises:
            UnknownName: for an unknown right.
        """
        wanted = Right.find(right) if isinstance(right, str) else right
        found = self.verdicts.get(wanted)
        if found is None:
            return Verdict.NOT_APPLICABLE
        if binding:
            return found.binding_strict if strict else found.binding
        return found.strict if strict else found.record


def _again(parts: dict[str, Any]) -> Picture:
    return Picture(**parts)
