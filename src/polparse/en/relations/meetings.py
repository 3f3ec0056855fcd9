"""How English tells of meetings, and who is there."""

from polparse.en.syntax import macros as phrases
from polparse.engine.rules import Rule, hit, miss
from polparse.syntax.frames import Frame

__all__ = ["CLASSES", "FRAMES", "MACROS", "RULES"]

_PLACE = "<capital|city|country|state|region>"
# "The Austrian capital" is a place with its article.
_CAPITAL = "<the> <demonym>? <capital_noun>"
_THE = f"((?= {_CAPITAL})|<the>?)"

CLASSES = phrases.CLASSES

MACROS: dict[str, str] = {
    **phrases.MACROS,
    # Its proper name, in the noun group or behind it.
    "proper": "(<cap&!closed>|<ordinal|ordinal_word&cap|hyphen|upper>|<timex> ){0,8} <cap> $",
    "named_after": "<comma>? (<wh> <aux_be>)? <call_name> <as>? <quote_open|the>{0,2} (name: (<cap&!closed|body>|<hyphen> ){1,7})",
    "medium": "<medium>",
    # "Speaking after talks with Chad"
    "of_meeting": "<meeting_noun> <*> $",
    # "Met Osei, and both told envoys to leave"
    "goes_on": "<comma> <conjunction_and> <!verb_ed>{1,6} <verb_ed>",
    # A town is rather where people talk; a name that is no place is a part of another.
    "in_town": "<in|at|to> <the>? <capital|city>",
    "in_name": "<in> <cap&!closed&!capital&!city&!country&!region&!state&!seat>",
    # Whom somebody "called" on the phone; nothing says what he called him.
    "called_end": "<stop|comma|semicolon|preposition|timex|conjunction_and|subordinator>|$",
    # "With Lena Vogt in the chair"
    "presides": "<chair_phrase>",
    # "At State House in Nairobi"
    "place": (
        f"<in|at|to> {_THE} (place: {_CAPITAL}|({_PLACE}|<cap&!closed&!meeting_noun>{{1,3}} (<hyphen> <cap>)?) (<comma> {_PLACE}|<in> {_PLACE})?) "
        "(?! <hyphen|possessive|meeting_noun>)"
    ),
    # "In Oslo, Norway, the envoys", "In Oslo, Norway met"
    "place_before": (
        f"<in|at|to> {_THE} (place: {_CAPITAL}|({_PLACE}|<cap&!closed&!meeting_noun>{{1,3}}) "
        f"(<comma> {_PLACE} (?= <comma>))?) (?! <hyphen|possessive|meeting_noun>)"
    ),
    "delegation": "(side: {nation}) {modifier}{0,3} <delegation_noun>",
}

RULES: tuple[Rule, ...] = ()

_TALKS = {"with|with_companion": "who", "between|among": "both"}
_CHAIRED = {"leadership_phrase&multi": "chair"}

# What a noun takes wherever it stands.
_NOUNS = (
    Frame(
        name="en.meetings.noun",
        kind="meeting",
        noun="meeting_noun&!weak_meeting&!meeting_noun.visit",
        roles={**_TALKS, "of": "of", **_CHAIRED},
        examples=(
            hit("The [[summit]] was held under the chairmanship of Lena Vogt.", "chair: Lena Vogt"),
            hit("The [[summit]] between Norway and Chad began in Oslo.", "both: Norway and Chad"),
            hit("The [[summit]] of ministers with Chad failed.", "who: Chad; of: ministers"),
            miss("She talks too much."),
        ),
    ),
    # What is a meeting of sides only if the text says whose.
    Frame(
        name="en.meetings.whose",
        kind="event",
        noun="weak_meeting&meeting_noun&!meeting_noun.visit&!no_meeting",
        roles={**_TALKS, "of": "of", **_CHAIRED},
        examples=(
            hit("The cabinet had a [[session]] under the leadership of Lena Vogt.", "chair: Lena Vogt"),
            hit("He had a [[conversation]] with President Lena Vogt.", "who: President Lena Vogt"),
            hit("the [[dialogue]] of the presidents between Norway and Chad", "both: Norway and Chad; of: the presidents"),
            miss("They may lunch with Lena Vogt."),
        ),
    ),
    Frame(
        name="en.meetings.call_to",
        kind="event",
        noun="meeting_noun.call&no_meeting|meeting_noun.call&meetings_noun",
        roles={**_TALKS, "to|from": "who"},
        needs=("who",),
        examples=(
            hit("He made [[phone calls]] to Chad and Ghana.", "who: Chad and Ghana"),
            hit("A [[call]] from Lena Vogt with Chad ended it.", "who: Chad; Lena Vogt"),
            hit("A [[call]] from Lena Vogt between Norway and Chad ended it.", "both: Norway and Chad; who: Lena Vogt"),
            miss("He got a call."), miss("They call Norway."),
        ),
    ),
    Frame(
        name="en.meetings.call_between",
        kind="event",
        noun="meeting_noun.call&no_meeting",
        roles={"between|among": "both"},
        needs=("both",),
        examples=(hit("A [[call]] between Norway and Chad ended it.", "both: Norway and Chad"), miss("A call to Norway ended it.")),
    ),
    Frame(
        name="en.meetings.in_a_call",
        kind="event",
        noun="meeting_noun.call&no_meeting",
        function="in|during|over",
        roles={"subject": "who", **_TALKS},
        needs=("who",),
        examples=(
            hit("Norway and Chad discussed trade in a [[call]].", "who: Norway and Chad"), hit("In a [[call]] with Chad, Norway spoke.", "who: Norway; Chad"),
            hit("In a [[call]] between Norway and Chad, the king spoke.", "who: the king; both: Norway and Chad"), miss("Norway made a call."),
            miss("In a call."),
        ),
    ),
    Frame(
        name="en.meetings.visit_of",
        kind="visit",
        noun="meeting_noun.visit",
        roles={"to": "place", "by": "who", "of": "of", "with|with_companion": "who"},
        examples=(
            hit("The [[visit]] of the president to Norway by Chad with Ghana ended.", "place: Norway; who: Chad; Ghana; of: the president"),
            miss("They visit Norway."),
        ),
    ),
)

# What the verb beside a noun says of those who take part.
_VERBS_OF_NOUNS = (
    Frame(
        name="en.meetings.held",
        kind="holding",
        noun="meeting_noun&!no_meeting|meeting_noun.call",
        verb="hold_verb&!chair_verb&!lead_verb&!host_verb",
        function="patient",
        roles={"agent": "who", **_TALKS},
        needs=("who",),
        examples=(
            hit("Norway held [[talks]] with Chad.", "who: Norway; Chad"),
            hit("The [[call]] was held by Norway and Chad between Sweden and Ghana.", "who: Norway and Chad; both: Sweden and Ghana"),
            miss("Norway criticised the talks."), miss("Talks were held."),
        ),
    ),
    Frame(
        name="en.meetings.started",
        kind="holding",
        noun="meeting_noun&!no_meeting&!weak_meeting",
        verb="begin_verb",
        function="patient",
        roles={"agent": "who", **_TALKS},
        needs=("who",),
        examples=(
            hit("Norway began two days of [[talks]] with Chad.", "who: Norway; Chad"),
            hit("Norway ended [[talks]] between Chad and Ghana.", "who: Norway; both: Chad and Ghana"),
            miss("Norway likes talks."), miss("Talks were ended."), miss("Norway began a dialogue."),
        ),
    ),
    Frame(
        name="en.meetings.called",
        kind="holding",
        noun="meeting_noun.call",
        verb="receive_verb|pay_verb|take_verb",
        function="patient",
        roles={"agent": "who", "to|from|with": "who"},
        needs=("who",),
        examples=(
            hit("Lena Vogt received a [[phone call]] from the envoy.", "who: Lena Vogt; the envoy"),
            hit("Lena Vogt took a [[call]] from the envoy.", "who: Lena Vogt; the envoy"),
            miss("Lena Vogt liked the phone call."), miss("A phone call was made."),
        ),
    ),
    Frame(
        name="en.meetings.granted",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="audience_verb",
        function="object",
        roles={"subject": "who", "to|for|with|with_companion": "who"},
        needs=("who",),
        examples=(
            hit("Lena Vogt granted an [[audience]] to the envoy.", "who: Lena Vogt; the envoy"),
            hit("The envoy was granted an [[audience]] with Lena Vogt.", "who: The envoy; Lena Vogt"),
            miss("Lena Vogt liked the audience of the envoy."), miss("She granted a request."),
        ),
    ),
    Frame(
        name="en.meetings.hosted",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="host_verb",
        function="patient",
        roles={"agent": "host", "for": "who"},
        examples=(
            hit("Norway hosted the [[talks]].", "host: Norway"), hit("Norway hosted a [[lunch]] for the envoy.", "host: Norway; who: the envoy"),
            miss("Norway liked the talks."),
        ),
    ),
    Frame(
        name="en.meetings.chaired",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="chair_verb|lead_verb",
        function="patient",
        roles={"agent": "chair"},
        examples=(
            hit("Lena Vogt chaired the [[talks]].", "chair: Lena Vogt"),
            hit("The [[talks]] were led by Lena Vogt and Ivo Brandt.", "chair: Lena Vogt and Ivo Brandt"),
            miss("Lena Vogt liked the talks."),
        ),
    ),
    Frame(
        name="en.meetings.presided",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="chair_verb",
        function="over|at",
        roles={"agent": "chair"},
        examples=(hit("Lena Vogt presided over the [[talks]].", "chair: Lena Vogt"), miss("Lena Vogt spoke over lunch.")),
    ),
    Frame(
        name="en.meetings.attended",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="attend_verb",
        function="patient",
        roles={"agent": "who", "including": "who"},
        examples=(
            hit("Lena Vogt attended the [[talks]].", "who: Lena Vogt"),
            hit("The [[talks]] were attended by envoys, including Lena Vogt.", "who: envoys; Lena Vogt"),
            miss("Lena Vogt liked the talks."),
        ),
    ),
    Frame(
        name="en.meetings.took_part",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="attend_verb|take_verb|engage_verb",
        function="in|into|to",
        roles={"agent": "who"},
        examples=(
            hit("Lena Vogt took part in the [[talks]].", "who: Lena Vogt"), hit("Norway and Chad entered into [[talks]].", "who: Norway and Chad"),
            hit("Norway agreed to [[talks]].", "who: Norway"), miss("Lena Vogt believed in the talks."),
        ),
    ),
    Frame(
        name="en.meetings.joined_for",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="accompany_verb&!comprise_verb|receive_verb",
        function="for|in|at",
        roles={"agent": "who", "patient": "whom"},
        needs=("who", "whom"),
        examples=(
            hit("Lena Vogt joined the envoys of Chad for [[talks]].", "who: Lena Vogt; whom: the envoys of Chad"),
            hit("Norway hosted Chad for [[talks]].", "who: Norway; whom: Chad"),
            hit("The envoys were joined in Oslo by Lena Vogt for [[talks]].", "who: Lena Vogt; whom: The envoys"), miss("Lena Vogt left for talks."),
            miss("They were joined for talks."),
        ),
    ),
    Frame(
        name="en.meetings.invited_to",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="invite_verb",
        function="for|to",
        roles={"agent": "who", "patient": "who"},
        needs=("who",),
        examples=(
            hit("Lena Vogt invited the envoys of Chad for [[talks]].", "who: Lena Vogt; the envoys of Chad"),
            miss("Lena Vogt left for talks."), miss("Lena Vogt invited talks."),
        ),
    ),
    Frame(
        name="en.meetings.present_at",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        adjective="present_word",
        function="at|in|during",
        roles={"agent": "who"},
        needs=("who",),
        examples=(
            hit("Lena Vogt was present at the [[talks]].", "who: Lena Vogt"), hit("Present at the [[talks]] were Norway and Chad.", "who: Norway and Chad"),
            miss("Lena Vogt was happy at the talks."), miss("Present at the talks."),
        ),
    ),
    Frame(
        name="en.meetings.began",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="begin_verb|take_verb|hold_verb",
        function="subject",
        roles=_TALKS,
        examples=(
            hit("The [[talks]] began with Norway between Sweden and Ghana.", "who: Norway; both: Sweden and Ghana"), miss("The talks were boring."),
        ),
    ),
    Frame(
        name="en.meetings.brought_together",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="bring_verb",
        function="agent",
        roles={"patient": "who"},
        examples=(hit("The [[talks]] brought together Norway and Chad.", "who: Norway and Chad"), miss("The talks bored Norway and Chad.")),
    ),
    Frame(
        name="en.meetings.put_off",
        kind="holding",
        noun="meeting_noun&!no_meeting",
        verb="meeting_cue.denied|meeting_cue.planned",
        function="patient",
        roles={"agent": "who", **_TALKS, "to": "place"},
        needs=("who",),
        examples=(
            hit("Norway cancelled [[talks]] with Chad.", "who: Norway; Chad"),
            hit("Lena Vogt postponed a [[visit]] to Chad.", "who: Lena Vogt; place: Chad"),
            hit("Norway cancelled [[talks]] between Chad and Ghana.", "who: Norway; both: Chad and Ghana"),
            miss("Norway liked the talks."), miss("Talks were cancelled."),
        ),
    ),
    Frame(
        name="en.meetings.wished",
        kind="holding",
        noun="meeting_noun&!no_meeting&!weak_meeting",
        verb="meeting_cue.wished",
        function="patient",
        roles={"agent": "who", **_TALKS},
        needs=("who",),
        examples=(
            hit("Norway proposed [[talks]] with Chad.", "who: Norway; Chad"),
            hit("Norway proposed [[talks]] between Chad and Ghana.", "who: Norway; both: Chad and Ghana"),
            miss("Norway liked the talks."), miss("Talks were proposed."),
        ),
    ),
    Frame(
        name="en.meetings.accepted",
        kind="acceptance",
        noun="invitation_noun",
        verb="accept_verb",
        function="patient",
        roles={"agent": "who"},
        examples=(
            hit("The [[invitation]] was gratefully accepted.", ""), hit("Lena Vogt accepted the [[invitation]].", "who: Lena Vogt"),
            miss("Lena Vogt read the invitation."),
        ),
    ),
    Frame(
        name="en.meetings.paid",
        kind="holding",
        noun="meeting_noun.visit",
        verb="pay_verb|hold_verb",
        function="patient",
        roles={"agent": "who", "to": "place", "on": "who"},
        needs=("who",),
        examples=(
            hit("Lena Vogt paid a [[visit]] to Norway.", "who: Lena Vogt; place: Norway"),
            hit("Lena Vogt paid a [[courtesy call]] on Ivo Brandt.", "who: Lena Vogt; Ivo Brandt"),
            miss("Lena Vogt liked a visit to Norway."), miss("A visit was paid to Norway."),
        ),
    ),
    # "In a call, the two leaders ..."
    Frame(
        name="en.meetings.at",
        kind="setting",
        noun="meeting_noun&!no_meeting|meeting_noun.call",
        function="in|at|during|on|after|before|following|through|for|over",
        roles={"subject": "who"},
        examples=(
            hit("In a [[call]], Norway and Chad discussed trade.", "who: Norway and Chad"),
            hit("At the [[talks]], Norway smiled.", "who: Norway"),
            hit("Over [[lunch]], Norway and Chad discussed trade.", "who: Norway and Chad"),
            miss("The talks were short."),
        ),
    ),
)

# Verbs that tell of a meeting alone.
_VERBS = (
    Frame(
        name="en.meetings.met",
        kind="encounter",
        verb="meet_verb|meeting_verb",
        roles={"agent": "who", "patient": "whom", "with|with_companion": "whom", "between|among": "who"},
        needs=("who",),
        examples=(
            hit("Ivo Brandt, whom she [[met]], left.", "who: she; whom: Ivo Brandt"),
            hit("The minister [[met]] with her colleagues.", "who: The minister; whom: her colleagues"),
            hit("She [[met]] Ivo Brandt.", "who: She; whom: Ivo Brandt"),
            hit("The agreement [[met]] resistance between Norway and Chad.", "who: The agreement; Norway and Chad; whom: resistance"),
            miss("The meeting failed."), miss("Meet the press!"),
        ),
    ),
    Frame(
        name="en.meetings.gathered",
        kind="gathering",
        verb="gather_verb",
        roles={"agent": "who", "with|with_companion": "whom"},
        needs=("who",),
        examples=(
            hit("The leaders [[gathered]] in Oslo.", "who: The leaders"),
            hit("Lena Vogt [[sat down]] with the envoy.", "who: Lena Vogt; whom: the envoy"),
            miss("The leaders spoke."), miss("Gather the leaders!"),
        ),
    ),
    Frame(
        name="en.meetings.received",
        kind="reception",
        verb="receive_verb",
        roles={"agent": "who", "patient": "whom", "to": "place"},
        needs=("who", "whom"),
        examples=(
            hit("Lena Vogt [[received]] the envoy.", "who: Lena Vogt; whom: the envoy"),
            hit("Lena Vogt [[welcomed]] the envoy to Oslo.", "who: Lena Vogt; whom: the envoy; place: Oslo"),
            hit("The envoy was [[received]] by Lena Vogt.", "who: Lena Vogt; whom: The envoy"),
            miss("Lena Vogt liked the envoy."), miss("The envoy was received."), miss("Received the envoy."),
        ),
    ),
    # "She will see the president"
    Frame(
        name="en.meetings.seen",
        kind="sight",
        verb="see_verb",
        roles={"agent": "who", "object": "whom"},
        needs=("who", "whom"),
        examples=(
            hit("Lena Vogt will [[see]] the envoy.", "who: Lena Vogt; whom: the envoy"),
            miss("Lena Vogt saw the envoy."), miss("Lena Vogt will see."), miss("See the envoy."),
        ),
    ),
    # "Called on the president at his palace", but not "to resign".
    Frame(
        name="en.meetings.called_on",
        kind="courtesy",
        verb="call_on_verb",
        roles={"agent": "who", "patient": "whom"},
        needs=("who", "whom"),
        examples=(
            hit("Lena Vogt [[called on]] the envoy.", "who: Lena Vogt; whom: the envoy"),
            miss("Lena Vogt called the envoy."), miss("The envoy was called upon."), miss("They called on."),
        ),
    ),
    Frame(
        name="en.meetings.spoke",
        kind="conversation",
        verb="confer_verb",
        roles={"agent": "who", "with|with_companion|face_word": "whom"},
        needs=("who",),
        examples=(
            hit("Lena Vogt [[spoke]] with the envoy.", "who: Lena Vogt; whom: the envoy"),
            hit("Lena Vogt [[sat]] across from the envoy.", "who: Lena Vogt; whom: the envoy"),
            miss("Lena Vogt left with the envoy."), miss("Speaking with the envoy helped."),
        ),
    ),
    # A meeting only with the words that say how they spoke.
    Frame(
        name="en.meetings.discussed",
        kind="remote",
        verb="discuss_verb",
        roles={"agent": "who", "with|with_companion": "whom"},
        needs=("who",),
        examples=(
            hit("Lena Vogt [[discussed]] trade with the envoy over the phone.", "who: Lena Vogt; whom: the envoy"),
            hit("Norway and Chad [[discussed]] trade by phone.", "who: Norway and Chad"),
            miss("Lena Vogt left with the envoy."), miss("Discussing trade with the envoy helped."),
        ),
    ),
    # "Spent two hours with the president"
    Frame(
        name="en.meetings.spent_time",
        kind="address",
        verb="spend_verb",
        roles={"agent": "who", "with|with_companion": "whom"},
        needs=("who", "whom"),
        examples=(
            hit("The minister [[spent]] an hour with President Lena Vogt.", "who: The minister; whom: President Lena Vogt"),
            miss("Lena Vogt spent a year in Oslo."), miss("Time was spent with the envoy."), miss("Lena Vogt lived with the envoy."),
        ),
    ),
    Frame(
        name="en.meetings.briefed",
        kind="briefing",
        verb="brief_verb",
        roles={"agent": "who", "patient": "whom"},
        needs=("who", "whom"),
        examples=(
            hit("Lena Vogt [[briefed]] the envoy by phone.", "who: Lena Vogt; whom: the envoy"),
            miss("Lena Vogt was briefed."), miss("Lena Vogt liked the envoy."),
        ),
    ),
    Frame(
        name="en.meetings.spoke_to",
        kind="address",
        verb="confer_verb",
        roles={"agent": "who", "to": "whom"},
        needs=("who", "whom"),
        examples=(
            hit("Lena Vogt [[spoke]] to the envoy by phone.", "who: Lena Vogt; whom: the envoy"),
            miss("Lena Vogt spoke."), miss("Lena Vogt wrote to the envoy."), miss("Speaking to the envoy helped."),
        ),
    ),
    Frame(
        name="en.meetings.called_somebody",
        kind="called",
        verb="call_verb",
        roles={"agent": "who", "patient": "whom"},
        needs=("who", "whom"),
        examples=(
            hit("Lena Vogt [[called]] the envoy on Monday.", "who: Lena Vogt; whom: the envoy"),
            miss("Lena Vogt named the envoy."), miss("The envoy was called."), miss("They called."),
        ),
    ),
    Frame(
        name="en.meetings.phoned",
        kind="call",
        verb="phone_verb",
        roles={"agent": "who", "patient": "whom"},
        needs=("who", "whom"),
        examples=(
            hit("Lena Vogt [[phoned]] the envoy.", "who: Lena Vogt; whom: the envoy"),
            miss("Lena Vogt phoned."), miss("Lena Vogt liked the envoy."), miss("Phone the envoy."),
        ),
    ),
    Frame(
        name="en.meetings.travelled",
        kind="visit",
        verb="travel_verb",
        roles={"agent": "who", "to|in": "place"},
        needs=("who", "place"),
        examples=(
            hit("Lena Vogt [[travelled]] to Norway.", "who: Lena Vogt; place: Norway"),
            miss("Lena Vogt travelled."), miss("Lena Vogt wrote to Norway."), miss("Travel to Norway!"),
        ),
    ),
    Frame(
        name="en.meetings.visited",
        kind="visit",
        verb="visit_verb",
        roles={"agent": "who", "patient": "place"},
        needs=("who", "place"),
        examples=(
            hit("Lena Vogt [[visited]] Norway.", "who: Lena Vogt; place: Norway"),
            miss("Lena Vogt visited."), miss("Lena Vogt liked Norway."), miss("Visit Norway!"),
        ),
    ),
)

# Who was there too: of the meeting told last.
_PRESENT = (
    Frame(
        name="en.meetings.present",
        kind="presence",
        adjective="present_word",
        roles={"agent": "who"},
        needs=("who",),
        examples=(
            hit("Lena Vogt was [[present]].", "who: Lena Vogt"), hit("Also [[present]] were the envoys.", "who: the envoys"),
            miss("Lena Vogt left the present."), miss("At present Lena Vogt is ill."),
        ),
    ),
)

FRAMES: tuple[Frame, ...] = (*_NOUNS, *_VERBS_OF_NOUNS, *_VERBS, *_PRESENT)
