"""Who represents which side."""

import pytest

import polparse
from tests.relations.reading import read


@pytest.mark.parametrize(
    ("text", "side", "head", "members", "inferred"),
    [
        ("A Norwegian delegation led by Lena Vogt arrived.", "NOR", ["Lena Vogt"], [], False),
        ("Lena Vogt, the foreign minister, led the Norwegian delegation.", "NOR", ["Lena Vogt"], [], False),
        ("Lena Vogt, head of the Norwegian delegation, spoke.", "NOR", ["Lena Vogt"], [], False),
        ("The Norwegian team was headed by Lena Vogt and included Ivo Brandt.", "NOR", ["Lena Vogt"], ["Ivo Brandt"], False),
        (
            "Lena Vogt, a former envoy, and Ivo Brandt, Norway's envoy to Chad, and Nils Berg were members of the Norwegian delegation.",
            *("NOR", [], ["Lena Vogt", "Ivo Brandt", "Nils Berg"], False),
        ),
        ("Members of the Norwegian delegation:\n\nMs. Lena Vogt\n\nMr. Ivo Brandt", "NOR", [], ["Lena Vogt", "Ivo Brandt"], False),
        ("On the Norwegian side, Lena Vogt and Ivo Brandt attended.", "NOR", [], ["Lena Vogt", "Ivo Brandt"], False),
        ("A five-member Norwegian delegation led by Lena Vogt arrived.", "NOR", ["Lena Vogt"], [], False),
        (
            "Norwegian President Lena Vogt left. Vogt's delegation included Ivo Brandt; Nils Berg.",
            "NOR",
            ["Lena Vogt"],
            ["Ivo Brandt", "Nils Berg"],
            False,
        ),
        ("Norwegian minister Lena Vogt led a delegation comprising Ivo Brandt.", "NOR", ["Lena Vogt"], ["Ivo Brandt"], False),
        ("Norwegian Foreign Minister Lena Vogt was accompanied by Ivo Brandt.", "NOR", ["Lena Vogt"], ["Ivo Brandt"], True),
        (
            "The talks were chaired by Norwegian minister Lena Vogt, and attended by envoys, including Ivo Brandt, Norway's envoy to Chad.",
            *("NOR", ["Lena Vogt"], ["Ivo Brandt"], True),
        ),
    ],
)
def test_delegations(text, side, head, members, inferred):
    """A delegation has a side, a head and members, and says whether the text calls it one."""
    doc, names = read(text)
    found = [(d.side, names(d.heads), names(d.members), d.inferred) for d in doc.delegations]
    assert [(side, head, members, inferred)] == found


@pytest.mark.parametrize(
    ("text", "heads", "members"),
    [
        ("Norway chose Lena Vogt to be the head of the Norwegian delegation.", ["Lena Vogt"], []),
        ("Lena Vogt served as head of the Norwegian delegation.", ["Lena Vogt"], []),
        ("Lena Vogt, a lawyer, will replace Ivo Brandt as head of the Norwegian delegation.", ["Lena Vogt"], []),
        ("Lena Vogt is the head of Norway's delegation.", ["Lena Vogt"], []),
        ("The head of the Norwegian delegation is Foreign Minister Lena Vogt.", ["Lena Vogt"], []),
        ("Lena Vogt, a former mayor and head of the Norwegian delegation, spoke.", ["Lena Vogt"], []),
        ("Lena Vogt, the Norwegian delegation's leader, met the team.", ["Lena Vogt"], []),
        ("The Norwegian mission's former head, Lena Vogt, left.", ["Lena Vogt"], []),
        ("Ivo Brandt met the deputy head of the Norwegian delegation, Lena Vogt.", [], ["Lena Vogt"]),
        ("Lena Vogt, who is deputy leader of the Norwegian delegation, left.", [], ["Lena Vogt"]),
    ],
)
def test_chief(text, heads, members):
    """Who is called the head of a delegation, or the deputy: by a role, beside the name, or with a form of "be"."""
    doc, names = read(text)
    assert [("NOR", heads, members)] == [(d.side, names(d.heads), names(d.members)) for d in doc.delegations]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Vogt is not the head of the Norwegian delegation.",
        "Lena Vogt could be the next head of the Norwegian delegation.",
        "The head of the Norwegian delegation could be Lena Vogt.",
        "She replaced Lena Vogt as head of the Norwegian delegation.",
        "The head of the Norwegian delegation and Lena Vogt left.",
        "The head of the Norwegian delegation was received by Lena Vogt.",
        "The head of the Norwegian delegation's friend Lena Vogt left.",
        "Lena Vogt, head of the party, met the Norwegian delegation.",
    ],
)
def test_no_chief(text):
    """Nobody is its head whom the text denies it, thinks of, has replaced, or tells beside the head."""
    assert () == polparse.parse(text).delegations


def test_joint_committee():
    """Who chair a committee for two states head their sides."""
    text = "The joint committee, co-chaired by Norwegian minister Lena Vogt and Chadian minister Idriss Okonkwo, met in Oslo."
    doc, names = read(text)
    found = [(d.side, names(d.heads), d.inferred) for d in doc.delegations]
    assert [("NOR", ["Lena Vogt"], True), ("TCD", ["Idriss Okonkwo"], True)] == found
    assert () == polparse.parse("A committee co-chaired by Norwegian minister Lena Vogt and Ivo Brandt met.").delegations


def test_both_sides():
    """The verb of one side goes for the other too."""
    doc, names = read("The Norwegian side was led by Lena Vogt, and the Chadian side by Idriss Okonkwo.")
    assert [("NOR", ["Lena Vogt"]), ("TCD", ["Idriss Okonkwo"])] == [(d.side, names(d.heads)) for d in doc.delegations]


def test_side_after_the_word():
    """The side may stand after the word for the delegation."""
    doc = polparse.parse("The side of Norway was led by Lena Vogt.")
    assert ["NOR"] == [delegation.side for delegation in doc.delegations]


def test_delegation_of_the_head():
    """Who heads a delegation heads the one that is named with him once more."""
    text = (
        "Norwegian minister Lena Vogt came. The Norwegian delegation was led by Lena Vogt. "
        "A delegation including Norwegian minister Lena Vogt and Ivo Brandt left."
    )
    doc, names = read(text)
    assert [("NOR", ["Ivo Brandt"])] == [(delegation.side, names(delegation.members)) for delegation in doc.delegations]


def test_two_heads():
    """Whom a delegation of one head includes belongs to his, not to the one that was named last."""
    doc, names = read(
        "The Norwegian delegation was led by Lena Vogt. The Chadian delegation was led by Ivo Brandt. "
        "Lena Vogt led a delegation including Nils Berg."
    )
    assert [("NOR", ["Nils Berg"]), ("TCD", [])] == [(delegation.side, names(delegation.members)) for delegation in doc.delegations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Fisheries Conference was held in Oslo.", [("Fisheries Conference", "Oslo")]),
        ("The Conference opened in Oslo.", [(None, "Oslo")]),
        ("The Fisheries Conference soon took place in Oslo.", [("Fisheries Conference", "Oslo")]),
        ("The Fisheries Conference has taken place in Oslo.", [("Fisheries Conference", "Oslo")]),
        ("The Fisheries Conference on lake fish began.", [("Fisheries Conference", None)]),
        ("The Fisheries Conference was attended by Lena Vogt.", [("Fisheries Conference", None)]),
        ("The Fisheries Conference was chaired by Lena Vogt.", [("Fisheries Conference", None)]),
        ("The Fisheries Conference has worked with Lena Vogt.", []),
        ("Norway hosted the Fisheries Conference.", [("Fisheries Conference", None)]),
        ("Norway held the first round of the Fisheries Conference.", [("Fisheries Conference", None)]),
        ("Norway held a first round of the new Fisheries Conference.", [("Fisheries Conference", None)]),
        ("Norway led the Fisheries Conference.", [("Fisheries Conference", None)]),
        ("Norway left the Fisheries Conference.", []),
        ("The Fisheries Conference is a body of Oslo.", []),
    ],
)
def test_conference(text, found):
    """A Conference with a capital is a meeting if it is held; else it may be a body."""
    assert found == [(meeting.name, meeting.place) for meeting in polparse.parse(text).meetings]


def test_one_delegation_of_several_sentences():
    """What is said of "the delegation" is said of the last one."""
    doc, names = read("Lena Vogt will lead a Norwegian delegation to Chad. The delegation is comprised of Ivo Brandt and Nils Berg.")
    assert [("NOR", ["Ivo Brandt", "Nils Berg"])] == [(d.side, names(d.members)) for d in doc.delegations]


@pytest.mark.parametrize("text", ["She joined the winning side.", "A delegation arrived.", "Lena Vogt led the party."])
def test_no_delegation(text):
    """A group without a head or members is no delegation, nor is whatever somebody leads."""
    assert () == polparse.parse(text).delegations


@pytest.mark.parametrize(("others", "expected"), [(7, 8), (8, 10)])
def test_delegations_far_back(others, expected):
    """A delegation is known again by its head among the eight of its side that were named last."""
    given = ("Anna", "Karl", "Peter", "Ida", "Maria", "Eva", "Paul", "Max")
    text = "".join(f"The Norwegian delegation was led by {name} {name}son. " for name in ("Lena", *given[:others], "Lena"))
    assert expected == len(polparse.parse(text).delegations)


@pytest.mark.parametrize(
    ("text", "heads", "members"),
    [
        ("A Norwegian delegation led by Lena Vogt and Ivo Brandt arrived.", ["Lena Vogt", "Ivo Brandt"], []),
        ("A Norwegian delegation led by Lena Vogt and including Ivo Brandt arrived.", ["Lena Vogt"], ["Ivo Brandt"]),
        ("Lena Vogt and Ivo Brandt led the Norwegian delegation.", ["Lena Vogt", "Ivo Brandt"], []),
    ],
)
def test_heads(text, heads, members):
    """Who lead a delegation together are all its heads, and none of its other members."""
    doc, names = read(text)
    assert [(heads, members)] == [(names(d.heads), names(d.members)) for d in doc.delegations]


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            "Lena Vogt of Norway was accompanied by Ivo Brandt, Secretary of Defense; and Kofi Mensah, a clerk.",
            ["Ivo Brandt", "Kofi Mensah"],
        ),
        ("King Lena Vogt of Norway was accompanied by Ivo Brandt, a clerk; and Kofi Mensah, envoy of Ghana.", ["Ivo Brandt"]),
    ],
)
def test_company_of_its_side(text, members):
    """Who accompanies somebody is of his side, unless the text says whom he serves: an office that some state alone has does not."""
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    assert [members] == [[names[id] for id in delegation.members] for delegation in doc.delegations]


def test_heads_in_reading_order():
    """All who lead one are its heads, as they stand in the text, also where one of them has two appositions."""
    text = "Envoy Ivo Brandt and President Kofi Mensah's aide, Lena Vogt, are leading the Norwegian delegation."
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    assert [["Ivo Brandt", "Lena Vogt"]] == [[names[id] for id in delegation.heads] for delegation in doc.delegations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Taking part were, for Norway: Lena Vogt (head), Ivo Brandt; for Chad: Kofi Mensah, a minister; Idriss Okonkwo.",
            [("NOR", ["Lena Vogt"], ["Ivo Brandt"]), ("TCD", [], ["Kofi Mensah", "Idriss Okonkwo"])],
        ),
        ("Minister Lena Vogt led the Norwegian delegation. She was joined by Ivo Brandt.", [("NOR", ["Lena Vogt"], ["Ivo Brandt"])]),
        ("On the Norwegian side of the table were Lena Vogt and Ivo Brandt.", [("NOR", [], ["Lena Vogt", "Ivo Brandt"])]),
    ],
)
def test_sides_in_a_list(text, told):
    """Who was there for each side may be listed, and who accompanies "her" is of what she leads."""
    doc, names = read(text)
    assert told == [(one.side, names(one.heads), names(one.members)) for one in doc.delegations]
