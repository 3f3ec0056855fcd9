"""The page: it shows the whole text, nothing of the text runs, and everything on it leads somewhere."""

import base64
import hashlib
import html
import json
import re
import shutil
import subprocess
import tomllib
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given

import polparse
from polparse import Document
from polparse.export.formats import FORMATS, Style
from polparse.export.html.lists import FILTERS
from polparse.export.html.page import pages
from tests.clock import DOUBLINGS, no_collection, too_slow
from tests.export.test_akomantoso import COUNCIL
from tests.export.test_debates import RECORD
from tests.sample import DOCUMENT
from tests.texts import texts

ROOT = Path(polparse.__file__).parent / "export" / "html"
EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.txt"))
VOID = {"meta", "input"}
# Every element that a page may have.
KNOWN = {
    *("html", "head", "meta", "title", "style", "body", "script", "div", "label", "input", "span", "nav", "h1", "table", "tr", "th", "td"),
    *("main", "article", "header", "h2", "h3", "h4", "p", "section", "aside", "details", "summary", "ul", "ol", "li", "mark", "q", "a"),
    *("b", "i", "em", "small", "time", "code"),
}
# Where a link to a rule leads: to the documentation that the project names.
PROJECT = tomllib.loads((EXAMPLES[0].parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
GALLERY = PROJECT["urls"]["Documentation"] + "en/latest/"
# Each would run, load or lead somewhere if it stood on the page as it stands here.
WILD = [
    "<script>document.title='run'</script>",
    "<img src=x onerror=\"document.title='run'\">",
    "</script><script>document.title='run'</script>",
    "</title><style>*{display:none}</style>",
    "</mark></p></section><iframe srcdoc='<script>top.document.title=1</script>'>",
    "<!-- <svg onload=document.title='run'> -->",
    "&lt;script&gt; &amp; \"quoted\" 'single' `back`",
    "javascript:document.title='run'",
    "\u202edlrow \u2066olleh\u202c \ud800 \x00 \x1b[31m \ufffe",
    "]]> ${document.title='run'} {{7*7}}",
]


class Reader(HTMLParser):
    """What a browser sees: elements, their attributes, and the text in some of them."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.elements, self.open, self.texts, self.scripts = [], [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert tag == self.open.pop()[0]

    def handle_data(self, data):
        if self.open and self.open[-1][0] == "script":
            self.scripts.append((self.open[-1][1], data))
        if any(attrs.get("class") == "text" for _, attrs in self.open):
            self.texts.append(data)

    @property
    def ids(self):
        return [attrs["id"] for _, attrs in self.elements if "id" in attrs]


def shown(text):
    """A text as the page shows it, without white space."""
    return re.sub("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]", "\ufffd", text)


def held(document, page):
    """Look at a page: the whole text is there, elements are known and nest, what is named is there."""
    read = Reader(page)
    assert [] == read.open
    assert {tag for tag, _ in read.elements} <= KNOWN
    assert re.sub(r"\s", "", shown(document.text)) == re.sub(r"\s", "", "".join(read.texts))
    assert [] == [id for id, count in Counter(read.ids).items() if count > 1]
    ids = set(read.ids)
    for tag, attrs in read.elements:
        assert not any(name.startswith("on") or name in ("src", "style", "srcdoc") for name in attrs)
        assert attrs.get("href", "#").startswith(("#", GALLERY))
        if tag == "mark":
            assert attrs["data-r"] in ids
            assert f"u{attrs['data-u']}" in ids
    assert 2 == len(read.scripts) == page.count("<script")
    page.encode()


@pytest.fixture(scope="module")
def documents():
    """Articles, a resolution, a record, and a document with one of everything."""
    read = [polparse.parse(path.read_text("utf-8"), date="2024-03-20", name=path.name) for path in EXAMPLES]
    return [DOCUMENT, *read, *map(polparse.parse, (RECORD, COUNCIL, ""))]


def test_pages(documents):
    """Each document is a page, with every kind of mark and list among them."""
    seen = ""
    for document in documents:
        page = document.html()
        held(document, page)
        seen += page
    for _, kinds in FILTERS.values():
        assert [] == [kind for kind in kinds if not re.search(f'<mark class="[a-z ]*{kind}', seen)]
    titles = ("Who said what", "When", "Who is who", "Who did what to whom", "Who met", "What was decided", "Promises", "Who had the floor")
    for title in titles:
        assert f"<summary>{title}" in seen


def test_every_mark_is_seen_and_hidden(documents):
    """Each kind of mark has a style of its own, a box that hides it, and the style that takes it away when the box is empty."""
    style = (ROOT / "page.css").read_text("utf-8")
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL))
    plain = ("on", "cut", "label", "pronoun")
    kinds = {kind for document in documents for names in re.findall(r'<mark class="([a-z ]*)"', document.html()) for kind in names.split()}
    boxes = {kind: name for name, (_, some) in FILTERS.items() for kind in some}
    assert kinds - {*plain} == boxes.keys()
    for kind, box in boxes.items():
        shown = [body for names, body in rules if f".{kind}" in re.split(r",\s*", names.strip())]
        assert re.search("background|color|text-decoration|box-shadow|border", "".join(shown)), f"page.css has no style for .{kind}"
        hidden = [part for names, _ in rules for part in names.split(":root") if f"#f-{box}:not(:checked)" in part]
        assert any(re.search(rf"\.{kind}\b", part) for part in hidden), f"page.css does not hide .{kind} when {box} is not shown"


@given(texts)
def test_any_text(text):
    """So it is of any text, whatever stands in it."""
    for document in (polparse.parse(text), polparse.parse(text.replace(" ", " <b>&\ud800\u202e", 3), name="<i>&", date="2024-02-29")):
        held(document, document.html())


@pytest.mark.parametrize("wild", WILD)
def test_nothing_of_the_text_runs(wild):
    """Markup and scripts in a text, in names and in what no text can hold are characters on the page and nothing else."""
    text = f"Lena Vogt, the minister of {wild}, said on Monday that “{wild}” was over.\n\n{wild}\n\nMs. {wild}: Yes."
    for document in (polparse.parse(text, name=wild), Document(wild, name=wild), _made(wild)):
        held(document, document.html())
        assert FILTERS.keys() == {*re.findall(r'id="f-(\w+)"', document.html())}


def _made(wild):
    """A document whose every string is a wild one, as `from_json` without a check may give it."""

    def turned(value):
        if isinstance(value, dict):
            return {key: turned(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [turned(inner) for inner in value]
        return f"{value}{wild}" if isinstance(value, str) and value not in ids else value

    data = DOCUMENT.to_dict()
    ids = {item["id"] for items in data.values() if isinstance(items, list) for item in items if "id" in item}
    ids |= {DOCUMENT.text, data["schema"]}
    return Document.from_dict(turned(data), check=False)


def test_alone():
    """A page needs no other file and no network, and allows no script but its own; it only has links to what the rules mean."""
    page = DOCUMENT.html().replace(f'href="{GALLERY}', "")
    assert [] == re.findall(r"https?:|//[a-z]|url\(|@import|\bsrc=", page)
    read = Reader(page)
    [policy] = [attrs["content"] for tag, attrs in read.elements if tag == "meta" and "http-equiv" in attrs]
    [script] = [text for attrs, text in read.scripts if "type" not in attrs]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'" == policy


def test_several(documents):
    """Several documents stand on one page, each with names of its own, and an index leads to them."""
    page = "".join(FORMATS["html"].write(documents, Style(several=True)))
    read = Reader(page)
    assert [] == [id for id, count in Counter(read.ids).items() if count > 1]
    links = [attrs["href"][1:] for tag, attrs in read.elements if tag == "a" and attrs["href"].startswith("#")]
    assert [f"{number}-" for number in range(1, len(documents) + 1)] == links
    assert {*links} <= {*read.ids}
    assert len(documents) == page.count('<article class="document"')
    assert "0 documents" in "".join(pages([]))
    one = "".join(FORMATS["html"].write(documents[:1], Style()))
    assert documents[0].html() == one


def test_notebook():
    """A notebook shows the page in a frame of its own."""
    [(tag, attrs)] = Reader(DOCUMENT._repr_html_().replace("</iframe>", "<iframe></iframe></iframe>")).elements[:1]
    assert ("iframe", DOCUMENT.html()) == (tag, attrs["srcdoc"])
    assert "allow-scripts allow-popups" == attrs["sandbox"]


# Colours.


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


CSS = (ROOT / "page.css").read_text("utf-8")
LIGHT, DARK = [dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", block)) for block in re.findall(r":root \{(.*?)\n\s*\}", CSS, re.DOTALL)[:2]]
GROUNDS = ("paper", "card", "content", "role", "date", "meeting", "decision")
STROKES = ("promise", "condition", "decided")


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast(scheme):
    """All that is read has a contrast of 4.5 at least with what it stands on, and lines one of 3."""
    assert {**LIGHT}.keys() == {**DARK}.keys()
    for ground in (*GROUNDS, *STROKES):
        assert contrast(scheme["ink"], scheme[ground]) >= 4.5, ground
    for ink in ("soft", "link", "cue", "promised", "event"):
        for ground in ("paper", "card"):
            assert contrast(scheme[ink], scheme[ground]) >= 4.5, (ink, ground)
    for ink in ("cue", "promised"):
        assert contrast(scheme[ink], scheme["content"]) >= 4.5, ink
    for line in ("person", "body", "event"):
        for ground in ("paper", "content", "role"):
            assert contrast(scheme[line], scheme[ground]) >= 3, (line, ground)


# Time.

HOSTILE = {
    "content in content": "Vogt said that " * 1000,
    "crossing": "“Ghana and Norway met on Monday, Vogt said, and " * 400,
    "points": "Resolution 1 (1999)\nThe Security Council,\n1. Decides\n" + "(a) to act;\n" * 1500,
    "turns": "MS. VOGT: Yes.\n\nMR. BRANDT: On Monday.\n\n" * 500,
    "paragraphs": "“Yes, Ghana agreed.\n\n" * 1000,
    "plain": "a\n\n" * 10_000,
    "escaped": "<&>" * 10_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_linear(text):
    """Twice the text takes no more than some two times the time and the place."""
    part, whole = (polparse.parse(text[: len(text) // share]) for share in (2**DOUBLINGS, 1))
    with no_collection():
        assert "" == too_slow(polparse.Document.html, part, whole)
    assert len(whole.html()) < 2.3**DOUBLINGS * len(part.html())


# A browser.

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
browser = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
TEXT = (
    "Lena Vogt, Norway's minister of trade, said on Monday that Ghana had pledged to open its ports. “We agree,” she told reporters. "
    + " ".join(wild for wild in WILD if "\x00" not in wild)
)
# Runs on a page that allows it, and tells what it saw.
USER = """
<script>
addEventListener("load", () => {
  const card = document.getElementById("card"), marks = [...document.querySelectorAll(".text mark")], seen = {};
  const send = (target, event) => target.dispatchEvent(event);
  const colour = (mark) => getComputedStyle(mark).backgroundColor;
  seen.hidden = card.hidden;
  const date = document.querySelector(".text .date"), clear = "rgba(0, 0, 0, 0)";
  send(date, new MouseEvent("mouseover", { bubbles: true }));
  seen.hovered = card.textContent;
  send(document.body, new MouseEvent("mouseover", { bubbles: true }));
  seen.left = card.hidden;
  seen.stops = document.querySelectorAll('.text [tabindex="0"]').length;
  marks[0].focus();
  seen.focused = !card.hidden && marks[0].getAttribute("aria-describedby") === "card";
  send(marks[0], new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  seen.next = marks.indexOf(document.activeElement);
  send(document.activeElement, new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  seen.escaped = card.hidden;
  const items = [...document.querySelectorAll(".lists li[id]")];
  items[0].focus();
  send(items[0], new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  seen.item = items.indexOf(document.activeElement);
  send(items[1], new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  seen.entered = document.activeElement.dataset.r === items[1].id && !card.hidden;
  send(document.activeElement, new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  seen.tinted = colour(date) !== clear;
  document.getElementById("f-when").click();
  seen.filtered = colour(date) === clear;
  send(date, new MouseEvent("mouseover", { bubbles: true }));
  seen.skipped = !card.textContent.includes("Monday") || card.hidden;
  document.querySelector(".lists li[id^=s]").click();
  seen.gone = document.activeElement.dataset.r;
  seen.same = document.querySelectorAll("mark.same").length;
  seen.title = document.title;
  seen.wide = document.documentElement.scrollWidth <= innerWidth;
  document.body.dataset.seen = JSON.stringify(seen);
});
</script>
"""


def opened(path, folder, *options):
    """The elements of a page after its scripts have run, and what the browser complained of."""
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'browser'}",
        "--enable-logging=stderr", "--v=0", "--virtual-time-budget=2000", *options, "--dump-dom", path.as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


@browser
@pytest.mark.parametrize("width", [1280, 500])
def test_browser(tmp_path, width):
    """In a browser marks show what they are, by mouse and by keyboard, filters hide them, and nothing of the text has run."""
    page = tmp_path / "page.html"
    document = polparse.parse(TEXT, date="2024-03-20", name=WILD[0])
    written = re.sub(r"<meta http-equiv=[^>]*>", "", document.html()).replace("</body>", USER + "</body>")
    page.write_text(written, encoding="utf-8", errors="strict")
    dom, complaints = opened(page, tmp_path, f"--window-size={width},900")
    assert [] == complaints
    seen = json.loads(html.unescape(re.search(r'data-seen="([^"]*)"', dom)[1]))
    told = seen.pop("hovered")
    assert "2024-03-18" in told
    assert "en.dates.weekday" in told
    assert "Dates, times, durations and sets" in told
    assert WILD[0] == seen.pop("title")
    assert seen.pop("same") >= 2
    assert seen.pop("gone").startswith("s")
    true = dict.fromkeys(("hidden", "left", "focused", "escaped", "entered", "tinted", "filtered", "skipped", "wide"), True)
    assert {**true, "stops": 1, "next": 1, "item": 1} == seen


@browser
def test_browser_with_policy(tmp_path):
    """As it is written, with its policy, the page runs its own script, and the link to a mark shows what it is."""
    page = tmp_path / "page.html"
    page.write_text(polparse.parse(TEXT, date="2024-03-20", name=WILD[1]).html(), encoding="utf-8")
    linked = tmp_path / "link.html"
    linked.write_text(f'<meta http-equiv="refresh" content="0;url={page.name}#w1_">', encoding="utf-8")
    dom, complaints = opened(linked, tmp_path)
    assert [] == complaints
    card = re.search(r'<div id="card"[^>]*>.*?</div>', dom, re.DOTALL)[0]
    assert "2024-03-18" in card
    assert "hidden" not in card.split(">")[0]
    assert "<title>" + html.escape(WILD[1], quote=False) in dom
