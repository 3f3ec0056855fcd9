"""Pages of HTML: what they say, and where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import polparse
from polparse import Document
from polparse.documents.markup import Page, looks_like_html
from tests.clock import DOUBLINGS, no_collection, too_slow
from tests.documents.test_documents import COUNCIL


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("", ""),
        ("It rained.", "It rained."),
        ("<p>It rained.<p>It snowed.", "It rained.\n\nIt snowed."),
        ("<p> It\n  rained. </p>\n<p>It snowed.</p>\n", "It rained.\n\nIt snowed."),
        ("N<b>or</b>way", "Norway"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("x &lt;b&gt; &amp;amp; &#8220;y&#x201D; &rsquo; &nosuch; AT&T &copy2", "x <b> &amp; “y” ’ &nosuch; AT&T ©2"),
        ("a&nbsp;&nbsp;b&#32;c", "a b c"),
        ("a <!-- b --> c <!-- <p> --> d", "a c d"),
        ("a<!-->b<!--->c<!--x--!>d", "abcd"),
        ("a <!-- b", "a"),
        ("a <? b > c <!x> d </ > e", "a c d e"),
        ("1 < 2 <3 and 4 > 3", "1 < 2 <3 and 4 > 3"),
        ("<a title='x>y' href=\"a>b\">c</a> d", "c d"),
        ('<a title=x">c</a> "d"', 'c "d"'),
        ('<a "b>c</a> "d"', 'c "d"'),
        ("<a b='c>d", ""),
        ("a <script>if (x<b) '</p>'</script> b <style>p{}</style > c", "a b c"),
        ("a <script>b", "a"),
        ("a <SCRIPT>b</Script> c <scripted>d</scripted>", "a c d"),
        ("<head><title>a</title></head><body>b", "b"),
        ("<title>a</title><p>b", "b"),
        ("<nav><a>a</a></nav><p>b", "b"),
        ("<nav><a>a</a><p>b", "a\n\nb"),
        ("<textarea><p>a</textarea>b", "b"),
        ("<pre>Q  Why?\n\n   A: So.\n</pre> b  c", "Q  Why?\n\n   A: So.\n\n\nb c"),
        ("&#0;&#xD800;&#1114112;", "\ufffd\ufffd\ufffd"),
        ("&ThickSpace;a&NotEqualTilde;b", "a\u2242\u0338b"),
    ],
)
def test_text(page, text):
    """Blocks are paragraphs, blanks are one, what is no prose is not there."""
    assert text == Page(page).text


JUDGED = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<br>",
            "<li>",
            "<div class='a>b'>",
            "</div>",
            "It ",
            "rained",
            "&amp;",
            "&rsquo;",
            " ",
            "\n",
            "<!--x-->",
            "1 < 2",
        ]
    ),
    max_size=30,
)


@given(JUDGED)
def test_judge(pieces):
    """A parser of another house finds the same words."""
    html = pytest.importorskip("lxml.html")
    page = "".join(pieces)
    if not page.strip():
        return
    tree = html.fromstring(f"<html><body>{page}</body></html>")
    expected = "".join(tree.itertext())
    assert "".join(expected.split()) == "".join(Page(page).text.split())


MARKUP = st.lists(
    st.sampled_from([*"<>&;='\"!-/?# \n\u2028\ud800ab", "<!--", "-->", "<p>", "<nav>", "</nav>", "<script>", "&lt;", "<pre>", "é"]),
    max_size=40,
)


@given(MARKUP)
def test_any_page(pieces):
    """Any string is a page: as long as it is shown, and each character of its text is where it is told to be."""
    page = Page("".join(pieces))
    assert len("".join(pieces)) == len(page.shown)
    document = polparse.parse_html("".join(pieces) + "<p>On 3 May 2021 <b>Nor</b>way agreed.")
    assert document == Document.from_json(document.to_json())


def test_offsets():
    """What is found is found in the page, where it stands."""
    page = "<p>“It <b>rained</b>,” said N<i>or</i>way&rsquo;s minister,\n<a href='x'>Ada&nbsp;Boateng</a>, on 3&#32;May 2021.</p>"
    document = polparse.parse_html(page, name="page")
    plain = polparse.parse("“It rained,” said Norway’s minister, Ada Boateng, on 3 May 2021.", name="page")
    assert [actor.name for actor in plain.actors] == [actor.name for actor in document.actors]
    (statement,) = document.statements
    assert ("“It <b>rained</b>,”", "said") == (statement.content[0].of(page), statement.cue[0].of(page))
    assert "3&#32;May 2021" == document.dates[0].span.of(page)
    boateng = next(actor for actor in document.actors if actor.name == "Ada Boateng")
    assert "Ada&nbsp;Boateng" == boateng.mentions[0].span.of(page)


def test_whole_document():
    """So it is of a resolution, with all that refers to all else."""
    page = "<html><body>" + "".join(f"<p class=x>{line}</p>\n" for line in COUNCIL.split("\n") if line.strip()) + "</body></html>"
    document = polparse.parse_html(page)
    assert polparse.parse(Page(page).text).resolutions[0].identifier == document.resolutions[0].identifier
    assert document == Document.from_json(document.to_json())


@pytest.mark.parametrize("read", [polparse.parse, polparse.extract_dates, polparse.extract_titles])
def test_pages_are_told(read):
    """A page that is read as it is is told of where that was asked for; a text with tags in it, or one told to be a page, is not."""
    with pytest.warns(UserWarning, match="is a page of HTML") as told:
        read("\n <html><p>It rained on 3 May 2021.")
    assert __file__ == told[0].filename
    read("<b>It</b> rained on 3 May 2021.")
    polparse.parse_html("<html><p>It rained.")


def test_looks_like_html():
    """A page begins as one; tags in a text are no page."""
    assert [True] * 4 == [
        looks_like_html(text)
        for text in ("<!DOCTYPE html>", "\n <HTML lang=en>", "<?xml version='1.0'?>\n<html>", "<!-- saved --><!doctype HTML PUBLIC>")
    ]
    assert [None, False, False] == [looks_like_html(text) for text in ("It <b>rained</b>", "1 < 2 > 1", "the <html> element")]


def test_wrong_type():
    """As `parse`."""
    with pytest.raises(TypeError, match="text is no str but a bytes"):
        polparse.parse_html(b"<p>")


@pytest.mark.parametrize(
    "piece",
    [
        '<a "',
        '<a b="',
        "<!--",
        "<b>",
        "</",
        "&",
        "<nav>",
        "<script>",
        "< ",
        "   ",
        "<p",
        '="',
        "<nav><script>",
        "<title></title>",
        "<pre> \n",
        "&#",
        "<a =",
    ],
)
def test_time(piece):
    """However it is broken, twice as long a page takes twice the time."""

    def read(page):
        Page(page)
        looks_like_html(page)

    with no_collection():
        assert "" == too_slow(read, piece * 10_000, piece * 10_000 * 2**DOUBLINGS)


def test_words_of_a_page():
    """The words of a page are those that are read, without what stands for its markup."""
    document = polparse.parse_html("<p>Norway&rsquo;s mini<b>ster</b> Lena Vogt said it didn&rsquo;t rain.</p>")
    (statement,) = document.statements
    assert document.words(statement.content) == "it didn’t rain"
    assert next(iter(polparse.table(document, "statements")))["content"] == "it didn’t rain"
