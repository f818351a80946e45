"""Mends slips of the pen in the words that rules live by: "rasemblement", "vendrredi", "deavnt".

A letter left out, doubled or changed places with the next: what phones and haste do to words. Only
long words are mended, and no slip that is a word or a town of its own ("habitats", "Péronne").
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache

from worker.reading.words.fold import fold
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words

_KNOWN = words(
    "rassemblement rassemblements manifestation manifestations manifestant manifestants manifester "
    "manifestent mobilisation mobilisations prefecture organisateurs organisatrices syndicats "
    "syndicale intersyndicale syndicalistes collectif collectifs association associations "
    "participant participants participent participe interesses interessees interesse invites "
    "personnes habitants aujourd'hui demain heures devant tribunal hopital esplanade republique "
    "annulation annule annulee reportee interdite interdiction cortege gendarmerie policiers "
    "gendarmes "
    "centaine centaines dizaine dizaines quinzaine vingtaine trentaine quarantaine cinquantaine "
    "soixantaine soutien retraites violences feministe grevistes college lyceens etudiants "
    "enseignants soignants agriculteurs avocats opposants marcheurs rassembler rassemblent "
    "interpelle interpellee interpelles interpellees interpellation interpellations "
    "retrouve hommage silence flambeaux organisee selon"
)
# A finger beside the letter, too: "samefi", "nobembre".
_DAYS = words(
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre "
    "octobre novembre decembre"
)
_ROWS = ("azertyuiop", "qsdfghjklm", "wxcvbn")
_BESIDE = {
    letter: f"{row[at - 1 : at]}{row[at + 1 : at + 2]}"
    for row in _ROWS
    for at, letter in enumerate(row)
}
_WORDS_TOO = words(
    "habitats peronne peronnes retraits lycees heurs heres juille soutine silene solon annuel "
    "feminite feminise collee september october november december marchers policies quarantine "
    "devan demin "  # Creole has them
    "mari jedi ludi juilley"
)
# Of "d'aujourdhui", what stands behind the apostrophe.
_LONG = compiled(r"(?:(?:[a-z]|qu)'(?=[a-z]{5}))?+([a-z][a-z']{3,})")
_WORD = compiled(
    r"(?:(?:[^\W\d_]|[Qq]u)['\u2019](?=[^\W\d_]{5}))?+(?P<word>[^\W\d_](?:[^\W\d_]|['\u2019]){3,})"
)


def mended(
    raw: str, origin: Origin | None, folded: str, known: AbstractSet[str]
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given and so folded, without slips, and its origin.

    *known* are its words that lists have.
    """
    slips = _slips()
    if slip_words().isdisjoint(known) or slips.keys().isdisjoint(_LONG.findall(folded)):
        return raw, origin
    found = ((word, slips.get(fold(word["word"]))) for word in _WORD.finditer(raw))
    cuts = (
        (word.span("word"), like(word["word"], meant)) for word, meant in found if meant is not None
    )
    return rewritten(raw, origin, cuts)


@cache
def slip_words() -> frozenset[str]:
    """Return a word of each slip: of "ajourd'hui" the longest."""
    return frozenset(max(slip.split("'"), key=len) for slip in _slips())


@cache
def _slips() -> dict[str, str]:
    """Return what each slip stands for."""
    known = _KNOWN | _DAYS
    slips = {
        slip: word for word in sorted(known) for slip in slips_of(word) if not _is_form(slip, word)
    }
    slips |= {slip: word for word in sorted(_DAYS) for slip in _beside(word)}
    return {slip: word for slip, word in slips.items() if slip not in known | _WORDS_TOO}


def slips_of(word: str) -> Iterator[str]:
    """Yield *word* with a letter left out, changed places with the next, or doubled."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at, letter in enumerate(word):
        yield word[:at] + letter + word[at:]


def _is_form(slip: str, word: str) -> bool:
    """Tell "retraitées" from a slip, and what may be of one, of a man, or of other people."""
    return (
        (slip == word[:-1] and word[-1] in "ersx")
        or slip == word + word[-1]
        or slip in {word[:at] + "e" + word[at:] for at, one in enumerate(word) if one == "e"}
    )


def _beside(word: str) -> Iterator[str]:
    for at, letter in enumerate(word[1:], 1):
        yield from (word[:at] + other + word[at + 1 :] for other in _BESIDE[letter])


def like(written: str, meant: str) -> str:
    """Return the word that is *meant*, as large as the one that is *written*."""
    if written.isupper():
        return meant.upper()
    return meant.capitalize() if written[0].isupper() else meant
