"""How English clauses tell who does what to whom: the kind of a frame is the root code of PLOVER."""

from polparse.engine.rules import Example, hit, miss
from polparse.syntax.frames import Frame

__all__ = ["FRAMES"]

# What tells it, with the instruments, meetings, forces and diplomats that other lists have.
_SANCTIONS = "sanction_noun|instrument_noun.sanctions"
_PACT = "pact_noun|instrument_noun.agreement|instrument_noun.treaty|instrument_noun.memorandum"
_TALKS = "consult_noun|meeting_noun&!no_meeting"
_VIOLENCE = "assault_noun|raid_noun|weapon_noun"
_CHARGES = f"{_SANCTIONS}|accuse_noun|charge_noun"
_PLAN = "plan_noun|instrument_noun&!pact_noun"
_HELP = "help_noun|aid_noun"
_FORCES = "military_noun|group_noun.forces"
_BOND = "bond_noun|aid_noun|help_noun"
_BLAME = "accuse_noun|charge_noun"
_DIALOGUE = "dialogue_noun|consult_noun|meeting_noun&!no_meeting"
_ENVOY = "envoy_noun|office.diplomat"

_BY = {"by": "source"}
_OTHERS = {"with": "target", "between|among": "between"}
_AT = {"against|on|at|into|over|in": "target"}
# What they are over is why.
_UPON = {"against|on|in": "target", "from": "target"}


def _does(slug: str, root: str, verb: str, roles: dict[str, str], *examples: Example, needs: tuple[str, ...] = ()) -> Frame:
    """A verb that tells it: who does it is the agent, and whom it is done to the patient, unless that has its place among the roles."""
    whole = {"agent": "source", **({} if "patient" in roles else {"patient": "target"}), **roles}
    return Frame(f"en.events.{slug}", root, whole, verb=verb, needs=needs, examples=examples)


def _noun(slug: str, root: str, noun: str, verb: str, roles: dict[str, str], *examples: Example, needs: tuple[str, ...] = ()) -> Frame:
    """A noun that tells it with a verb whose patient it is."""
    return Frame(
        f"en.events.{slug}", root, {"agent": "source", **roles}, verb=verb, noun=noun, function="patient", needs=needs, examples=examples
    )


def _told(slug: str, root: str, noun: str, roles: dict[str, str], *examples: Example) -> Frame:
    """A noun that tells it wherever it stands."""
    return Frame(f"en.events.{slug}", root, {**_BY, **roles}, noun=noun, needs=("target",), examples=examples)


def _got(slug: str, root: str, noun: str, *examples: Example) -> Frame:
    """A noun that tells it with a verb whose agent it is done to."""
    roles = {"agent": "target", "from|by": "source"}
    return Frame(
        f"en.events.{slug}", root, roles, noun=noun, verb="get_verb", function="object", needs=("source", "target"), examples=examples
    )


# What a verb makes of what another one did.
_UNDONE = (
    _noun(
        "lifted", "CONCEDE", f"{_SANCTIONS}|coerce_noun|protest_noun|assault_noun|raid_noun", "undo_verb",
        {**_AT, "of": "target", "to|with": "target", "from": "target"},
        hit("Norway lifted [[sanctions]] on Chad.", "source: Norway; target: Chad"),
        hit("Norway lifted a [[ban]] on wheat from Chad.", "source: Norway; target: wheat; Chad"),
        hit("Norway ended the [[blockade]] of Chad.", "source: Norway; target: Chad"),
        hit("Norway ended [[restrictions]] with Chad.", "source: Norway; target: Chad"), miss("Norway imposed sanctions on Chad."),
    ),
    _noun(
        "cut", "SANCTION", _BOND, "cut_verb|cancel_verb", {"with|to|from|for": "target"},
        hit("Norway suspended [[aid]] to Chad.", "source: Norway; target: Chad"),
        hit("Norway cancelled [[aid]] to Chad.", "source: Norway; target: Chad"), miss("Norway sent aid to Chad."),
    ),
    _noun(
        "cancelled", "REJECT", _DIALOGUE, "cancel_verb", {"with|to": "target"},
        hit("Norway called off [[talks]] with Chad.", "source: Norway; target: Chad"), miss("Norway held talks with Chad."),
        miss("Talks were called off."), needs=("source", "target"),
    ),
    _noun(
        "cancelled_deal", "REJECT", _PACT, "cancel_verb", {"with": "target", "between": "between"},
        hit("Norway cancelled a [[deal]] with Chad.", "source: Norway; target: Chad"),
        hit("Norway scrapped a [[pact]] between Chad and Ghana.", "source: Norway; between: Chad and Ghana"), miss("Norway signed a deal with Chad."),
        needs=("source",),
    ),
    _noun(
        "broke_off", "SANCTION", "dialogue_noun", "cut_verb", {"with|between": "target"},
        hit("Norway suspended [[talks]] with Chad.", "source: Norway; target: Chad"), miss("Norway held talks with Chad."),
        needs=("source", "target"),
    ),
    Frame(
        "en.events.left", "SANCTION", {"agent": "source", "with": "target"}, noun=f"{_PACT}|{_DIALOGUE}", verb="quit_verb", function="from|of|in",
        needs=("source",),
        examples=(hit("Norway withdrew from the [[treaty]] with Chad.", "source: Norway; target: Chad"), miss("Norway read of the treaty.")),
    ),
    _noun(
        "quit", "SANCTION", _PACT, "quit_verb", {"with": "target"},
        hit("Norway quit the [[pact]] with Chad.", "source: Norway; target: Chad"), miss("Norway signed the pact."),
    ),
    _noun(
        "boycotted_vote", "PROTEST", "vote_noun|meeting_noun", "boycott_verb", {"patient": "target"},
        hit("Rebels boycotted the [[election]].", "source: Rebels; target: the election"), miss("Rebels won the election."),
    ),
    _noun(
        "froze", "SANCTION", "asset_noun", "freeze_verb", {"of": "target", "patient": "target"},
        hit("Norway froze the [[assets]] of Chad.", "source: Norway; target: Chad; the assets of Chad"), miss("Norway sold assets of Chad."),
    ),
    _noun(
        "obstructed", "REJECT", _PLAN, "obstruct_verb", {"of": "target", "by|from": "target", "patient": "target"},
        hit("Norway blocked a [[bill]] by Chad.", "source: Norway; target: Chad; a bill"),
        hit("Norway blocked a [[bill]] of Chad.", "source: Norway; target: Chad; a bill of Chad"), miss("Norway blocked a road."),
    ),
    _noun(
        "broke_ban", "REJECT", f"{_SANCTIONS}|coerce_noun", "violate_verb", {"of": "target", "by": "target"},
        hit("Norway violated a [[ban]] by Chad.", "source: Norway; target: Chad"),
        hit("Norway violated a [[ban]] of Chad.", "source: Norway; target: Chad"), miss("Norway imposed a ban."),
    ),
    _noun(
        "suspension", "SANCTION", "cut_noun", "light_verb", {"of": "target", "with|to|from|in": "target"},
        hit("Norway announced a [[suspension]] of aid to Chad.", "source: Norway; target: aid; Chad"), miss("Norway announced a suspension."),
        hit("The [[suspension]] of Chad was announced by Norway.", "source: Norway; target: Chad"), needs=("source", "target"),
    ),
    _noun(
        "accepted_invitation", "AGREE", "invitation_noun", "yield_verb", {"of|by|from": "target"},
        hit("Norway accepted an [[invitation]] from Chad.", "source: Norway; target: Chad"), miss("Norway got an invitation from Chad."),
        needs=("source",),
    ),
    _noun(
        "met_demands", "CONCEDE", "request_noun&!invitation_noun", "yield_verb", {"by|from": "target", "of": "target"},
        hit("Norway accepted the [[demands]] from Chad.", "source: Norway; target: Chad"),
        hit("Norway met the [[demands]] of Chad.", "source: Norway; target: Chad"), miss("Norway read the demands from Chad."), needs=("source",),
    ),
    _noun(
        "withdrew_peacekeepers", "SANCTION", "peace_noun", "retreat_verb", {"from": "target"},
        hit("Norway withdrew [[peacekeepers]] from Chad.", "source: Norway; target: Chad"), miss("Norway has peacekeepers from Chad."),
    ),
    _noun(
        "called_for_harm", "ACCUSE", _CHARGES, "plead_verb", {"against|into|on": "target", "of": "target"},
        hit("Norway called for [[sanctions]] against Chad.", "source: Norway; target: Chad"),
        hit("Norway demanded the [[prosecution]] of rebels.", "source: Norway; target: rebels"), miss("Norway called for talks on Chad."),
        needs=("source",),
    ),
    _noun(
        "retracted", "CONCEDE", f"{_PLAN}|burden_noun|charge_noun", "retract_verb", {"against|into": "target"},
        hit("Norway scrapped a [[tax]].", "source: Norway"),
        hit("Norway dropped the [[probe]] into Chad.", "source: Norway; target: Chad"),
        hit("Norway withdrew the [[bill]].", "source: Norway"), miss("Norway passed the bill."),
    ),
    _noun(
        "violated", "ASSAULT", "concede_noun", "violate_verb", {"patient": "target"},
        hit("Rebels violated the [[ceasefire]].", "source: Rebels; target: the ceasefire"), miss("Rebels declared a ceasefire."),
    ),
)

# A verb that says little, and a noun.
_LIGHT = (
    _noun(
        "signed", "AGREE", _PACT, "sign_verb", _OTHERS,
        hit("Norway signed an [[agreement]] with Chad.", "source: Norway; target: Chad"),
        hit("Norway drafted an accord; a [[deal]] between Chad and Ghana was signed.", "between: Chad and Ghana"),
        miss("Norway read the agreement."),
    ),
    _noun(
        "established_ties", "SUPPORT", "tie_noun", "establish_verb", _OTHERS,
        hit("Norway restored [[relations]] with Chad.", "source: Norway; target: Chad"),
        hit("The king restored [[ties]] between Chad and Ghana.", "source: The king; between: Chad and Ghana"), miss("Norway has relations with Chad."),
    ),
    _noun(
        "launched", "ASSAULT", "assault_noun", "light_verb", {**_AT, "of": "target"},
        hit("Norway launched an [[attack]] on Chad.", "source: Norway; target: Chad"),
        hit("Norway mounted an [[invasion]] of Chad.", "source: Norway; target: Chad"), miss("Norway saw an attack on Chad."),
    ),
    _noun(
        "began_operation", "ASSAULT", "operation_noun", "light_verb", {"against": "target"},
        hit("Norway began an [[operation]] against rebels.", "source: Norway; target: rebels"), miss("Norway began an operation with rebels."),
        needs=("source", "target"),
    ),
    _noun(
        "raided", "ASSAULT", "raid_noun", "raid_verb", _AT,
        hit("Norway launched [[strikes]] on Chad.", "source: Norway; target: Chad"), miss("Norway ended strikes."),
    ),
    _noun(
        "took_control", "ASSAULT", "control_noun", "seize_verb", {"of": "target", "over": "target"},
        hit("Rebels seized [[control]] of Chad.", "source: Rebels; target: Chad"),
        hit("Rebels took [[control]] over Chad.", "source: Rebels; target: Chad"), miss("Rebels have control of Chad."),
        needs=("source", "target"),
    ),
    _noun(
        "fired", "ASSAULT", "weapon_noun", "fire_verb", _AT,
        hit("Rebels fired [[rockets]] at troops.", "source: Rebels; target: troops"), miss("Rebels bought rockets."),
    ),
    _noun(
        "used_weapon", "ASSAULT", "weapon_noun", "use_verb", _AT,
        hit("Rebels used [[rockets]] against troops.", "source: Rebels; target: troops"), miss("Rebels used trucks against troops."),
        needs=("source", "target"),
    ),
    Frame(
        "en.events.held_as", "ASSAULT", {"agent": "source", "patient": "target"}, noun="captive_noun", verb="hold_captive_verb", function="as",
        needs=("target",),
        examples=(hit("Rebels held envoys as [[hostages]].", "source: Rebels; target: envoys"), miss("Rebels held posts as envoys.")),
    ),
    _noun(
        "tested", "MOBILIZE", "weapon_noun", "test_verb", {},
        hit("Norway tested a [[missile]].", "source: Norway"), miss("Norway bought a missile."),
    ),
    Frame(
        "en.events.harmed_by", "ASSAULT", {"patient": "target", "by": "source"}, noun=_VIOLENCE, verb="harm_verb", function="agent", needs=("target",),
        examples=(hit("An [[attack]] by Norway killed rebels.", "target: rebels; source: Norway"), miss("A storm killed rebels.")),
    ),
    Frame(
        "en.events.harmed_in", "ASSAULT", {"agent": "source", "patient": "target", "on|against": "target"}, noun=_VIOLENCE, verb="harm_verb",
        function="in|during|by|from|with", needs=("target",),
        examples=(hit("Rebels were killed in an [[attack]].", "target: Rebels"), hit("Norway killed rebels in [[clashes]].", "source: Norway; target: rebels"),
            hit("Rebels were wounded in an [[attack]] on Chad.", "target: Rebels; Chad"),
            miss("Rebels were killed in a storm.")),
    ),
    Frame(
        "en.events.came_under", "ASSAULT", {"agent": "target", "by|from": "source"}, noun=f"{_VIOLENCE}|fire", verb="come_verb", function="under",
        examples=(hit("Troops came under [[attack]] by rebels.", "target: Troops; source: rebels"), miss("Troops came to attack.")),
    ),
    _noun(
        "opened_fire", "ASSAULT", "fire", "fire_verb", _AT,
        hit("Rebels opened [[fire]] on troops.", "source: Rebels; target: troops"), miss("Rebels saw fire on ships."),
    ),
    _noun(
        "closed", "COERCE", "closed_noun", "close_verb", {"to|with|of|at": "target"},
        hit("Norway closed its [[border]] with Chad.", "source: Norway; target: Chad"), miss("Norway closed a shop."),
    ),
    _noun(
        "stopped_press", "COERCE", "press_noun", "cut_verb|undo_verb", {"of": "target"},
        hit("Norway suspended [[publication]] of the paper.", "source: Norway; target: the paper"), miss("Norway saw publication of the paper."),
        needs=("source", "target"),
    ),
    _noun(
        "enforced", "COERCE", "coerce_noun", "light_verb", {**_AT, "of": "target", "from": "target"},
        hit("Norway imposed a [[ban]] on wheat from Chad.", "source: Norway; target: wheat; Chad"),
        hit("Norway imposed a [[blockade]] on Chad.", "source: Norway; target: Chad"),
        hit("Norway ordered the [[arrest]] of rebels.", "source: Norway; target: rebels"), miss("Norway fears a blockade of Chad."),
    ),
    _noun(
        "issued_warrant", "COERCE", "warrant_noun", "light_verb", {"for|against": "target"},
        hit("Police issued a [[warrant]] for rebels.", "source: Police; target: rebels"), miss("Police saw a warrant for rebels."),
        needs=("source", "target"),
    ),
    _noun(
        "imposed", "SANCTION", _SANCTIONS, "light_verb", _UPON,
        hit("Norway imposed [[sanctions]] on Chad.", "source: Norway; target: Chad"),
        hit("Norway imposed [[tariffs]] on wheat from Chad.", "source: Norway; target: wheat; Chad"), miss("Norway fears sanctions on Chad."),
    ),
    _noun(
        "opened_case", "ACCUSE", f"{_BLAME}|case_noun", "light_verb&!have_verb|express_verb", {"of": "target", "against|into|over|at|about": "target"},
        hit("Norway opened a [[probe]] into Chad.", "source: Norway; target: Chad"),
        hit("Norway voiced [[criticism]] of Chad.", "source: Norway; target: Chad"), miss("Norway read a probe into Chad."),
    ),
    _noun(
        "lodged_protest", "ACCUSE", "protest_noun", "lodge_verb", {"with|to": "target"},
        hit("Norway lodged a [[protest]] with Chad.", "source: Norway; target: Chad"), miss("Norway saw a protest with Chad."),
        needs=("source", "target"),
    ),
    _noun(
        "issued_threat", "THREATEN", "threaten_noun", "light_verb", {"to|against": "target", "object": "target"},
        hit("Norway issued a [[warning]] to Chad.", "source: Norway; target: Chad; a warning"), miss("Norway read a warning to Chad."),
    ),
    # Whoever brings it does not ask.
    Frame(
        "en.events.conveyed_request", "REQUEST", {"from": "source", "to": "target"}, noun="request_noun", verb="light_verb|send_verb", function="patient",
        needs=("source",),
        examples=(
            hit("Norway conveyed a [[request]] from Chad to Ghana.", "source: Chad; target: Ghana"), miss("Norway conveyed a request to Chad."),
            miss("Norway met a request from Chad to Ghana."),
        ),
    ),
    _noun(
        "made_request", "REQUEST", "request_noun", "light_verb", {"to|on|for": "target"},
        hit("Norway made a [[plea]] to Chad.", "source: Norway; target: Chad"), miss("Norway heard a plea to Chad."),
    ),
    _noun(
        "sought_refuge", "REQUEST", "refuge_noun", "seek_verb", {"from|in|with": "target"},
        hit("Rebels sought [[asylum]] in Chad.", "source: Rebels; target: Chad"), miss("Rebels found asylum in Chad."), needs=("source", "target"),
    ),
    _noun(
        "sought_help", "REQUEST", f"{_HELP}|support_noun", "seek_verb", {"from": "target"},
        hit("Rebels sought [[assistance]] from Chad.", "source: Rebels; target: Chad"), miss("Rebels got help from Chad."), needs=("source", "target"),
    ),
    Frame(
        "en.events.has_support", "SUPPORT", {"agent": "target", "of": "source"}, noun="support_noun", verb="have_verb|get_verb", function="object",
        needs=("source", "target"),
        examples=(
            hit("Norway has the [[backing]] of Chad.", "target: Norway; source: Chad"),
            hit("Norway won the [[backing]] of Chad.", "target: Norway; source: Chad"), miss("Norway saw the backing of Chad."),
        ),
    ),
    _noun(
        "gave_support", "SUPPORT", "support_noun", "light_verb&!have_verb|express_verb", {"to|for|with|in": "target", "object": "target"},
        hit("Norway voiced its [[support]] for Chad.", "source: Norway; target: Chad; its support"), miss("Norway lost support in Chad."),
    ),
    _noun(
        "denied_consent", "REJECT", "consent_noun|permission_noun|entry_noun", "deny_verb", {"to": "target", "object": "target"},
        hit("Norway denied [[permission]] to Chad.", "source: Norway; target: Chad; permission"), miss("Norway lacks permission."),
    ),
    _noun(
        "gave_permission", "CONCEDE", "permission_noun", "transfer_verb", {"to|for": "target", "object": "target"},
        hit("Norway gave them [[permission]].", "source: Norway; target: them; permission"),
        hit("Norway gave [[permission]] to Chad.", "source: Norway; target: Chad; permission"), miss("Norway lacks permission."),
        needs=("source", "target"),
    ),
    _noun(
        "gave_consent", "AGREE", "consent_noun", "light_verb", {"to": "target", "object": "target"},
        hit("Norway gave its [[consent]] to Chad.", "source: Norway; target: Chad; its consent"), miss("Norway lacks consent."),
    ),
    _noun(
        "held_talks", "CONSULT", _TALKS, "light_verb", {"with": "target", "between|among": "source"},
        hit("Norway held [[talks]] with Chad.", "source: Norway; target: Chad"),
        hit("The king held [[talks]] between Chad and Ghana.", "source: The king; Chad and Ghana"), miss("Norway likes talks."),
    ),
    _noun(
        "held_exercises", "COOPERATE", "cooperate_noun|drill_noun", "light_verb|cooperate_verb|share_verb", _OTHERS,
        hit("Norway held [[exercises]] with Chad.", "source: Norway; target: Chad"),
        hit("The king organised [[drills]] between Chad and Ghana.", "source: The king; between: Chad and Ghana"), miss("Norway likes exercises."),
    ),
    _noun(
        "began_joint_project", "COOPERATE", "project_noun", "light_verb|agree_verb", {"with": "target"},
        hit("Norway launched a joint [[programme]] with Chad.", "source: Norway; target: Chad"), miss("Norway likes a joint programme."),
        needs=("source",),
    ),
    _noun(
        "drilled", "MOBILIZE", "drill_noun", "light_verb", {"against|near_place": "target"},
        hit("Norway began [[drills]] off Chad.", "source: Norway; target: Chad"), miss("Norway likes drills."),
    ),
    _noun(
        "sent_peacekeepers", "AID", "peace_noun", "move_verb|transfer_verb", {"to|into|in": "target"},
        hit("Norway sent [[peacekeepers]] to Chad.", "source: Norway; target: Chad"), miss("Norway saw peacekeepers in Chad."),
    ),
    Frame(
        "en.events.kept_peace", "AID", {"agent": "source", "in": "target"}, noun="peace_noun", verb="attend_verb|join_verb|serve_verb", function="in|as",
        examples=(
            hit("Norway served in a [[peacekeeping mission]] in Chad.", "source: Norway; target: Chad"),
            hit("Norwegian troops served as [[peacekeepers]] in Chad.", "source: Norwegian troops; target: Chad"),
            miss("Norway fought peacekeepers in Chad."),
        ), needs=("source", "target"),
    ),
    _noun(
        "gave_information", "COOPERATE", "cooperate_noun", "transfer_verb", {"to": "target"},
        hit("Norway gave [[information]] to Chad.", "source: Norway; target: Chad"), miss("Norway has information."), needs=("source", "target"),
    ),
    _noun(
        "pledged_troops", "AID", _FORCES, "vouch_verb", {"to": "target"},
        hit("Norway pledged [[troops]] to Chad.", "source: Norway; target: Chad"), miss("Norway owes troops to Chad."), needs=("source", "target"),
    ),
    _noun(
        "sent_help", "AID", _HELP, "transfer_verb|aid_verb|give_verb", {"to|for|into": "target", "object": "target"},
        hit("Norway sent [[aid]] to Chad.", "source: Norway; target: Chad; aid"), miss("Norway needs aid."),
    ),
    Frame(
        "en.events.was_given_help", "AID", {"agent": "source", "patient": "target"}, noun=_HELP, verb="transfer_verb|aid_verb|give_verb",
        function="object", needs=("target",),
        examples=(hit("Chad was granted [[aid]] by Norway.", "source: Norway; target: Chad"), miss("Chad was sent an envoy by Norway.")),
    ),
    Frame(
        "en.events.paid_in_help", "AID", {"agent": "source", "to|for": "target", "object": "target"}, noun=_HELP,
        verb="transfer_verb|aid_verb|give_verb", function="in", needs=("source", "target"),
        examples=(
            hit("Norway paid them in [[aid]] to Chad.", "source: Norway; target: Chad; them"), miss("Norway paid them in cash."),
        ),
    ),
    _noun(
        "took_in", "AID", "refugee_noun", "take_in_verb", {"patient": "target"},
        hit("Norway took in [[refugees]].", "source: Norway; target: refugees"), miss("Norway saw refugees."), needs=("source",),
    ),
    _got("got_help", "AID", _HELP, hit("Chad received [[aid]] from Norway.", "target: Chad; source: Norway"), miss("Chad sent aid from Norway.")),
    _got(
        "got_support", "SUPPORT", "support_noun", hit("Chad won [[praise]] from Norway.", "target: Chad; source: Norway"),
        miss("Chad voiced praise from Norway.")
    ),
    _got(
        "got_criticism", "ACCUSE", _BLAME, hit("Chad faced [[criticism]] from Norway.", "target: Chad; source: Norway"),
        miss("Chad voiced criticism from Norway."),
    ),
    _got(
        "got_request", "REQUEST", "request_noun", hit("Chad got an [[invitation]] from Norway.", "target: Chad; source: Norway"),
        miss("Chad sent an invitation from Norway."),
    ),
    _got(
        "got_threat", "THREATEN", "threaten_noun", hit("Chad received a [[threat]] from Norway.", "target: Chad; source: Norway"),
        miss("Chad voiced a threat from Norway."),
    ),
    _noun(
        "opened_borders", "AID", "border_noun", "open_verb", {"to": "target"},
        hit("Norway opened its [[borders]] to refugees.", "source: Norway; target: refugees"), miss("Norway has borders."),
    ),
    _noun(
        "announced_concession", "CONCEDE", "concede_noun", "light_verb", {"to|with|from|in": "target", "of": "target"},
        hit("Norway ordered the [[release]] of rebels.", "source: Norway; target: rebels"),
        hit("Norway declared a [[truce]] with Chad.", "source: Norway; target: Chad"), miss("Norway wants a truce with Chad."),
    ),
    _noun(
        "staged", "PROTEST", "protest_noun", "light_verb", {"against|at": "target"},
        hit("Workers staged a [[protest]] against Chad.", "source: Workers; target: Chad"), miss("Workers saw a protest."),
    ),
    _noun(
        "called_strike", "PROTEST", "protest_noun", "call_verb", {"against|at": "target"},
        hit("Workers called a [[strike]] against Chad.", "source: Workers; target: Chad"), miss("Workers saw a strike."),
    ),
    Frame(
        "en.events.joined_protest", "PROTEST", {"agent": "source", "against|at": "target"}, noun="protest_noun", verb="attend_verb", function="in",
        examples=(hit("Workers participated in a [[protest]] against Chad.", "source: Workers; target: Chad"), miss("Workers saw it in a protest.")),
    ),
    _noun(
        "joined", "PROTEST", "protest_noun", "join_verb", {"against|at": "target"},
        hit("Workers joined a [[strike]] against Chad.", "source: Workers; target: Chad"), miss("Workers saw a strike."),
    ),
    Frame(
        "en.events.erupted", "PROTEST", {"by": "source", "against|over": "target"}, noun="protest_noun", verb="erupt_verb", function="subject",
        examples=(hit("[[Protests]] by workers against Chad erupted.", "source: workers; target: Chad"), miss("Protests ended.")),
    ),
    Frame(
        "en.events.on_strike", "PROTEST", {"agent": "source"}, noun="protest_noun", verb="go_verb", function="on",
        examples=(hit("Workers remained on [[strike]].", "source: Workers"), miss("Workers dwelt on strikes.")),
    ),
    _noun(
        "went_on_strike", "PROTEST", "protest_noun", "go_verb", {},
        hit("Workers went on [[strike]].", "source: Workers"), miss("Workers saw a strike."),
    ),
    _noun(
        "blocked_road", "PROTEST", "road_noun", "blocking_verb|close_verb|obstruct_verb", {},
        hit("Workers blocked a [[road]].", "source: Workers"), miss("Workers seized a road."),
    ),
    _noun(
        "stopped_work", "PROTEST", "work_noun", "cut_verb", {},
        hit("Miners stopped [[work]].", "source: Miners"), miss("Miners like work."),
    ),
    _noun(
        "moved_troops", "MOBILIZE", _FORCES, "move_verb", {"to|into|against|in": "target"},
        hit("Norway sent [[troops]] to Chad.", "source: Norway; target: Chad"), miss("Norway has troops in Chad."),
    ),
    _noun(
        "ordered_deployment", "MOBILIZE", "deployment_noun", "light_verb", {"to|against|in": "target"},
        hit("Norway ordered a [[deployment]] of troops to Chad.", "source: Norway; target: Chad"), miss("Norway fears a deployment."),
    ),
    Frame(
        "en.events.on_alert", "MOBILIZE", {"agent": "source", "in|against": "target"}, noun="alert", verb="move_verb|go_verb", function="on",
        examples=(
            hit("Norway put troops in Chad on [[alert]].", "source: Norway"),
            hit("Troops remained on [[alert]] in Chad.", "source: Troops; target: Chad"),
            miss("Norway spoke on alert."),
        ),
    ),
    Frame(
        "en.events.put_on_notice", "THREATEN", {"agent": "source", "patient": "target"}, noun="notice", verb="move_verb", function="on",
        needs=("source", "target"),
        examples=(hit("Norway put Chad on [[notice]].", "source: Norway; target: Chad"), miss("Norway spoke to Chad on notice.")),
    ),
    Frame(
        "en.events.put_on_alert", "MOBILIZE", {"patient": "source"}, noun="alert", verb="move_verb", function="on", needs=("source",),
        examples=(hit("Troops were put on [[alert]].", "source: Troops"), miss("Troops spoke on alert.")),
    ),
    _noun(
        "laid_down", "CONCEDE", "arms_noun", "lay_down_verb", {"to": "target"},
        hit("Rebels surrendered their [[arms]] to Chad.", "source: Rebels; target: Chad"), miss("Rebels bought arms."),
    ),
    _noun(
        "withdrew_troops", "CONCEDE", _FORCES, "retreat_verb", {"from": "target"},
        hit("Norway withdrew [[troops]] from Chad.", "source: Norway; target: Chad"), miss("Norway has troops from Chad."),
    ),
    Frame(
        "en.events.forces_left", "CONCEDE", {"agent": "source", "patient": "target", "from": "target"}, noun=_FORCES, verb="depart_verb",
        function="agent", needs=("target",),
        examples=(
            hit("Norwegian [[troops]] left Chad.", "source: Norwegian troops; target: Chad"),
            hit("Norwegian [[troops]] departed from Chad.", "source: Norwegian troops; target: Chad"), miss("Norwegian troops held Chad."),
        ),
    ),
    _noun(
        "recalled_envoy", "SANCTION", _ENVOY, "retreat_verb|sanction_verb|oust_verb", {"from|to": "target", "patient": "target"},
        hit("Norway recalled its [[envoy]] to Chad.", "source: Norway; target: Chad; its envoy"),
        hit("Norway threw out two [[envoys]].", "source: Norway; target: two envoys"), miss("Norway sent an envoy to Chad."),
    ),
)

# What one does to another.
_DOES = (
    _does(
        "removed_from", "SANCTION", "removal_verb", {"agent": "other", "from": "source"},
        hit("Envoys were [[expelled]] from Chad.", "target: Envoys; source: Chad"),
        hit("Norway [[expelled]] envoys from Chad.", "other: Norway; target: envoys; source: Chad"), miss("Envoys left Chad."), needs=("source", "target"),
    ),
    Frame(
        "en.events.blames_on", "ACCUSE", {"agent": "source", "on": "target"}, verb="blame_on_verb", needs=("target",),
        examples=(hit("Norway [[blamed]] the theft on Chad.", "source: Norway; target: Chad"), miss("Norway blamed Chad.")),
    ),
    _does(
        "accuses", "ACCUSE", "accuse_verb", {"against|into|over|at": "target"},
        hit("Norway [[blamed]] Chad.", "source: Norway; target: Chad"),
        hit("Norway [[lamented]] over it.", "source: Norway; target: it"), miss("Norway saw Chad."),
    ),
    Frame(
        "en.events.found_guilty", "ACCUSE", {"agent": "source", "patient": "target"}, adjective="guilt_word", verb="find_verb", needs=("target",),
        examples=(
            hit("A court found rebels [[guilty]] of murder.", "source: A court; target: rebels"),
            hit("Rebels were found [[responsible]] by a court.", "source: a court; target: Rebels"), miss("Rebels are responsible for it."),
        ),
    ),
    _does(
        "rejects", "REJECT", "reject_verb", {"from|of|by": "target"},
        hit("Norway [[rejected]] a plan from Chad.", "source: Norway; target: a plan; Chad"),
        hit("Norway [[rejected]] a plan by Chad.", "source: Norway; target: a plan; Chad"), miss("Norway saw a plan."),
    ),
    _does(
        "threatens", "THREATEN", "threaten_verb", {"against": "target"},
        hit("Norway [[threatened]] Chad.", "source: Norway; target: Chad"), hit("Norway [[warned]] against Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."),
    ),
    Frame(
        "en.events.pleads_against", "REJECT", {"agent": "source", "against": "means"}, verb="plead_against_verb", needs=("source", "means"),
        examples=(
            hit("Norway [[lobbied]] against the plan.", "source: Norway; means: the plan"), miss("Norway lobbied for the plan."),
            miss("The plan was lobbied against."),
        ),
    ),
    _does(
        "asks", "REQUEST", "request_verb", {"to|on|from|for|of": "target"},
        hit("Norway [[urged]] Chad to sign.", "source: Norway; target: Chad"),
        hit("Norway [[pleaded]] with them for Chad.", "source: Norway; target: Chad"), miss("Norway saw Chad."),
    ),
    _does(
        "supports", "SUPPORT", "support_verb", {"to": "target"},
        hit("Norway [[praised]] Chad.", "source: Norway; target: Chad"), hit("Norway [[apologised]] to Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."),
    ),
    _does(
        "sides_with", "SUPPORT", "side_verb", {},
        hit("Norway [[stands with]] Chad.", "source: Norway; target: Chad"), miss("Norway stands in the north."), needs=("source", "target"),
    ),
    _does(
        "consents", "AGREE", "consent_verb", {"with|to": "target"},
        hit("Norway [[agreed]] with Chad.", "source: Norway; target: Chad"), hit("Norway [[accepted]] it.", "source: Norway; target: it"),
        miss("Norway saw Chad."),
    ),
    _does(
        "commits", "AGREE", "commit_verb", {"patient": "other", "to|with": "target"},
        hit("Norway [[committed]] to it.", "source: Norway; target: it"),
        hit("Norway [[committed]] a crime.", "source: Norway; other: a crime"), miss("Norway saw a crime."),
    ),
    _does(
        "boycotts", "SANCTION", "boycott_verb", {},
        hit("Norway [[boycotted]] Chad.", "source: Norway; target: Chad"), miss("Norway saw Chad."),
    ),
    _does(
        "suspends", "SANCTION", "suspend_verb", {},
        hit("Norway [[suspended]] Chad.", "source: Norway; target: Chad"), miss("Norway saw Chad."), needs=("source", "target"),
    ),
    _does(
        "sanctions", "SANCTION", "sanction_verb", {},
        hit("Norway [[expelled]] Chad.", "source: Norway; target: Chad"), miss("Norway saw Chad."),
    ),
    _does(
        "forces", "COERCE", "force_verb", {},
        hit("Norway [[forced]] Chad to sign.", "source: Norway; target: Chad"), miss("Norway saw Chad."), needs=("source", "target"),
    ),
    _does(
        "extradites", "COOPERATE", "extradite_verb", {"patient": "means", "to": "target"},
        hit("Norway [[extradited]] rebels to Chad.", "source: Norway; means: rebels; target: Chad"), miss("Norway extradited rebels."),
        needs=("source", "target"),
    ),
    _does(
        "coerces", "COERCE", "coerce_verb", {},
        hit("Police [[arrested]] rebels.", "source: Police; target: rebels"), miss("Police saw rebels."),
    ),
    Frame(
        "en.events.clashes_with", "ASSAULT", {"agent": "source", "with": "target"}, verb="clash_verb", needs=("source", "target"),
        examples=(hit("Rebels [[clashed]] with troops.", "source: Rebels; target: troops"), miss("Rebels shelled it with troops.")),
    ),
    _does(
        "assaults", "ASSAULT", "assault_verb", {"against|at|on": "target"},
        hit("Rebels [[attacked]] troops.", "source: Rebels; target: troops"),
        hit("Rebels [[retaliated]] against troops.", "source: Rebels; target: troops"), miss("Rebels saw troops."),
    ),
    _does(
        "harms", "ASSAULT", "harm_verb", {},
        hit("Rebels [[killed]] troops.", "source: Rebels; target: troops"), miss("Rebels saw troops."), needs=("source", "target"),
    ),
    _does(
        "strikes", "ASSAULT", "strike_verb", {"against|at|on": "target"},
        hit("Rebels [[hit]] troops.", "source: Rebels; target: troops"), hit("Rebels [[fought]] against troops.", "source: Rebels; target: troops"),
        miss("Rebels saw troops."), needs=("source", "target"),
    ),
    _does(
        "marches", "PROTEST", "march_verb", {"patient": "other", "against|at|to|on": "target"},
        hit("Workers [[rallied]] against Chad.", "source: Workers; target: Chad"), hit("Workers [[rallied]] support.", "source: Workers; other: support"),
        miss("Workers saw Chad."),
    ),
    _does(
        "protests", "PROTEST", "protest_verb", {"against|at": "target"},
        hit("Workers [[protested]] the law.", "source: Workers; target: the law"),
        hit("Workers [[protested]] against Chad.", "source: Workers; target: Chad"), miss("Workers saw Chad."),
    ),
    _does(
        "mobilizes", "MOBILIZE", "mobilize_verb", {"patient": "means", "to|into|against|in": "target"},
        hit("Norway [[deployed]] missiles against Chad.", "source: Norway; means: missiles; target: Chad"), miss("Norway saw Chad."),
    ),
    _does(
        "helps", "AID", "aid_verb", {"to|for": "target", "patient": "target"},
        hit("Norway [[helped]] Chad.", "source: Norway; target: Chad"), hit("Norway [[donated]] to Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."), needs=("source", "target"),
    ),
    _does(
        "pays", "AID", "give_verb", {"patient": "means", "to": "target"},
        hit("Norway [[gave]] money to Chad.", "source: Norway; means: money; target: Chad"), miss("Norway gave in."),
        needs=("source",),
    ),
    _does(
        "concedes", "CONCEDE", "concede_verb", {"from|to": "target"},
        hit("Norway [[freed]] rebels.", "source: Norway; target: rebels"), hit("Norway [[withdrew]] from Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."),
    ),
    _does(
        "returns", "CONCEDE", "return_verb", {"patient": "means", "to": "target"},
        hit("Norway [[returned]] art to Chad.", "source: Norway; means: art; target: Chad"), miss("Norway returned art."),
        needs=("source", "target", "means"),
    ),
    _does(
        "cooperates", "COOPERATE", "cooperate_verb", {"patient": "means", "with": "target"},
        hit("Norway [[coordinated]] aid with Chad.", "source: Norway; means: aid; target: Chad"), miss("Norway saw Chad."),
    ),
    Frame(
        "en.events.discusses", "CONSULT", {"agent": "source", "with|to": "target"}, verb="discuss_verb", needs=("source",),
        examples=(hit("Norway [[discussed]] trade with Chad.", "source: Norway; target: Chad"), miss("Norway saw Chad.")),
    ),
    _does(
        "consults", "CONSULT", "consult_verb", {"with|between": "target"},
        hit("Norway [[met]] Chad.", "source: Norway; target: Chad"), hit("Norway [[mediated]] between them.", "source: Norway; target: them"),
        miss("Norway saw Chad."),
    ),
)

# What a noun tells wherever it stands.
_TOLD = (
    _told(
        "attack", "ASSAULT", "assault_noun|raid_noun", {"of": "target", **_AT},
        hit("The [[attack]] by Norway on Chad ended.", "source: Norway; target: Chad"),
        hit("The [[bombardment]] of Chad by Norway ended.", "source: Norway; target: Chad"), miss("They attack Chad."),
    ),
    Frame(
        "en.events.clashes", "ASSAULT", {"between|among": "source"}, noun="assault_noun", needs=("source",),
        examples=(hit("The [[clashes]] between Norway and Chad ended.", "source: Norway and Chad"), miss("They clash.")),
    ),
    _told(
        "sanctions_noun", "SANCTION", _SANCTIONS, {"against|on|in": "target"},
        hit("The [[sanctions]] by Norway on Chad ended.", "source: Norway; target: Chad"), miss("They sanction Chad."),
    ),
    _told(
        "support_noun", "SUPPORT", "support_noun", {"for|to": "target"},
        hit("The [[support]] by Norway for Chad ended.", "source: Norway; target: Chad"), miss("They support Chad."),
    ),
    _told(
        "help_noun", "AID", _HELP, {"for|to": "target"},
        hit("The [[assistance]] by Norway to Chad ended.", "source: Norway; target: Chad"), miss("They assist Chad."),
    ),
    _told(
        "threat_noun", "THREATEN", "threaten_noun", {"to|against": "target"},
        hit("The [[threats]] by Norway against Chad ended.", "source: Norway; target: Chad"), miss("They threaten Chad."),
    ),
    _told(
        "request_noun", "REQUEST", "request_noun", {"to": "target"},
        hit("The [[appeal]] by Norway to Chad ended.", "source: Norway; target: Chad"), miss("They appeal to Chad."),
    ),
    _told(
        "rejection_noun", "REJECT", "reject_noun", {"of": "target", "to": "target"},
        hit("The [[rejection]] of Chad by Norway hurt.", "source: Norway; target: Chad"),
        hit("The [[opposition]] by Norway to Chad ended.", "source: Norway; target: Chad"), miss("They reject Chad."),
    ),
    _told(
        "criticism_noun", "ACCUSE", _BLAME, {"of": "target", "against|into": "target"},
        hit("The [[allegations]] by Norway against Chad ended.", "source: Norway; target: Chad"),
        hit("The [[criticism]] of Chad by Norway ended.", "source: Norway; target: Chad"), miss("They criticise Chad."),
    ),
    _told(
        "cooperation_noun", "COOPERATE", "cooperate_noun", {"with": "target", "between|among": "source"},
        hit("The [[cooperation]] between Norway and Ghana with Chad ended.", "target: Chad; source: Norway and Ghana"),
        hit("The [[collaboration]] by Norway with Chad ended.", "source: Norway; target: Chad"), miss("They cooperate."),
    ),
    Frame(
        "en.events.cooperation_between", "COOPERATE", {"between|among": "source"}, noun="cooperate_noun", needs=("source",),
        examples=(hit("The [[cooperation]] between Norway and Chad ended.", "source: Norway and Chad"), miss("The cooperation with Norway ended.")),
    ),
    _told(
        "deployment_noun", "MOBILIZE", "deployment_noun", {"to|against|in": "target"},
        hit("The [[deployment]] of troops to Chad by Norway ended.", "source: Norway; target: Chad"), miss("They deploy troops to Chad."),
    ),
    _told(
        "arrest_noun", "COERCE", "coerce_noun", {"of": "target", "against|on": "target"},
        hit("The [[arrest]] of rebels by Norway failed.", "source: Norway; target: rebels"),
        hit("The [[crackdown]] by Norway on rebels failed.", "source: Norway; target: rebels"), miss("They arrest rebels."),
    ),
    _told(
        "protest_noun", "PROTEST", "protest_noun", {"against|at": "target"},
        hit("The [[protest]] by workers against Chad ended.", "source: workers; target: Chad"), miss("They protest."),
    ),
    _told(
        "expulsion_noun", "SANCTION", "expulsion_noun", {"of": "target"},
        hit("The [[expulsion]] of envoys by Norway failed.", "source: Norway; target: envoys"), miss("They expel envoys."),
    ),
    Frame(
        "en.events.killing_by", "ASSAULT", _BY, noun="assault_noun", needs=("source",),
        examples=(hit("The envoy's [[killing]] by rebels hurt.", "source: rebels"), miss("Rebels left.")),
    ),
    Frame(
        "en.events.arrest_by", "COERCE", _BY, noun="coerce_noun", needs=("source",),
        examples=(hit("The envoy's [[arrest]] by rebels hurt.", "source: rebels"), miss("Rebels left.")),
    ),
    Frame(
        "en.events.expulsion_by", "SANCTION", _BY, noun="expulsion_noun", needs=("source",),
        examples=(hit("The envoy's [[expulsion]] by Chad hurt.", "source: Chad"), miss("Rebels left.")),
    ),
    Frame(
        "en.events.release_by", "CONCEDE", _BY, noun="concede_noun", needs=("source",),
        examples=(hit("The envoy's [[release]] by rebels helped.", "source: rebels"), miss("Rebels left.")),
    ),
    _told(
        "concession_noun", "CONCEDE", "concede_noun", {"of": "target", "from": "target"},
        hit("The [[withdrawal]] by Norway from Chad ended.", "source: Norway; target: Chad"),
        hit("The [[release]] of rebels by Norway ended.", "source: Norway; target: rebels"), miss("They release rebels."),
    ),
)

FRAMES: tuple[Frame, ...] = (*_UNDONE, *_LIGHT, *_DOES, *_TOLD)
