"""Participation in the CSCE, the OSCE since 1995, one State a line.

Columns: state, first day, first day no longer (``-`` while it lasts), and a note to the end of the
line, which may be empty. The commitments bind a participating State politically, those made before
it came in included: a State that is admitted accepts all of them.
"""

__all__ = ["ADMISSIONS"]

ADMISSIONS: str = """\
ALB 1991-06-19 - observer since 1990
AND 1996-04-25 -
ARM 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
AUT 1973-06-25 -
AZE 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
BEL 1973-06-25 -
BGR 1973-06-25 -
BIH 1992-04-30 -
BLR 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
CAN 1973-06-25 -
CHE 1973-06-25 -
CSHH 1973-06-25 1993-01-01 Czechoslovakia, dissolved at the end of 1992; CZE and SVK followed
CYP 1973-06-25 -
CZE 1993-01-01 - a successor of CSHH
DDDE 1973-06-25 1990-10-03 German Democratic Republic, until unification
DEU 1973-06-25 - as the Federal Republic of Germany; DDDE took part beside it until 1990-10-03
DNK 1973-06-25 -
ESP 1973-06-25 -
EST 1991-09-10 - on the eve of the Moscow Meeting
FIN 1973-06-25 -
FRA 1973-06-25 -
GBR 1973-06-25 -
GEO 1992-03-24 -
GRC 1973-06-25 -
HRV 1992-03-24 -
HUN 1973-06-25 -
IRL 1973-06-25 -
ISL 1973-06-25 -
ITA 1973-06-25 -
KAZ 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
KGZ 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
LIE 1973-06-25 -
LTU 1991-09-10 - on the eve of the Moscow Meeting
LUX 1973-06-25 -
LVA 1991-09-10 - on the eve of the Moscow Meeting
MCO 1973-06-25 -
MDA 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
MKD 1995-10-12 - observer before that
MLT 1973-06-25 -
MNE 2006-06-22 - after its independence from Serbia and Montenegro
MNG 2012-11-21 - Partner for Co-operation before that
NLD 1973-06-25 -
NOR 1973-06-25 -
POL 1973-06-25 -
PRT 1973-06-25 -
ROU 1973-06-25 -
RUS 1973-06-25 - carries on the participation of SUHH since December 1991
SMR 1973-06-25 -
SRB 2000-11-10 - as the Federal Republic of Yugoslavia; some lists show 1973-06-25, as for YUCS
SUHH 1973-06-25 1991-12-26 Soviet Union, carried on by RUS; the day of its end is recalled
SVK 1993-01-01 - a successor of CSHH
SVN 1992-03-24 -
SWE 1973-06-25 -
TJK 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
TKM 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
TUR 1973-06-25 -
UKR 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
USA 1973-06-25 -
UZB 1992-01-30 - Prague meeting of the Council, after the end of the Soviet Union
VAT 1973-06-25 -
YUCS 1973-06-25 1992-07-08 Yugoslavia, suspended on 1992-07-08 and never readmitted as such; see SRB
"""
