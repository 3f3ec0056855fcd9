"""
Documents as TimeML 1.2.1: their timexes as TIMEX3 elements in the text.
"""

import re
from html import escape

from polparse.export.akomantoso import held
from polparse.model import Document, Timex

__all__ = ["xml"]

_SCHEMA = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"
# A value is a token of XML names: it has no sign of an offset, and no years on both sides of a stroke.
_NO_TOKEN = re.compile(r"[^\w.:-].*", re.DOTALL)
_UNKNOWN = {"DATE": "XXXX-XX-XX", "TIME": "XXXX-XX-XXTXX:XX", "DURATION": "PXX", "SET": "PXX"}
_MODIFIERS = ("START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE")


def xml(document: Document) -> str:
    """
    A document as TimeML.

    Returns:
        XML in Unicode. The text of the root element is that of the document, but for characters that XML cannot hold, each of which is
        U+FFFD. Before it stands an empty TIMEX3 ``t0`` with the date of publication, if there is one. A timex that nothing resolves has
        the value that its words tell, with X for what they leave open ("XXXX-05-03"); offsets of clock times and the second of two
        years, which the vocabulary has no place for, are in ``comment`` only.

    >>> import polparse
    >>> from polparse.export.timeml import xml
    >>> print(xml(polparse.parse("It rained on Monday.", date="2024-03-20")), end="")
    <?xml version="1.0" encoding="UTF-8"?>
    <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"><TIMEX3
    tid="t0" type="DATE" value="2024-03-20" functionInDocument="CREATION_TIME"></TIMEX3>It rained on <TIMEX3 tid="t1" type="DATE"
    value="2024-03-18" temporalFunction="true" anchorTimeID="t0">Monday</TIMEX3>.</TimeML>
    """
    text = document.text
    namespace = f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="{_SCHEMA}"'
    out = [f'<?xml version="1.0" encoding="UTF-8"?>\n<TimeML {namespace}>']
    if document.date:
        out.append(_element("", {"tid": "t0", "type": "DATE", "value": document.date, "functionInDocument": "CREATION_TIME"}))
    names = {timex.span: f"t{number}" for number, timex in enumerate(document.dates, 1)}
    at = 0
    for timex in document.dates:
        # One inside another has no place in TimeML.
        if timex.span.start < at:
            continue
        out.append(_escaped(text[at : timex.span.start]))
        out.append(_element(timex.span.of(text), _attributes(document, timex, names[timex.span])))
        at = timex.span.end
    out.append(f"{_escaped(text[at:])}</TimeML>\n")
    return "".join(out)


def _attributes(document: Document, timex: Timex, name: str) -> dict[str, str]:
    full = timex.value or timex.stated or ""
    told = {"tid": name, "type": timex.type, "value": _NO_TOKEN.sub("", full) or _UNKNOWN[timex.type]}
    if timex.modifier in _MODIFIERS:
        told["mod"] = timex.modifier
    if timex.inferred:
        told["temporalFunction"] = "true"
        if document.date and timex.anchor == document.date:
            told["anchorTimeID"] = "t0"
    if full != told["value"]:
        told["comment"] = full
    return {key: value for key, value in told.items() if value}


def _element(content: str, attributes: dict[str, str]) -> str:
    told = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f"<TIMEX3{told}>{_escaped(content)}</TIMEX3>"


def _escaped(text: str) -> str:
    # A carriage return that stands as it is would be read as a line feed.
    return escape(held(text), quote=False).replace("\r", "&#13;")
