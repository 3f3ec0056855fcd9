"""A document with one of everything, made by hand."""

from polparse import (
    Actor,
    Citation,
    ClauseAct,
    Commitment,
    Condition,
    Delegation,
    Document,
    Meeting,
    Mention,
    Provision,
    Resolution,
    Role,
    Span,
    Statement,
    Timex,
    Turn,
    Vote,
)

TEXT = (
    "Ada Boateng, Ghana's acting envoy to Norway, led the Ghanaian team at the Accra Round on Monday. "
    "If the trawlers leave, she said, Ghana will publish the licences. "
    "Ghana pledged not to raise fees. Resolution 12 of its parliament bans trawlers."
)


def span(stretch: str, at: int = 0) -> Span:
    """Where a stretch of the text is, from a character on."""
    start = TEXT.index(stretch, at)
    return Span(start, start + len(stretch))


DOCUMENT = Document(
    text=TEXT,
    date="2024-03-20",
    name="sample.txt",
    actors=(
        Actor(
            id="a1",
            kind="person",
            name="Ada Boateng",
            country="GHA",
            mentions=(
                Mention(span=span("Ada Boateng"), kind="name", rule="en.names.given"),
                Mention(span=span("she"), kind="pronoun", rule="en.names.pronoun"),
            ),
            roles=(
                Role(
                    span=span("Ghana's acting envoy to Norway"),
                    title="envoy",
                    office="diplomat",
                    organisation=None,
                    country="GHA",
                    place=None,
                    accredited_to="NOR",
                    status="acting",
                    inferred=False,
                    rule="en.roles.after",
                    party="Labour",
                ),
            ),
        ),
        Actor(
            id="a2",
            kind="country",
            name="Ghana",
            country="GHA",
            mentions=(Mention(span=span("Ghana"), kind="name", rule="en.names.country"),),
        ),
        Actor(
            id="a3",
            kind="organisation",
            name="Parliament of Ghana",
            country="GHA",
            mentions=(Mention(span=span("parliament"), kind="descriptor", rule="en.names.body"),),
        ),
    ),
    delegations=(
        Delegation(
            id="d1", span=span("the Ghanaian team"), side="GHA", heads=("a1",), members=(), inferred=False, rule="en.meetings.team"
        ),
    ),
    meetings=(
        Meeting(
            id="m1",
            span=span("the Accra Round"),
            name="Accra Round",
            kind="talks",
            parties=("a2",),
            people=("a1",),
            chairs=("a1",),
            medium="video",
            place="Accra",
            start="2024-03-18",
            status="held",
            mentions=(span("the Accra Round"),),
            rule="en.meetings.named",
        ),
    ),
    resolutions=(
        Resolution(
            id="r2",
            span=span("Resolution 12"),
            type="resolution",
            symbol="12",
            bodies=("its parliament",),
            actors=("a3",),
            status="adopted",
            date="2024-02-06",
            mentions=(span("Resolution 12"),),
            provisions=(Provision(span=span("bans trawlers"), rule="en.instruments.provision"),),
            rule="en.instruments.numbered",
        ),
        Resolution(
            id="r1",
            span=span("Resolution 12"),
            type="resolution",
            symbol="12",
            bodies=("its parliament",),
            actors=("a3",),
            status="adopted",
            date="2024-02-06",
            mentions=(span("Resolution 12"),),
            provisions=(
                Provision(
                    span=span("bans trawlers"),
                    rule="en.instruments.provision",
                    kind="operative",
                    number="1",
                    part="A",
                    acts=(
                        ClauseAct(
                            span=span("bans"),
                            verb="bans",
                            modality="prohibited",
                            addressees=(span("trawlers"),),
                            content=span("trawlers"),
                            rule="en.layouts.united_nations",
                        ),
                    ),
                    deadlines=(span("Monday"),),
                    citations=(span("Resolution 12"),),
                    children=(Provision(span=span("trawlers"), rule="en.layouts.united_nations", kind="point", number="a"),),
                ),
            ),
            rule="en.instruments.numbered",
            genre="document",
            inferred=False,
            identifier="S/RES/12(1948)",
            title="On trawlers",
            session="3",
            meeting="5",
            adoption="recorded",
            vote=Vote(
                span=span("Resolution 12"),
                in_favour=9,
                against=1,
                abstaining=1,
                not_voting=0,
                names_in_favour=("Ghana",),
                names_against=("Norway",),
                names_abstaining=("Peru",),
                names_not_voting=("Chile",),
            ),
            binding=True,
            citations=(
                Citation(
                    span=span("Resolution 12"),
                    kind="resolution",
                    scheme="un_symbol",
                    identifier="S/RES/12(1948)",
                    antecedent=span("Resolution 12"),
                    rule="en.notations.un_year",
                ),
            ),
        ),
    ),
    statements=(
        Statement(
            id="s1",
            source=(span("she"),),
            cue=(span("said"),),
            content=(span("If the trawlers leave"), span("Ghana will publish the licences")),
            kind="indirect",
            act="speech",
            stance=None,
            polarity="+",
            negated=False,
            modality=None,
            addressee=None,
            medium=None,
            time=None,
            actors=("a1",),
            targets=("a2",),
            parent=None,
            rule="en.attributions.inside",
        ),
    ),
    commitments=(
        Commitment(
            id="c1",
            cue=span("pledged"),
            content=span("raise fees"),
            polarity="-",
            by=("a2",),
            to=("a3",),
            deadline=None,
            rule="en.conditions.pledge",
        ),
    ),
    conditions=(
        Condition(
            id="n1",
            kind="conditional",
            condition=span("If the trawlers leave"),
            consequence=span("Ghana will publish the licences"),
            cue=span("If"),
            set_by=None,
            rule="en.conditions.if",
        ),
    ),
    dates=(
        Timex(
            span=span("Monday"),
            type="DATE",
            value="2024-03-18",
            modifier=None,
            begin="2024-03-18",
            end="2024-03-19",
            grain="day",
            stated="XXXX-WXX-1",
            inferred=True,
            anchor="2024-03-20",
            alternatives=("2024-03-25",),
            range_begin=None,
            range_end=None,
            rule="en.dates.weekday",
        ),
    ),
    citations=(
        Citation(
            span=span("Resolution 12"),
            kind="resolution",
            scheme="un_symbol",
            identifier="S/RES/12(1948)",
            antecedent=None,
            rule="en.notations.un_year",
        ),
    ),
    turns=(
        Turn(
            id="t1",
            span=span("Ghana pledged not to raise fees"),
            label=span("Ghana", TEXT.index("Ghana pledged")),
            speaker="Ghana",
            name=None,
            actor="a2",
            role="side",
            affiliation="its parliament",
            language="French",
            time="10:30",
            content=(span("pledged not to raise fees"),),
            rule="en.turns.label",
        ),
    ),
)
