"""Claims: single statements that somebody made in public."""

from __future__ import annotations

import pytest

from civicspace import Claim, ClaimKind, Holding, InvalidValue, MeasureStatus, When


class TestClaims:
    """A claim has a text and a kind, and says of measures as little as its author did."""

    def test_the_least(self) -> None:
        claim = Claim(id="closure", text="The paper was closed.", kind=ClaimKind.FACT)

        assert (claim.measures, claim.rights, claim.sources) == ((), (), ())
        assert (claim.status, claim.dated, claim.after, claim.attributed_to) == (None,) * 4

    def test_dates(self) -> None:
        claim = Claim(
            id="closure",
            text="After the vote the paper was closed.",
            kind=ClaimKind.SEQUENCE,
            status=MeasureStatus.IN_FORCE,
            dated="2005-05",
            after="2004-09-19",
        )

        assert (claim.dated, claim.after) == (When.parse("2005-05"), When.parse("2004-09-19"))

    def test_no_text(self) -> None:
        expected = "text must be a text that is not blank, not ' '"
        with pytest.raises(InvalidValue) as caught:
            Claim(id="closure", text=" ", kind=ClaimKind.FACT)

        assert expected == str(caught.value)

    def test_no_id(self) -> None:
        expected = "id 'The closure' is not an id: use lower-case letters, digits and hyphens"
        with pytest.raises(InvalidValue) as caught:
            Claim(id="The closure", text="The paper was closed.", kind=ClaimKind.FACT)

        assert expected == str(caught.value)


class TestHoldings:
    """What becomes of a claim is told as the end of a sentence about it."""

    def test_words(self) -> None:
        expected = {
            "holds",
            "holds, with limits",
            "holds in part",
            "runs ahead of events",
            "not confirmed",
            "does not hold",
            "is no statement of fact",
        }

        assert expected == {holding.value for holding in Holding}
