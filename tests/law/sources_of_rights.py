"""Where each right stands: the articles and paragraphs that protect it."""

from __future__ import annotations

__all__ = ["SOURCES"]

SOURCES: dict[str, str] = {
    "expression": (
        "iccpr/19 osce-copenhagen-1990/9.1 udhr/19 echr/10 achr/13 achpr/9 arab-charter/32 "
        "cis-hrc/11 crc/13"
    ),
    "opinion": ("iccpr/19 osce-copenhagen-1990/9.1 udhr/19 echr/10 cis-hrc/11"),
    "press": (
        "iccpr/19 osce-copenhagen-1990/9.1 osce-moscow-1991/26 udhr/19 echr/10 achr/13 "
        "achpr/9 arab-charter/32 cis-hrc/11"
    ),
    "journalist-safety": (
        "iccpr/6 iccpr/7 iccpr/19 echr/2 echr/3 echr/10 achr/4 achr/5 achr/13 achpr/4 achpr/9"
    ),
    "media-pluralism": (
        "iccpr/19 osce-copenhagen-1990/7.8 osce-moscow-1991/26 echr/10 achr/13 achpr/9 fcnm/9"
    ),
    "artistic-academic": (
        "iccpr/19 osce-copenhagen-1990/9.1 udhr/19 udhr/27 echr/10 achr/13 arab-charter/42 "
        "icescr/15"
    ),
    "information": (
        "iccpr/19 osce-copenhagen-1990/9.1 udhr/19 echr/10 achr/13 achpr/9 arab-charter/32 "
        "cis-hrc/11 uncac/10 uncac/13 aarhus/4 aarhus/5 coe-205/2"
    ),
    "internet": ("iccpr/19 osce-copenhagen-1990/9.1 udhr/19 echr/10 achr/13 achpr/9 cis-hrc/11"),
    "hate-speech-duty": ("iccpr/20 achr/13 icerd/4"),
    "religion-belief": (
        "iccpr/18 osce-copenhagen-1990/9.4 udhr/18 echr/9 achr/12 achpr/8 arab-charter/30 "
        "cis-hrc/10"
    ),
    "assembly": (
        "iccpr/21 osce-copenhagen-1990/9.2 udhr/20 echr/11 achr/15 achpr/11 arab-charter/24 "
        "cis-hrc/12 icerd/5 crc/15"
    ),
    "assembly-facilitation": (
        "iccpr/21 osce-copenhagen-1990/9.2 echr/11 achr/1 achr/15 achpr/1 achpr/11"
    ),
    "assembly-monitoring": ("iccpr/21 echr/11"),
    "policing-life-integrity": (
        "iccpr/6 iccpr/7 osce-copenhagen-1990/16.1 udhr/3 udhr/5 echr/2 echr/3 achr/4 achr/5 "
        "achpr/4 achpr/5 arab-charter/5 arab-charter/8 cis-hrc/2 cis-hrc/3"
    ),
    "association": (
        "iccpr/22 osce-copenhagen-1990/9.3 udhr/20 echr/11 achr/16 achpr/10 arab-charter/24 "
        "cis-hrc/12 icerd/5 crc/15"
    ),
    "association-formation": (
        "iccpr/22 osce-copenhagen-1990/9.3 osce-copenhagen-1990/10.3 udhr/20 echr/11 achr/16 "
        "achpr/10 arab-charter/24 cis-hrc/12"
    ),
    "association-legal-personality": (
        "iccpr/22 osce-copenhagen-1990/9.3 echr/11 achr/16 achpr/10 ilo-c87/7 ets124/2"
    ),
    "association-autonomy": (
        "iccpr/22 osce-copenhagen-1990/9.3 echr/11 achr/16 achpr/10 ilo-c87/3 ilo-c87/4"
    ),
    "association-negative": ("iccpr/22 udhr/20 echr/11 achr/16 achpr/10"),
    "parties": (
        "iccpr/22 osce-copenhagen-1990/3 osce-copenhagen-1990/7.6 udhr/20 echr/11 achr/16 "
        "achpr/10 arab-charter/24 cis-hrc/12"
    ),
    "unions": (
        "iccpr/22 osce-copenhagen-1990/9.3 udhr/23 echr/11 achr/16 achpr/10 arab-charter/35 "
        "cis-hrc/12 icescr/8 ilo-c87/2 ilo-c87/3 ilo-c87/4 ilo-c98/1 ilo-c98/2"
    ),
    "funding": (
        "iccpr/22 osce-copenhagen-1990/10.4 un-hrd-declaration/13 echr/11 achr/16 achpr/10"
    ),
    "participation": (
        "iccpr/25 osce-copenhagen-1990/6 udhr/21 echr-p1/3 achr/23 achpr/13 arab-charter/24 "
        "cis-hrc/29 icerd/5 cedaw/7"
    ),
    "elections": (
        "iccpr/25 osce-copenhagen-1990/5.1 osce-copenhagen-1990/6 osce-copenhagen-1990/7.1 "
        "osce-copenhagen-1990/7.4 udhr/21 echr-p1/3 achr/23 acdeg/3 arab-charter/24 "
        "cis-hrc/29 cis-elections-2002/6"
    ),
    "vote": (
        "iccpr/25 osce-copenhagen-1990/7.3 osce-copenhagen-1990/7.4 udhr/21 echr-p1/3 achr/23 "
        "achpr/13 arab-charter/24 cis-hrc/29 icerd/5 cedaw/7 crpd/29"
    ),
    "candidacy": (
        "iccpr/25 osce-copenhagen-1990/7.5 osce-copenhagen-1990/7.9 udhr/21 echr-p1/3 achr/23 "
        "achpr/13 arab-charter/24 cis-hrc/29 cedaw/7 crpd/29"
    ),
    "campaign": ("iccpr/25 osce-copenhagen-1990/7.7 osce-copenhagen-1990/7.8 echr-p1/3 achr/23"),
    "election-observation": (
        "iccpr/25 osce-copenhagen-1990/8 acdeg/19 cis-elections-2002/14 cis-elections-2002/15"
    ),
    "public-service": (
        "iccpr/25 osce-copenhagen-1990/7.5 udhr/21 achr/23 achpr/13 arab-charter/24 cedaw/7"
    ),
    "consultation": (
        "iccpr/25 osce-copenhagen-1990/5.8 osce-moscow-1991/18.1 un-hrd-declaration/8 achr/23 "
        "achpr/13 uncac/13 aarhus/6 aarhus/7 aarhus/8 fcnm/15"
    ),
    "privacy": (
        "iccpr/17 osce-moscow-1991/24 udhr/12 echr/8 achr/11 arab-charter/21 cis-hrc/9 crc/16"
    ),
    "communications-secrecy": (
        "iccpr/17 osce-moscow-1991/24 udhr/12 echr/8 achr/11 arab-charter/21 cis-hrc/9"
    ),
    "anonymity-encryption": ("iccpr/17 udhr/12 echr/8 achr/11"),
    "personal-data": ("iccpr/17 echr/8 achr/11 ets108/5"),
    "defenders": (
        "iccpr/19 iccpr/22 osce-copenhagen-1990/10.1 osce-copenhagen-1990/10.3 "
        "osce-copenhagen-1990/10.4 un-hrd-declaration/1 un-hrd-declaration/5 "
        "un-hrd-declaration/9 un-hrd-declaration/12 echr/10 echr/11 echr/34 achr/13 achr/16 "
        "achr/44 achpr/9 achpr/10"
    ),
    "remedy": (
        "iccpr/2 osce-copenhagen-1990/5.10 osce-copenhagen-1990/11 udhr/8 "
        "un-hrd-declaration/9 echr/13 achr/25 achpr/7 arab-charter/23"
    ),
    "fair-trial": (
        "iccpr/14 osce-copenhagen-1990/5.16 udhr/10 udhr/11 echr/6 achr/8 achpr/7 "
        "arab-charter/13 cis-hrc/6"
    ),
    "no-retroactive-penalty": (
        "iccpr/15 osce-copenhagen-1990/5.18 udhr/11 echr/7 achr/9 achpr/7 arab-charter/15 cis-hrc/7"
    ),
    "liberty": (
        "iccpr/9 osce-copenhagen-1990/5.15 osce-moscow-1991/23.1 udhr/3 udhr/9 "
        "un-hrd-declaration/12 echr/5 achr/7 achpr/6 arab-charter/14 cis-hrc/5"
    ),
    "movement": (
        "iccpr/12 osce-copenhagen-1990/9.5 udhr/13 echr-p4/2 achr/22 achpr/12 arab-charter/26 "
        "arab-charter/27 cis-hrc/22"
    ),
    "non-discrimination": (
        "iccpr/26 osce-copenhagen-1990/5.9 osce-copenhagen-1990/25.4 udhr/2 udhr/7 echr/14 "
        "echr-p12/1 achr/1 achr/24 achpr/2 achpr/3 arab-charter/3 cis-hrc/20 icerd/5 cedaw/7"
    ),
    "minorities": (
        "iccpr/27 osce-copenhagen-1990/32 osce-copenhagen-1990/35 arab-charter/25 cis-hrc/21 "
        "fcnm/7 fcnm/8 fcnm/9 fcnm/15"
    ),
    "children-civic": ("iccpr/24 achpr/18 crc/12 crc/13 crc/15"),
    "foreigners-civic": ("echr/1 ets124/1 ets144/3 ets144/6"),
}
