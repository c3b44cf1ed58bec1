"""Where the dates in these tables come from.

Several of them go back to one depositary's record: they are transcriptions made apart by different
people, not witnesses independent of each other.
"""

__all__ = ["SOURCES"]

SOURCES: dict[str, str] = {
    "asil13": (
        "Article in ASIL Insights on Venezuela's exit from the American Convention, 2013-01-09"
    ),
    "ch22": (
        "Switzerland, SR 0.103.2: parties to the ICCPR with deposit and entry into force, as "
        "of 2022-05-09"
    ),
    "ch22-decl": "Switzerland, SR 0.103.2: its own reservations and declarations, as of 2022-05-09",
    "ch25": "Switzerland, SR 0.822.719.7: parties to ILO Convention No. 87, as of 2025-04-29",
    "chechr22": "Switzerland, SR 0.101: parties to the ECHR, as of 2022-09-16",
    "cidh03": "Inter-American Commission, annual report for 2003, annex with dates of deposit",
    "coe12": (
        "Council of Europe Treaty Office, charts of signatures and ratifications, capture of "
        "April 2012"
    ),
    "defenders-by": (
        "Belarusian defenders' note on the exit from the first Optional Protocol, November 2022"
    ),
    "evatt99": (
        "E. Evatt in the Australian Journal of Human Rights, 1999, on the notice of the DPR "
        "of Korea; month only"
    ),
    "hrc-pr22": "Report of a statement on Belarus by the Human Rights Committee, November 2022",
    "hrlrc22": "Page of the HRLRC, 2022, with the latest act under the African Charter",
    "iachr-pr12": "Inter-American Commission, press release 117/12, 2012-09-12",
    "iea": "International Environmental Agreements database, membership dates, April 2024",
    "iri01": "Yearbook reprint, in Spanish, of the Inter-American Commission's annex, 2001",
    "nlvb": "Dutch treaty database, parties to the ICCPR with entry into force, States A to E",
    "normlex": "ILO NORMLEX, ratifications of Convention No. 98, excerpt up to Ethiopia",
    "oas-b32": "OAS Department of International Law, table B-32, excerpt up to Trinidad and Tobago",
    "recall": "Known to the compiler, with no document seen; counts as no check",
    "ru-law163": (
        "Heading of a Russian reprint of the CIS Convention: federal law 163-FZ of 1995-11-04"
    ),
    "untc-notes": (
        "UN Treaty Collection, notes on the former Yugoslavia: succession, notices under article 4"
    ),
    "untc02": "UN Treaty Collection, declarations under the ICCPR, page of 2002-02-05",
    "untc12": "UN Treaty Collection, status of treaties, capture of April 2012",
    "untc15": "UN Treaty Collection, status of treaties, capture of 2015-03-14",
    "untc15-decl": (
        "UN Treaty Collection, texts of declarations and reservations, capture of 2015-03-14"
    ),
    "unts1520": "UN Treaty Series vol. 1520 (1988), signatures of the African Charter, excerpt",
    "unts999": "UN Treaty Series vol. 999 (1976), first parties to the ICCPR",
    "whatconv": "WhatConvention page on ILO Convention No. 98, excerpt up to Equatorial Guinea",
    "wpd22y": (
        "World Politics Data Lab, core treaties by year of ratification, 2022-08-25; a year "
        "counts as no check"
    ),
}
