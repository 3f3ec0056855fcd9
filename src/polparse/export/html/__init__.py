"""Documents as a page to look at: the text with everything marked that was found in it, and beside it who said what, and when."""
