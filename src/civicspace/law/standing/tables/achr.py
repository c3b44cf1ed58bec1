"""Acts of States under the American Convention on Human Rights.

Venezuela's denunciation counts from 2013-09-10, a year after it was received; the attempt of 2019
to undo it is left out. One act a line: state, action, date, in force, source, verified.
"""

__all__ = ["ACTS"]

ACTS: str = """\
ARG signature 1984-02-02 - oas-b32 1
ARG ratification 1984-09-05 1984-09-05 oas-b32+cidh03+iri01 3
BOL accession 1979-07-19 1979-07-19 oas-b32+cidh03+iri01 3
BRA accession 1992-09-25 1992-09-25 oas-b32+cidh03+iri01 3
BRB signature 1978-06-20 - oas-b32 1
BRB ratification 1982-11-27 1982-11-27 oas-b32+cidh03+iri01 3
CHL signature 1969-11-22 - oas-b32 1
CHL ratification 1990-08-21 1990-08-21 oas-b32+cidh03+iri01 3
COL signature 1969-11-22 - oas-b32 1
COL ratification 1973-07-31 1978-07-18 oas-b32+cidh03+iri01 3
CRI signature 1969-11-22 - oas-b32 1
CRI ratification 1970-04-08 1978-07-18 oas-b32+cidh03+iri01 3
DMA ratification 1993-06-11 1993-06-11 oas-b32+cidh03 2
DOM signature 1977-09-07 - oas-b32 1
DOM ratification 1978-04-19 1978-07-18 oas-b32+cidh03+iri01 3
ECU signature 1969-11-22 - oas-b32 1
ECU ratification 1977-12-28 1978-07-18 oas-b32+cidh03+iri01 3
GRD signature 1978-07-14 - oas-b32 1
GRD ratification 1978-07-18 1978-07-18 oas-b32+cidh03+iri01 3
GTM signature 1969-11-22 - oas-b32 1
GTM ratification 1978-05-25 1978-07-18 oas-b32+cidh03+iri01 3
HND signature 1969-11-22 - oas-b32 1
HND ratification 1977-09-08 1978-07-18 oas-b32+cidh03+iri01 3
HTI accession 1977-09-27 1978-07-18 oas-b32+cidh03+iri01 3
JAM signature 1977-09-16 - oas-b32 1
JAM ratification 1978-08-07 1978-08-07 oas-b32+cidh03+iri01 3
MEX accession 1981-03-24 1981-03-24 oas-b32 1
NIC signature 1969-11-22 - oas-b32 1
NIC ratification 1979-09-25 1979-09-25 oas-b32+cidh03+iri01 3
PAN signature 1969-11-22 - oas-b32 1
PAN ratification 1978-06-22 1978-07-18 oas-b32+cidh03+iri01 3
PER signature 1977-07-27 - oas-b32 1
PER ratification 1978-07-28 1978-07-28 oas-b32+cidh03+iri01 3
PRY signature 1969-11-22 - oas-b32 1
PRY ratification 1989-08-24 1989-08-24 oas-b32+cidh03+iri01 3
SLV signature 1969-11-22 - oas-b32 1
SLV ratification 1978-06-23 1978-07-18 oas-b32+cidh03+iri01 3
SUR accession 1987-11-12 1987-11-12 oas-b32+cidh03+iri01 3
TTO accession 1991-05-28 1991-05-28 oas-b32+cidh03 2
TTO denunciation 1998-05-26 1999-05-26 iri01+recall 1
URY signature 1969-11-22 - recall 0
URY ratification 1985-04-19 1985-04-19 cidh03+iri01 2
USA signature 1977-06-01 - recall 0
VEN signature 1969-11-22 - recall 0
VEN ratification 1977-08-09 1978-07-18 cidh03+iri01 2
VEN denunciation 2012-09-10 2013-09-10 asil13+iachr-pr12 2
"""
