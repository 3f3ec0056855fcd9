"""Who says it, how far it goes, and what is nothing said."""

import pytest

import polparse


def told(text):
    """Statements: names of the actors, cue, contents."""
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    return [
        ([names[id] for id in one.actors], doc.words(one.cue), [span.of(text) for span in one.content]) for one in doc.statements
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("If the port closes, Vogt said, there is a simple reason.", ["If the port closes", "there is a simple reason"]),
        ("Although the talks failed, Vogt said, it would go on.", ["Although the talks failed", "it would go on"]),
        ("The talks failed, Vogt said, smiling.", ["The talks failed"]),
        ("Vogt pledged to appeal and, failing that, to resign.", ["to appeal"]),
        ("Norway signed nine treaties and one accord on trade.", ["nine treaties and one accord on trade"]),
        ("Vogt signed the plan for 2024–27.", ["the plan for 2024–27"]),
        ("Vogt opposed the plan the ministry had drafted.", ["the plan the ministry had drafted"]),
        ("Vogt accused the minister, Ivo Brandt, of spying.", ["the minister, Ivo Brandt, of spying"]),
        ("Vogt accused Ivo Brandt, a former envoy to Chad, of theft.", ["Ivo Brandt, a former envoy to Chad, of theft"]),
        ("Here was Vogt, who said her landlord, a firm in Oslo, had not called.", ["her landlord, a firm in Oslo, had not called"]),
        ("Vogt opposes what she calls a lie and has left.", ["what she calls a lie"]),
        ("The deal on closing the port was signed by Norway.", ["The deal on closing the port"]),
        ("OSLO / BERGEN: The talks failed, Vogt said.", ["The talks failed"]),
        ("Vogt rejected that, saying it was late.", ["that"]),
        ("Ports close\n\nOSLO, Norway -- It was late, according to Ivo Brandt.", ["It was late"]),
        ("A rule of which, Vogt said, nobody knew.", ["of which", "nobody knew"]),
        ("Should the pause lapse, Vogt has warned, many will die.", ["Should the pause lapse", "many will die"]),
        ("Vogt called on Norway to come forward.", ["Norway to come forward"]),
        ("Of 12 convoys planned for May, Vogt said, only one had come.", ["Of 12 convoys planned for May", "only one had come"]),
        ("The army would go, Vogt stated, if Norway paid.", ["The army would go", "if Norway paid"]),
        ("Vogt proposed amending the treaty: he had seen it.", ["amending the treaty"]),
        ("Vogt proclaimed its independence, and the envoys left.", ["its independence"]),
        ("Vogt knew the address. “There is always contact.”", ["the address"]),
        ("The raid, which Norway blamed on Chad, hurt Ghana.", ["Chad"]),
        ("Farmers looking for a new leader backed Vogt.", ["a new leader"]),
        ("The crowd chanted “Leave us now,” and “Stay away for good.”", ["“Leave us now,” and “Stay away for good.”"]),
        ("It was what Vogt called “a very late start.”", ["what", "“a very late start.”"]),
        ("Vogt praised Brandt, who left in May, as “a very good man.”", ["Brandt, who left in May, as “a very good man.”"]),
        ("Vogt accused Ivo Brandt, whose calm, cold manner was new, of theft.", ["Ivo Brandt, whose calm, cold manner was new, of theft"]),
        ("“It failed,” Vogt said of the raid, “But we will go on.”", ["“It failed,”", "“But we will go on.”"]),
        ("Vogt said that it was over, and that the envoys would leave.", ["that it was over, and that the envoys would leave"]),
        ("Vogt said that it was over but did not say that she would leave.", ["that it was over"]),
        ("Vogt vowed to leave after the vote.", ["to leave after the vote"]),
        ("Vogt vowed to leave after the vote had failed.", ["to leave"]),
        ("Vogt said each year of war yields a loss.", ["each year of war yields a loss"]),
        ("But as Vogt noted, the envoys will wait.", ["the envoys will wait"]),
        ("The talks, said Vogt, an envoy of Norway, would resume.", ["The talks", "would resume"]),
        ("Asked by Vogt on Friday about the raid, he left.", ["the raid"]),
        ("Ivo Brandt, a former envoy, had on Monday branded it a wedding.", ["it a wedding"]),
        ("OSLO — Ivo Brandt and Lena Vogt agreed Monday to share data, the largest step since May.", ["to share data"]),
    ],
)
def test_how_far(text, content):
    """A content has all that belongs to it, and nothing else."""
    assert content == told(text)[0][2]


@pytest.mark.parametrize(
    "text",
    [
        "Norway recalled its ambassador.",
        "Norway released 12 sailors.",
        "Vogt dismissed the minister.",
        "Vogt saw him off.",
        "Even a statement by the leader of the Farvan–Green bloc failed.",
        "Asked by Vogt to name one, his office did not respond.",
        "MUSCAT: The talks have failed.",
        "Talks fail\n\nMUSCAT: The talks have failed.",
        "Claim: The port was sold.\n\nVerdict: It was leased.",
        "August 19, 2025 – Thunder Bay, Ontario – Department of Northern Ports",
        "An official briefed on the plan left.",
        "She is the only declared candidate.",
        "Seven leaders, two hours, 41 loud claims.",
        "They will pay, under an order approved on Monday after hours of public comment.",
        "A motion which was not authorised to speak failed.",
    ],
)
def test_nothing_is_said(text):
    """Who is sent away, or seen off, is told nothing."""
    assert [] == told(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("OSLO — Premier Lena Vogt left them on Tuesday and, in the same speech, announced that it was over.", ["Lena Vogt"]),
        ("PORT CROSSING, Oct 1 (FNA) - Lena Vogt met the envoy in a tent pitched by the road, and said it was over.", ["Lena Vogt"]),
        ("Rep. Lena Vogt, R-Lima, its sponsor, says it is over.", ["Lena Vogt"]),
        ("The farmers, whose harvest grows before June, say it is over.", ["farmers"]),
        ("Head of the Panel and Deputy Governor of Benin, Lena Vogt, said it was over.", ["Lena Vogt"]),
        ("His deputy and chief negotiator, Lena Vogt, was ill, saying it was over.", ["Lena Vogt"]),
        ("A trade deal with Chad refers to peace.", []),
        ("Speaking for Norway and Chad, the envoy of Ghana, Lena Vogt, said it was over.", ["Lena Vogt"]),
        ("Speaking on behalf of Norway and Chad, Lena Vogt said it was over.", ["Lena Vogt", "Norway", "Chad"]),
        ("They left. Joined by Ghana, Norway proposed talks.", ["Norway", "Ghana"]),
        ("Opposed by Ghana, Norway proposed talks.", ["Ghana"]),
        ("Lena Vogt met Ivo Brandt in Oslo on Monday. They called it useful.", ["Lena Vogt", "Ivo Brandt"]),
        ("Lena Vogt, citing “the law of the sea,” said it was over.", ["Lena Vogt"]),
        ("Lena Vogt met Ivo Brandt in Oslo. Both called it late.", ["Lena Vogt", "Ivo Brandt"]),
        ("Lena Vogt met her Chadian counterpart, and the two agreed to go.", ["Lena Vogt", "her Chadian counterpart"]),
        ("The presidents of Malawi and Chad met. The two leaders agreed to go.", ["Malawi", "Chad"]),
        ("Ivo Brandt and Lena Vogt left. Our reporters said it was over.", ["Our reporters"]),
        ("Premier Robin Vogt was away. As for Mr Ivo Brandt, he said it was over.", ["Ivo Brandt"]),
        ("Lena Vogt left. She was met by Robin Brandt, who is ill. There she said it was over.", ["Lena Vogt"]),
        ("Lena Vogt, whose party opposed it, left.", []),
        ("Ivo Brandt and Lena Vogt\n\nTwo names are mentioned. Both deny it.", []),
        ("Norway and Chad left.\n\nThe strike began in May. They want more pay.", []),
        ("Norway and Chad left.\n\nThey want more pay.", ["Norway", "Chad"]),
    ],
)
def test_who(text, who):
    """The actors of the last statement are those who say it, and nobody if the text does not tell."""
    assert who == told(text)[-1][0]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Reports that Norway had proposed a new treaty were false.", "Norway", "had proposed"),
        ("Rumour has it that Berlin will oppose the treaty.", "Berlin", "will oppose"),
        ("The town (according to the envoy – some men have died) fell.", "the envoy", "according to"),
    ],
)
def test_where_a_cue_begins(text, source, cue):
    """The words before a verb that belong to it are part of the cue, and not of the source."""
    document = polparse.parse(text)
    assert (source, cue) == (document.words(document.statements[0].source), document.words(document.statements[0].cue))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A doctor who did not want to be named said it was over.", [("did not want", "to be named"), ("said", "it was over")]),
        ("An official who declined to be named said it was over.", [("declined", "to be named"), ("said", "it was over")]),
        ("A man who wanted to leave the city said it was over.", [("wanted", "to leave the city"), ("said", "it was over")]),
        ("The man who promised to help the town was held.", [("promised", "to help the town")]),
        ("A man who did not want to be named told police that it failed.", [("did not want", "to be named"), ("told", "that it failed")]),
        ("A man who saw the raid told police that it was over.", [("saw", "the raid"), ("told", "that it was over")]),
        ("Firms that had promised to pay say they cannot.", [("had promised", "to pay"), ("say", "they cannot")]),
        ("Officials who helped write the plan say it is over.", [("write", "the plan"), ("say", "it is over")]),
        ("Two men accused of spying say they are innocent.", [("say", "they are innocent")]),
        ("Groups trying to end the war believe that talks will resume.", [("believe", "that talks will resume")]),
        ("The minister who said the deal failed is Danish.", [("said", "the deal failed")]),
    ],
)
def test_about_its_source(text, told):
    """A clause about a source ends before the verb of which this is the subject."""
    document = polparse.parse(text)
    found = [(document.words(one.cue), document.words(one.content)) for one in document.statements]
    assert found == told
    assert len({one.actors for one in document.statements}) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The union called a strike.", []),
        ("Snap elections were called for May.", []),
        ("The premier called her aide on Monday.", []),
        ("The premier called the deal on fishing unfair.", [("called", "the deal on fishing unfair")]),
        ("Lena Vogt called a late vote “a farce.”", [("called", "a late vote “a farce.”")]),
        ("Lena Vogt called it a “lie,” a “farce” and a “shame.”", [("called", "it a “lie,” a “farce” and a “shame.”")]),
        ("Lena Vogt called it “a very bad lie,” he said.", [("said", "Lena Vogt called it “a very bad lie,”")]),
        ("“I love it,” Lena Vogt said, but “we all stay at home.”", [("said", "“I love it,” but “we all stay at home.”")]),
        ("“I love the sea,” Lena Vogt said, and “Titanic” sank.", [("said", "“I love the sea,”")]),
        ("“We will not sign it,” Lena Vogt further wrote.", [("wrote", "“We will not sign it,”")]),
        ("Her further claims that it failed were false.", [("further claims", "that it failed")]),
        ("Ivo Brandt, who in 2010 said the plan was dead, left.", [("in 2010 said", "the plan was dead")]),
    ],
)
def test_nothing_else(text, told):
    """What is said, to its end, and no more; who or what is only called is nothing that is said."""
    document = polparse.parse(text)
    assert [(document.words(one.cue), document.words(one.content).replace(" ... ", " ")) for one in document.statements] == told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A report by the auditor general said that it was over.", ["the auditor general"]),
        ("According to a study by Amnesty International, it was over.", ["Amnesty International"]),
        ("A poll published on Sunday by Amnesty International showed that it was over.", ["Amnesty International"]),
        ("A letter from Amnesty International says that it was over.", ["Amnesty International"]),
        ("A new United Nations report said that it was over.", ["United Nations"]),
        ("Lena Vogt's memo said that it was over.", ["Lena Vogt"]),
        ("A study by Amnesty International found it safe. The study also said that it was over.", ["Amnesty International"]),
        ("Lena Vogt said in a letter that it failed. The letter said that it was over.", ["Lena Vogt"]),
        ("A study by Amnesty International found it safe. Another study said that it was over.", []),
        ("A study by Amnesty International found it safe. The letter said that it was over.", []),
        ("A report seen by Amnesty International said that it was over.", []),
        ("A report from Norway said that it was over.", []),
        ("A report on Norway said that it was over.", []),
    ],
)
def test_papers(text, who):
    """What a paper says, those say whose it is, as far as the text tells."""
    assert who == told(text)[-1][0]
