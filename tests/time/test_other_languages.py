"""Calendar dates in languages that no pack reads."""


import pytest

import polparse
from tests.clock import too_long

ANCHOR = "2020-06-11"
LANGUAGES = ("fr", "es", "ar", "fa", "de", "ru", "zh", "pt")


def values(text, languages=LANGUAGES, date=ANCHOR):
    """What is found, and what it comes to."""
    return [(timex.span.of(text), timex.value) for timex in polparse.extract_dates(text, date=date, languages=languages)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Le traité fut signé le 3 juin 2021 à Oslo.", [("3 juin 2021", "2021-06-03")]),
        ("La séance du 1er mars 2019", [("1er mars 2019", "2019-03-01")]),
        ("Se firmó el 25 de enero de 2019.", [("25 de enero de 2019", "2019-01-25")]),
        ("Die Sitzung am 3. Oktober 2018 und im März 2019", [("3. Oktober 2018", "2018-10-03"), ("März 2019", "2019-03")]),
        ("Договор от 3 июня 2021 года", [("3 июня 2021", "2021-06-03")]),
        ("في ٣ يونيو ٢٠٢١", [("٣ يونيو ٢٠٢١", "2021-06-03")]),
        ("会议于2021年6月3日举行", [("2021年6月3日", "2021-06-03")]),
        ("le 15/06/2020", [("15/06/2020", "2020-06-15")]),
        ("No dia 7 de setembro de 2022", [("7 de setembro de 2022", "2022-09-07")]),
    ],
)
def test_value(text, found):
    """Day, month and year, in words or figures of any script."""
    assert found == values(text)


def test_without_a_year():
    """A day without a year is the nearest to publication, and stays open without one."""
    assert [("14 juillet", "2020-07-14")] == values("le 14 juillet")
    assert [("14 juillet", "XXXX-07-14")] == values("le 14 juillet", date=None)


@pytest.mark.parametrize(
    "text", ["le 32 mai 2020", "13/13/2020", "30 février 2021", "3 hommes en 2020", "article 12 de 1990", "24 heures", ""]
)
def test_no_date(text):
    """No value that does not exist, and no number beside a word that names no month."""
    assert not [value for _, value in values(text) if value is not None]


def test_english_as_well():
    """English dates stand beside those of the other languages."""
    assert [("Monday", "2020-06-08"), ("3 juin 2021", "2021-06-03")] == values("on Monday, le 3 juin 2021", ("en", "fr"))
    assert [("3 June 2021", "2021-06-03")] == values("on 3 June 2021", ("en", "fr"))


@pytest.mark.parametrize("code", ["xx", "english", "", "FR"])
def test_no_language(code):
    """A code that is none is a ValueError that shows it."""
    with pytest.raises(ValueError, match="no language code") as caught:
        polparse.extract_dates("le 3 juin", languages=("fr", code))
    assert repr(code) in str(caught.value)


def test_not_several():
    """One string is not several languages."""
    with pytest.raises(TypeError, match="languages"):
        polparse.extract_dates("le 3 juin", languages="fr")


@pytest.mark.parametrize("piece", ["1 ", "3 juin ", "mai 2020 ", "2020 ", "1/1/2020 ", "le ", "年", "1,", "ab1"])
def test_large(piece):
    """Long texts take at most some times what an ordinary one takes."""
    text = piece * (100_000 // len(piece))
    assert "" == too_long(lambda text: polparse.extract_dates(text, languages=("fr", "es")), text, 10)
