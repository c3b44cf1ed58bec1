"""States: what they signed, joined, reserved and derogated from."""

from __future__ import annotations

from enum import Enum

import attrs
from pendulum import Date

from civicspace.model.convert import count, date_or_none, state_code, text, to_date, to_tuple
from civicspace.model.dates import Span

__all__ = ["Action", "Derogation", "Reservation", "State", "TreatyAction"]


@attrs.frozen(kw_only=True)
class State:
    """A State, by its code in ISO 3166-1 alpha-3, or ISO 3166-3 for one that is no more.

    >>> State(code="KAZ", name="Kazakhstan").name
    'Kazakhstan'
    """

    code: str = attrs.field(validator=state_code)
    name: str = ""

    def __str__(self) -> str:
        return self.name or self.code


class Action(Enum):
    """What a State did about a treaty."""

    SIGNATURE = "signature"
    SUCCESSION_TO_SIGNATURE = "succession-to-signature"
    RATIFICATION = "ratification"
    ACCESSION = "accession"
    ACCEPTANCE = "acceptance"
    APPROVAL = "approval"
    SUCCESSION = "succession"
    DENUNCIATION = "denunciation"
    CESSATION = "cessation"
    WITHDRAWAL_REJECTED = "withdrawal-rejected"
    """A notice of withdrawal that had no effect."""
    ADMISSION = "admission"
    """Entry into a body whose commitments are political."""

    @property
    def signs(self) -> bool:
        """Whether it makes the State a signatory."""
        return self in (Action.SIGNATURE, Action.SUCCESSION_TO_SIGNATURE)

    @property
    def ends(self) -> bool:
        """Whether it ends the State's being bound."""
        return self in (Action.DENUNCIATION, Action.CESSATION)

    @property
    def binds(self) -> bool:
        """Whether it binds the State, from its date of effect."""
        return not (self.signs or self.ends or self is Action.WITHDRAWAL_REJECTED)


@attrs.frozen(kw_only=True)
class TreatyAction:
    """A dated act of a State under an instrument.

    >>> act = TreatyAction(state="KAZ", instrument="iccpr", action=Action.RATIFICATION,
    ...                    date="2006-01-24", in_force="2006-04-24", verified=3)
    >>> print(act)
    ratification of 24 January 2006, in effect on 24 April 2006
    """

    state: str = attrs.field(validator=state_code)
    instrument: str = attrs.field(validator=text)
    action: Action
    date: Date = attrs.field(converter=to_date)
    """The day of signature, or of deposit."""
    in_force: Date | None = attrs.field(converter=date_or_none, default=None)
    """The day on which the State became bound, or ceased to be."""
    source: str = ""
    verified: int = attrs.field(validator=count, default=0)
    """How many dated sources give exactly this date; 0 means recalled, not seen."""
    note: str = ""

    @property
    def effect(self) -> Date:
        """The day from which it counts."""
        return self.in_force or self.date

    def __str__(self) -> str:
        from civicspace.model.dates import written

        said = f"{self.action.value.replace('-', ' ')} of {written(self.date)}"
        if self.in_force is not None and self.in_force != self.date:
            said += f", in effect on {written(self.in_force)}"
        return said if self.verified else f"{said} (date not verified)"


@attrs.frozen(kw_only=True)
class Reservation:
    """A reservation or a declaration by which a State reads or limits its undertaking.

    >>> limited = Reservation(state="XYZ", instrument="iccpr", provisions=["21"], end="2010-01-01")
    >>> "2009-12-31" in limited.span, "2010-01-01" in limited.span
    (True, False)

    Raises:
        InvalidDate: if it ends before it starts.
    """

    state: str = attrs.field(validator=state_code)
    instrument: str = attrs.field(validator=text)
    provisions: tuple[str, ...] = attrs.field(converter=to_tuple)
    """The articles concerned, such as ``21``."""
    kind: str = "reservation"
    start: Date | None = attrs.field(converter=date_or_none, default=None)
    end: Date | None = attrs.field(converter=date_or_none, default=None)
    """The first day on which it no longer held."""
    note: str = ""
    source: str = ""

    def __attrs_post_init__(self) -> None:
        # A span that ends before it starts is refused now, not when it is first asked for.
        Span(self.start, self.end)

    @property
    def span(self) -> Span:
        """The days on which it holds."""
        return Span(self.start, self.end)


@attrs.frozen(kw_only=True)
class Derogation:
    """A suspension of duties in a public emergency, as notified.

    >>> emergency = Derogation(state="XYZ", instrument="iccpr", provisions=["21"],
    ...                        start="2020-03-16", end="2020-05-12", notified=True)
    >>> print(emergency.span)
    [2020-03-16, 2020-05-12)

    Raises:
        InvalidDate: if it ends before it starts.
    """

    state: str = attrs.field(validator=state_code)
    instrument: str = attrs.field(validator=text)
    provisions: tuple[str, ...] = attrs.field(converter=to_tuple)
    start: Date | None = attrs.field(converter=date_or_none, default=None)
    end: Date | None = attrs.field(converter=date_or_none, default=None)
    """The first day on which it no longer held."""
    notified: bool | None = None
    """Whether the other parties were told, as the treaty asks; None when not known."""
    note: str = ""
    source: str = ""

    def __attrs_post_init__(self) -> None:
        # A span that ends before it starts is refused now, not when it is first asked for.
        Span(self.start, self.end)

    @property
    def span(self) -> Span:
        """The days on which it holds."""
        return Span(self.start, self.end)
