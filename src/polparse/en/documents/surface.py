"""What the pages of documents hold beside their words, whatever they were made with: Markdown, HTML, mail, drafts under negotiation."""

__all__ = ["IGNORED"]

IGNORED = {
    "<": r"</?[a-zA-Z][^<>\n]{0,120}>",
    # Blanks of no width.
    "\u200b\u200c\u200d\u2060\ufeff": "[\u200b\u200c\u200d\u2060\ufeff]",
    # "> 1. Decides"
    ">": r"\n[ \t]{0,12}(?:>[ \t]?){1,3}",
    # "- Recalling", "* *Recalling*"
    "•·▪*–—-": r"\n[ \t]{0,12}[•·▪*–—-][ \t]{1,4}(?=[*_A-Z\d])",
    # "*Recalling*", "**Decides**"
    "*": (
        r"(?<![\w*])\*{1,3}(?!\*)(?=[^\W\d_]|(?<=\*\*)\d{1,3}[.)])"
        r"|\*{1,3}(?!\*)(?:(?<=[^\W\d_]\*)|(?<=[^\W\d_]\*\*)|(?<=[^\W\d_]\*\*\*)|(?<=[,;:.]\*)|(?<=[,;:.]\*\*))(?!\w)"
    ),
    # "_Recalling_"
    "_": r"(?=_)(?:(?<![\w_])_{1,3}(?=[^\W\d_])|(?<=[^\W\d_])_{1,3}(?![\w_])|(?<=[^\W_][,;:.])_{1,3}(?![\w_]))",
    # "PP1. Recalling", "OP1. Decides"
    "P": r"\n[ \t]{0,12}(?:\(?PP\s?\d{1,3}(?:\s?bis)?\s?[.):]{0,2}|\(OP\)(?=\s?\d{1,3}\b)|\(?OP(?=\s?\d{1,3}\b))",
    # "1\."
    "\\": r"\\(?=\.)(?<=\d\\)",
    # "[Decides]"
    "[": r"\[(?=[A-Z][a-z]{1,20}(?:s|ing)\])",
    "]": r"\](?=\s)(?<=[a-z]\])",
}
