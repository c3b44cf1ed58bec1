"""Rights: a taxonomy in which each right may be a part of a wider one."""

from __future__ import annotations

from enum import Enum
from functools import cache

from civicspace.errors import UnknownName

__all__ = ["Right"]


class Right(Enum):
    """A right, with its label, the wider right that it is a part of, and its meaning.

    >>> Right.FUNDING.parent
    <Right.ASSOCIATION: 'association'>
    >>> Right.FUNDING.within(Right.ASSOCIATION), Right.ASSOCIATION.within(Right.FUNDING)
    (True, False)
    """

    _value_: str
    label: str
    meaning: str
    absolute: bool
    _parent: str | None

    def __new__(
        cls, value: str, label: str, parent: str | None, meaning: str, absolute: bool = False
    ) -> Right:
        """Make a member of its id, label, wider right and meaning."""
        member = object.__new__(cls)
        member._value_ = value
        member.label = label
        member._parent = parent
        member.meaning = meaning
        member.absolute = absolute
        return member

    EXPRESSION = (
        "expression",
        "Freedom of expression",
        None,
        "to look for, get and give information and ideas of any kind, by any means, over borders",
    )
    OPINION = (
        "opinion",
        "Freedom of opinion",
        "expression",
        "to hold an opinion, change it or keep silent about it, with no sanction of any kind",
        True,
    )
    PRESS = (
        "press",
        "Freedom of the media",
        "expression",
        "to found, own, run and work for media, gather news and keep sources secret",
    )
    JOURNALIST_SAFETY = (
        "journalist-safety",
        "Safety of journalists",
        "press",
        "to do journalism without attack or threat, and to have attacks investigated",
    )
    MEDIA_PLURALISM = (
        "media-pluralism",
        "Plurality of the media",
        "press",
        "media with many independent owners and voices",
    )
    ARTISTIC_ACADEMIC = (
        "artistic-academic",
        "Artistic and academic freedom",
        "expression",
        "to create, teach and do research, and to make the results public",
    )
    INFORMATION = (
        "information",
        "Access to information",
        "expression",
        "to get what public bodies know, on request or unasked, with narrow exceptions only",
    )
    INTERNET = (
        "internet",
        "Freedom on the internet",
        "expression",
        "to reach and use the network, its sites and services, without shutdown or wide blocking",
    )
    HATE_SPEECH_DUTY = (
        "hate-speech-duty",
        "The duty to prohibit incitement",
        "expression",
        "the State's duty to forbid war propaganda and hatred that incites to harm",
    )
    RELIGION_BELIEF = (
        "religion-belief",
        "Freedom of religion or belief",
        None,
        "to have a belief, change it, and practise it alone or with others",
    )
    ASSEMBLY = (
        "assembly",
        "Freedom of peaceful assembly",
        None,
        "to call, join or stay away from a peaceful gathering, still or moving",
    )
    ASSEMBLY_FACILITATION = (
        "assembly-facilitation",
        "Protection of assemblies",
        "assembly",
        "the State's duty to make peaceful gatherings possible and to shield those present",
    )
    ASSEMBLY_MONITORING = (
        "assembly-monitoring",
        "Observation of assemblies",
        "assembly",
        "to watch, record and report on gatherings and on how they are policed",
    )
    POLICING_LIFE_INTEGRITY = (
        "policing-life-integrity",
        "Life and integrity at assemblies",
        "assembly",
        "not to be killed, tortured or ill-treated when police deal with a gathering",
    )
    ASSOCIATION = (
        "association",
        "Freedom of association",
        None,
        "to form, join, run and leave groups for any lawful purpose, registered or not",
    )
    ASSOCIATION_FORMATION = (
        "association-formation",
        "Founding of associations",
        "association",
        "to found or join a group, an informal one included, without permission",
    )
    ASSOCIATION_LEGAL_PERSONALITY = (
        "association-legal-personality",
        "Legal personality of associations",
        "association",
        "to get legal status, where it is wanted, simply, quickly and cheaply",
    )
    ASSOCIATION_AUTONOMY = (
        "association-autonomy",
        "Autonomy of associations",
        "association",
        "to choose aims, rules, members and work freely, and to end only by a court as last resort",
    )
    ASSOCIATION_NEGATIVE = (
        "association-negative",
        "Freedom not to associate",
        "association",
        "not to be made to join a group or to stay in it",
    )
    PARTIES = (
        "parties",
        "Freedom of political parties",
        "association",
        "to found and run parties that compete on equal terms, apart from the State",
    )
    UNIONS = (
        "unions",
        "Freedom of trade unions",
        "association",
        "for workers and employers, to form and join organisations of their own choice",
    )
    FUNDING = (
        "funding",
        "Access to funding",
        "association",
        "for groups and people, to seek, get and use money and means, from home or abroad",
    )
    PARTICIPATION = (
        "participation",
        "Participation in public affairs",
        None,
        "for citizens, to take part in public affairs, themselves or through those they choose",
    )
    ELECTIONS = (
        "elections",
        "Genuine elections",
        "participation",
        "elections at regular times, universal, equal and secret, that show the voters' will",
    )
    VOTE = (
        "vote",
        "The right to vote",
        "participation",
        "for every adult citizen, to register and to cast a free vote that is counted",
    )
    CANDIDACY = (
        "candidacy",
        "The right to stand for election",
        "participation",
        "to seek office, with a party or alone, with no unreasonable bar, and to take it up",
    )
    CAMPAIGN = (
        "campaign",
        "Freedom to campaign",
        "participation",
        "to campaign freely on equal terms, without pressure or misuse of the State's means",
    )
    ELECTION_OBSERVATION = (
        "election-observation",
        "Observation of elections",
        "participation",
        "for observers from home and abroad, to follow every stage of an election and report",
    )
    PUBLIC_SERVICE = (
        "public-service",
        "Access to public service",
        "participation",
        "equal access to public posts, with no dismissal for political reasons",
    )
    CONSULTATION = (
        "consultation",
        "Consultation on laws",
        "participation",
        "open drafting of laws, with time and a true chance to be heard",
    )
    PRIVACY = (
        "privacy",
        "Privacy",
        None,
        "no unlawful or arbitrary intrusion into private life, home or correspondence",
    )
    COMMUNICATIONS_SECRECY = (
        "communications-secrecy",
        "Secrecy of communications",
        "privacy",
        "no interception or tracing without independent leave in the single case",
    )
    ANONYMITY_ENCRYPTION = (
        "anonymity-encryption",
        "Anonymity and encryption",
        "privacy",
        "to speak and organise without giving a name, and to use strong encryption",
    )
    PERSONAL_DATA = (
        "personal-data",
        "Protection of personal data",
        "privacy",
        "control over one's data, lists of members and donors included",
    )
    DEFENDERS = (
        "defenders",
        "Defence of human rights",
        None,
        "to promote human rights, alone or with others, and to reach international bodies",
    )
    REMEDY = (
        "remedy",
        "Effective remedy",
        None,
        "to bring an arguable claim before an independent body that can decide and redress in time",
    )
    FAIR_TRIAL = (
        "fair-trial",
        "Fair trial",
        "remedy",
        "a fair, public and timely hearing by an independent and impartial court",
    )
    NO_RETROACTIVE_PENALTY = (
        "no-retroactive-penalty",
        "No penalty without law",
        "remedy",
        "no conviction for what was no offence when done, and no heavier penalty than then",
        True,
    )
    LIBERTY = (
        "liberty",
        "Liberty of the person",
        None,
        "no arbitrary arrest, with reasons given and a judge who reviews it promptly",
    )
    MOVEMENT = (
        "movement",
        "Freedom of movement",
        None,
        "to move within a country, leave it and come back",
    )
    NON_DISCRIMINATION = (
        "non-discrimination",
        "Equality",
        None,
        "every right and the law itself without any distinction that lacks a reasonable ground",
    )
    MINORITIES = (
        "minorities",
        "Rights of minorities",
        "non-discrimination",
        "for members of minorities, to organise, speak and publish in their own language",
    )
    CHILDREN_CIVIC = (
        "children-civic",
        "Civic freedoms of children",
        "non-discrimination",
        "children's own freedom to speak, gather and associate, as their age allows",
    )
    FOREIGNERS_CIVIC = (
        "foreigners-civic",
        "Civic freedoms of foreigners",
        "non-discrimination",
        "for non-citizens, to speak, gather and associate; only political office may be reserved",
    )

    @classmethod
    def find(cls, name: str) -> Right:
        """The right with this id.

        >>> Right.find("assembly")
        <Right.ASSEMBLY: 'assembly'>

        Raises:
            UnknownName: with the nearest id.
        """
        try:
            return cls(name)  # type: ignore[call-arg]
        except ValueError:
            raise UnknownName("right", name, [right.value for right in cls]) from None

    @property
    def parent(self) -> Right | None:
        """The wider right that this one is a part of, if any."""
        return None if self._parent is None else Right.find(self._parent)

    @property
    def lineage(self) -> tuple[Right, ...]:
        """The right itself, then each wider one.

        >>> [right.value for right in Right.JOURNALIST_SAFETY.lineage]
        ['journalist-safety', 'press', 'expression']
        """
        return _lineage(self)

    @property
    def children(self) -> tuple[Right, ...]:
        """The rights that are parts of this one, one step down."""
        return tuple(right for right in Right if right._parent == self.value)

    def within(self, other: Right) -> bool:
        """Whether it is the other right or a part of it."""
        return other in self.lineage

    def related(self, other: Right) -> bool:
        """Whether one of the two is within the other."""
        return self.within(other) or other.within(self)


@cache
def _lineage(right: Right) -> tuple[Right, ...]:
    wider = right.parent
    return (right,) if wider is None else (right, *_lineage(wider))
