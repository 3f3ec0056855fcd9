"""What belongs to the form of a page is blank, and nothing else is."""

import pytest

from polparse.documents.surface import plain
from polparse.en.documents.surface import IGNORED


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        # Tags, with a name and of a length that tags have.
        ("<p>Decides</p>", "   Decides    "),
        ("< p>Decides", "< p>Decides"),
        ("a < b, c > d", "a < b, c > d"),
        (f"<a {'b' * 119}>", " " * 123),
        (f"<a {'b' * 120}>", f"<a {'b' * 120}>"),
        ("<p\nb>Decides", "<p\nb>Decides"),
        # Blanks of no width.
        ("\u200bDe\u200dcides\ufeff", " De cides "),
        # Marks of quotation, up to three.
        ("> Decides", "  Decides"),
        (">>> Decides", "    Decides"),
        (">>>> Decides", "   > Decides"),
        (f"{' ' * 12}> Decides", f"{' ' * 14}Decides"),
        (f"{' ' * 13}> Decides", f"{' ' * 13}> Decides"),
        ("Decides > five", "Decides > five"),
        # Bullets before a capital or a number.
        ("- Recalling", "  Recalling"),
        ("•    Recalling", "     Recalling"),
        ("•     Recalling", "•     Recalling"),
        ("- recalling", "- recalling"),
        ("* 12. Decides", "  12. Decides"),
        ("-5 degrees", "-5 degrees"),
        # Emphasis.
        ("*Recalling*", " Recalling "),
        ("**Decides**", "  Decides  "),
        ("***Decides***", "   Decides   "),
        ("****Decides", "****Decides"),
        ("**105. Decides**", "  105. Decides  "),
        ("**1050. Decides", "**1050. Decides"),
        ("**5) Decides**", "  5) Decides  "),
        ("*5. Decides", "*5. Decides"),
        ("**Noting,**", "  Noting,  "),
        ("*Noting,*", " Noting, "),
        ("2*x", "2*x"),
        ("_Recalling_", " Recalling "),
        ("___Recalling___", "   Recalling   "),
        ("_Noting,_", " Noting, "),
        ("____Recalling", "____Recalling"),
        ("snake_case", "snake_case"),
        # Drafts.
        ("PP1. Recalling", "     Recalling"),
        ("PP 105) Recalling", "        Recalling"),
        ("PP1050. Recalling", "     0. Recalling"),
        ("OP1. Decides", "  1. Decides"),
        ("OP1050. Decides", "OP1050. Decides"),
        ("1\\. Decides", "1 . Decides"),
        ("a\\. Decides", "a\\. Decides"),
        ("[Decides] to", " Decides  to"),
        ("[Recalling] it", " Recalling  it"),
        ("[Decide] to", "[Decide  to"),
    ],
)
def test_plain(text, blank):
    """A text keeps its length, and has blanks for what is ignored."""
    assert len(text) == len(blank)
    assert blank == plain(text, IGNORED)
