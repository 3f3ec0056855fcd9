"""What the pages of documents hold beside their words, whatever they were made with: Markdown, HTML, mail, drafts under negotiation."""

__all__ = ["IGNORED"]

IGNORED = (
    r"</?[a-zA-Z][^<>\n]{0,120}>",
    r"&(?:nbsp|ensp|emsp|thinsp|shy|#160|#xA0);",
    # Blanks of no width.
    "[\u200b\u200c\u200d\u2060\ufeff]",
    # "*Recalling*", "**Decides**"
    r"(?<![\w*])\*{1,3}(?=\w)|(?<=[\w,;:.)])\*{1,3}(?![\w*])",
    # "> 1. Decides", "- Recalling", "PP1. Recalling", "OP1. Decides"
    r"(?<![^\n])[ \t]{0,12}(?:>[ \t]?){1,3}",
    r"(?<![^\n])[ \t]{0,12}[•·▪*–—-][ \t]{1,4}(?=[A-Z\d])",
    r"(?<![^\n])[ \t]{0,12}(?:PP\s?\d{1,3}\s?[.):]?|OP(?=\s?\d{1,3}\b))",
    # "1\."
    r"(?<=\d)\\(?=\.)",
    # "[Decides]"
    r"\[(?=[A-Z][a-z]+(?:s|ing)\])|(?<=[a-z])\](?=\s)",
)
