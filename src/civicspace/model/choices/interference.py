"""Coded values: what a measure does, where, and to whom."""

from __future__ import annotations

from civicspace.logic.terms import Choice

__all__ = [
    "Activity",
    "Form",
    "Scope",
    "Setting",
    "Target",
    "Unequal",
]


class Activity(Choice):
    """Which protected activity does it touch first?"""

    ASSEMBLE = (
        "assemble",
        "holding or joining a gathering, march or protest, one-person pickets included",
    )
    FORM_ASSOCIATION = "form_association", "founding or registering an association, party or union"
    RUN_ASSOCIATION = (
        "run_association",
        "running an association, party or union once it exists, its internal life and its "
        "survival included",
    )
    JOIN_ASSOCIATION = (
        "join_association",
        "being a member of, taking part in or supporting an association",
    )
    RECEIVE_FUNDING = (
        "receive_funding",
        "seeking, receiving or using money or other resources, foreign or domestic",
    )
    SPEAK = "speak", "saying, writing, performing or displaying something, online or offline"
    PUBLISH = (
        "publish",
        "publishing, printing or distributing a newspaper, book, leaflet or web site",
    )
    BROADCAST = "broadcast", "radio, television or streaming"
    REPORT = "report", "gathering news, keeping sources secret, being accredited"
    SEEK_INFORMATION = (
        "seek_information",
        "asking for or receiving information held by others, public bodies included",
    )
    USE_INTERNET = "use_internet", "access to the internet, a site, a service or a tool"
    STAND = "stand", "standing for election or keeping an elected seat"
    VOTE = "vote", "voting in an election or referendum"
    CAMPAIGN = "campaign", "campaigning, financing a campaign, access to media in a campaign"
    OBSERVE = "observe", "observing or monitoring an election"
    DEFEND_RIGHTS = "defend_rights", "promoting or defending human rights, alone or with others"
    COMMUNICATE_PRIVATELY = (
        "communicate_privately",
        "private correspondence, anonymity and encryption",
    )
    PUBLIC_SERVICE = "public_service", "entering or keeping a post in the public service"
    PETITION = (
        "petition",
        "starting or signing a petition or referendum, taking part in a consultation",
    )
    HOLD_OPINION = "hold_opinion", "holding an opinion, with nothing said or done"


class Form(Choice):
    """What is the form of the interference?"""

    BAN = "ban", "the activity is forbidden outright"
    AUTHORISATION = "authorisation", "it needs permission beforehand"
    NOTIFICATION = "notification", "it must be announced beforehand, no permission needed"
    REGISTRATION = "registration", "a legal status must be obtained first"
    LICENSING = "licensing", "a licence must be held"
    REFUSAL = (
        "refusal",
        "an application was refused (permission, registration, candidacy, accreditation, "
        "information)",
    )
    SUSPENSION = "suspension", "an existing activity or body is stopped for a time"
    DISSOLUTION = "dissolution", "an association, party or union is ended, or loses its status"
    CLOSURE = "closure", "a media outlet is ended"
    RELOCATION = "relocation", "time, place or manner is changed by the authority"
    DISPERSAL = "dispersal", "a gathering is broken up"
    PENALTY = "penalty", "a person or body is punished afterwards"
    DETENTION = "detention", "a person is arrested or held"
    CONTENT_RULE = "content_rule", "what may be said or carried is prescribed or forbidden"
    ELIGIBILITY_RULE = "eligibility_rule", "who may do it is limited"
    PROCEDURE_RULE = "procedure_rule", "deadlines, forms, fees or thresholds are set"
    FUNDING_RULE = "funding_rule", "sources, amounts or uses of money are limited"
    REPORTING_DUTY = "reporting_duty", "accounts, reports or disclosures are owed"
    LABELLING = "labelling", "a public label or mark must be carried"
    INSPECTION = "inspection", "authorities may enter, audit or demand papers"
    SEIZURE = "seizure", "copies, equipment or assets are taken"
    BLOCKING = "blocking", "a site, service or item is made unreachable"
    SHUTDOWN = "shutdown", "a network is switched off or slowed"
    SURVEILLANCE = "surveillance", "communications or people are watched"
    LIABILITY = "liability", "somebody answers for what others said or did"
    DISMISSAL = "dismissal", "a post, function or benefit is lost"
    NON_PROTECTION = (
        "non_protection",
        "the State stood by while private parties prevented the activity",
    )
    COMPULSION = "compulsion", "people are made to join, declare, say or carry something"
    REPRISAL = "reprisal", "threats, attacks or harassment by agents of the State"
    EXPULSION = "expulsion", "a foreigner is expelled or kept out, or a national kept from leaving"
    TAKEOVER = "takeover", "the State replaces the leaders or governing organs of a body"


class Scope(Choice):
    """How wide does it reach?"""

    BLANKET = (
        "blanket",
        "everybody or everything within a place, time or class, with no exception and no "
        "case-by-case look",
    )
    GENERAL = "general", "a general rule that leaves room for exceptions or for a case-by-case look"
    INDIVIDUAL = "individual", "one identified person, body, event or item"


class Setting(Choice):
    """Which time, place or channel is singled out?"""

    CAMPAIGN = "campaign", "an election campaign"
    SILENCE = "silence", "the day or days before polling"
    POLLING = "polling", "polling day"
    RESULTS = "results", "between the vote and the publication of results"
    EMERGENCY = "emergency", "a state of emergency"
    COMMEMORATION = "commemoration", "a date or event of political meaning"
    GOVERNMENT_SITE = (
        "government_site",
        "within sight and sound of parliament, government, courts or embassies",
    )
    CENTRAL_SQUARE = "central_square", "a central or symbolic public place"
    DESIGNATED_SITE = "designated_site", "only places set aside by the authority are allowed"
    PRIVATE_SITE = "private_site", "private premises"
    SCHOOL = "school", "a school or university"
    WORKPLACE = "workplace", "a workplace or the public service"
    PRISON = "prison", "a place of detention"
    PRINT = "print", "print media"
    AIR = "air", "radio and television"
    ONLINE = "online", "the internet"


class Target(Choice):
    """Whom does it single out? (empty = everybody alike)"""

    OPPOSITION = "opposition", "political opponents or critics of the authorities"
    NGO = "ngo", "associations in general"
    UNREGISTERED_GROUP = "unregistered_group", "groups without legal status"
    FOREIGN_NGO = "foreign_ngo", "foreign or international organisations and their branches"
    FOREIGN_FUNDED = "foreign_funded", "bodies that receive money from abroad"
    FOREIGNER = "foreigner", "foreign nationals or stateless persons"
    PARTY = "party", "political parties"
    UNION = "union", "trade unions"
    CANDIDATE = "candidate", "candidates or elected persons"
    JOURNALIST = "journalist", "journalists or editors"
    OUTLET = "outlet", "media outlets"
    PLATFORM = "platform", "hosts, providers and platforms"
    MINORITY = "minority", "an ethnic, national or linguistic minority"
    RELIGIOUS_GROUP = "religious_group", "a religious group"
    LGBT = "lgbt", "lesbian, gay, bisexual, trans or intersex persons or bodies"
    DEFENDER = "defender", "human rights defenders or lawyers"
    PUBLIC_SERVANT = "public_servant", "civil servants, judges or teachers"
    SECURITY_FORCE = "security_force", "armed forces, police or intelligence staff"
    PRISONER = "prisoner", "detained or convicted persons"
    CHILD = "child", "children"
    ORGANISER = "organiser", "organisers, for what others do"


class Unequal(Choice):
    """Does it treat the targets worse than others in a like situation, and why?"""

    EQUAL = "equal", "it does not"
    OBJECTIVE = (
        "objective",
        "it does, and the State has shown an objective and reasonable justification",
    )
    UNEXPLAINED = "unexplained", "it does, and no objective justification was shown"
