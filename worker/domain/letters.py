"""Texts reduced to what copies of them have in common: letters and digits."""

import codecs
import re
import unicodedata

# What a copy changes without saying anything else: the address of a link, who is repeated,
# who is called. A hashtag keeps its word: #Lyon says Lyon. One pattern of all of them would be
# tried at each letter.
_LINK = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<![\w.-])(?:[a-z\d-]++\.)++[a-z]{2,8}/\S+", re.IGNORECASE)
_REPEATED = re.compile(r"(?:\W*rt\b[^\w]*@[\w.]+(?:@[\w.-]+)?:?)+", re.IGNORECASE)
_HANDLE = re.compile(r"@[\w.]+(?:@[\w.-]+)?")
# How a network or a program ends what it cut: "… Lire la suite", "... (1/3)", "[…]".
_CUT = re.compile(
    r"(?:…|\.{3})[\s\[(]*+(?:\d\d?/\d\d?|(?:lire|voir|afficher) (?:la suite|plus)|(?:la )?suite"
    r"|en savoir plus)?(?: sur)?[\s\])»\"]*$",
    re.IGNORECASE,
)
# "1/ Rassemblement": the first of several posts, not of a month.
_OF_SEVERAL = re.compile(r"\W*\d\d?/\s")
_DATE_TAG = re.compile(r"#(\d\d?)(?:er)?([^\W\d_]{3,9})\b")
# "29/10" and "29/10/17" are the 29th of October; "24h/24" is no day.
_DATE = re.compile(
    r"(?<![\w/.,])(0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])(?:/(?:20)?(\d\d))?(?![\w/]|[.,]\d)"
)
# Alone it is seven.
_SEPTEMBER = re.compile(r"(?<=\d )sept\b(?! (?:h|heures)\b)", re.IGNORECASE)
_MONTHS = (
    *("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre"),
    *("octobre", "novembre", "decembre"),
)
# "Saint-Denis" is one name; the hyphen of "rendez-vous" parts two words.
_NAME_HYPHEN = re.compile(rb"-(?=[A-Z\xc0-\xde])")
# Letters that have no decomposition, as people type them when in a hurry.
_TYPED = {"œ": "oe", "Œ": "OE", "æ": "a", "Æ": "A", "ø": "o", "Ø": "O", "ð": "d", "þ": "t"}
# "Tou·tes" is "toutes".
_TYPED |= dict.fromkeys("·•‧⋅", "")


def _folded(code: int) -> str:
    """Return what a character is folded to: letters and digits without marks, or a blank."""
    letter = chr(code)
    if letter in _TYPED:
        return _TYPED[letter]
    kept = "".join(one for one in unicodedata.normalize("NFKD", letter) if one.isalnum())
    if not kept:
        mark = unicodedata.combining(letter) or unicodedata.category(letter) == "Cf"
        return "" if mark else " "
    # Capitals are kept where they tell names; other scripts have no need of it.
    return kept if kept.isascii() else kept.casefold()


class _Letters(dict[int, str]):
    """What each character outside Latin-1 is folded to, worked out once."""

    def __missing__(self, code: int) -> str:
        self[code] = _folded(code)
        return self[code]


_LETTERS = _Letters()
# Most French texts are Latin-1: folding bytes costs a quarter of folding characters. A character
# that folds to two (ß, ½) keeps the first in both ways, and only what is ASCII then.
for _code in range(256):
    _first = _folded(_code)[:1]
    _LETTERS[_code] = _first if _first.isascii() else " "
_TABLE = b"".join(_LETTERS[code].encode() or b" " for code in range(256))
_NOTHING = bytes(code for code in range(256) if not _LETTERS[code])
_SMALL = bytes(range(256)).lower()


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """Replace what Latin-1 lacks (’, œ, emoji) by what it is folded to, if that is ASCII."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = error.object[error.start : error.end].translate(_LETTERS)
    if not letters.isascii():
        raise error
    return letters, error.end


codecs.register_error("portevoix-fold", _stand_in)


def plain(text: str) -> bytes:
    """Return the letters and digits of *text* as UTF-8, without marks, blanks between words.

    Addresses, a "RT @who:" in front, a "… Lire la suite" at the end, handles, tags of a date that
    is told, accents, punctuation and emoji are dropped; letters and digits of every script stay in
    their order. Capitals stay if they are ASCII. A day in figures is written out.
    """
    text = without_noise(text)
    if "#" in text:
        text = _DATE_TAG.sub(_unless_told, text)
    if _may_be_cut(text):
        text = _CUT.sub("", text)
    if "/" in text:
        several = _OF_SEVERAL.match(text)
        text = _DATE.sub(_written_out, text[several.end() :] if several else text)
    if "sept" in text:
        text = _SEPTEMBER.sub("septembre", text)
    try:
        raw = text.encode("latin-1", "portevoix-fold")
    except UnicodeEncodeError:
        return text.translate(_LETTERS).encode(errors="surrogatepass")
    return _NAME_HYPHEN.sub(b"", raw).translate(_TABLE, _NOTHING)


def joined(letters: bytes) -> bytes:
    """Return what `plain` gave in small letters and without blanks: alike for all exact copies."""
    return letters.translate(_SMALL, b" ")


def fold(text: str) -> str:
    """Return the letters and digits of *text*, alike for unannounced copies of it."""
    return joined(plain(text)).decode(errors="surrogatepass")


def cased(text: str) -> list[str]:
    """Return the words and numbers of *text* in their order, with the capitals that tell names."""
    return plain(text).decode(errors="surrogatepass").split()


def words(text: str) -> list[str]:
    """Return the words and numbers of *text*, folded, in their order."""
    return [word.lower() for word in cased(text)]


def without_noise(text: str) -> str:
    """Return *text* without addresses, handles and a "RT @who:" in front."""
    if "/" in text or "www." in text:
        text = _LINK.sub(" ", text)
        if "/" in text:
            text = _ADDRESS.sub(" ", text)
    if "@" in text:
        repeated = _REPEATED.match(text)
        text = _HANDLE.sub(" ", text[repeated.end() :] if repeated else text)
    return text


def is_cut(text: str) -> bool:
    """Return whether *text* ends as a cut copy does, addresses and handles left aside."""
    return _may_be_cut(text) and _CUT.search(without_noise(text)) is not None


def _written_out(date: re.Match[str]) -> str:
    """Return a *date* told in figures as most people write it: with the word of its month."""
    year = f" 20{date[3]}" if date[3] else ""
    return f"{int(date[1])} {_MONTHS[int(date[2]) - 1]}{year}"


def _unless_told(tag: re.Match[str]) -> str:
    """Return the date in a *tag*, or nothing where its text tells it: "le 8 mars … #8mars"."""
    told = rf"(?<![\d#]){tag[1]}(?:er)? {tag[2]}\b"
    return "" if re.search(told, tag.string, re.IGNORECASE) else tag[0]


def _may_be_cut(text: str) -> bool:
    return "…" in text or "..." in text
