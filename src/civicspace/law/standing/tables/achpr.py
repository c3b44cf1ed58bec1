"""Acts of States under the African Charter on Human and Peoples' Rights.

Almost all recalled, so `verified` is 0; signatures are incomplete. One act a line: state, action,
date, in force, source, verified.
"""

__all__ = ["ACTS"]

ACTS: str = """\
AGO ratification 1990-10-09 1990-10-09 recall 0
BDI signature 1989-06-28 - recall 0
BDI ratification 1989-08-30 1989-08-30 recall 0
BEN ratification 1986-02-25 1986-10-21 recall 0
BFA signature 1984-03-05 - recall 0
BFA ratification 1984-09-21 1986-10-21 recall 0
BWA ratification 1986-07-22 1986-10-21 recall 0
CAF ratification 1986-07-27 1986-10-21 recall 0
CIV ratification 1992-03-31 1992-03-31 recall 0
CMR signature 1987-07-23 - recall 0
CMR ratification 1989-09-18 1989-09-18 recall 0
COD signature 1987-07-23 - recall 0
COD ratification 1987-07-28 1987-07-28 recall 0
COG signature 1981-11-27 - recall 0
COG ratification 1983-01-17 1986-10-21 recall 0
COM ratification 1986-07-18 1986-10-21 recall 0
CPV signature 1986-03-31 - recall 0
CPV ratification 1987-08-06 1987-08-06 recall 0
DJI signature 1991-12-20 - recall 0
DJI ratification 1991-12-20 1991-12-20 recall 0
DZA signature 1986-04-10 - recall 0
DZA ratification 1987-03-20 1987-03-20 recall 0
EGY signature 1981-11-16 - recall 0
EGY ratification 1984-04-03 1986-10-21 recall 0
ERI ratification 1999-03-15 1999-03-15 recall 0
ESH signature 1986-04-10 - unts1520+recall 1
ESH ratification 1986-05-23 1986-10-21 recall 0
ETH ratification 1998-06-22 1998-06-22 recall 0
GAB signature 1982-02-26 - recall 0
GAB ratification 1986-06-26 1986-10-21 recall 0
GHA ratification 1989-03-01 1989-03-01 recall 0
GIN signature 1981-12-09 - recall 0
GIN ratification 1982-05-13 1986-10-21 recall 0
GMB signature 1983-02-11 - recall 0
GMB ratification 1983-06-13 1986-10-21 recall 0
GNB ratification 1986-03-06 1986-10-21 recall 0
GNQ signature 1986-08-18 - recall 0
GNQ ratification 1986-08-18 1986-10-21 recall 0
KEN ratification 1992-02-10 1992-02-10 recall 0
LBR ratification 1982-12-29 1986-10-21 recall 0
LBR signature 1983-01-31 - recall 0
LBY signature 1985-05-30 - recall 0
LBY ratification 1987-03-26 1987-03-26 recall 0
LSO signature 1984-03-07 - recall 0
LSO ratification 1992-02-27 1992-02-27 recall 0
MDG ratification 1992-03-19 1992-03-19 recall 0
MLI signature 1981-11-13 - recall 0
MLI ratification 1982-01-22 1986-10-21 recall 0
MOZ ratification 1990-03-07 1990-03-07 recall 0
MRT signature 1982-02-25 - recall 0
MRT ratification 1986-06-26 1986-10-21 recall 0
MUS signature 1992-02-27 - recall 0
MUS ratification 1992-07-01 1992-07-01 recall 0
MWI signature 1990-02-23 - recall 0
MWI ratification 1990-02-23 1990-02-23 recall 0
NAM ratification 1992-09-16 1992-09-16 recall 0
NER signature 1986-07-09 - recall 0
NER ratification 1986-07-21 1986-10-21 recall 0
NGA signature 1982-08-31 - recall 0
NGA ratification 1983-07-22 1986-10-21 recall 0
RWA signature 1981-11-11 - recall 0
RWA ratification 1983-07-22 1986-10-21 recall 0
SDN signature 1982-09-03 - unts1520+recall 1
SDN ratification 1986-03-11 1986-10-21 recall 0
SEN signature 1981-09-23 - recall 0
SEN ratification 1982-10-25 1986-10-21 recall 0
SLE signature 1981-08-27 - recall 0
SLE ratification 1984-01-27 1986-10-21 recall 0
SOM signature 1982-02-26 - recall 0
SOM ratification 1986-03-20 1986-10-21 recall 0
SSD signature 2013-01-24 - recall 0
SSD ratification 2016-05-19 2016-05-19 recall+hrlrc22 1
STP ratification 1986-07-28 1986-10-21 recall 0
SWZ ratification 1995-10-09 1995-10-09 recall 0
SYC ratification 1992-04-30 1992-04-30 recall 0
TCD signature 1986-05-29 - recall 0
TCD ratification 1986-11-11 1986-11-11 recall 0
TGO signature 1982-02-26 - recall 0
TGO ratification 1982-11-22 1986-10-21 recall 0
TUN ratification 1983-04-22 1986-10-21 recall 0
TZA signature 1982-05-31 - recall 0
TZA ratification 1984-03-09 1986-10-21 recall 0
UGA ratification 1986-05-27 1986-10-21 recall 0
UGA signature 1986-08-18 - recall 0
ZAF signature 1996-07-09 - recall 0
ZAF ratification 1996-07-09 1996-07-09 recall 0
ZMB signature 1983-01-17 - recall 0
ZMB ratification 1984-02-02 1986-10-21 recall 0
ZWE signature 1986-02-20 - unts1520+recall 1
ZWE ratification 1986-06-12 1986-10-21 recall 0
"""
