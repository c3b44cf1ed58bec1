"""Acts of States under the Aarhus Convention.

Deposits with the UN Secretary-General; `iea` is a third transcription. One act a line: state,
action, date, in force, source, verified.
"""

__all__ = ["ACTS"]

ACTS: str = """\
ALB signature 1998-06-25 - untc15+untc12+iea 3
ALB ratification 2001-06-27 2001-10-30 untc15+untc12+iea 3
ARM signature 1998-06-25 - untc15+untc12+iea 3
ARM ratification 2001-08-01 2001-10-30 untc15+untc12+iea 3
AUT signature 1998-06-25 - untc15+untc12+iea 3
AUT ratification 2005-01-17 2005-04-17 untc15+untc12+iea 3
AZE accession 2000-03-23 2001-10-30 untc15+untc12+iea 3
BEL signature 1998-06-25 - untc15+untc12+iea 3
BEL ratification 2003-01-21 2003-04-21 untc15+untc12+iea 3
BGR signature 1998-06-25 - untc15+untc12+iea 3
BGR ratification 2003-12-17 2004-03-16 untc15+untc12+iea 3
BIH accession 2008-10-01 2008-12-30 untc15+untc12+iea 3
BLR signature 1998-12-16 - untc15+untc12+iea 3
BLR acceptance 2000-03-09 2001-10-30 untc15+untc12+iea 3
BLR denunciation 2022-07-26 2022-10-24 recall 0
CHE signature 1998-06-25 - untc15+untc12+iea 3
CHE ratification 2014-03-03 2014-06-01 untc15+iea 2
CYP signature 1998-06-25 - untc15+untc12+iea 3
CYP ratification 2003-09-19 2003-12-18 untc15+untc12+iea 3
CZE signature 1998-06-25 - untc15+untc12+iea 3
CZE ratification 2004-07-06 2004-10-04 untc15+untc12+iea 3
DEU signature 1998-12-21 - untc15+untc12+iea 3
DEU ratification 2007-01-15 2007-04-15 untc15+untc12+iea 3
DNK signature 1998-06-25 - untc15+untc12+iea 3
DNK acceptance 2000-09-29 2001-10-30 untc15+untc12+iea 3
ESP signature 1998-06-25 - untc15+untc12+iea 3
ESP ratification 2004-12-29 2005-03-29 untc15+untc12+iea 3
EST signature 1998-06-25 - untc12 1
EST ratification 2001-08-02 2001-10-31 untc15+untc12+iea 3
EUE signature 1998-06-25 - untc15+untc12 2
EUE acceptance 2005-02-17 2005-05-18 untc15+untc12 2
FIN signature 1998-06-25 - untc15+untc12+iea 3
FIN acceptance 2004-09-01 2004-11-30 untc15+untc12+iea 3
FRA signature 1998-06-25 - untc15+untc12+iea 3
FRA acceptance 2002-07-08 2002-10-06 untc15+untc12+iea 3
GBR signature 1998-06-25 - untc15+untc12+iea 3
GBR ratification 2005-02-23 2005-05-24 untc15+untc12+iea 3
GEO signature 1998-06-25 - untc15+untc12+iea 3
GEO ratification 2000-04-11 2001-10-30 untc15+untc12+iea 3
GRC signature 1998-06-25 - untc15+untc12+iea 3
GRC ratification 2006-01-27 2006-04-27 untc15+untc12+iea 3
HRV signature 1998-06-25 - untc15+untc12+iea 3
HRV ratification 2007-03-27 2007-06-25 untc15+untc12+iea 3
HUN signature 1998-12-18 - untc15+untc12+iea 3
HUN ratification 2001-07-03 2001-10-30 untc15+untc12+iea 3
IRL signature 1998-06-25 - untc15+untc12+iea 3
IRL ratification 2012-06-20 2012-09-18 untc15+iea 2
ISL signature 1998-06-25 - untc15+untc12+iea 3
ISL ratification 2011-10-20 2012-01-18 untc15+untc12+iea 3
ITA signature 1998-06-25 - untc15+untc12+iea 3
ITA ratification 2001-06-13 2001-10-30 untc15+untc12+iea 3
KAZ signature 1998-06-25 - untc15+untc12+iea 3
KAZ ratification 2001-01-11 2001-10-30 untc15+untc12+iea 3
KGZ accession 2001-05-01 2001-10-30 untc15+untc12+iea 3
LIE signature 1998-06-25 - untc15+untc12+iea 3
LTU signature 1998-06-25 - untc15+untc12+iea 3
LTU ratification 2002-01-28 2002-04-28 untc15+untc12+iea 3
LUX signature 1998-06-25 - untc15+untc12+iea 3
LUX ratification 2005-10-25 2006-01-23 untc15+untc12+iea 3
LVA signature 1998-06-25 - untc15+untc12+iea 3
LVA ratification 2002-06-14 2002-09-12 untc15+untc12+iea 3
MCO signature 1998-06-25 - untc15+untc12+iea 3
MDA signature 1998-06-25 - untc15+untc12+iea 3
MDA ratification 1999-08-09 2001-10-30 untc15+untc12+iea 3
MKD accession 1999-07-22 2001-10-30 untc15+untc12+iea 3
MLT signature 1998-12-18 - untc15+untc12+iea 3
MLT ratification 2002-04-23 2002-07-22 untc15+untc12+iea 3
MNE accession 2009-11-02 2010-01-31 untc15+untc12+iea 3
NLD signature 1998-06-25 - untc15+untc12+iea 3
NLD acceptance 2004-12-29 2005-03-29 untc15+untc12+iea 3
NOR signature 1998-06-25 - untc15+untc12+iea 3
NOR ratification 2003-05-02 2003-07-31 untc15+untc12+iea 3
POL signature 1998-06-25 - untc15+untc12+iea 3
POL ratification 2002-02-15 2002-05-16 untc15+untc12+iea 3
PRT signature 1998-06-25 - untc15+untc12+iea 3
PRT ratification 2003-06-09 2003-09-07 untc15+untc12+iea 3
ROU signature 1998-06-25 - untc15+untc12+iea 3
ROU ratification 2000-07-11 2001-10-30 untc15+untc12+iea 3
SRB accession 2009-07-31 2009-10-29 untc15+untc12+iea 3
SVK accession 2005-12-05 2006-03-05 untc15+untc12+iea 3
SVN signature 1998-06-25 - untc15+untc12+iea 3
SVN ratification 2004-07-29 2004-10-27 untc15+untc12+iea 3
SWE signature 1998-06-25 - untc15+untc12+iea 3
SWE ratification 2005-05-20 2005-08-18 untc15+untc12+iea 3
TJK accession 2001-07-17 2001-10-30 untc15+untc12+iea 3
TKM accession 1999-06-25 2001-10-30 untc15+untc12+iea 3
UKR signature 1998-06-25 - untc15+untc12+iea 3
UKR ratification 1999-11-18 2001-10-30 untc15+untc12+iea 3
"""
