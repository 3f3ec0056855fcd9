"""
The names of months in the cases in which a text has them and dateparser does not: "в мае 2017 года", "10. maja 2017".

They are the language's own words, from general knowledge, January first; of several forms of one month the second stands behind a slash.
"""

from collections.abc import Mapping

__all__ = ["MONTH_FORMS"]

_SOUTH_SLAVIC = (
    "januara/januaru februara/februaru marta/martu aprila/aprilu maja/maju juna/junu jula/julu avgusta/avgustu/augusta/augustu "
    "septembra/septembru oktobra/oktobru novembra/novembru decembra/decembru"
)
_WORDS = {
    "be": "студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні кастрычніку лістападзе снежні",
    "bs": _SOUTH_SLAVIC,
    "el": (
        "ιανουάριο φεβρουάριο/φλεβάρη μάρτιο/μάρτη απρίλιο/απρίλη μάιο/μάη ιούνιο/ιούνη ιούλιο/ιούλη αύγουστο σεπτέμβριο/σεπτέμβρη "
        "οκτώβριο/οκτώβρη νοέμβριο/νοέμβρη δεκέμβριο/δεκέμβρη"
    ),
    "et": "jaanuaris veebruaris märtsis aprillis mais juunis juulis augustis septembris oktoobris novembris detsembris",
    "hu": (
        "januárban/januárjában/januári februárban/februárjában/februári márciusban/márciusában/márciusi áprilisban/áprilisában/áprilisi "
        "májusban/májusában/májusi júniusban/júniusában/júniusi júliusban/júliusában/júliusi augusztusban/augusztusában/augusztusi "
        "szeptemberben/szeptemberében/szeptemberi októberben/októberében/októberi novemberben/novemberében/novemberi "
        "decemberben/decemberében/decemberi"
    ),
    "lv": "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "sk": "januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri",
    "sl": (
        "januarja/januarju februarja/februarju marca/marcu aprila/aprilu maja/maju junija/juniju julija/juliju avgusta/avgustu "
        "septembra/septembru oktobra/oktobru novembra/novembru decembra/decembru"
    ),
    "sr": _SOUTH_SLAVIC,
    "sr-Cyrl": (
        "јануара/јануару фебруара/фебруару марта/марту априла/априлу маја/мају јуна/јуну јула/јулу августа/августу септембра/септембру "
        "октобра/октобру новембра/новембру децембра/децембру"
    ),
    "uk": "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
}


def _numbered(words: str) -> dict[str, int]:
    return {form: month for month, forms in enumerate(words.split(), 1) for form in forms.split("/")}


# By language, which month a form is. Serbian is written in either script.
MONTH_FORMS: Mapping[str, Mapping[str, int]] = {
    code: _numbered(words) | (_numbered(_WORDS["sr-Cyrl"]) if code == "sr" else {}) for code, words in _WORDS.items()
}
