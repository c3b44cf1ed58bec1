"""Acts of States under the Convention on Migrant Workers.

Later signatures with no ratification are mostly missing. One act a line: state, action, date, in
force, source, verified.
"""

__all__ = ["ACTS"]

ACTS: str = """\
ALB accession 2007-06-05 2007-10-01 untc15+untc12 2
ARG signature 2004-08-10 - untc15+untc12 2
ARG ratification 2007-02-23 2007-06-01 untc15+untc12 2
ARM signature 2013-09-26 - untc15 1
AZE accession 1999-01-11 2003-07-01 untc15+untc12 2
BEN signature 2005-09-15 - untc15+untc12 2
BEN ratification 2018-07-06 2018-11-01 recall+wpd22y 0
BFA signature 2001-11-16 - untc15+untc12 2
BFA ratification 2003-11-26 2004-03-01 untc15+untc12 2
BGD signature 1998-10-07 - untc15+untc12 2
BGD ratification 2011-08-24 2011-12-01 untc15+untc12 2
BIH accession 1996-12-13 2003-07-01 untc15+untc12 2
BLZ accession 2001-11-14 2003-07-01 untc15+untc12 2
BOL accession 2000-10-16 2003-07-01 untc15+untc12 2
CHL signature 1993-09-24 - untc15+untc12 2
CHL ratification 2005-03-21 2005-07-01 untc15+untc12 2
CMR signature 2009-12-15 - untc15+untc12 2
COG signature 2008-09-29 - untc15+untc12 2
COG ratification 2017-03-31 2017-07-01 recall+wpd22y 0
COL accession 1995-05-24 2003-07-01 untc15+untc12 2
COM signature 2000-09-22 - untc15+untc12 2
CPV accession 1997-09-16 2003-07-01 untc15+untc12 2
DZA accession 2005-04-21 2005-08-01 untc15+untc12 2
ECU accession 2002-02-05 2003-07-01 untc15+untc12 2
EGY accession 1993-02-19 2003-07-01 untc15+untc12 2
FJI accession 2019-08-19 2019-12-01 recall+wpd22y 0
GAB signature 2004-12-15 - untc15+untc12 2
GHA signature 2000-09-07 - untc15+untc12 2
GHA ratification 2000-09-07 2003-07-01 untc15+untc12 2
GIN accession 2000-09-07 2003-07-01 untc15+untc12 2
GMB ratification 2018-09-28 2019-01-01 recall+wpd22y 0
GNB signature 2000-09-12 - untc15+untc12 2
GNB ratification 2018-10-22 2019-02-01 recall+wpd22y 0
GTM signature 2000-09-07 - untc15+untc12 2
GTM ratification 2003-03-14 2003-07-01 untc15+untc12 2
GUY signature 2005-09-15 - untc15+untc12 2
GUY ratification 2010-07-07 2010-11-01 untc15+untc12 2
HND accession 2005-08-09 2005-12-01 untc15+untc12 2
HTI signature 2013-12-05 - untc15 1
IDN signature 2004-09-22 - untc15+untc12 2
IDN ratification 2012-05-31 2012-09-01 untc15 1
JAM signature 2008-09-25 - untc15+untc12 2
JAM ratification 2008-09-25 2009-01-01 untc15+untc12 2
KGZ accession 2003-09-29 2004-01-01 untc15+untc12 2
KHM signature 2004-09-27 - untc15+untc12 2
LBR signature 2004-09-22 - untc15+untc12 2
LBY accession 2004-06-18 2004-10-01 untc15+untc12 2
LKA accession 1996-03-11 2003-07-01 untc15+untc12 2
LSO signature 2004-09-24 - untc15+untc12 2
LSO ratification 2005-09-16 2006-01-01 untc15+untc12 2
MAR signature 1991-08-15 - untc15+untc12 2
MAR ratification 1993-06-21 2003-07-01 untc15+untc12 2
MDG signature 2014-09-24 - untc15 1
MDG ratification 2015-05-13 2015-09-01 recall+wpd22y 0
MEX signature 1991-05-22 - untc15+untc12 2
MEX ratification 1999-03-08 2003-07-01 untc15+untc12 2
MLI accession 2003-06-05 2003-10-01 untc15+untc12 2
MNE succession-to-signature 2006-10-23 - untc15+untc12 2
MOZ signature 2012-03-15 - untc15+untc12 2
MOZ ratification 2013-08-19 2013-12-01 untc15 1
MRT accession 2007-01-22 2007-05-01 untc15+untc12 2
NER accession 2009-03-18 2009-07-01 untc15+untc12 2
NGA accession 2009-07-27 2009-11-01 untc15+untc12 2
NIC accession 2005-10-26 2006-02-01 untc15+untc12 2
PER signature 2004-09-22 - untc15+untc12 2
PER ratification 2005-09-14 2006-01-01 untc15+untc12 2
PHL signature 1993-11-15 - untc15+untc12 2
PHL ratification 1995-07-05 2003-07-01 untc15+untc12 2
PLW signature 2011-09-20 - untc15+untc12 2
PRY signature 2000-09-13 - untc15+untc12 2
PRY ratification 2008-09-23 2009-01-01 untc15+untc12 2
RWA accession 2008-12-15 2009-04-01 untc15+untc12 2
SEN accession 1999-06-09 2003-07-01 untc15+untc12 2
SLE signature 2000-09-15 - untc15+untc12 2
SLV signature 2002-09-13 - untc15+untc12 2
SLV ratification 2003-03-14 2003-07-01 untc15+untc12 2
SRB signature 2004-11-11 - untc15+untc12 2
STP signature 2000-09-06 - untc15+untc12 2
STP ratification 2017-01-10 2017-05-01 recall+wpd22y 0
SYC accession 1994-12-15 2003-07-01 untc15+untc12 2
SYR accession 2005-06-02 2005-10-01 untc15+untc12 2
TCD signature 2012-09-26 - untc15 1
TCD ratification 2022-02-22 2022-06-01 recall+wpd22y 0
TGO signature 2001-11-15 - untc15+untc12 2
TGO ratification 2020-12-16 2021-04-01 recall+wpd22y 0
TJK signature 2000-09-07 - untc15+untc12 2
TJK ratification 2002-01-08 2003-07-01 untc15+untc12 2
TLS accession 2004-01-30 2004-05-01 untc15+untc12 2
TUR signature 1999-01-13 - untc15+untc12 2
TUR ratification 2004-09-27 2005-01-01 untc15+untc12 2
UGA accession 1995-11-14 2003-07-01 untc15+untc12 2
URY accession 2001-02-15 2003-07-01 untc15+untc12 2
VCT accession 2010-10-29 2011-02-01 untc15+untc12 2
VEN signature 2011-10-04 - untc15+untc12 2
VEN ratification 2016-10-25 2017-02-01 recall+wpd22y 0
"""
