"""What belongs to the form of a page is blank, and nothing else is."""

import pytest

from polparse.documents.surface import marked, plain
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
        ("(PP1) Recalling", "      Recalling"),
        ("PP1 bis. Recalling", "         Recalling"),
        ("(OP)1. Decides", "    1. Decides"),
        # A pause behind what was emphasis.
        ("**That**, in the", "  That,   in the"),
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


@pytest.mark.parametrize(
    "line",
    ["<p>It", "> It", "- It", "• It", "*It*", "[Notes]", "PP1 It", "(PP1) It", "(OP)1. It", "OP1. It", "  7  It", "7 It\n8 Is", "\u200bIt"],
)
def test_marked(line):
    """Lines of a page tell that more than words stands in it; those of prose do not."""
    assert marked(line)
    assert marked(f"It is.\n{line}")
    assert not marked("It is.\nSo - it is * 7 > 5 <b>.\n7. It\n7 p.m.\n___")


FEW = "Resolution 5\n\nFees of the ports\n\nThe Board,\n\nNoting the plan,\n\nand the map,\n\n1. Decides to pay;\n\n2. Thanks all.\n"


@pytest.mark.parametrize(
    ("form", "every", "blank"),
    [("{:3}   {}", 1, True), ("{} {}", 1, True), ("{:3}   {}", 2, True), ("{:3}  {}", 5, False), ("{}. {}", 1, False)],
)
def test_margin(form, every, blank):
    """Numbers of lines are blank, be it of all lines or of some; numbers of a list are not."""
    lines = list(filter(None, FEW.split("\n")))
    text = "\n".join(form.format("" if number % every else number, line) for number, line in enumerate(lines, 1))
    assert blank == (plain(text, {}) != text)
    assert not blank or [line.split() for line in lines] == [line.split() for line in plain(text, {}).split("\n")]
