# ruff: noqa: E501
"""Reservations, declarations and derogations to the Covenant that touch civic space, one a line.

Columns: state, instrument, provisions, kind, from, until, source, note. ``until`` is the last
day, ``-`` if none is known. A selection: articles 4, 19 to 22, 25 and 41, and derogations. The
articles and end dates of derogations marked ``recall`` were not compared with the depositary's text.
"""

__all__ = ["ROWS"]

ROWS: str = """\
ARM | iccpr | 12;17;19;21;22 | derogation | 2008-03-01 | 2008-03-20 | recall | State of emergency in Yerevan after the presidential vote
ARM | iccpr | 9;12;21 | derogation | 2020-03-16 | 2020-09-11 | recall | State of emergency, COVID-19
AUS | iccpr | 19;20;21;22 | reservation | 1980-08-13 | - | untc15-decl+untc02 | Articles 19, 21 and 22 are read as consistent with article 20; no further law under article 20 is promised
AUT | iccpr | 19;21;22;2(1) | reservation | 1978-09-10 | - | untc15-decl | Subject to the limits that article 16 ECHR allows on the political activity of aliens
BEL | iccpr | 19;21;22 | declaration | 1983-04-21 | - | untc15-decl | Applied within what articles 10 and 11 ECHR set or allow
BEL | iccpr | 20;19;21;22 | declaration | 1983-04-21 | - | untc15-decl | No duty to legislate under article 20(1); article 20 is applied in the light of articles 18, 19, 21 and 22
BHR | iccpr | 9;12;13;17;19;21;22 | derogation | 2011-03-15 | 2011-06-01 | recall | State of national safety; notice given in April 2011
CHE | iccpr | 20(1) | reservation | 1992-06-18 | - | untc15-decl+ch22-decl | No further measure against propaganda for war
CHE | iccpr | 25(b) | reservation | 1992-06-18 | - | untc15-decl+ch22-decl | Cantons and communes may go on electing in open assemblies, without a secret ballot
CHE | iccpr | 41 | declaration | 2017-03-27 | 2022-01-23 | ch22-decl | Inter-State communications recognised for another five years
CHE | iccpr | 41 | declaration | 2022-01-24 | 2027-01-23 | ch22-decl | Inter-State communications recognised for another five years
CHL | iccpr | 9;12;13;19;25(b) | derogation | 1973-09-11 | - | recall | State of siege; notice given in September 1976; later changes not traced
DEU | iccpr | 19;21;22;2(1) | reservation | 1973-12-17 | - | untc15-decl | Applied within the bounds of article 16 ECHR
DNK | iccpr | 20(1) | reservation | 1972-01-06 | - | untc15-decl | Keeps to the vote it cast in the General Assembly in 1961
DZA | iccpr | 22 | declaration | 1989-09-12 | - | untc15-decl | The law is the frame within which the State acts on the right to organise (with article 8 ICESCR)
DZA | iccpr | 9(3);12;17;21 | derogation | 1992-02-09 | 2011-02-24 | recall | State of emergency
EST | iccpr | 9;12;14;17;21;22 | derogation | 2020-03-12 | 2020-05-17 | recall | Emergency situation, COVID-19
FIN | iccpr | 20(1) | reservation | 1975-08-19 | - | untc15-decl | No ban on propaganda for war, which might endanger free expression
FRA | iccpr | 19;21;22 | declaration | 1980-11-04 | - | untc15-decl | Applied in line with articles 10, 11 and 16 ECHR
FRA | iccpr | 4(1) | reservation | 1980-11-04 | - | untc15-decl | Emergency powers of the Constitution (article 16, siege, emergency) are held to meet article 4(1); strict necessity does not limit the President under article 16
FRA | iccpr | 9;12;17 | derogation | 2015-11-14 | 2017-11-01 | recall | State of emergency after the Paris attacks
GBR | iccpr | 20;19;21 | reservation | 1976-05-20 | - | untc15-decl | Article 20 is read as consistent with articles 19 and 21; no new law is promised
GBR | iccpr | 25(b) | reservation | 1976-05-20 | - | untc15-decl | Not applied so far as it would ask for an elected legislature in Hong Kong or for equal weight of the electoral rolls in Fiji
GBR | iccpr | 25(c) | reservation | 1976-05-20 | - | untc15-decl | Not applied to jury service in a dependent territory
GBR | iccpr | 9 | derogation | 2001-12-18 | 2005-03-14 | recall | Longer detention of foreign nationals
GEO | iccpr | 19;21 | derogation | 2007-11-07 | 2007-11-16 | recall | State of emergency in the whole country
GEO | iccpr | 9;12;17;21 | derogation | 2020-03-21 | 2020-05-22 | recall | State of emergency, COVID-19; further measures notified later
IND | iccpr | 12;19(3);21;22 | declaration | 1979-04-10 | - | untc15-decl | Applied in conformity with article 19 of the Constitution of India
IRL | iccpr | 19(2) | reservation | 1989-12-08 | 2011-12-15 | recall | Monopoly or licensing of broadcasting; withdrawn by the 2015 capture, the day recalled
IRL | iccpr | 20(1) | reservation | 1989-12-08 | - | untc15-decl | Accepted so far as practicable; legislation may be postponed
ISL | iccpr | 20(1) | reservation | 1979-08-22 | - | untc15-decl | A ban on propaganda for war could limit free expression
ISR | iccpr | 9 | derogation | 1991-10-03 | - | recall | State of emergency in place since 1948, notified on ratification
ITA | iccpr | 19(3) | declaration | 1978-09-15 | - | untc15-decl | Held compatible with licensing of national radio and television and limits on local and relay stations
JPN | iccpr | 22(2) | declaration | 1979-06-21 | - | untc15-decl | Fire service staff count as police, as under ILO Convention No. 87
KOR | iccpr | 22 | reservation | 1990-04-10 | - | untc15-decl | Applied in conformity with local law, the Constitution included
KWT | iccpr | 25(b) | declaration | 1996-05-21 | - | untc15-decl | Not for members of the armed forces or the police
KWT | iccpr | 25(b) | reservation | 1996-05-21 | 2016-05-20 | untc15-decl+recall | Electoral law gave the vote and candidacy to men only; the day it was partly withdrawn is recalled
LAO | iccpr | 22 | declaration | 2009-09-25 | - | untc15-decl | Read with self-determination (article 1) and applied in conformity with the Constitution and laws
LKA | iccpr | 9;12;14(3);17;19(2);21;22(1) | derogation | 1983-05-18 | 1989-01-11 | recall | State of emergency; notice given in May 1984
LUX | iccpr | 19(2) | declaration | 1983-08-18 | - | untc15-decl | Broadcasting, television and film companies may be licensed
LUX | iccpr | 20;19;21;22 | declaration | 1983-08-18 | - | untc15-decl | No duty to legislate under article 20(1); article 20 is applied in the light of articles 18, 19, 21 and 22
LVA | iccpr | 12;17;21 | derogation | 2020-03-13 | 2020-06-09 | recall | Emergency situation, COVID-19
MCO | iccpr | 19 | declaration | 1997-08-28 | - | untc15-decl | Held compatible with monopoly and authorisation of radio and television
MCO | iccpr | 21;22 | declaration | 1997-08-28 | - | untc15-decl | Formalities, conditions and penalties set by law and necessary in a democratic society on listed grounds stay possible
MCO | iccpr | 25 | declaration | 1997-08-28 | - | untc15-decl | Articles 2, 3 and 25 leave the rules on succession to the throne alone
MCO | iccpr | 25 | reservation | 1997-08-28 | - | untc15-decl | Article 25 of the Constitution and the order of 1935 on public employment stay
MDA | iccpr | 12;21 | derogation | 2020-03-17 | 2020-05-15 | recall | State of emergency, COVID-19
MEX | iccpr | 25(b) | reservation | 1981-03-23 | - | untc15-decl | Ministers of religion may not stand for election nor found political associations
MLT | iccpr | 19 | declaration | 1990-09-13 | - | untc15-decl | Public officers' political expression may be limited in working hours and on the premises
MLT | iccpr | 19 | reservation | 1990-09-13 | - | untc15-decl | Not applied so far as the Act of 1987 on the political activity of aliens is incompatible with it
MLT | iccpr | 20;19;21 | reservation | 1990-09-13 | - | untc15-decl | Article 20 is read as consistent with articles 19 and 21; no new law is promised
MLT | iccpr | 22 | reservation | 1990-09-13 | - | untc15-decl | Not applied so far as existing law is not fully compatible
NLD | iccpr | 19(2) | reservation | 1978-12-11 | - | untc15-decl | Broadcasting, television and cinema may be licensed
NLD | iccpr | 20(1) | reservation | 1978-12-11 | - | untc15-decl | The duty in article 20(1) is not accepted
NOR | iccpr | 20(1) | reservation | 1972-09-13 | - | untc15-decl | Article 20(1) is not accepted
NZL | iccpr | 20 | reservation | 1978-12-28 | - | untc15-decl | No further law under article 20 is promised
NZL | iccpr | 22 | reservation | 1978-12-28 | - | untc15-decl | Not applied to unions so far as existing law on their representation is not fully compatible
PAK | iccpr | 3;6;7;12;13;18;19;25;40 | reservation | 2010-06-23 | 2011-09-20 | recall | Applied only so far as not repugnant to the Constitution and Sharia; cut down to articles 3 and 25 on the last day
PAK | iccpr | 3;25 | reservation | 2011-09-20 | - | recall | What was left in 2011: personal law and certain public offices
PER | iccpr | 9;12;17;21 | derogation | 2014-11-21 | 2015-01-19 | untc15-decl | State of emergency in parts of Ayacucho, Huancavelica, Cusco and Junin, 60 days more (Supreme Decree 067-2014-PCM); one notice of many
POL | iccpr | 9;12;14(5);19(2);21;22 | derogation | 1981-12-13 | 1983-07-22 | recall | Martial law; suspended before it formally ended
QAT | iccpr | 22 | declaration | 2018-05-21 | - | recall | Trade unions are understood as in labour and other national law, and the article is applied on that footing
ROU | iccpr | 12;17;21 | derogation | 2020-03-16 | 2020-05-14 | recall | State of emergency, COVID-19
SDN | iccpr | 2;22(1) | derogation | 1989-06-30 | - | recall | State of emergency; notice given in February 1992
SWE | iccpr | 20(1) | reservation | 1971-12-06 | - | untc15-decl | Article 20(1) is not applied
THA | iccpr | 12(1);14(5);19;21 | derogation | 2014-05-20 | 2015-04-01 | recall | Martial law; notice given in July 2014
TTO | iccpr | 21 | reservation | 1978-12-21 | - | untc15-decl | Lawful or reasonable limits on assembly may be imposed
TUR | iccpr | 2;3;9;10;12;13;14;17;19;21;22;25;26;27 | derogation | 2016-07-21 | 2018-07-19 | recall | State of emergency after the attempted coup; notice given on 2016-08-02
UKR | iccpr | 2(3);9;12;14;17 | derogation | 2015-05-21 | - | recall | Parts of Donetsk and Luhansk; notice given on 2015-06-05
UKR | iccpr | 3;8(3);9;12;13;17;19;20;21;22;24;25;26;27 | derogation | 2022-02-24 | - | recall | Martial law; notices since 2022-03-01; the scope was changed later
USA | iccpr | 19(3) | declaration | 1992-06-08 | - | untc15-decl | Any limit that article 19(3) would allow is kept within its own Constitution
USA | iccpr | 20 | reservation | 1992-06-08 | - | untc15-decl | Article 20 neither permits nor asks for limits on speech and association that its Constitution protects
YUCS | iccpr | 12;21 | derogation | 1989-03-28 | 1989-05-21 | untc-notes | Kosovo; after the last day only article 21, demonstrations, stayed suspended
YUCS | iccpr | 12;21 | derogation | 1990-02-21 | 1990-04-18 | untc-notes | Kosovo; article 12 was restored on 1990-03-10
"""
