"""The documents of international law on civic space, by id.

Treaties bind the States that joined them; commitments bind politically; what bodies and experts say
of either helps to read it. ``ALIASES`` leads from other names in use to the ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from civicspace.law.instruments.commitments import COMMITMENTS
from civicspace.law.instruments.guidelines import GUIDELINES
from civicspace.law.instruments.interpretive import INTERPRETIVE
from civicspace.law.instruments.principles import PRINCIPLES
from civicspace.law.instruments.recommendations import RECOMMENDATIONS
from civicspace.law.instruments.regional_treaties import REGIONAL_TREATIES
from civicspace.law.instruments.reports import REPORTS
from civicspace.law.instruments.resolutions import RESOLUTIONS
from civicspace.law.instruments.special_treaties import SPECIAL_TREATIES
from civicspace.law.instruments.treaties import TREATIES
from civicspace.model.instruments import Instrument, InstrumentKind

__all__ = ["ALIASES", "INSTRUMENTS"]

INSTRUMENTS: Mapping[str, Instrument] = MappingProxyType(
    {
        instrument.id: instrument
        for group in (
            TREATIES,
            SPECIAL_TREATIES,
            REGIONAL_TREATIES,
            COMMITMENTS,
            INTERPRETIVE,
            PRINCIPLES,
            GUIDELINES,
            RECOMMENDATIONS,
            REPORTS,
            RESOLUTIONS,
        )
        for instrument in group
    }
)

#: Other names by which these documents go, with the id used here.
ALIASES: Mapping[str, str] = MappingProxyType(
    {
        **{
            f"hrc-{id_}": id_
            for id_, instrument in INSTRUMENTS.items()
            if instrument.kind is InstrumentKind.GENERAL_COMMENT
        },
        **{
            id_.replace("osce-", "csce-", 1): id_
            for id_ in INSTRUMENTS
            if id_.startswith("osce-") and id_ not in ("osce-istanbul-1999", "osce-mc-3-18")
        },
        "achpr-decl-2019": "achpr-expression-2019",
        "achpr-guidelines-2017": "achpr-guidelines-foaa-2017",
        "cerd": "icerd",
        "cis-hr-1995": "cis-hrc",
        "cm-rec-2007-14": "coe-rec-2007-14",
        "cm-rec-2018-11": "coe-rec-2018-11",
        "dop-observation-2005": "election-observation-2005",
        "eu-charter": "eucfr",
        "iachr-principles-2000": "iachr-expression-2000",
        "icmw": "cmw",
        "icpped": "ced",
        "odihr-vc-association-2015": "odihr-vc-association-2014",
        "un-force-1990": "bpuff",
        "undhrd": "un-hrd-declaration",
        "vc-electoral-code-2002": "vc-electoral-2002",
        "vc-parties-2020": "odihr-vc-parties-2020",
    }
)
