"""Acts of States under the Arab Charter on Human Rights.

Recalled, none of it checked; signatures and any party after 2013 are missing. One act a line:
state, action, date, in force, source, verified.
"""

__all__ = ["ACTS"]

ACTS: str = """\
ARE ratification 2008-01-15 2008-03-15 recall 0
BHR ratification 2006-06-18 2008-03-15 recall 0
DZA ratification 2006-06-11 2008-03-15 recall 0
IRQ ratification 2013-04-04 2013-06-04 recall 0
JOR ratification 2004-10-28 2008-03-15 recall 0
KWT ratification 2013-09-05 2013-11-05 recall 0
LBN ratification 2011-05-08 2011-07-08 recall 0
LBY ratification 2006-08-07 2008-03-15 recall 0
PSE ratification 2007-11-28 2008-03-15 recall 0
QAT ratification 2009-01-11 2009-03-11 recall 0
SAU ratification 2009-04-15 2009-06-15 recall 0
SDN ratification 2013-05-21 2013-07-21 recall 0
SYR ratification 2007-02-06 2008-03-15 recall 0
YEM ratification 2008-11-12 2009-01-12 recall 0
"""
