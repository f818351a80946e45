"""Sets the accents of a post typed without any, where a word can have but one: "cortege"."""

import re

from worker.reading.words.fold import fold
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

# No word of these is another without its accents, as "annule" and "defile" are, nor an English one.
_WORDS = (
    "cortège cortèges énorme énormes énormément était étais étaient étions étiez été déjà après "
    "préfecture préf sous-préfecture préfet lycée lycées lycéen lycéens lycéennes école écoles "
    "université hôpital hôpitaux journée matinée soirée veillée réforme grève grèves grévistes "
    "colère première dernière derniers féminicide féminicides fierté fiertés libertés égalité "
    "solidarité sécurité santé salariés salariées employés élus élèves "
    "étudiant étudiants étudiantes infirmière infirmières médecins médias télé métro "
    "lacrymogènes encerclés gazés coincés bloqués nassés mobilisés rassemblés réunis même très "
    "être tête fête fêtes bientôt août février décembre église éboueurs éleveurs émotion "
    "démarre dégénère déborde déambulation vélorution chaîne arrivée délégation "
    "départ départs périphérique là-bas"
)
_ACCENTED = {fold(word): word for word in _WORDS.split()}
_SAID = compiled(
    rf"(?<![\w#@-])(?:{'|'.join(sorted(_ACCENTED, key=len, reverse=True))})(?![\w-])",
    re.IGNORECASE,
)
# One of them, and its writer has the keys.
_ANY_ACCENT = compiled(r"[\u00c0-\u00ff\u0153]")


def accented(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, of the *origin* given, with accents where nobody typed one.

    Words in capitals stay as they are: they need none.
    """
    if _ANY_ACCENT.search(raw) is not None:
        return raw, origin
    cuts = [(word.span(), _set(word[0])) for word in _SAID.finditer(raw) if not word[0].isupper()]
    return rewritten(raw, origin, cuts)


def _set(word: str) -> str:
    plain = _ACCENTED[word.lower()]
    return plain.capitalize() if word[0].isupper() else plain
