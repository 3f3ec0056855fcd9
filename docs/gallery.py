"""The gallery of rules: pages that are written while the documentation is built, from the rules themselves."""

import re
from pathlib import Path

from polparse.en import english
from polparse.explanation import TOPICS, catalogue

FOLDER = Path(__file__).parent / "reference" / "rules"
# What Markdown would read as its own.
_MARKED = re.compile(r"([\\`*_{}\[\]<>()#+!|~$&-])")

_HEAD = """\
Every rule that stands behind a result, with sentences in which it finds something (in bold) and others in which it must not. They are the
rules' own examples, and the tests hold each rule to them. `polparse explain en.roles.after` shows one in a terminal,
`polparse.explain("en.roles.after")` in Python; the patterns are read as [the how-to](../../how-to/patterns.md) says."""


def write(folder=FOLDER):
    """A page for each topic, and one that lists them; pages that say the same already are left alone."""
    pages = {topic: [] for topic in TOPICS}
    for rule in sorted(catalogue(english()), key=lambda rule: rule.name.split(".")[2]):
        pages[rule.name.split(".")[1]].append(rule)
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.md"):
        if old.stem not in (*pages, "index"):
            old.unlink()
    for topic, rules in pages.items():
        _save(folder / f"{topic}.md", _page(topic, rules))
    rows = [f"| [{TOPICS[topic]}]({topic}.md) | {len(rules)} | {sum(len(rule.hits) for rule in rules)} |" for topic, rules in pages.items()]
    head = (
        "# All rules",
        _HEAD,
        "| what they find | rules | sentences |\n|---|---|---|\n" + "\n".join(rows),
        "```{toctree}\n:hidden:\n\n" + "\n".join(pages) + "\n```",
    )
    _save(folder / "index.md", "\n\n".join(head) + "\n")


def _page(topic, rules):
    parts = [f"# {TOPICS[topic]}", f"{len(rules)} rules of the topic `{topic}`."]
    for rule in rules:
        parts.append(f"## {rule.name}\n\n{_escaped(rule.kind)}" + (f". Source: {rule.source}" if rule.source else ""))
        if rule.asks:
            parts.append(f"Besides: {_escaped(rule.asks)}.")
        parts.append("\n".join(f"- {_sentence(hit)}" for hit in rule.hits))
        parts.append("Not in:\n\n" + "\n".join(f"- {_sentence(miss)}" for miss in rule.misses))
        where = "".join(f"\n\nwhere {name} is\n{pattern}" for name, pattern in rule.where)
        parts.append(_pattern(rule.pattern + where))
    return "\n\n".join(parts) + "\n"


def _pattern(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n\n", "\n&#8203;\n")
    return f"<details><summary>Pattern</summary>\n<pre>{escaped}</pre>\n</details>"


def _sentence(marked):
    pieces = re.split(r"\[\[(.*?)\]\]", marked, flags=re.DOTALL)
    shown = [f"<b>{_text(piece)}</b>" if at % 2 else _text(piece) for at, piece in enumerate(pieces)]
    return "".join(shown)


def _text(text):
    return "<br>".join(_escaped(line) for line in text.split("\n"))


def _escaped(text):
    return _MARKED.sub(lambda found: f"&#{ord(found[1])};", text)


def _save(path, content):
    if not path.is_file() or path.read_text(encoding="utf-8") != content:
        path.write_text(content, encoding="utf-8")
