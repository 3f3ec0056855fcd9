"""How English says who belongs to a delegation."""

from polparse.en.relations.delegation_heads import HEADS
from polparse.en.relations.delegation_members import MEMBERS
from polparse.en.relations.delegation_sides import SIDES
from polparse.en.syntax import macros as phrases
from polparse.engine.rules import Rule, hit, miss
from polparse.syntax.frames import Frame

__all__ = ["CLASSES", "FRAMES", "MACROS", "RULES"]

CLASSES = phrases.CLASSES

MACROS = {
    **phrases.MACROS,
    "group": "({det}|<quantifier>)? {modifier}{0,6} <delegation_noun&!delegations>",
    "person_owns": "(owner: <person>) <possessive> $",
    "owned": "<possessive_determiner.3sm|possessive_determiner.3sf> {modifier}{0,2} $",
    # What is no delegation if no side is told.
    "needs_side": "<weak_delegation|side_noun> $",
    # "Of senior officials from Norway"
    "of_side": "(<of> <adjective|number|noun|nouns|office_plural|group_noun>{1,4})? <of|from> <the>? (side: {nation}) (?! <possessive>)",
    "state": "<country|demonym|capital|seat|body|agency|parliament|upper&unknown>",
    # Words between a delegation and the verb that says who is in it.
    "between": "(<!stop&!break&!semicolon&!delegation_noun>{0,30}?)",
    "between_few": "(<!stop&!break&!semicolon&!delegation_noun>{0,10}?)",
    # What may stand between members of one list: nothing of another side, and nobody who leads.
    "here": f"((?! <lead_verb&verb_en|comprise_verb>) <!person&!{phrases.VERBAL}&!delegation_noun&!side_noun>)",
    # "And Chad by Mensah" leads on to another side.
    "side_by": "(<!person&!stop>? <on|for>? <the>? {state} <by>)",
    "not_by": "(?! {side_by})",
    "next_here": """
        (<of|from> <the>? <country>)? (?! <!person&!stop> {side_by}) ((<comma> {here}{1,16})? <semicolon> | <comma|conjunction_and|bracket_open|with_companion>)
        {here}{0,24} <person>
    """,
    # Behind the first of a list whose members are parted by semicolons.
    "item_rest": "(<comma> <!person&!stop&!break&!semicolon>{1,24})?",
    # Between those of one side in a list.
    "in_list": "<!person&!stop&!break&!colon&!modal&!aux_be&!aux_have&!aux_do&!cue_ed>",
    "semicolon_list": "{item_rest} (<semicolon> <conjunction_and>? {here}{0,16} <person> {item_rest}){1,14}",
    "persons": "{here}{0,16} <person> ({next_here}){0,14}",
    "side_group": "<the> {state} {modifier}{0,2} <side_noun>",
    # Between a name and what its bearer does: "Lena Vogt (R-TX), Chair, House Fisheries Committee".
    "bare_aside": "(<bracket_open> <!break>{1,6} <bracket_close>)? (<comma> <cap|body|of|for|on|conjunction_and|the|comma>{1,12})?",
    # A game.
    "plays": "<to> <!stop&!comma&!semicolon&!break&!verb_base>{0,4} <victory_noun>",
    # What stands before a name as its title.
    "titled": "<the|office|portfolio|status|demonym|comma|for>",
    # Whose it is, behind it: "a team of the World Bank".
    "whose": "(<of|from> <article|number|adjective|noun|cap|body>{1,6})",
    "before_head": "(<!stop&!break&!semicolon&!person&!delegation_noun>{0,14})",
}
RULES: tuple[Rule, ...] = (*HEADS, *MEMBERS, *SIDES)

FRAMES: tuple[Frame, ...] = (
    Frame(
        name="en.delegations.led",
        kind="delegation",
        noun="delegation_noun&!delegations",
        verb="lead_verb|chair_verb",
        function="patient",
        roles={"agent": "led", "including": "members"},
        needs=("led",),
        examples=(
            hit("The Norwegian [[delegation]] was led by Lena Vogt and Ivo Brandt.", "led: Lena Vogt and Ivo Brandt"),
            hit("Lena Vogt headed the [[delegation]].", "led: Lena Vogt"),
            hit("Leading the Norwegian [[delegation]] is Lena Vogt.", "led: Lena Vogt"),
            hit("A [[delegation]] led by Lena Vogt and including Ivo Brandt left.", "led: Lena Vogt; members: Ivo Brandt"),
            miss("Lena Vogt liked the delegation."), miss("The delegation was led well."),
        ),
    ),
    # A group of people, "it", or several delegations.
    Frame(
        name="en.delegations.led_group",
        kind="led_group",
        verb="lead_verb|chair_verb",
        roles={"agent": "led", "patient": "group"},
        needs=("led", "group"),
        examples=(
            hit("Norwegian negotiators [[led]] by Lena Vogt left.", "led: Lena Vogt; group: Norwegian negotiators"),
            hit("It was [[led]] by Lena Vogt.", "led: Lena Vogt; group: It"),
            miss("Lena Vogt met the negotiators."), miss("It was led well."), miss("Lena Vogt led."),
        ),
    ),
    # Who are all of it: "they form the delegation", "it includes Vogt".
    Frame(
        name="en.delegations.formed",
        kind="made_up",
        verb="form_verb",
        roles={"agent": "members", "with_companion": "members", "patient": "group"},
        needs=("members", "group"),
        examples=(
            hit("Lena Vogt and Ivo Brandt [[formed]] the delegation.", "members: Lena Vogt and Ivo Brandt; group: the delegation"),
            hit("Together with Lena Vogt, Ivo Brandt [[forms]] the team.", "members: Ivo Brandt; Lena Vogt; group: the team"),
            miss("Lena Vogt left the delegation."), miss("A team formed."), miss("The team was formed."),
        ),
    ),
    Frame(
        name="en.delegations.it_includes",
        kind="made_up",
        verb="comprise_verb",
        roles={"subject": "group", "object": "members", "of&preposition": "members", "including": "members"},
        needs=("members", "group"),
        examples=(
            hit("It [[includes]] Lena Vogt.", "group: It; members: Lena Vogt"), hit("It [[consists]] of Lena Vogt.", "group: It; members: Lena Vogt"),
            hit("It [[includes]] ten envoys, including Lena Vogt.", "group: It; members: ten envoys; Lena Vogt"),
            miss("It has Lena Vogt."), miss("Including Lena Vogt."), miss("It includes."),
        ),
    ),
    Frame(
        name="en.delegations.sent",
        kind="sent",
        noun="delegation_noun&!delegations",
        verb="send_verb",
        function="patient",
        roles={"agent": "side"},
        needs=("side",),
        examples=(hit("Norway sent a [[team]] to Chad.", "side: Norway"), miss("Norway liked the team."), miss("A team was sent.")),
    ),
    # Who travels with one leads it.
    Frame(
        name="en.delegations.travels_with",
        kind="delegation",
        noun="delegation_noun&!delegations",
        verb="travel_verb|come_verb",
        function="with",
        roles={"agent": "led"},
        needs=("led",),
        examples=(
            hit("Lena Vogt flew to Chad with a [[delegation]].", "led: Lena Vogt"),
            miss("Lena Vogt met the delegation."), miss("The delegation came with Lena Vogt."), miss("Lena Vogt left with a delegation."),
        ),
    ),
    Frame(
        name="en.delegations.comprised",
        kind="delegation",
        noun="delegation_noun&!delegations",
        verb="comprise_verb",
        function="subject",
        roles={"object": "members", "of&preposition": "members", "including": "members"},
        needs=("members",),
        examples=(
            hit("The Norwegian [[delegation]] comprises Lena Vogt and Ivo Brandt.", "members: Lena Vogt and Ivo Brandt"),
            hit("The [[delegation]] consists of Lena Vogt, including Ivo Brandt.", "members: Lena Vogt; Ivo Brandt"),
            miss("The delegation liked Lena Vogt."), miss("The delegation joined."),
        ),
    ),
    Frame(
        name="en.delegations.under",
        kind="delegation",
        noun="delegation_noun&!delegations",
        roles={"leadership_phrase": "leader"},
        needs=("leader",),
        examples=(
            hit("Norway sent a [[delegation]] under Lena Vogt to Chad.", "leader: Lena Vogt"),
            hit("The Norwegian [[delegation]] came under the leadership of Lena Vogt.", "leader: Lena Vogt"),
            miss("The delegation came with Lena Vogt."),
        ),
    ),
    Frame(
        name="en.delegations.stands_for",
        kind="represents",
        verb="represent_verb",
        roles={"agent": "members", "patient": "side"},
        needs=("members", "side"),
        examples=(
            hit("Lena Vogt [[represented]] Norway.", "members: Lena Vogt; side: Norway"),
            hit("Norway was [[represented]] by Lena Vogt and Ivo Brandt.", "members: Lena Vogt and Ivo Brandt; side: Norway"),
            hit("[[Representing]] Norway was Lena Vogt.", "members: Lena Vogt; side: Norway"),
            miss("Norway was well represented."), miss("Lena Vogt liked Norway."), miss("It represented."),
        ),
    ),
    Frame(
        name="en.delegations.sent_somebody",
        kind="represents",
        verb="send_verb",
        roles={"agent": "side", "patient": "members"},
        needs=("members", "side"),
        examples=(
            hit("Norway [[sent]] Lena Vogt to Chad.", "side: Norway; members: Lena Vogt"),
            miss("Norway met Lena Vogt."), miss("Lena Vogt was sent."), miss("Norway sent."),
        ),
    ),
    Frame(
        name="en.delegations.attended_for",
        kind="represents",
        verb="attend_verb|take_verb",
        roles={"agent": "members", "behalf_phrase": "side"},
        needs=("members", "side"),
        examples=(
            hit("For Norway, Lena Vogt [[took]] part.", "members: Lena Vogt; side: Norway"),
            hit("The talks were [[attended]] on behalf of Norway by Lena Vogt.", "members: Lena Vogt; side: Norway"),
            miss("The talks were attended by Lena Vogt."), miss("The talks were attended on behalf of Norway."),
        ),
    ),
    Frame(
        name="en.delegations.signed_for",
        kind="represents",
        verb="sign_verb|confer_verb",
        roles={"agent": "members", "behalf_phrase&multi": "side"},
        needs=("members", "side"),
        examples=(
            hit("Lena Vogt [[signed]] on behalf of Norway.", "members: Lena Vogt; side: Norway"),
            miss("Lena Vogt signed for Norway."), miss("The pact was signed on behalf of Norway."),
        ),
    ),
    Frame(
        name="en.delegations.on_its_side",
        kind="represents",
        noun="side_noun",
        verb="attend_verb|take_verb",
        function="on|from|for",
        roles={"agent": "members"},
        needs=("members",),
        examples=(
            hit("On the Norwegian [[side]], the talks were attended by Lena Vogt.", "members: Lena Vogt"),
            miss("On the Norwegian side, the talks failed."), miss("On the Norwegian side, the talks were attended well."),
        ),
    ),
    Frame(
        name="en.delegations.joined",
        kind="company",
        verb="accompany_verb",
        roles={"patient": "head", "agent": "members"},
        needs=("head", "members"),
        examples=(
            hit("Lena Vogt was [[joined]] in her talks by Ivo Brandt.", "head: Lena Vogt; members: Ivo Brandt"),
            miss("Lena Vogt was met by Ivo Brandt."), miss("Lena Vogt joined."), miss("Joined by Ivo Brandt, they left."),
        ),
    ),
    # Who comes with whom: whoever is told of first leads.
    Frame(
        name="en.delegations.came_with",
        kind="company",
        verb="travel_verb|come_verb",
        roles={"agent": "leader", "object": "leader", "with": "members"},
        needs=("leader", "members"),
        examples=(
            hit("With Lena Vogt [[came]] Ivo Brandt.", "leader: Ivo Brandt; members: Lena Vogt"),
            hit("Ivo Brandt [[arrived]] with Lena Vogt.", "leader: Ivo Brandt; members: Lena Vogt"),
            miss("Lena Vogt left with Ivo Brandt."), miss("With Lena Vogt, it rained."), miss("Ivo Brandt arrived."),
        ),
    ),
)
