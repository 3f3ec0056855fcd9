"""Who said what."""

import pytest

import polparse


def read(text):
    """Statements as strings: source, cue, content."""
    return [
        (*(" ... ".join(span.of(text) for span in spans) for spans in (statement.source, statement.cue, statement.content)),)
        for statement in polparse.extract_attributions(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The talks will resume,” the envoy said.", ("the envoy", "said", "“The talks will resume,”")),
        ("“The talks will resume,” said the envoy.", ("the envoy", "said", "“The talks will resume,”")),
        ("“The talks,” he said, “will soon resume.”", ("he", "said", "“The talks,” ... “will soon resume.”")),
        ("The talks will resume, the envoy said.", ("the envoy", "said", "The talks will resume")),
        ("The talks, the envoy said, will resume.", ("the envoy", "said", "The talks ... will resume")),
        ("The envoy said that the talks had failed.", ("The envoy", "said", "that the talks had failed")),
        ("The envoy said the talks had failed.", ("The envoy", "said", "the talks had failed")),
        ("The envoy told reporters that the talks had failed.", ("The envoy", "told", "that the talks had failed")),
        ("According to the envoy, the talks have failed.", ("the envoy", "According to", "the talks have failed")),
        ("The talks, as the envoy admits, have failed.", ("the envoy", "admits", "The talks ... have failed")),
        ("The envoy vowed to fight the plan.", ("The envoy", "vowed", "to fight the plan")),
        ("The envoy strongly condemned the attack, which killed two.", ("The envoy", "strongly condemned", "the attack")),
        ("The talks are expected to fail.", ("", "are expected", "The talks ... to fail")),
        ("It seems that the talks will fail.", ("", "seems", "that the talks will fail")),
        ("Despite Iran's claim that the talks failed, oil fell.", ("Iran", "'s claim", "that the talks failed")),
        ("The envoy was critical of the plan.", ("The envoy", "was critical of", "the plan")),
        ("The envoy was clear:\n\n“We will never sign the treaty.”", ("The envoy", "was clear:", "“We will never sign the treaty.”")),
        ("VOGT: We will not sign. Never.", ("VOGT", ":", "We will not sign. Never")),
        ("VOGT: Thank you. We will not sign.", ("VOGT", ":", "Thank you. We will not sign")),
        ("The envoy answered: „We will sign.“", ("The envoy", "answered", "„We will sign.“")),
        ("“Never again,“ he said. “We are done.”", ("he", "said", "“Never again,“ ... “We are done.”")),
        ("''I said, 'Never sign it again,''' he told us.", ("he", "told", "''I said, 'Never sign it again,'''")),
        ("“Will you sign?” the envoy asked in Bonn when they met.", ("the envoy", "asked", "“Will you sign?”")),
        ("“Never!” the envoy wrote of the plan.", ("the envoy", "wrote", "“Never!”")),
        ("“The risk,” said Lena Vogt, an envoy, “is known.”", ("Lena Vogt, an envoy,", "said", "“The risk,” ... “is known.”")),
        ("The envoy said the plan was dead, a reference to Iran.", ("The envoy", "said", "the plan was dead")),
        ("The envoy said he was “glad” — a surprise to many.", ("The envoy", "said", "he was “glad”")),
        ("The envoy said it was “over” as she left Bonn.", ("The envoy", "said", "it was “over”")),
        ("Vogt's answer was that the talks had failed.", ("Vogt", "answer was", "that the talks had failed")),
        ("The envoy herself said the talks had failed.", ("The envoy herself", "said", "the talks had failed")),
        ("The envoy was blunt: “Ten million,” he said.", ("he", "said", "“Ten million,”")),
        ("VOGT: “We will not sign.” Brandt left.", ("VOGT", ":", "“We will not sign.”")),
        ("The plan was condemned by the envoy.", ("the envoy", "was condemned", "The plan")),
        ("The envoys all knew that it was over.", ("The envoys", "knew", "that it was over")),
        ("Norway, Ghana and Kenya all said that it was over.", ("Norway, Ghana and Kenya", "said", "that it was over")),
        ("The envoy promised to sign the plan, and his patience paid off.", ("The envoy", "promised", "to sign the plan")),
        ("Vogt was told by Brandt that it was over.", ("Brandt", "was told", "that it was over")),
        ("It was announced by the envoy that it was over.", ("the envoy", "was announced", "that it was over")),
        ("The envoy was asked by reporters on Monday whether it was over.", ("reporters", "was asked", "whether it was over")),
        ("Vogt, who was told by Brandt that it was over, left.", ("Brandt", "was told", "that it was over")),
        ("Norway was urged by Ghana to leave the bay.", ("Ghana", "was urged", "Norway ... to leave the bay")),
        ("Norway was ordered to leave the bay.", ("", "was ordered", "Norway ... to leave the bay")),
        ("Norway was accused by Ghana of leaving the bay.", ("Ghana", "was accused", "Norway ... of leaving the bay")),
        ("The plan was described by the envoy as a mistake.", ("the envoy", "was described", "The plan ... as a mistake")),
        ("The envoy told his aide, Lena Vogt, that it was over.", ("The envoy", "told", "that it was over")),
        ("The envoy told his aide, Lena Vogt, it was over.", ("The envoy", "told", "it was over")),
        ("The envoy apologized to the families of the dead for the delay.", ("The envoy", "apologized", "for the delay")),
        ("The envoy wrote on Twitter that it was over.", ("The envoy", "wrote", "that it was over")),
        ("Ghana's assurance to Norway that it was over was noted.", ("Ghana", "'s assurance", "that it was over")),
        ("The demand by Ghana that Norway withdraw was noted.", ("Ghana", "demand", "that Norway withdraw")),
        ("Calls by Ghana for talks failed.", ("Ghana", "Calls", "for talks")),
        ("Despite claims by Ghana that it was over, she left.", ("Ghana", "claims", "that it was over")),
        ("The envoy rejected the plan on Friday.", ("The envoy", "rejected", "the plan")),
        ("The envoy praised her speech on Friday.", ("The envoy", "praised", "her speech on Friday")),
        ("The envoy praised the summit on Friday.", ("The envoy", "praised", "the summit on Friday")),
        ("The envoy praises the plan of Friday.", ("The envoy", "praises", "the plan of Friday")),
        ("The envoy asked if they knew it before signing it.", ("The envoy", "asked", "if they knew it before signing it")),
        ("The envoy urged Norway on Friday to sign.", ("The envoy", "urged", "Norway on Friday to sign")),
        ("The envoy vowed to leave if the talks failed.", ("The envoy", "vowed", "to leave if the talks failed")),
        ("The envoy praised the plan if it was new.", ("The envoy", "praised", "the plan")),
        ("The audit, which found that funds were lost, is new.", ("which", "found", "that funds were lost")),
        ("The envoy asked her to leave soon if possible.", ("The envoy", "asked", "her to leave soon if possible")),
        ("According to the envoy the talks in Bonn were over.", ("the envoy", "According to", "the talks in Bonn were over")),
        ("As a study in 2011 noted, the talks were over.", ("a study", "noted", "the talks were over")),
        ("Soon after Ghana said that it was over, Norway left the bay.", ("Ghana", "said", "that it was over")),
        ("“We will never sign it,” reads a letter in the News.", ("a letter in the News", "reads", "“We will never sign it,”")),
        ("The envoy called on Norway to sign.", ("The envoy", "called on", "Norway to sign")),
        ("The envoy wants to sign the plan.", ("The envoy", "wants", "to sign the plan")),
        ("The envoy on Monday denied that it was over.", ("The envoy", "denied", "that it was over")),
        ("The envoy, however, denied that it was over.", ("The envoy", "denied", "that it was over")),
        ("He has a plan and he claims that it works.", ("he", "claims", "that it works")),
        ("Said the envoy: “The talks will resume.”", ("the envoy", "Said", "“The talks will resume.”")),
        ("“The talks will resume.” - Lena Vogt\n", ("Lena Vogt", "-", "“The talks will resume.”")),
        ("“The talks will resume.”\n\nLena Vogt\n", ("Lena Vogt", "", "“The talks will resume.”")),
        ("Lena Vogt:\n\n“The talks will resume.”\n", ("Lena Vogt", ":", "“The talks will resume.”")),
    ],
)
def test_ways_of_writing(text, expected):
    """Each way of attributing is read into source, cue and content."""
    assert [expected] == read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The envoy arrived on Monday.",
        "The claims court met.",
        "The “War and Peace” show opened.",
        "",
    ],
)
def test_nothing_said(text):
    """Not every verb, noun and quotation mark says something."""
    assert [] == read(text)


@pytest.mark.parametrize(
    "quotation",
    [
        "“We will never sign it,”",
        '"We will never sign it,"',
        "''We will never sign it,''",
        "``We will never sign it,''",
        "‘We will never sign it,’",
        "'We’ll never sign it,'",
        "«We will never sign it,»",
        "“She called it ‘a bad deal, a very bad one,’ and left,”",
        "“Never,”",
    ],
)
def test_quotation_marks(quotation):
    """Every style of quotation marks, and marks within marks."""
    assert [("Vogt", "said", quotation)] == read(f"{quotation} Vogt said.")


def test_quotation_over_paragraphs():
    """Each paragraph opens the quotation again; the last one closes it."""
    text = "“It is bad,” Vogt said. “It is long.\n\n“It is old.\n\n“And it is dead.”\n\nShe left."
    (said,) = polparse.extract_attributions(text)
    assert ["“It is bad,”", "“It is long.", "“It is old.", "“And it is dead.”"] == [span.of(text) for span in said.content]


def test_quotation_not_closed():
    """A quotation that nobody closes ends with its paragraph."""
    assert [("Vogt", "said", "“We will never sign the treaty.")] == read("Vogt said: “We will never sign the treaty.\n\nShe left.")


def test_paragraph_of_a_quotation():
    """A paragraph that is nothing but a quotation goes on with the statement before it."""
    text = "Vogt said that the treaty was dead.\n\n“We will never sign it.”\n\nShe left."
    assert [("Vogt", "said", "that the treaty was dead ... “We will never sign it.”")] == read(text)


def test_no_full_stop():
    """The end of a text ends its last sentence as a full stop does."""
    text = "Said the envoy: “We will never sign it.” Lena Vogt agreed"
    assert ("Lena Vogt", "agreed", "“We will never sign it.”") in read(text)
    assert read(f"{text}.") == read(text)


def test_another_wants_something_else():
    """What one wants ends where another begins to want something, behind a comma."""
    expected = [("Norway", "wants", "rules that create more jobs"), ("Chad", "wants", "rules that create less debt")]
    assert expected == read("Norway wants rules that create more jobs, and Chad wants rules that create less debt.")


def test_shared_subject():
    """The second of two verbs has the source of the first."""
    text = "Lena Vogt praised the deal and urged Norway to sign it."
    assert [("Lena Vogt", "praised", "the deal"), ("Lena Vogt", "urged", "Norway to sign it")] == read(text)


def test_quotation_goes_on():
    """A sentence that is nothing but a quotation belongs to the one before it."""
    text = "“We will never sign it,” Vogt said. “We never wanted to.”"
    assert [("Vogt", "said", "“We will never sign it,” ... “We never wanted to.”")] == read(text)


def test_kind_act_and_stance():
    """The kind comes from the marks, act and stance from the cue."""
    direct, mixed, indirect = polparse.extract_attributions(
        "“We will never sign it,” Vogt said.\n\nVogt denied that it was “a bad deal.”\n\nVogt did not believe that it was over."
    )
    assert ("direct", "speech", None, False) == (direct.kind, direct.act, direct.stance, direct.negated)
    assert ("mixed", "speech", "deny") == (mixed.kind, mixed.act, mixed.stance)
    assert ("indirect", "belief", True) == (indirect.kind, indirect.act, indirect.negated)


def around(text):
    """Addressee, medium and time of each statement, as strings."""
    doc = polparse.parse(text, date="2020-06-11")
    return [tuple(span and span.of(text) for span in (said.addressee, said.medium, said.time)) for said in doc.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vogt told reporters in Oslo on Monday that it works.", ("reporters", None, "Monday")),
        ("In a statement on Tuesday, Vogt said that it works.", (None, "In a statement", "Tuesday")),
        ("“It will work in the end,” Vogt told a newspaper by phone.", ("a newspaper", "by phone", None)),
        ("“It will work in the end,” Vogt wrote on Twitter.", (None, "on Twitter", None)),
        ("Vogt said in a letter to the council that it works.", ("the council", "in a letter", None)),
        ("Vogt urged Norway to sign.", ("Norway", None, None)),
        ("Norway was urged by Ghana to sign.", ("Norway", None, None)),
        ("Norway was told on Monday that it works.", ("Norway", None, "Monday")),
        ("It was announced by Ghana that it works.", (None, None, None)),
        ("Vogt wants Norway to sign.", (None, None, None)),
        ("Vogt said that it ended on Monday in a statement.", (None, None, None)),
    ],
)
def test_to_whom_where_and_when(text, expected):
    """The hearer, the medium and the time of saying, and not those of what is said."""
    assert [expected] == around(text)


def test_addressee_is_an_actor():
    """An addressee whom the document knows has the id of that actor."""
    doc = polparse.parse("Lena Vogt told Ada Boateng that it works.")
    names = {actor.id: actor.name for actor in doc.actors}
    assert [("Lena Vogt", "Ada Boateng")] == [(names[said.actors[0]], names[said.targets[0]]) for said in doc.statements]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Lena Vogt told her colleague, Kofi Adomako, that it works.", "Kofi Adomako"),
        ("Kofi Adomako met Lena Vogt. He assured her that it works.", "Lena Vogt"),
        ("Lena Vogt said Kofi Adomako had assured her that it works.", "Lena Vogt"),
        ("Lena Vogt was told by Kofi Adomako that it works.", "Lena Vogt"),
    ],
)
def test_nobody_tells_himself(text, target):
    """Who is told something is not who says it: an owner of the hearer, or whom a pronoun does not mean."""
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    assert [target] == [names[target] for target in doc.statements[-1].targets]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Kofi Adomako met Lena Vogt. She said that it works.", ["Lena Vogt"]),
        ("Kofi Adomako met Lena Vogt. He said that it works.", ["Kofi Adomako"]),
        ("Kofi Adomako and Lena Vogt left. They said that it works.", ["Kofi Adomako", "Lena Vogt"]),
        ("Norway and Ghana signed. It failed, but they said that it works.", ["Norway", "Ghana"]),
        ("Kofi Adomako met Lena Vogt. They said that it works.", ["Kofi Adomako", "Lena Vogt"]),
        ("They said that it works. Kofi Adomako and Lena Vogt left.", []),
        ("Norway and Ghana signed. Both sides said that it works.", ["Norway", "Ghana"]),
        ("Norway, Chad and Ghana signed. The 3 countries said that it works.", ["Norway", "Chad", "Ghana"]),
        ("Norway, Chad and Ghana signed. Both sides said that it works.", ["Both sides"]),
        ("Norway and Ghana signed. The two ministers said that it works.", ["two ministers"]),
        ("The plaintiffs – Norway and Ghana – said that it works.", ["Norway", "Ghana"]),
        ("The plaintiffs, Norway and Ghana, said that it works.", ["Norway", "Ghana"]),
        ("Kofi Adomako and Lena Vogt left. The two ministers said that it works.", ["Kofi Adomako", "Lena Vogt"]),
    ],
)
def test_who_a_pronoun_is(text, speakers):
    """Who is known for a she is meant by "she"; the last several who did something, or met, by "they"; so many of them by "both sides"."""
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    (statement,) = [said for said in doc.statements if "works" in said.content[0].of(text)]
    assert speakers == [names[speaker] for speaker in statement.actors]


def test_time_is_a_date_of_the_document():
    """When something was said is one of the dates."""
    doc = polparse.parse("On Monday, Vogt denied that it works.", date="2020-06-11")
    assert [timex.span for timex in doc.dates] == [said.time for said in doc.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vogt said that it works.", (None, False, "+")),
        ("Vogt might say that it works.", ("possible", False, "+")),
        ("Vogt must admit that it works.", ("necessary", False, "+")),
        ("Vogt will say that it works.", ("future", False, "+")),
        ("Vogt would not say that it works.", ("conditional", True, "+")),
        ("If Vogt says that it works, Norway stays.", ("conditional", False, "+")),
        ("Vogt allegedly said that it works.", ("reported", False, "+")),
        ("No one believes that it works.", (None, True, "+")),
        ("Vogt denied that it works.", (None, False, "-")),
    ],
)
def test_modality_negation_and_polarity(text, expected):
    """What makes a cue less than a fact, who denies it, and whether it makes its content untrue."""
    (said, *_) = polparse.extract_attributions(text)
    assert expected == (said.modality, said.negated, said.polarity)


def test_tree():
    """What somebody is said to have said has its statement as parent, as deep as the text goes."""
    text = "Lena Vogt said that Ada Boateng believes that Norway claims that it works."
    outer, middle, inner = polparse.extract_attributions(text)
    assert (None, outer.id, middle.id) == (outer.parent, middle.parent, inner.parent)
    assert ["Lena Vogt", "Ada Boateng", "Norway"] == [said.source[0].of(text) for said in (outer, middle, inner)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Council calls upon all States to comply.", [("The Council", "calls upon", "all States to comply")]),
        ("Ministers reaffirmed their support for the plan.", [("Ministers", "reaffirmed", "their support for the plan")]),
        (
            "The representative of Ghana said that the draft was weak.",
            [("The representative of Ghana", "said", "that the draft was weak")],
        ),
        (
            "The Council, recalling its resolutions, condemns the attack and calls upon the parties to talk.",
            [
                ("The Council", "recalling", "its resolutions"),
                ("The Council", "condemns", "the attack"),
                ("The Council", "calls upon", "the parties to talk"),
            ],
        ),
        (
            "Ministers noted with concern that the war had gone on, and invited the Secretariat to report.",
            [("Ministers", "noted", "that the war had gone on"), ("Ministers", "invited", "the Secretariat to report")],
        ),
        (
            "The envoy said it was over, which Norway called a lie.",
            [("The envoy", "said", "it was over"), ("Norway", "called", "which ... a lie")],
        ),
        ("The two sides agreed to hold talks in May.", [("The two sides", "agreed", "to hold talks in May")]),
        (
            "The ministers welcomed the adoption of the plan and called for an end to the war.",
            [
                ("The ministers", "welcomed", "the adoption of the plan"),
                ("The ministers", "called for", "an end to the war"),
            ],
        ),
    ],
)
def test_official_style(text, expected):
    """Communiqués and records of meetings have collective sources."""
    assert expected == read(text)


def test_actor():
    """A source that names a person is that person."""
    text = "Foreign minister Lena Vogt said the talks had failed. Vogt said that Norway agreed."
    doc = polparse.parse(text)
    vogt = next(actor for actor in doc.actors if actor.name == "Lena Vogt")
    assert [(vogt.id,), (vogt.id,)] == [statement.actors for statement in doc.statements]


@pytest.mark.parametrize(
    ("unit", "least"),
    [
        *(('"', 0), ("“", 0), ("said ", 0), (": ", 0), ("the claim that ", 0), ("(", 0)),
        *(("he said, ", 1), ("“We,” he said, ", 1), ("it said - ", 1), ("he told her that ", 1), ("according to him, ", 500)),
        *(("“We will go,” he said. ", 1000), ("he said it. (He said “so.)\n", 1000), ("Norway denies that it paid. ", 1000)),
    ],
)
def test_any_text(unit, least):
    """However often something is said, each statement stands in the text."""
    text = unit * 1000
    found = polparse.extract_attributions(text)
    assert least <= len(found)
    spans = [span for statement in found for span in (*statement.source, *statement.cue, *statement.content)]
    assert [] == [span for span in spans if not 0 <= span.start < span.end <= len(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lena Vogt arrived. She said that it was over.", "Lena Vogt"),
        ("Maria Vogt met John Brandt. She said that it was over.", "Maria Vogt"),
        ("Mr. Vogt met Mrs. Brandt. He said that it was over.", "Vogt"),
        ("Lena Vogt, who said that it was over, left.", "Lena Vogt"),
        ("Norway said that it was over.", "Norway"),
        ("Norway's envoy Lena Vogt said that it was over.", "Lena Vogt"),
        ("An aide to Lena Vogt said that it was over.", "aide to Lena Vogt"),
        ("Lena Vogt's campaign said that it was over.", "Lena Vogt's campaign"),
        ("Two Norwegian billionaires said that it was over.", "Norwegian billionaires"),
    ],
)
def test_speaker(text, speaker):
    """A source is the actor that its head names, not one that the head only belongs to."""
    document = polparse.parse(text)
    names = {actor.id: actor.name for actor in document.actors}
    assert [speaker] == [names.get(next(iter(statement.actors), None)) for statement in document.statements]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Lena Vogt and Ivo Brandt said that it was over.", ["Lena Vogt", "Ivo Brandt"]),
        ("Norwegian minister Lena Vogt and her Chadian counterpart Ivo Brandt said that it was over.", ["Lena Vogt", "Ivo Brandt"]),
        ("Lena Vogt (Labour) and Ivo Brandt said that it was over.", ["Lena Vogt", "Ivo Brandt"]),
        ("It was over, said Lena Vogt of Norway and Ivo Brandt.", ["Lena Vogt", "Ivo Brandt"]),
        ("Norway, Chad and Togo said that it was over.", ["Norway", "Chad", "Togo"]),
        ("Norway, Chad or Togo said that it was over.", ["Norway", "Chad", "Togo"]),
        ("Neither Lena Vogt nor Ivo Brandt said that it was over.", ["Lena Vogt", "Ivo Brandt"]),
        ("The foreign ministers of Norway, Chad and Togo said that it was over.", ["Norway", "Chad", "Togo"]),
        ("Norway and its foreign minister, Lena Vogt, said that it was over.", ["Norway", "Lena Vogt"]),
        ("Norwegian President and Labour leader Lena Vogt said that it was over.", ["Lena Vogt"]),
        ("Aides to Lena Vogt and Ivo Brandt said that it was over.", ["Aides to Lena Vogt and Ivo Brandt"]),
        ("A resolution adopted by the Storting said that it was over.", ["Storting"]),
        ("Activists arrested by the Storting said that it was over.", ["Activists"]),
        ("In response to Norway, Chad said that it was over.", ["Chad"]),
        ("A spokesman for Norway, Lena Vogt, said that it was over.", ["Lena Vogt"]),
    ],
)
def test_all_who_say_it(text, speakers):
    """Everybody whom the source names side by side, in its order; nobody to whom its head only belongs."""
    document = polparse.parse(text)
    names = {actor.id: actor.name for actor in document.actors}
    assert [speakers] == [[names[id] for id in statement.actors] for statement in document.statements]


@pytest.mark.parametrize("text", ["Vogt told Norway and Chad that it was over.", "Vogt urged Norway and Chad to leave."])
def test_all_to_whom(text):
    """All whom the words for the hearer name are targets."""
    document = polparse.parse(text)
    names = {actor.id: actor.name for actor in document.actors}
    assert [["Norway", "Chad"]] == [[names[id] for id in statement.targets] for statement in document.statements]


def test_three_hearers():
    """A list of three hearers and more is one addressee."""
    text = "Vogt urged Norway, Chad and Togo to leave."
    (statement,) = polparse.parse(text).statements
    assert ("Norway, Chad and Togo", 3) == (statement.addressee.of(text), len(statement.targets))


def test_whole_list_is_the_source():
    """The source is a list of names from its first, and a content before the cue is none of them."""
    text = "Norway, Chad and Togo said that it was over."
    assert ["Norway, Chad and Togo"] == [span.of(text) for said in polparse.parse(text).statements for span in said.source]
    text = "“It is over,” Norway, Chad and Togo said."
    (said,) = polparse.parse(text).statements
    assert ("Norway, Chad and Togo",) == tuple(span.of(text) for span in said.source)
    assert ("direct", "“It is over,”") == (said.kind, *(span.of(text) for span in said.content))


@pytest.mark.parametrize("after", ["", "\n\nShe left."])
def test_time_at_the_end_of_a_paragraph(after):
    """A time that ends a line without a stop is no part of the source, whether the line ends the text or only a paragraph."""
    text = "The offer was rejected by Norway on Monday" + after
    (statement,) = polparse.extract_attributions(text)
    assert [("Norway",), "Monday"] == [tuple(span.of(text) for span in statement.source), statement.time.of(text)]


@pytest.mark.parametrize(("preposition", "said"), [("of", True), ("against", True), ("about", True), ("on", False)])
def test_each_preposition_of_a_noun(preposition, said):
    """A noun that reports has its content after any of the prepositions that it takes, and after no other."""
    text = f"His warning {preposition} new tariffs was plain."
    found = [[span.of(text) for span in (*one.source, *one.cue, *one.content)] for one in polparse.extract_attributions(text)]
    assert [["His", f"warning {preposition}", "new tariffs"]] * said == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana, Denmark and Norway said that it rained.", ("Ghana, Denmark and Norway", "said", "that it rained")),
        ("“It rained,” Ghana, Denmark and Norway said.", ("Ghana, Denmark and Norway", "said", "“It rained,”")),
        ("In Oslo, Denmark and Norway said that it rained.", ("Denmark and Norway", "said", "that it rained")),
    ],
)
def test_list_of_names(text, expected):
    """A source that is a list has all its names, and the content none of them; so without actors too."""
    assert [expected] == read(text)
    alone = polparse.extract_attributions(text)
    assert [expected[0]] == [span.of(text) for statement in alone for span in statement.source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks ended at 3 p.m. He said that it was over.", [("He", "said", "that it was over")]),
        (
            "Vogt said that it ended in Reston, Va. “We will never sign it.”",
            [("Vogt", "said", "that it ended in Reston, Va. ... “We will never sign it.”")],
        ),
        ("Vogt said that the talks in Reston, Va. had failed.", [("Vogt", "said", "that the talks in Reston, Va. had failed")]),
        ("Vogt called it “dead.” Brandt left.", [("Vogt", "called", "it “dead.”")]),
        ("Vogt said that it was ‘over.’ Brandt left.", [("Vogt", "said", "that it was ‘over.’")]),
        ("Vogt said that it was over. “No” votes won.", [("Vogt", "said", "that it was over")]),
        ("Vogt said that it was over. 300 envoys left.", [("Vogt", "said", "that it was over")]),
        ("Vogt said that it was over. – Norway left.", [("Vogt", "said", "that it was over")]),
        ("Vogt said that it was over. UNICEF left.", [("Vogt", "said", "that it was over")]),
        ("Vogt said that it was over. Monday was quiet.", [("Vogt", "said", "that it was over")]),
        ("Vogt said that it was over. • Norway left.", [("Vogt", "said", "that it was over")]),
        ("Vogt said: “We will never sign it.” UNICEF left.", [("Vogt", "said", "“We will never sign it.”")]),
        ("Vogt said: “We will never sign it.” Monday was quiet.", [("Vogt", "said", "“We will never sign it.”")]),
        ("Vogt said: “We will never sign it.” 300 envoys left.", [("Vogt", "said", "“We will never sign it.”")]),
        (
            "“It is over for good,” Vogt said. “We will never sign it.” “We never will.”",
            [("Vogt", "said", "“It is over for good,” ... “We will never sign it.” ... “We never will.”")],
        ),
        ("“We will never sign it!” Vogt said.", [("Vogt", "said", "“We will never sign it!”")]),
        ("“We will never sign it!” Vogt told reporters.", [("Vogt", "told", "“We will never sign it!”")]),
        ("“We will never sign it!” Vogt said, smiling.", [("Vogt", "said", "“We will never sign it!”")]),
        ("“We will never sign it!” Vogt said, “It is over now.”", [("Vogt", "said", "“It is over now.”")]),
        ("“We will never sign it!” Vogt said", [("Vogt", "said", "“We will never sign it!”")]),
        ("“Will you ever sign it?” Vogt asked as they met.", [("Vogt", "asked", "“Will you ever sign it?”")]),
        ("“Will you ever sign it?” Vogt asked her as they met.", [("Vogt", "asked", "“Will you ever sign it?”")]),
        ("“Will you ever sign it?” Vogt said that it was over.", [("Vogt", "said", "that it was over")]),
        ("“Will you ever sign it?” Vogt said it was over.", [("Vogt", "said", "it was over")]),
        ("“Will you ever sign it?” Vogt said the talks had failed.", [("Vogt", "said", "the talks had failed")]),
        ("“Will you ever sign it?” Vogt said: “We never, ever will.”", [("Vogt", "said", "“We never, ever will.”")]),
        (
            "Vogt wrote “Home and the War.” Brandt called it a bad book.",
            [("Vogt", "wrote", "“Home and the War.”"), ("Brandt", "called", "it a bad book")],
        ),
        ("Vogt said it was an 'intentional act.'", [("Vogt", "said", "it was an 'intentional act.'")]),
        ("Vogt said that it failed. (Brandt left.)", [("Vogt", "said", "that it failed")]),
        ("Vogt said that it failed... Brandt left.", [("Vogt", "said", "that it failed...")]),
        ("It was about “war and peace.” I can’t remember exactly.", [("I", "can’t remember", "exactly")]),
        (
            "She wrote “Home and the War.” I do not remember exactly.",
            [("She", "wrote", "“Home and the War.”"), ("I", "do not remember", "exactly")],
        ),
        ("Vogt said that at 3 p.m. I left.", [("Vogt", "said", "that at 3 p.m. I left")]),
        ("Vogt said that at 3 p.m. he left.", [("Vogt", "said", "that at 3 p.m. he left")]),
        ("Vogt said that it ended at 3 p.m. It was late.", [("Vogt", "said", "that it ended at 3 p.m.")]),
        (
            "Vogt said that she wrote in Reston, Va. “Home and the War.”",
            [("Vogt", "said", "that she wrote in Reston, Va. “Home and the War.”")],
        ),
        ("Vogt said that she wrote in Virginia “Home and the War.”", [("Vogt", "said", "that she wrote in Virginia “Home and the War.”")]),
        (
            "Vogt said: “We will never sign it.” Brandt outlined the plan.",
            [("Vogt", "said", "“We will never sign it.”"), ("Brandt", "outlined", "the plan")],
        ),
    ],
)
def test_where_a_sentence_ends(text, expected):
    """What belongs to another sentence is no part of a content, nor a source."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vogt said that it was over; Brandt left.", [("Vogt", "said", "that it was over")]),
        (
            "Vogt said it was “over for all of us,” adding that she would leave.",
            [("Vogt", "said", "it was “over for all of us,”"), ("Vogt", "adding", "that she would leave")],
        ),
        (
            "Vogt said it was “over for all of us,” and urged Norway to leave.",
            [("Vogt", "said", "it was “over for all of us,”"), ("Vogt", "urged", "Norway to leave")],
        ),
        ("Vogt said it was “over for all of us,” but Norway stayed.", [("Vogt", "said", "it was “over for all of us,”")]),
        (
            "Vogt said it was over, adding that she would leave.",
            [("Vogt", "said", "it was over"), ("Vogt", "adding", "that she would leave")],
        ),
        ("Vogt said it was over, adding she would leave.", [("Vogt", "said", "it was over"), ("Vogt", "adding", "she would leave")]),
        ("Vogt said it was over, explaining why she left.", [("Vogt", "said", "it was over"), ("Vogt", "explaining", "why she left")]),
        ("Vogt said it was over, vowing to leave.", [("Vogt", "said", "it was over"), ("Vogt", "vowing", "to leave")]),
        (
            "Vogt said it was over, adding, “We will never sign it.”",
            [("Vogt", "said", "it was over"), ("Vogt", "adding", "“We will never sign it.”")],
        ),
        (
            "Vogt said it was over, adding: “We will never sign it.”",
            [("Vogt", "said", "it was over"), ("Vogt", "adding", "“We will never sign it.”")],
        ),
        ("Vogt said it was over, and Brandt agreed that it was.", [("Vogt", "said", "it was over"), ("Brandt", "agreed", "that it was")]),
        ("Vogt said it was over, but Brandt denied that it was.", [("Vogt", "said", "it was over"), ("Brandt", "denied", "that it was")]),
        (
            "Vogt said it was over and added that she would leave.",
            [("Vogt", "said", "it was over"), ("Vogt", "added", "that she would leave")],
        ),
        (
            "Vogt said it was over and added, “We will never sign it.”",
            [("Vogt", "said", "it was over"), ("Vogt", "added", "“We will never sign it.”")],
        ),
        (
            "Vogt said it was over and added: “We will never sign it.”",
            [("Vogt", "said", "it was over"), ("Vogt", "added", "“We will never sign it.”")],
        ),
        ("Vogt said it was over, and condemned the deal.", [("Vogt", "said", "it was over"), ("Vogt", "condemned", "the deal")]),
        ("Vogt said it was over, and urged Norway to sign.", [("Vogt", "said", "it was over"), ("Vogt", "urged", "Norway to sign")]),
        ("Vogt said it was over, and she left.", [("Vogt", "said", "it was over")]),
        ("Vogt said it was over, but the talks went on.", [("Vogt", "said", "it was over")]),
        ("Vogt said it was over but denied that she had lost.", [("Vogt", "said", "it was over"), ("Vogt", "denied", "that she had lost")]),
        ("Vogt says it is over but denies that she has lost.", [("Vogt", "says", "it is over"), ("Vogt", "denies", "that she has lost")]),
        ("Vogt said it was over – a blow to all", [("Vogt", "said", "it was over")]),
        ("Vogt said the deal – a bad one – was dead.", [("Vogt", "said", "the deal – a bad one – was dead")]),
        ("Vogt said it was over before adding that she would leave.", [("Vogt", "said", "it was over")]),
        ("Vogt said it was over after hearing the envoy.", [("Vogt", "said", "it was over")]),
        ("Vogt said it was over, a bitter reminder that Norway had lost.", [("Vogt", "said", "it was over")]),
        ("Vogt said it was over, a warning to Norway.", [("Vogt", "said", "it was over")]),
        ("Vogt said he left “for good” as soon as it was over.", [("Vogt", "said", "he left “for good” as soon as it was over")]),
    ],
)
def test_where_a_clause_ends(text, expected):
    """A content that is a clause ends where another statement or clause begins, or what is said of it."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vogt condemned the attacks, the raids and the fires, which killed two.",
            [("Vogt", "condemned", "the attacks, the raids and the fires")],
        ),
        ("Vogt condemned the attacks, raids and fires, which killed two.", [("Vogt", "condemned", "the attacks, raids and fires")]),
        ("Vogt condemned the attacks, including those in Bonn, and left.", [("Vogt", "condemned", "the attacks, including those in Bonn")]),
        ("Vogt welcomed the deal, “a good one for us all,” and left.", [("Vogt", "welcomed", "the deal, “a good one for us all,”")]),
        ("Vogt praised Norway, Chad, and Togo.", [("Vogt", "praised", "Norway, Chad, and Togo")]),
        ("Vogt praised Norway, Chad or Togo, and left.", [("Vogt", "praised", "Norway, Chad or Togo")]),
        ("Vogt condemned the attack, Brandt left.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack, envoys have left.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack, cruel and long, and left.", [("Vogt", "condemned", "the attack, cruel and long")]),
        ("Vogt condemned the attack, or so it seemed.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack, or the war, and left.", [("Vogt", "condemned", "the attack, or the war")]),
        ("Vogt condemned the attack but left.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack when Norway left.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack while hiding.", [("Vogt", "condemned", "the attack while hiding")]),
        ("Vogt condemned the attack and left.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack and she left.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack and is leaving.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack and will leave.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the attack and has left.", [("Vogt", "condemned", "the attack")]),
        (
            "Vogt condemned the attack and urged Norway to leave.",
            [("Vogt", "condemned", "the attack"), ("Vogt", "urged", "Norway to leave")],
        ),
        ("Vogt condemned the attack and limited raids.", [("Vogt", "condemned", "the attack and limited raids")]),
        ("Vogt condemned the attack and claims of abuse.", [("Vogt", "condemned", "the attack and claims of abuse")]),
        ("Vogt condemned the attack – a cruel one.", [("Vogt", "condemned", "the attack")]),
        ("Vogt condemned the “attack on all of us,” and the war.", [("Vogt", "condemned", "the “attack on all of us,” and the war")]),
        ("Vogt condemned the “attack on all of us,” or the war.", [("Vogt", "condemned", "the “attack on all of us,” or the war")]),
        ("Vogt condemned the “attack on all of us,” and left.", [("Vogt", "condemned", "the “attack on all of us,”")]),
        ("Vogt praised Ada Boateng, Former President of Ghana, and left.", [("Vogt", "praised", "Ada Boateng")]),
        ("Vogt condemned the attack, I think.", [("I", "think", "Vogt condemned the attack")]),
        (
            "The text calls on Norway to leave, requests the board to meet.",
            [("The text", "calls on", "Norway to leave"), ("The text", "requests", "the board to meet")],
        ),
        ("Those who condemned the attack were right.", [("who", "condemned", "the attack")]),
        ("Those who condemned the attack have left.", [("who", "condemned", "the attack")]),
        ("Those who condemned the attack will leave.", [("who", "condemned", "the attack")]),
        ("Vogt praised the talks which have failed.", [("Vogt", "praised", "the talks which have failed")]),
        ("Vogt praised the talks she has led.", [("Vogt", "praised", "the talks she has led")]),
        ("Vogt praised the talks that have failed.", [("Vogt", "praised", "the talks that have failed")]),
        ("Vogt blamed the talks:\n\nIt is over.", [("Vogt", "blamed", "the talks")]),
    ],
)
def test_where_a_phrase_ends(text, expected):
    """A content that is a noun phrase has all of a list, and ends where the sentence goes on."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway wants, Vogt said, to leave.", [("Vogt", "said", "Norway wants ... to leave")]),
        ("It is late, Vogt said, but not too late.", [("Vogt", "said", "It is late ... but not too late")]),
        ("It is late, Vogt said, and she is tired.", [("Vogt", "said", "It is late ... and she is tired")]),
        ("It is clear, Vogt said, that Norway will leave.", [("Vogt", "said", "It is clear ... that Norway will leave")]),
        (
            "“The talks are over now,” Vogt said, with the war “sure to go on for ever.”",
            [("Vogt", "said", "“The talks are over now,” ... with the war “sure to go on for ever.”")],
        ),
        ("“The talks are over now,” Vogt said, but the war is “sure to go on for ever.”", [("Vogt", "said", "“The talks are over now,”")]),
        ("The plan died (“we will never sign it,” Vogt said).", [("Vogt", "said", "“we will never sign it,”")]),
        ("The plan died: “We will never sign it,” Vogt said.", [("Vogt", "said", "“We will never sign it,”")]),
        ("However, Vogt said, it was over.", [("Vogt", "said", "it was over")]),
        ("On Monday, Vogt said, it was over.", [("Vogt", "said", "On Monday ... it was over")]),
        ("Monday, Vogt said, it was over.", [("Vogt", "said", "it was over")]),
        ("And then, in Bonn, Vogt said, it was over.", [("Vogt", "said", "it was over")]),
        ("But, Vogt said, it was over.", [("Vogt", "said", "it was over")]),
        ("Asked why it failed, the envoy said, it is over.", [("", "Asked", "why it failed"), ("the envoy", "said", "it is over")]),
        ("It is over, said Vogt, “for you and me and all.”", [("Vogt", "said", "It is over ... “for you and me and all.”")]),
        ("Vogt has a plan, said Brandt, “for you and me and all.”", [("Brandt", "said", "Vogt has a plan ... “for you and me and all.”")]),
        ("Brandt left; the talks, as Vogt admits, have failed.", [("Vogt", "admits", "the talks ... have failed")]),
        ("Brandt left, and then the talks, as Vogt admits, have failed.", [("Vogt", "admits", "and then the talks ... have failed")]),
    ],
)
def test_content_around_its_cue(text, expected):
    """What stands before a source and a cue, and goes on after them."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vogt, yesterday, denied that it was over.", [("Vogt", "denied", "that it was over")]),
        ("Vogt – smiling – said that it was over.", [("Vogt", "said", "that it was over")]),
        ("Vogt, smiling, said that it was over.", [("Vogt", "said", "that it was over")]),
        (
            "Vogt (Labour), whose plan failed, denied that it was over.",
            [("Vogt (Labour)", "denied", "that it was over")],
        ),
        (
            "Vogt of Norway, whose plan failed, denied that it was over.",
            [("Vogt of Norway", "denied", "that it was over")],
        ),
        (
            "Vogt and Brandt, whose plan failed, denied that it was over.",
            [("Vogt and Brandt", "denied", "that it was over")],
        ),
        ("Vogt – whose plan failed – denied that it was over.", [("Vogt", "denied", "that it was over")]),
        ("He left – warning that it was over.", [("He", "warning", "that it was over")]),
        ("Vogt left, claiming that it was over.", [("Vogt", "claiming", "that it was over")]),
        (
            "“It is over for us,” said Vogt, warning that Norway would leave.",
            [("Vogt", "said", "“It is over for us,”"), ("Vogt", "warning", "that Norway would leave")],
        ),
        (
            "Vogt praised Norway, denied that it was over and urged Chad to sign.",
            [("Vogt", "praised", "Norway"), ("Vogt", "denied", "that it was over and urged Chad to sign")],
        ),
        (
            "Vogt praises Norway, denies that it is over, and urges Chad to sign.",
            [("Vogt", "praises", "Norway"), ("Vogt", "denies", "that it is over, and urges Chad to sign")],
        ),
        ("Vogt praised Norway but denied that it was over.", [("Vogt", "praised", "Norway"), ("Vogt", "denied", "that it was over")]),
        ("In the end, Lena Vogt (Labour): “We will never sign it.”", [("Lena Vogt (Labour)", ":", "“We will never sign it.”")]),
        ("The envoys agree on this: “We will never sign it.”", [("The envoys", "agree", "“We will never sign it.”")]),
        ("Vogt will go: “We will never sign it.”", [("Vogt", "will go:", "“We will never sign it.”")]),
        ("Vogt left in tears: “We will never sign it.”", [("Vogt", "left in tears:", "“We will never sign it.”")]),
        ("Vogt has gone for good: “We will never sign it.”", [("Vogt", "has gone for good:", "“We will never sign it.”")]),
        ("Vogt was told yesterday that it was over.", [("", "was told", "that it was over")]),
        ("When Vogt said that it was over, Brandt left.", [("Vogt", "said", "that it was over")]),
        ("As Vogt said that it was over, Brandt left.", [("Vogt", "said", "that it was over")]),
        ("After Vogt said that it was over, Brandt left.", [("Vogt", "said", "that it was over")]),
        ("It failed. After Vogt said that it was over, Brandt left.", [("Vogt", "said", "that it was over")]),
        ("It failed.\n\nAfter Vogt said that it was over, Brandt left.", [("Vogt", "said", "that it was over")]),
        ("It failed; after Vogt said that it was over, Brandt left.", [("Vogt", "said", "that it was over")]),
        ("It failed, after Vogt said that it was over, and Brandt left.", [("Vogt", "said", "that it was over")]),
        ("But Vogt said that it was over, Brandt or no Brandt.", [("Vogt", "said", "that it was over, Brandt or no Brandt")]),
        ("In Bonn, after claiming that it works, Vogt leaves.", [("Vogt", "claiming", "that it works")]),
        ("In Bonn, after claiming that it works, Vogt was alone.", [("Vogt", "claiming", "that it works")]),
        ("In Bonn, after claiming that it works, Vogt had gone.", [("Vogt", "claiming", "that it works")]),
        ("In Bonn, after claiming that it works, the envoys leave.", [("the envoys", "claiming", "that it works")]),
        ("After telling us that it works, Vogt left.", [("Vogt", "telling", "that it works")]),
        ("Vogt has a plan, claiming that it works.", [("Vogt", "claiming", "that it works")]),
        ("Vogt does little, claiming that it works.", [("Vogt", "claiming", "that it works")]),
        ("Vogt is in Bonn, claiming that it works.", [("Vogt", "claiming", "that it works")]),
        ("Vogt leaves Bonn, claiming that it works.", [("Vogt", "claiming", "that it works")]),
        ("The envoys leave Bonn, claiming that it works.", [("The envoys", "claiming", "that it works")]),
    ],
)
def test_where_the_source_stands(text, expected):
    """The source is found over what stands between it and its cue."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Critics of it said that it was over.", [("Critics of it", "said", "that it was over")]),
        ("Critics of him said that it was over.", [("Critics of him", "said", "that it was over")]),
        ("A report released on Monday said that it was over.", [("A report released on Monday", "said", "that it was over")]),
        ("A poll taken Monday said that it was over.", [("A poll taken Monday", "said", "that it was over")]),
        ("Those with him said that it was over.", [("Those with him", "said", "that it was over")]),
        ("Those accused on Monday said that it was over.", [("Those accused on Monday", "said", "that it was over")]),
        (
            "“It is over for us,” said Vogt, who warned that Norway would leave.",
            [("Vogt", "said", "“It is over for us,”"), ("who", "warned", "that Norway would leave")],
        ),
        ("“It is over for us,” said Vogt, as she left Bonn.", [("Vogt", "said", "“It is over for us,”")]),
        (
            "“It is over for us,” said Vogt, the envoy, adding that Norway would leave.",
            [("Vogt, the envoy,", "said", "“It is over for us,”"), ("Vogt, the envoy,", "adding", "that Norway would leave")],
        ),
        ("“It is over for us,” said Vogt, the envoy, but nobody else did.", [("Vogt, the envoy,", "said", "“It is over for us,”")]),
        (
            "“It is over for us,” said Vogt, the envoy, “and for you.”",
            [("Vogt, the envoy,", "said", "“It is over for us,” ... “and for you.”")],
        ),
        ("“It is over for us,” said Vogt, the envoy", [("Vogt, the envoy", "said", "“It is over for us,”")]),
        ("“It is over for us,” said Vogt, the envoy.", [("Vogt, the envoy", "said", "“It is over for us,”")]),
        ("“It is over for us,” said Vogt, who left.", [("Vogt, who left", "said", "“It is over for us,”")]),
        ("“It is over for us,” said Vogt, Norway’s envoy.", [("Vogt, Norway’s envoy", "said", "“It is over for us,”")]),
        ("“It is over for us,” said Vogt, her aide.", [("Vogt, her aide", "said", "“It is over for us,”")]),
        ("“It is over for us,” said Vogt, minister of trade.", [("Vogt, minister of trade", "said", "“It is over for us,”")]),
        ("“It is over for us,” said Vogt, former envoy.", [("Vogt, former envoy", "said", "“It is over for us,”")]),
        ("“It is over for us,” said Vogt, one of the envoys.", [("Vogt, one of the envoys", "said", "“It is over for us,”")]),
        ("The envoy who left Bonn said that it was over.", [("The envoy who left Bonn", "said", "that it was over")]),
        ("All of them said that it was over.", [("All of them", "said", "that it was over")]),
        ("“We will never sign it.” That envoy said that it was over.", [("That envoy", "said", "that it was over")]),
        ("The two May talks have shown that it works, Vogt said.", [("Vogt", "said", "The two May talks have shown that it works")]),
        ("Norway’s May report said that it was over.", [("Norway’s May report", "said", "that it was over")]),
        ("A leaked report said that it was over.", [("A leaked report", "said", "that it was over")]),
        ("A very old report said that it was over.", [("A very old report", "said", "that it was over")]),
        ("The envoy and the spy said that it was over.", [("The envoy and the spy", "said", "that it was over")]),
        ("The envoy or spies said that it was over.", [("The envoy or spies", "said", "that it was over")]),
        ("Brandt left and he said that it was over.", [("he", "said", "that it was over")]),
        ("The envoy (Vogt) said that it was over.", [("The envoy (Vogt)", "said", "that it was over")]),
        ("The envoy – Vogt – said that it was over.", [("The envoy – Vogt –", "said", "that it was over")]),
        ("The “good” envoy said that it was over.", [("The “good” envoy", "said", "that it was over")]),
        ("‘Good’ envoys said that it was over.", [("‘Good’ envoys", "said", "that it was over")]),
    ],
)
def test_who_the_source_is(text, expected):
    """A source has what belongs to its noun, and ends before what does not."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vogt vowed to say that it was over.", [("Vogt", "vowed", "to say that it was over")]),
        ("Vogt vows to say that it was over.", [("Vogt", "vows", "to say that it was over")]),
        ("Vogt will vow to say that it was over.", [("Vogt", "will vow", "to say that it was over")]),
        ("Vogt is vowing to say that it was over.", [("Vogt", "is vowing", "to say that it was over")]),
        ("Vogt called to say that it was over.", [("Vogt", "called to say", "that it was over")]),
        ("Vogt spoke up to say that it was over.", [("Vogt", "spoke up to say", "that it was over")]),
        ("Vogt wants to say that it was over.", [("Vogt", "wants", "to say that it was over")]),
        ("Vogt vowed to “fight it to the very end.”", [("Vogt", "vowed", "to “fight it to the very end.”")]),
        ("Vogt said, however, that it was over.", [("Vogt", "said", "that it was over")]),
        ("Vogt said “no” and “yes” to it.", [("Vogt", "said", "“no” and “yes” to it")]),
        ('Vogt said "no" and "yes" to it.', [("Vogt", "said", '"no" and "yes" to it')]),
        ("Vogt said again it was over.", [("Vogt", "said", "it was over")]),
        ("Vogt said Monday it was over.", [("Vogt", "said", "it was over")]),
        ("Vogt said to us that it was over.", [("Vogt", "said", "that it was over")]),
        ("Vogt said on Monday that it was over.", [("Vogt", "said", "that it was over")]),
        ("“We will never sign it,” the envoy said", [("the envoy", "said", "“We will never sign it,”")]),
        ("He’s saying that it was over.", [("He", "’s saying", "that it was over")]),
        ("She’s said that it was over.", [("She", "’s said", "that it was over")]),
        ("They like to leave.", [("They", "like", "to leave")]),
        ("They would like to leave.", [("They", "would like", "to leave")]),
        ("They do like to leave.", [("They", "do like", "to leave")]),
        ("They don’t like to leave.", [("They", "don’t like", "to leave")]),
        ("We hope that it works.", [("We", "hope", "that it works")]),
        ("We determine whether it works.", [("We", "determine", "whether it works")]),
        ("Even so, I quote, “We will never sign it.”", [("I", "quote", "“We will never sign it.”")]),
        ("What they say is that it works.", [("they", "say", "What ... is that it works")]),
        ("The claims are that it works.", []),
        ("Norway claims that it works.", [("Norway", "claims", "that it works")]),
        ("Ada Boateng claims that it works.", [("Ada Boateng", "claims", "that it works")]),
        ("Paris claims that it works.", [("Paris", "claims", "that it works")]),
        ("The board claims that it works.", [("The board", "claims", "that it works")]),
        ("The report also claims that it works.", [("The report", "also claims", "that it works")]),
        ("The report often claims that it works.", [("The report", "often claims", "that it works")]),
        ("The report only claims that it works.", [("The report", "only claims", "that it works")]),
        ("The report lies and claims that it works.", [("The report", "claims", "that it works")]),
        ("The report (2019) claims that it works.", [("The report (2019)", "claims", "that it works")]),
        ("The report, too, claims that it works.", [("The report", "claims", "that it works")]),
        ("The envoys claim that it works.", [("The envoys", "claim", "that it works")]),
        ("The staff claim that it works.", [("The staff", "claim", "that it works")]),
        ("The Norwegians claim that it works.", [("The Norwegians", "claim", "that it works")]),
        ("The envoys also claim that it works.", [("The envoys", "also claim", "that it works")]),
        ("The envoys often claim that it works.", [("The envoys", "often claim", "that it works")]),
        ("The envoys never claim that it works.", [("The envoys", "never claim", "that it works")]),
        ("The envoys met and claim that it works.", [("The envoys", "claim", "that it works")]),
        ("They must claim that it works.", [("They", "must claim", "that it works")]),
        ("They used to claim that it works.", [("They", "used to claim", "that it works")]),
        ("They wanted to claim that it works.", [("They", "wanted", "to claim that it works")]),
        ("They did claim that it works.", [("They", "did claim", "that it works")]),
        ("They won’t claim that it works.", [("They", "won’t claim", "that it works")]),
        ("All the said envoys hope that it works.", [("All the said envoys", "hope", "that it works")]),
        ("The highly praised envoy left.", []),
        ("All praised Norway for it.", [("All", "praised", "Norway for it")]),
        ("A much criticized deal passed.", []),
        ("Every wanted envoy left.", []),
        ("He left but said that it was over.", [("He", "said", "that it was over")]),
        ("“It is over for us,” Norway’s report claims.", [("Norway’s report", "claims", "“It is over for us,”")]),
        ("“It is over for us,” the envoys claim.", [("the envoys", "claim", "“It is over for us,”")]),
        ("Vogt was told that it was over.", [("", "was told", "that it was over")]),
        ("They hold that it is over.", [("They", "hold", "that it is over")]),
        ("We hope, for all our sakes, that they leave.", [("We", "hope", "that they leave")]),
        ("Some who use it still determine whether it works.", [("Some who use it", "determine", "whether it works")]),
        ("Brandt’s first attempt to condemn the deal failed.", []),
        ("Vogt went on to say that it was over.", [("Vogt", "went on to say", "that it was over")]),
        ("Vogt said, in tears, “We will never sign it.”", [("Vogt", "said", "“We will never sign it.”")]),
        ("Vogt said – in tears – “We will never sign it.”", [("Vogt", "said", "“We will never sign it.”")]),
        ("Vogt said, in tears, that it was over.", [("Vogt", "said", "that it was over")]),
        ("Vogt said – in tears – that it was over.", [("Vogt", "said", "that it was over")]),
        ("The envoy Monday said that it was over.", [("The envoy", "said", "that it was over")]),
        ("The Monday report said that it was over.", [("The Monday report", "said", "that it was over")]),
        ("Monday’s report said that it was over.", [("Monday’s report", "said", "that it was over")]),
        ("It is clear that envoys say that it works.", [("", "is clear", "that envoys say that it works")]),
        ("“It is over for us,” Vogt, who left, said.", [("Vogt, who left,", "said", "“It is over for us,”")]),
        ("“It is over for us.” Vogt refused to say why.", [("Vogt", "refused", "to say why")]),
        ("“It is over for us.” Vogt refuses to say why.", [("Vogt", "refuses", "to say why")]),
        ("“It is over for us.” Vogt is refusing to say why.", [("Vogt", "is refusing", "to say why")]),
        ("“It is over for us.” Vogt refused to say.", [("Vogt", "refused", "to say")]),
        ("“It is over for us.” Vogt refuses to say.", [("Vogt", "refuses", "to say")]),
        ("“It is over for us.” Vogt will refuse to say.", [("Vogt", "will refuse", "to say")]),
        ("“It is over for us.” Vogt is refusing to say.", [("Vogt", "is refusing", "to say")]),
    ],
)
def test_forms_of_a_cue(text, expected):
    """A form that can be a noun or an adjective is a cue where its neighbours make it a verb."""
    assert expected == read(text)


@pytest.mark.parametrize(
    "before", ["", "It failed. ", "It failed.\n\n", "It failed; ", "It failed – ", "It failed, but ", "Vogt said that "]
)
@pytest.mark.parametrize(
    "names",
    [
        *("Norway, Chad and Togo", "Paris, Rome, Cairo and Oslo", "UNICEF, UNESCO, NATO and the UN", "the FBI, CIA, NSA and Interpol"),
        *("the Storting, the Knesset and the Duma", "Labour, the Republicans and Fatah", "Lena Vogt, Ivo Brandt and Jan Moe"),
        "the presidents of Norway, Chad and Togo",
    ],
)
def test_where_a_list_begins(before, names):
    """A list of names that is a source begins where its clause does, whatever it names."""
    text = f"{before}{names} said that it was over."
    assert names == polparse.parse(text).statements[-1].source[0].of(text)


@pytest.mark.parametrize(
    ("name", "inner"),
    [
        *(("Paris", True), ("the CIA", True), ("the Storting", True), ("the Labour Party", True), ("Ada Boateng", True)),
        *(("the exiled envoy Ada Boateng", True), ("the European Union", True), ("the old envoy", False)),
    ],
)
def test_who_says_it_inside(name, inner):
    """Those whom a content names, whatever they are, say something in it; a mere noun does not."""
    assert inner == (len(read(f"Lena Vogt said that {name} claims that it works.")) == 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I think the deal is dead,” Vogt said.", [("I", "think", "the deal is dead")]),
        ("“We urge Norway to leave,” Vogt said.", [("We", "urge", "Norway to leave")]),
        ("“We have decided to leave the bloc,” Vogt said.", []),
        ("“They refuse to leave the bloc,” Vogt said.", []),
        ("“We condemn the raid on Bonn,” Vogt said.", [("We", "condemn", "the raid")]),
        ("“They condemn the raid on Bonn,” Vogt said.", []),
        ("“Ghana knows what it takes.” She left.", []),
        ("Vogt said: “Ghana knows it all. I hope they listen to us.”", [("I", "hope", "they listen to us")]),
        ("Vogt said: “Ghana knows what it takes.”", [("Ghana", "knows", "what it takes")]),
        ("Vogt said the “plan that I know” was dead.", []),
        ("“The plan they think is dead will work,” Vogt said.", []),
    ],
)
def test_said_inside_a_quotation(text, expected):
    """In a quotation somebody can say, think or ask something; only who speaks wants or blames something there."""
    assert expected == [said for said in read(text) if "“" not in said[2] and said[0] not in ("Vogt", "She")]


def test_who_speaks_in_a_quotation():
    """What "we" want is wanted by who says so, and the statement around it is the parent."""
    doc = polparse.parse("“We demand that Norway withdraw,” Lena Vogt said.")
    said, demanded = doc.statements
    assert (said.id, said.actors, "demand") == (demanded.parent, demanded.actors, demanded.stance)
    assert ["Norway"] == [actor.name for actor in doc.actors if actor.id in demanded.targets]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vogt said Brandt wishes to leave.", ("Vogt", "said", "Brandt wishes to leave")),
        ("Vogt said the party planned to leave.", ("Vogt", "said", "the party planned to leave")),
        ("The study found losses of fish exceeded the limit.", ("The study", "found", "losses of fish exceeded the limit")),
        ("Vogt is confident the deal will hold.", ("Vogt", "is confident", "the deal will hold")),
        ("Vogt wants to raise wages, cut taxes and leave.", ("Vogt", "wants", "to raise wages, cut taxes and leave")),
        ("Vogt denied closing ports, hiring men and banning nets.", ("Vogt", "denied", "closing ports, hiring men and banning nets")),
        ("Vogt urged Chad to close the port, and leave.", ("Vogt", "urged", "Chad to close the port, and leave")),
        ("Vogt cited the remarks Brandt had made.", ("Vogt", "cited", "the remarks Brandt had made")),
        ("Vogt accused Norway of being late.", ("Vogt", "accused", "Norway of being late")),
        ("Vogt condemned the raid, closing the port and leaving.", ("Vogt", "condemned", "the raid")),
    ],
)
def test_where_a_clause_goes_on(text, expected):
    """A clause without "that" is read from its verb, and what is to be done, or being done, goes on behind a comma."""
    assert expected in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brandt: Port will stay shut", ("Brandt", ":", "Port will stay shut")),
        ("Port to stay shut for now, says minister", ("minister", "says", "Port to stay shut for now")),
        ("While Norway spoke of peace, Ghana left.", ("Norway", "spoke of", "peace")),
        ("Although Norway condemned the raid, Ghana left it.", ("Norway", "condemned", "the raid")),
        ("Vogt is said to have told Ghana that it failed.", ("Vogt", "told", "that it failed")),
        ("In the view of the envoy, Lena Vogt, it failed.", ("the envoy, Lena Vogt", "In the view of", "it failed")),
        ("For the union boss Lena Vogt, the plan is dead.", ("the union boss Lena Vogt", "For", "the plan is dead")),
        ("“We will leave now.” ― Lena Vogt\n“It is over now.” ― Ada Boateng", ("Ada Boateng", "―", "“It is over now.”")),
        ("Vogt asked Norway for help.", ("Vogt", "asked", "help")),
    ],
)
def test_headlines_and_other_ways(text, expected):
    """Headlines with a name or an infinitive, clauses that lead to others, and who it is held by."""
    assert expected in read(text)


@pytest.mark.parametrize("text", ["Norway, Ghana to hold talks", "Ghana said nothing.", "The talks failed. In Bonn, Ghana said nothing."])
def test_no_verb_of_saying(text):
    """A noun that a verb has for its object says nothing, and who says nothing does not either."""
    assert [] == read(text)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Norway was accused of lying.", "Norway"),
        ("Ghana demanded an apology from Norway.", "Norway"),
        ("Ghana condemned Norway's raid on the port.", "Norway"),
        ("Ghana asked Norway for help.", "Norway"),
        ("Ghana demanded an apology from noon.", None),
    ],
)
def test_whom_it_concerns(text, target):
    """Who is accused, asked or praised is the target, as are who is to do what is demanded and whose deed it is."""
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    assert [[target] if target else []] == [[names[id] for id in statement.targets] for statement in doc.statements]


def test_name_in_brackets():
    """Who stands in brackets behind an office is who speaks."""
    doc = polparse.parse("The trade minister (Zaid Rashidi) acknowledged a loss. Zaid Rashidi left.")
    assert ["Zaid Rashidi"] == [actor.name for actor in doc.actors if actor.id in doc.statements[0].actors]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ghana proposed suspending the talks until the issue is resolved.", "suspending the talks until the issue is resolved"),
        ("Vogt asked for a recount before the votes had been burnt.", "a recount"),
        ("Norway rejected the plan because it came late.", "the plan"),
        ("Vogt said that the plan, which Norway backed, would fail.", "that the plan, which Norway backed, would fail"),
        ("Vogt rejected the plan, which he called a lie.", "the plan"),
        ("In her first speech Vogt pledged to go.", "to go"),
    ],
)
def test_where_a_clause_behind_belongs(text, content):
    """A clause behind what is said is part of it only if it tells of what is to be done, or if the verb of the whole is to come."""
    document = polparse.parse(text)
    assert content == document.words(document.statements[0].content)


@pytest.mark.parametrize("text", ["Vogt stopped short of backing Chad.", "Vogt refrained from backing it.", "Vogt ruled out backing it."])
def test_what_is_not_done(text):
    """What stands behind a verb of leaving off is no support."""
    document = polparse.parse(text)
    assert not [event for event in document.events if event.type == "SUPPORT" and event.status == "done"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The ministry published the list, and the court annulled it.", "the court"),
        ("Norway, Ghana, and Chad condemned it.", "Norway, Ghana, and Chad"),
    ],
)
def test_behind_and(text, source):
    """Behind a comma and "and" another clause begins, if its subject is not one of a row."""
    document = polparse.parse(text)
    assert source == document.words(document.statements[0].source)
