"""Acts of States under the European Convention on Human Rights.

Successions carry the date of effect. Russia left on 2022-09-16 (article 58(3)); Greece was out
from 1970-06-13 to 1974-11-28. One act a line: state, action, date, in force, source, verified.
"""

__all__ = ["ACTS"]

ACTS: str = """\
ALB signature 1995-07-13 - coe12 1
ALB ratification 1996-10-02 1996-10-02 coe12+chechr22 2
AND signature 1994-11-10 - coe12 1
AND ratification 1996-01-22 1996-01-22 coe12+chechr22 2
ARM signature 2001-01-25 - coe12 1
ARM ratification 2002-04-26 2002-04-26 coe12+chechr22 2
AUT signature 1957-12-13 - coe12 1
AUT ratification 1958-09-03 1958-09-03 coe12+chechr22 2
AZE signature 2001-01-25 - coe12 1
AZE ratification 2002-04-15 2002-04-15 coe12+chechr22 2
BEL signature 1950-11-04 - coe12 1
BEL ratification 1955-06-14 1955-06-14 coe12+chechr22 2
BGR signature 1992-05-07 - coe12 1
BGR ratification 1992-09-07 1992-09-07 coe12+chechr22 2
BIH signature 2002-04-24 - coe12 1
BIH ratification 2002-07-12 2002-07-12 coe12+chechr22 2
CHE signature 1972-12-21 - coe12 1
CHE ratification 1974-11-28 1974-11-28 coe12+chechr22 2
CSHH signature 1991-02-21 - coe12+recall 1
CSHH ratification 1992-03-18 1992-03-18 coe12+recall 1
CYP signature 1961-12-16 - coe12 1
CYP ratification 1962-10-06 1962-10-06 coe12+chechr22 2
CZE succession 1993-01-01 1993-01-01 coe12+chechr22 2
DEU signature 1950-11-04 - coe12 1
DEU ratification 1952-12-05 1953-09-03 coe12+chechr22 2
DNK signature 1950-11-04 - coe12 1
DNK ratification 1953-04-13 1953-09-03 coe12+chechr22 2
ESP signature 1977-11-24 - coe12 1
ESP ratification 1979-10-04 1979-10-04 coe12+chechr22 2
EST signature 1993-05-14 - coe12 1
EST ratification 1996-04-16 1996-04-16 coe12+chechr22 2
FIN signature 1989-05-05 - coe12 1
FIN ratification 1990-05-10 1990-05-10 coe12+chechr22 2
FRA signature 1950-11-04 - coe12 1
FRA ratification 1974-05-03 1974-05-03 coe12+chechr22 2
GBR signature 1950-11-04 - coe12 1
GBR ratification 1951-03-08 1953-09-03 coe12+chechr22 2
GEO signature 1999-04-27 - coe12 1
GEO ratification 1999-05-20 1999-05-20 coe12+chechr22 2
GRC signature 1950-11-28 - coe12 1
GRC ratification 1953-03-28 1953-09-03 recall 0
GRC denunciation 1969-12-12 1970-06-13 recall 0
GRC ratification 1974-11-28 1974-11-28 coe12+chechr22 2
HRV signature 1996-11-06 - coe12 1
HRV ratification 1997-11-05 1997-11-05 coe12+chechr22 2
HUN signature 1990-11-06 - coe12 1
HUN ratification 1992-11-05 1992-11-05 coe12+chechr22 2
IRL signature 1950-11-04 - coe12 1
IRL ratification 1953-02-25 1953-09-03 coe12+chechr22 2
ISL signature 1950-11-04 - coe12 1
ISL ratification 1953-06-29 1953-09-03 coe12+chechr22 2
ITA signature 1950-11-04 - coe12 1
ITA ratification 1955-10-26 1955-10-26 coe12+chechr22 2
LIE signature 1978-11-23 - coe12 1
LIE ratification 1982-09-08 1982-09-08 coe12+chechr22 2
LTU signature 1993-05-14 - coe12 1
LTU ratification 1995-06-20 1995-06-20 coe12+chechr22 2
LUX signature 1950-11-04 - coe12 1
LUX ratification 1953-09-03 1953-09-03 coe12+chechr22 2
LVA signature 1995-02-10 - coe12 1
LVA ratification 1997-06-27 1997-06-27 coe12+chechr22 2
MCO signature 2004-10-05 - coe12 1
MCO ratification 2005-11-30 2005-11-30 coe12+chechr22 2
MDA signature 1995-07-13 - coe12 1
MDA ratification 1997-09-12 1997-09-12 coe12+chechr22 2
MKD signature 1995-11-09 - coe12 1
MKD ratification 1997-04-10 1997-04-10 coe12+chechr22 2
MLT signature 1966-12-12 - coe12 1
MLT ratification 1967-01-23 1967-01-23 coe12+chechr22 2
MNE succession 2006-06-06 2006-06-06 coe12+chechr22 2
NLD signature 1950-11-04 - coe12 1
NLD ratification 1954-08-31 1954-08-31 coe12+chechr22 2
NOR signature 1950-11-04 - coe12 1
NOR ratification 1952-01-15 1953-09-03 coe12+chechr22 2
POL signature 1991-11-26 - coe12 1
POL ratification 1993-01-19 1993-01-19 coe12+chechr22 2
PRT signature 1976-09-22 - coe12 1
PRT ratification 1978-11-09 1978-11-09 coe12+chechr22 2
ROU signature 1993-10-07 - coe12 1
ROU ratification 1994-06-20 1994-06-20 coe12+chechr22 2
RUS signature 1996-02-28 - coe12 1
RUS ratification 1998-05-05 1998-05-05 coe12 1
RUS cessation 2022-03-16 2022-09-16 chechr22+recall 1
SMR signature 1988-11-16 - coe12 1
SMR ratification 1989-03-22 1989-03-22 coe12+chechr22 2
SRB signature 2003-04-03 - coe12 1
SRB ratification 2004-03-03 2004-03-03 coe12+chechr22 2
SVK succession 1993-01-01 1993-01-01 coe12+chechr22 2
SVN signature 1993-05-14 - coe12 1
SVN ratification 1994-06-28 1994-06-28 coe12+chechr22 2
SWE signature 1950-11-28 - coe12 1
SWE ratification 1952-02-04 1953-09-03 coe12+chechr22 2
TUR signature 1950-11-04 - coe12 1
TUR ratification 1954-05-18 1954-05-18 coe12+chechr22 2
UKR signature 1995-11-09 - coe12 1
UKR ratification 1997-09-11 1997-09-11 coe12+chechr22 2
"""
