"""Acts of States under the first Protocol to the European Convention on Human Rights.

One transcription of 2012, and recall after it. One act a line: state, action, date, in force,
source, verified.
"""

__all__ = ["ACTS"]

ACTS: str = """\
ALB signature 1996-10-02 - coe12 1
ALB ratification 1996-10-02 1996-10-02 coe12 1
AND signature 2007-05-31 - coe12 1
AND ratification 2008-05-06 2008-05-06 coe12 1
ARM signature 2001-01-25 - coe12 1
ARM ratification 2002-04-26 2002-04-26 coe12 1
AUT signature 1957-12-13 - coe12 1
AUT ratification 1958-09-03 1958-09-03 coe12 1
AZE signature 2001-01-25 - coe12 1
AZE ratification 2002-04-15 2002-04-15 coe12 1
BEL signature 1952-03-20 - coe12 1
BEL ratification 1955-06-14 1955-06-14 coe12 1
BGR signature 1992-05-07 - coe12 1
BGR ratification 1992-09-07 1992-09-07 coe12 1
BIH signature 2002-04-24 - coe12 1
BIH ratification 2002-07-12 2002-07-12 coe12 1
CHE signature 1976-05-19 - coe12 1
CSHH signature 1991-02-21 - coe12+recall 1
CSHH ratification 1992-03-18 1992-03-18 coe12+recall 1
CYP signature 1961-12-16 - coe12 1
CYP ratification 1962-10-06 1962-10-06 coe12 1
CZE succession 1993-01-01 1993-01-01 coe12 1
DEU signature 1952-03-20 - coe12 1
DEU ratification 1957-02-13 1957-02-13 coe12 1
DNK signature 1952-03-20 - coe12 1
DNK ratification 1953-04-13 1954-05-18 coe12 1
ESP signature 1978-02-23 - coe12 1
ESP ratification 1990-11-27 1990-11-27 coe12 1
EST signature 1993-05-14 - coe12 1
EST ratification 1996-04-16 1996-04-16 coe12 1
FIN signature 1989-05-05 - coe12 1
FIN ratification 1990-05-10 1990-05-10 coe12 1
FRA signature 1952-03-20 - coe12 1
FRA ratification 1974-05-03 1974-05-03 coe12 1
GBR signature 1952-03-20 - coe12 1
GBR ratification 1952-11-03 1954-05-18 coe12 1
GEO signature 1999-06-17 - coe12 1
GEO ratification 2002-06-07 2002-06-07 coe12 1
GRC signature 1952-03-20 - coe12 1
GRC ratification 1953-03-28 1954-05-18 recall 0
GRC denunciation 1969-12-12 1970-06-13 recall 0
GRC ratification 1974-11-28 1974-11-28 coe12 1
HRV signature 1996-11-06 - coe12 1
HRV ratification 1997-11-05 1997-11-05 coe12 1
HUN signature 1990-11-06 - coe12 1
HUN ratification 1992-11-05 1992-11-05 coe12 1
IRL signature 1952-03-20 - coe12 1
IRL ratification 1953-02-25 1954-05-18 coe12 1
ISL signature 1952-03-20 - coe12 1
ISL ratification 1953-06-29 1954-05-18 coe12 1
ITA signature 1952-03-20 - coe12 1
ITA ratification 1955-10-26 1955-10-26 coe12 1
LIE signature 1987-05-07 - coe12 1
LIE ratification 1995-11-14 1995-11-14 coe12 1
LTU signature 1993-05-14 - coe12 1
LTU ratification 1996-05-24 1996-05-24 coe12 1
LUX signature 1952-03-20 - coe12 1
LUX ratification 1953-09-03 1954-05-18 coe12 1
LVA signature 1997-03-21 - coe12 1
LVA ratification 1997-06-27 1997-06-27 coe12 1
MCO signature 2004-10-05 - coe12 1
MDA signature 1996-05-02 - coe12 1
MDA ratification 1997-09-12 1997-09-12 coe12 1
MKD signature 1996-06-14 - coe12 1
MKD ratification 1997-04-10 1997-04-10 coe12 1
MLT signature 1966-12-12 - coe12 1
MLT ratification 1967-01-23 1967-01-23 coe12 1
MNE succession 2006-06-06 2006-06-06 coe12 1
NLD signature 1952-03-20 - coe12 1
NLD ratification 1954-08-31 1954-08-31 coe12 1
NOR signature 1952-03-20 - coe12 1
NOR ratification 1952-12-18 1954-05-18 coe12 1
POL signature 1992-09-14 - coe12 1
POL ratification 1994-10-10 1994-10-10 coe12 1
PRT signature 1976-09-22 - coe12 1
PRT ratification 1978-11-09 1978-11-09 coe12 1
ROU signature 1993-11-04 - coe12 1
ROU ratification 1994-06-20 1994-06-20 coe12 1
RUS signature 1996-02-28 - coe12 1
RUS ratification 1998-05-05 1998-05-05 coe12 1
RUS cessation 2022-03-16 2022-09-16 recall 0
SMR signature 1989-03-01 - coe12 1
SMR ratification 1989-03-22 1989-03-22 coe12 1
SRB signature 2003-04-03 - coe12 1
SRB ratification 2004-03-03 2004-03-03 coe12 1
SVK succession 1993-01-01 1993-01-01 coe12 1
SVN signature 1993-05-14 - coe12 1
SVN ratification 1994-06-28 1994-06-28 coe12 1
SWE signature 1952-03-20 - coe12 1
SWE ratification 1953-06-22 1954-05-18 coe12 1
TUR signature 1952-03-20 - coe12 1
TUR ratification 1954-05-18 1954-05-18 coe12 1
UKR signature 1996-12-19 - coe12 1
UKR ratification 1997-09-11 1997-09-11 coe12 1
"""
