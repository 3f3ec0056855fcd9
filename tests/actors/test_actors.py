"""Who is who in a text: all the names of one actor, and two people of one name."""

import pytest

import polparse


def named(text):
    """Each person's names as they stand, in order, with where they begin."""
    return {
        actor.name: [(mention.span.start, mention.span.of(text)) for mention in actor.mentions if mention.kind == "name"]
        for actor in polparse.parse(text).actors
        if actor.kind == "person"
    }


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Karl Vogt and Lena Vogt came. Mrs. Vogt spoke; Mr. Vogt left.", {"Karl Vogt": "Vogt left", "Lena Vogt": "Vogt spoke"}),
        (
            "Former President Karl Vogt met Justice Minister Ida Vogt. President Vogt smiled. Minister Vogt left.",
            {"Karl Vogt": "Vogt smiled", "Ida Vogt": "Vogt left"},
        ),
        ("Tariq Vogt, once a judge, met Robin Vogt. Later Ms. Vogt wrote.", {"Tariq Vogt": None, "Robin Vogt": "Vogt wrote"}),
        ("Karl Vogt spoke after Ida Vogt. Vogt left.", {"Karl Vogt": None, "Ida Vogt": "Vogt left"}),
    ],
)
def test_namesakes(text, people):
    """A surname calls whom honorific and office allow, and of several the one who was named last."""
    expected = {name: [(text.index(name), name), *([(text.index(shorter), "Vogt")] if shorter else [])] for name, shorter in people.items()}
    assert expected == named(text)


@pytest.mark.parametrize("status", ["", "Acting "])
def test_holder_of_an_office(status):
    """An office without a name is that of who holds it, if only for now."""
    text = f"{status}Foreign Minister Lena Vogt arrived. The foreign minister left."
    (person,) = polparse.parse(text).actors
    assert ["Lena Vogt", "The foreign minister"] == [mention.span.of(text) for mention in person.mentions]


def test_former_holder_of_an_office():
    """Who held an office before is not meant by it."""
    text = "Former Foreign Minister Lena Vogt arrived. The foreign minister left."
    assert [["Lena Vogt"], ["The foreign minister"]] == [[m.span.of(text) for m in actor.mentions] for actor in polparse.parse(text).actors]


def test_capitals():
    """People are found where all is in capitals, by their given names."""
    assert ["MARK VOGT", "JOHN BRANDT"] == list(named("MARK VOGT met JOHN BRANDT."))


def test_nobody_of_that_sex():
    """Whom no person of that name can be is somebody else."""
    assert len(named("Karl Vogt spoke. Mrs. Vogt had left.")) == 2


def test_whom_a_given_name_calls():
    """By a given name alone the one is called who was named so before, also once an office of his is known."""
    text = "Karl Vogt and Karl Brandt came. Mr. Karl left. Minister Karl spoke. Minister Karl left."
    assert {"Karl Vogt": 1, "Karl Brandt": 4} == {name: len(mentions) for name, mentions in named(text).items()}


def test_the_name_that_is_shown():
    """A person has the longest of the names, and of several that are as long the first."""
    assert ["Lena Vogt"] == list(named("Lena Vogt arrived. LENA VOGT left."))
    assert ["Lena Maria Vogt"] == list(named("Lena Vogt arrived. Lena Maria Vogt left. Lena Vogt spoke."))


def test_the_surname_inside_a_name():
    """Who has the surname in the midst of his name is called by it, unless somebody has it at the end."""
    assert ["Lena Vogt Brandt", "Karl Vogt"] == list(named("Lena Vogt Brandt came. Karl Vogt left. Lena Vogt spoke."))
    assert ["Lena Vogt Brandt", "Lena Maria Vogt"] == list(named("Lena Vogt Brandt came. Lena Maria Vogt left. Lena Vogt spoke."))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kim Zorb-lax left.", ["Kim Zorb-lax"]),
        ("Mr. Kim Zorb-lax left.", ["Kim Zorb-lax"]),
        ("They drove a Toyota Zafarullah there.", []),
        ("The official Zafarullah news agency said so.", []),
    ],
)
def test_names_that_overlap(text, names):
    """Of two names one of which covers the other, the longer is the one; what names a thing is no name of a person."""
    assert names == list(named(text))


def test_bodies_of_one_name():
    """A nation before the name of a body says whose it is; two of one name are two, and a court is not named twice."""
    text = "The Danish Labour Party won, and Norway's Labour Party lost. Norway's Constitutional Court agreed."
    bodies = [(a.country, [m.span.of(text) for m in a.mentions]) for a in polparse.parse(text).actors if a.kind == "organisation"]
    assert bodies == [("DNK", ["Danish Labour Party"]), ("NOR", ["Labour Party"]), ("NOR", ["Norway's Constitutional Court"])]


def test_a_body_named_again():
    """What was told of a body once is true of it throughout."""
    text = "The Labour Party won. It was the Danish Labour Party that did so."
    (party,) = [actor for actor in polparse.parse(text).actors if actor.kind == "organisation"]
    assert party.country == "DNK"
    assert len(party.mentions) == 2


@pytest.mark.parametrize(
    ("text", "country", "code", "inferred"),
    [
        ("Norway's Lena Vogt spoke.", "NOR", "NOR", []),
        ("Lena Vogt of Norway spoke.", "NOR", "NOR", []),
        ("Norway's Lena Vogt, the prime minister, spoke.", "NOR", "NORGOV", [True]),
        ("Norway's Lena Vogt, a teacher, spoke.", "NOR", "NOREDU", [False]),
        ("Lena Vogt spoke of Norway.", None, None, []),
    ],
)
def test_of_a_country(text, country, code, inferred):
    """A country before or after a name is the person's, and that of an office of state."""
    (person,) = [actor for actor in polparse.parse(text).actors if actor.kind == "person"]
    assert (country, code, inferred) == (person.country, person.code, [role.inferred for role in person.roles])


@pytest.mark.parametrize(
    ("text", "said", "who"),
    [
        ("Prime Minister Karl Vogt told Minister Ivo Brandt to leave. He said it was over.", "it was over", "Karl Vogt"),
        ("Karl Vogt met Ivo Brandt. Brandt sat down. He said it was over.", "it was over", "Ivo Brandt"),
        ("Norway's foreign minister Lena Vogt left. Norway's top diplomat said it was over.", "it was over", "Lena Vogt"),
        ("Norway's foreign minister Lena Vogt left. Ghana's top diplomat said it was over.", "it was over", "Ghana's top diplomat"),
        ("His Highness Karl Vogt left. His Highness said it was over.", "it was over", "Karl Vogt"),
        ("Rep. Karl Holland left. Holland said it was over.", "it was over", "Karl Holland"),
        ("Rep. Karl Holland met Dutch officials. Holland said it was over.", "it was over", "Netherlands"),
    ],
)
def test_who_is_told_of(text, said, who):
    """A subject is told of before others; offices, styles and names of countries are the person that they belong to, if there is one."""
    document = polparse.parse(text)
    names = {actor.id: actor.name for actor in document.actors}
    assert [names[one] for s in document.statements if said in s.content[0].of(text) for one in s.actors] == [who]


@pytest.mark.parametrize(
    ("text", "country", "inferred"),
    [
        ("The Senate agreed, officials in Abuja said.", "NGA", True),
        ("The Senate agreed.", None, False),
        ("Kenya's Senate agreed. The Senate met again.", "KEN", False),
        ("The U.S. and its Senate agreed.", "USA", True),
    ],
)
def test_whose_a_body_is(text, country, inferred):
    """A body that many states have is of the one that the text tells or points to, and is of none where it does neither."""
    senates = [actor for actor in polparse.parse(text).actors if actor.kind == "organisation"]
    assert [(actor.country, actor.inferred) for actor in senates] == [(country, inferred)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Lake Basin Authority (LBA) left. The LBA met.", ["Lake Basin Authority"]),
        ("They left Pro Vita Kvelda (PVK). The PVK met.", ["Pro Vita Kvelda"]),
        ("The exclusive zone (EEZ) is large.", []),
    ],
)
def test_acronyms(text, names):
    """An acronym whose letters are the initials of the words before it is another name of the same body."""
    assert sorted(actor.name for actor in polparse.parse(text).actors if actor.kind == "organisation") == names


@pytest.mark.parametrize(
    ("text", "described", "name"),
    [
        ("Oxfam left Chad. The charity said that it was late.", "The charity", "Oxfam"),
        ("Oxfam wrote to Greenpeace. The charity said that it was late.", "The charity", "Oxfam"),
        ("Oxfam and Greenpeace left Chad. The charity said that it was late.", "The charity", None),
        ("Chad thanked Oxfam. The charity said that it was late.", "The charity", "Oxfam"),
        ("The foreign ministry left. The charity said that it was late.", "The charity", None),
        ("Lena Vogt left Chad. The 52-year-old economist said that it was late.", "The 52-year-old economist", "Lena Vogt"),
        ("Lena Vogt left Chad. The 60-year-old said that it was late.", "The 60-year-old", "Lena Vogt"),
        ("Lena Vogt met Ivo Brandt. Lena Vogt and Ivo Brandt left. The 60-year-old said that it was late.", "The 60-year-old", None),
        ("Lena Vogt left Chad. The designer said that it was late.", "The designer", "Lena Vogt"),
        ("Lena Vogt left Chad. The judge said that it was late.", "The judge", "Lena Vogt"),
        ("Lena Vogt left Chad. The president said that it was late.", "The president", "The president"),
        ("Foreign Minister Lena Vogt left Chad. The lawyer said that it was late.", "The lawyer", "The lawyer"),
        ("Lena Vogt left Chad. It rained. The designer said that it was late.", "The designer", "Lena Vogt"),
        ("Lena Vogt left Chad. It rained. It snowed. The designer said that it was late.", "The designer", None),
        ("Chad thanked Oxfam. It rained. The charity said that it was late.", "The charity", None),
        ("Norway wrote to Chad. The country said that it was late.", "The country", "Norway"),
        ("Norway and Denmark left Chad. The kingdom said that it was late.", "The kingdom", None),
        ("Lena Vogt left Chad. The country said that it was late.", "The country", "Chad"),
        ("NATO left Chad. The Brussels-based alliance said that it was late.", "The Brussels", "NATO"),
        ("Senator Lena Vogt left Chad. The Democrat said that it was late.", "The Democrat", "Lena Vogt"),
        ("Senator Lena Vogt (Republican) left Chad. The Democrat said that it was late.", "The Democrat", None),
        ("Lena Vogt left Chad. The Democrat said that it was late.", "The Democrat", None),
        ("Lena Vogt, a former minister, left Chad. The ex-minister said that it was late.", "The ex-minister", "Lena Vogt"),
        ("Lena Vogt, the minister, left Chad. The ex-minister said that it was late.", "The ex-minister", "The ex-minister"),
        ("Finance Minister Lena Vogt resigned. The outgoing minister said that it was late.", "The outgoing", "Lena Vogt"),
        ("Oslo wrote to Chad. The Norwegian government said that it was late.", "Oslo", "Norwegian government"),
        ("Norway wrote to Chad. The Norwegian government said that it was late.", "Norway", "Norway"),
        ("Norway's prime minister, Lena Vogt, left Chad. The Norwegian leader said that it was late.", "The Norwegian leader", "Lena Vogt"),
        ("Norwegian President Lena Vogt left Chad. The Norwegian head of state said that it was late.", "The Norwegian head", "Lena Vogt"),
        ("Former Norwegian Prime Minister Lena Vogt left. The Norwegian leader said no.", "The Norwegian leader", "The Norwegian leader"),
        ("Norway's prime minister, Lena Vogt, left Chad. The Danish leader said no.", "The Danish leader", "The Danish leader"),
        ("The chief justice, Lena Vogt, refused the request.", "chief justice", None),
        ("Lena Vogt left Chad. She said: “The designer told me that it was late.”", "The designer", None),
    ],
)
def test_described(text, described, name):
    """A description is who was the subject last, of several nobody; an office that one alone has is somebody else's."""
    start = text.index(described)
    found = [actor.name for actor in polparse.parse(text).actors for mention in actor.mentions if mention.span.start == start]
    assert ([name] if name else []) == found


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The Northern Brigades attacked. The Brigades want aid.", ["Northern Brigades", "Brigades"]),
        ("The Lakeshore Congress met. The Congress said no.", ["Lakeshore Congress", "Congress"]),
    ],
)
def test_a_body_by_its_last_word(text, mentions):
    """What is called by its last word is no other body, and no group."""
    assert [[mention.span.of(text) for mention in actor.mentions] for actor in polparse.parse(text).actors] == [mentions]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Norwegian and Danish officials agreed.", ["NORGOV", "DNKGOV", "DNK"]),
        ("Norwegian and Danish officials agreed. Norway left.", ["NOR", "DNKGOV", "DNK"]),
        ("They helped Norwegian and Danish refugees.", ["NOR", "NORREF", "DNKREF", "DNK"]),
        ("A teacher from Bergen was arrested.", ["NOREDU"]),
        ("Labour leader Lena Vogt left.", ["PTY"]),
        ("A labour leader, Lena Vogt, left.", ["LAB"]),
        ("Write to info@police.no or see www.Norway.no/Vogt today.", []),
        ("They left norway @police.no.", ["COP"]),
    ],
)
def test_codes_in_a_text(text, codes):
    """Officials of two states act for both governments; a party's leader leads no union; addresses name nobody."""
    assert codes == [actor.code for actor in polparse.parse(text).actors if actor.code]
