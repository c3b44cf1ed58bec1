"""What a stored review may still come to: kept with it, or worked out again."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

import civicspace as cs
from civicspace.codec.results.texts import dumps_result, loads_result
from civicspace.errors import ResultError
from tests.codec.results.helpers import BAN, spoilt, stored


def again(document: dict[str, Any]) -> Any:
    return loads_result(json.dumps(document))


class TestKept:
    """An outlook that is in the document is the review's, whatever the standards installed say."""

    def test_the_same(self) -> None:
        review = cs.review(BAN, under="iccpr/21")
        found = again(stored(review, outlook=True))

        assert found.open_questions() == review.open_questions() != ()
        assert found.bounds() == review.bounds()

    def test_of_other_standards(self) -> None:
        document = stored(cs.review(BAN, under="iccpr/21"), outlook=True)
        found = again(spoilt(document, "value/verdict", "not-applicable"))

        assert str(found.bounds()) == "from compatible to incompatible"


class TestWorkedOutAgain:
    """Without it in the document, the outlook is worked out when somebody asks."""

    @pytest.mark.parametrize("strict", [True, False])
    def test_the_same(self, strict: bool) -> None:
        review = cs.review(BAN, under="iccpr/21", on="2005-05-12", state="KAZ", strict=strict)
        found = again(stored(review))

        assert found.open_questions() == review.open_questions() != ()
        assert found.bounds() == review.bounds()

    def test_of_a_country(self) -> None:
        ban = cs.Restriction(id="ban", rights=[cs.Right.ASSEMBLY], facts=cs.Facts.from_coded(BAN))
        event = cs.Event(event=cs.EventKind.IN_FORCE, date="2004")
        law = cs.Measure(
            id="law", title="A law", kind=cs.MeasureKind.LAW, timeline=[event], restrictions=[ban]
        )
        assessment = cs.assess(cs.Dossier(state="KAZ", measures=[law]), on="2005-05-12")

        assert again(stored(assessment)).open_questions() == assessment.open_questions() != ()

    def test_kept_once_it_is_known(self) -> None:
        found = again(stored(cs.review(BAN, under="iccpr/21")))
        found.bounds()

        assert "prospect" in stored(found)["value"]


class TestOtherStandards:
    """Where the standards installed give another review, it is refused to tell what is open."""

    @pytest.mark.parametrize("strict", [True, False])
    def test_refused(self, strict: bool) -> None:
        review = cs.review(BAN, under="iccpr/21", strict=strict)
        document = stored(review)
        message = "A rule that was mended since."
        key = document["findings"]["1"]["standard"]
        found = again(spoilt(document, f"standards/{key}/message", message))

        with pytest.raises(ResultError) as caught:
            found.open_questions()
        assert found.verdict is review.verdict
        assert str(caught.value) == (
            "1 problem in the result\n  prospect: what is open under iccpr/21 cannot be told: the"
            " standards installed do not give this review, which was written by civicspace"
            f" {cs.__version__}; review it again, or store reviews with outlook=True"
        )

    def test_refused_in_writing(self) -> None:
        document = stored(cs.review(BAN, under="iccpr/21"))
        found = again(spoilt(document, "value/verdict", "not-applicable"))

        with pytest.raises(ResultError, match="do not give this review"):
            dumps_result(found, outlook=True)

    def test_no_restriction(self) -> None:
        review = attrs.evolve(cs.review(BAN, under="iccpr/21"), restriction=None)

        with pytest.raises(ResultError, match="no restriction of which anything could be open"):
            again(stored(review)).bounds()
