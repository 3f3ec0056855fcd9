"""What a match of each kind is, for those who write rules: the reference tells it."""

from collections.abc import Mapping

__all__ = ["ASKS", "KINDS", "asked_of"]

KINDS: Mapping[str, Mapping[str, str]] = {
    "dates": {"timex": "a date, time, duration or set; its normal form is resolved"},
    "names": {
        "body": "the name of a body",
        "city": "a town that no list has, by what stands beside it",
        "maybe_body": "what is the name of a body unless the text says otherwise elsewhere",
        "maybe_person": "what looks like the name of a person, if nothing surer covers it",
        "maybe_surname": "a single word that may be a surname, if the text speaks of it as of a person elsewhere",
        "locator": "a mail or web address, up to its first blank",
        "imprint": "what belongs to the page and not to the story, such as who owns it",
        "other": "a name of something else, of which no part is a person or a body",
        "person": "the name of a person",
        "sign": "what shows that a word is a surname, and names nobody itself",
        "state": "a state or region that looks like a person",
        "surname": "a surname of whoever is named elsewhere",
        "somewhere": "what shows that a word is a place",
        "thing": "what shows that a word is no surname",
        "called": "an acronym that another word of the text calls a body",
        "defined": "an acronym beside what it stands for",
        "letters": "letters that stand for a body",
    },
    "roles": {
        "affiliation": "the party of a person",
        "employment": "the body that somebody works for, where no office is told",
        "role": "what a person is, or several are",
    },
    "actors": {
        "country": "a country by its name",
        "demonym": "a country, or people of it, by what they are called",
        "description": "what stands for somebody told of before: a person, or a body if its head is a `called_body`",
        "folk": "the people of a country or region",
        "group": "a group of people",
        "metonym": "a capital or a seat that stands for those who govern there",
        "nationals": "some of a people, who are no state: of a country, or of a people that lives elsewhere (`people`)",
        "office": "an office whose holder is not named",
        "organisation": "a body",
        "it": "a pronoun that may stand for a state or body",
        "possessed": "the government, state or party of whom a pronoun means",
        "pronoun": "a pronoun for a person; its normal form is gender and number",
        "represented": "a nation before another of whose officials a text tells",
        "shared": "a nation before another with which it shares the noun",
        "short_body": "a body by the last word of its name",
        "state_body": "the government, parliament or another body of a state",
        "team": "a country that only plays",
    },
    "quotations": {"quotation": "what stands between quotation marks, with these"},
    "attributions": {
        "leading": "a cue, and where the content behind it begins; its source is looked for before it unless it is a part",
        "trailing": "source and cue behind the content, or inside it",
        "passive": "a cue whose subject is the content; its source stands behind",
        "nominal": "a noun that is the cue, with its content; its source is looked for before it unless it is a part",
        "announced": "source and cue before the content, where the source is no subject of the cue",
        "introduced": "a cue before a quotation whose source the sentence before tells",
        "unsourced": "a cue before a content whose source nobody tells",
        "aside": "source and cue in a clause of their own inside the content or at its end",
        "stated": "source and cue behind a noun phrase that is the content",
        "turn": "who speaks, and a colon, at the beginning of a paragraph",
        "signed": "the source of the quotation above it",
        "captioned": "the source of the quotation below it",
        "beside": "what leads from a source to others who hold the same",
        "against": "what leads from a source to others who oppose it",
    },
    "instruments": {
        "instrument": "the name of an instrument",
        "maybe": "a word that is one only if it is known from elsewhere",
        "reference": "words for one that was named before",
    },
    "commitments": {"item": "one of a list that a promise leads to"},
    "conditions": {
        "condition": "the cue of a condition",
        "delay": "the cue of a condition that tells until when something does not happen",
        "sequel": "the cue of a condition that tells what happens only after something else",
        "precondition": "a noun or verb that calls something a condition",
        "preconditions": "a noun that calls several things, which follow it in a list, conditions",
        "requirement": "a cue of what must be before something else may be",
    },
    "delegations": {
        "chief": "a noun for who leads a delegation, or stands in for who does",
        "cochairs": "those who chair something together",
        "company": "those who accompany somebody",
        "delegation": "a delegation with its members",
        "delegation_head": "a delegation with who leads it",
        "participants": "those of one side who take part",
        "represents_each": "two people who stand for a side each",
        "theirs": "the delegations of those who are named before, each his own",
    },
}

_MOVED = "gives no result by itself: it decides what other names of the text are"
_ANY = ""
# What the stage asks of a match before it becomes a result, beyond its rule or frame; by topic and kind, "" for all others of a topic.
ASKS: Mapping[str, Mapping[str, str]] = {
    "names": {
        "body": "gives no result by itself: the topic of actors finds the body by it, under a rule of its own",
        "city": "names a place: no actor, and no person",
        "imprint": "names nobody: no other rule reads its words",
        "locator": "names nobody: no other rule reads its words up to the first blank",
        "maybe_body": "gives no result by itself, as a body; none at all if the text says elsewhere that it is none",
        "maybe_person": "counts only if nothing surer covers it",
        "maybe_surname": "counts only if the text speaks of it as of a person elsewhere",
        "other": "names nobody: its words are taken for no person and no body",
        "sign": _MOVED,
        "state": "names a place: no person",
        "surname": "counts only if somebody of this name is told of",
        "somewhere": _MOVED,
        "thing": _MOVED,
        "called": _MOVED,
        "defined": _MOVED,
        "letters": _MOVED,
    },
    "roles": {"affiliation": "counts only if no role of the same person tells his party there already"},
    "actors": {
        "description": "counts only as the subject of its clause, for the one of its kind who was a subject shortly before; of two, "
        "for neither",
        "it": "counts only if the subject before it that it can mean is a state or body",
        "office": "counts only where nobody is named who holds it, and it is no mere address (“Her Excellency”)",
        "possessed": "counts only if it is known whom the pronoun means, and which state or party is his",
        "pronoun": "counts only if somebody told of before fits it in gender and number, and nobody else does as well",
        "team": "names nobody: it only keeps the country from being one that acts",
    },
    "quotations": {"quotation": "gives no result by itself: a statement is made of it if an attribution has it in its content"},
    "attributions": {
        _ANY: "counts only if a content is left for it between what others say, and where its source stands apart one is found",
        "against": "counts only with a statement, whose content the source then rejects",
        "beside": "counts only with a statement, of which it tells another source",
        "captioned": "counts only if a quotation stands below that nobody else says",
        "signed": "counts only if a quotation stands above that nobody else says, and it ends its paragraph or the text",
    },
    "statements": {
        _ANY: "counts only inside of a quotation whose speaker is known",
        "deed": "counts only if who speaks is its source: “we urge them to leave”",
        "thing": "counts only if what is said of is a thing, and its source can speak",
    },
    "instruments": {
        "instrument": "counts only if something shows that there is one: a name, a number, a body, a date, its status, what it provides",
        "maybe": "counts only if it is known from elsewhere, or a clause tells that it was decided",
        "reference": "counts only if one that it can mean was named before, or something shows that there is one",
    },
    "commitments": {
        _ANY: "counts only if it is told as done and not denied, by somebody who can promise, and what is promised is told",
        "agreement": "counts only if it is told as done, by somebody who can promise, and what he agrees to is told: not with whom alone",
        "announcement": "counts only if it is told as done, and what is announced is a sum of money, or money by its noun",
        "grant": "counts only if it is told as done, and what is granted is a sum of money, or money by its noun",
        "intention": "counts only if it is not denied, by somebody who can promise, and a clause says what he intends to do",
        "item": "counts only if the text itself speaks for somebody, and promises there what is to come (“we will:”)",
        "pledge": "counts only if it is told as done and not denied, by somebody who can promise, and what he promises is told",
    },
    "plans": {
        "pledge": "counts only in the mouth of who is to do it, or of who may speak for him; in a treaty, of its parties; and of no "
        "state (“will be glad”)",
    },
    "conditions": {
        "condition": "counts only if what depends on it is told, and no noun or verb beside it calls something else the condition",
        "delay": "counts only if the clause around is denied, or says that something is refused",
        "precondition": "counts only if both what is the condition and what depends on it are told",
        "preconditions": "counts only if what is listed behind it is told",
        "requirement": "counts only if a clause or a phrase before it is what must be",
        "sequel": "counts only if the clause around tells what is to come, or can be",
    },
    "delegations": {
        _ANY: "counts only if it is known whose it is, or who is of it is told by name",
        "chief": "counts only if a role, an apposition or a form of “be” says who it is",
        "cochairs": "makes no delegation: it says of meetings who chairs them",
        "company": "counts only if both are known, and who is accompanied sits for somebody, or is at a meeting",
        "sent": "makes no delegation by itself: it says whose one is that is told besides",
        "theirs": "counts only if several people stand before it who serve different sides",
    },
    "meetings": {
        _ANY: "counts only if the text tells who takes part, two sides or people of two, or a name, a day or a place shows that it is one",
        "acceptance": "makes no meeting: one that the text only wished for before is then planned",
        "call": "counts only if two people or sides are told of who speak",
        "called": "counts only if who calls holds an office, and nothing is said of what somebody is called (“called him a liar”)",
        "courtesy": "counts only if two people or sides are told of, and the clause has no further content",
        "encounter": "counts only if two people or sides are told of, and is neither passive nor of a place or a thing",
        "event": "counts only if at least two parties are told of who take part",
        "holding": "counts only if those who take part are told of, and its noun is no topic and no seat",
        "presence": "makes no meeting: who is said to be present is at the one that was told last",
        "setting": "makes no meeting: it tells who acts at one that its noun names",
        "sight": "counts only if it is planned, and who sees the other one acts for somebody",
        "visit": "counts only if who travels acts for somebody, and whom he visits, or which state, is told",
    },
    "events": {
        _ANY: "counts only if an actor does it (of violence and force: or has it done to him); what is only planned or denied may be told "
        "under another type, as a threat, a promise or a refusal, and what is only possible is none",
        "AID": "counts only if it is done for somebody, and its means, if told, are money; only promised, it is AGREE",
        "AGREE": "counts only if somebody agrees who is an actor; what is denied is REJECT",
        "CONCEDE": "counts only if it is done to somebody, where a thing is told; only promised, it is AGREE",
        "CONSULT": "counts only if at least two take part",
        "COOPERATE": "counts only if several do it, or it is done with somebody; a project must be a joint one; only promised, it is AGREE",
        "REQUEST": "counts only if somebody is to do something, and not if he is only asked a question",
        "SUPPORT": "counts only if it is done for somebody, or somebody says it; only promised, it is AGREE",
        "THREATEN": "counts only if somebody does it, and not if he only warns of what others do",
    },
}


def asked_of(topic: str, kind: str) -> str | None:
    """
    What the stage asks of a match of some kind, beyond its rule; None if nothing.

    >>> asked_of("conditions", "delay")
    'counts only if the clause around is denied, or says that something is refused'
    >>> asked_of("dates", "timex") is None
    True
    """
    asks = ASKS.get(topic, {})
    return asks.get(kind.partition(" ")[0], asks.get(_ANY))
