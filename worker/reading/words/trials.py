"""What a trial is about: whom it tries and what for call nobody ("jugés pour avoir bloqué")."""

from worker.reading.words.calendar_words import LONG, MONTH
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

TRIALS = words(
    "ecope ecopent sursis relaxes relaxe relaxee relaxees poursuivis poursuivi poursuivies "
    "decision proces audience jugement verdict "
    "jugera jugeront jugee jugees comparait comparaissent comparaissait comparaissaient "
    "juge juges tribunal comparaitra comparaitront comparution comparu parquet "
    "correctionnelle condamnes condamnees"
)
TRIED = (
    r"(?:(?:juge|condamne|relaxe|ecroue|incarcere|defere|poursuivi|interpelle|convoque|entendu|"
    r"(?<=\ba )arrete|(?<=nt )arrete|(?<=ete )arrete)e?s?"
    r"|(?:place|mis)e?s? en (?:garde a vue|detention|examen)"
    r"|compar(?:ai(?:t|ssai(?:t|ent)|ssent)|ai?tr(?:a|ont|e)|u(?:e|s|es)?)|proces)"
)
"""Who is accused, and so tried: "a été condamné", "placés en garde à vue", "comparaissait"."""
_ACCUSED = words(
    "juge juges jugee jugees condamne condamnes condamnee condamnees poursuivi poursuivis "
    "poursuivie poursuivies convoque convoques convoquee convoquees comparaitra comparaitront "
    "comparait comparaissent comparaissait comparaissaient prison sursis amende amendes relaxe "
    "relaxes relaxee relaxees verbalise verbalises verbalisee verbalisees"
)


def is_tried(text: Text, first: int, last: int) -> bool:
    """Tell words *first* to *last* (excluded) that say who is accused."""
    return bool(text.words.at(_ACCUSED, first, last))


def is_accused(text: Text, first: int, last: int) -> bool:
    """Tell words that say so by themselves: "un agent jugé", no judge and no fine."""
    words = text.words
    return any(
        words.forms[index] not in _LOOSE
        or text.raw[words.starts[index] : words.ends[index]].endswith(("\u00e9", "\u00e9s"))
        for index in words.at(_ACCUSED, first, last)
    )


_LOOSE = words("juge juges prison sursis amende amendes")


def is_of_trial(folded: str, start: int, position: int, *, trial: bool, accused: bool) -> bool:
    """Tell the word at *position* of a sentence from *start*, with a word for a *trial* or not.

    Or with one that says who is *accused*, and what for: "jugé pour un tir lors d'une marche".

    "Jugera trois manifestants", "deux élus jugés mardi à X pour avoir bloqué le dépôt".
    """
    if _DATED.match(folded, position) is not None:
        return False  # the march itself was held, on its own day
    charge = _CHARGE.search(folded, start, position) or _ACCUSED_NEXT.match(folded, position)
    charged = accused and " pour " in folded[start:position]
    if charge is not None or not (trial or charged):
        return charge is not None
    during = _DURING.search(folded, max(0, position - 30), position)
    return during is not None or (trial and _PERSONS.match(folded, position) is not None)


_CHARGE = compiled(
    rf"\b(?:{'|'.join(sorted(_ACCUSED))})\b[^.;:\n]{{0,90}}? (?:pour|coupables? d[e'])"
    r" ?(?:(?:avoir|s'etre|etre|faits?|leurs?|sa|son|une?|des|du|la|le|les|l'|de|d'|a|au|"
    r"participation|presence|organise|participe|pris|part|appele|action|tentative|lors)[ ']?)*$"
)
_DURING = compiled(
    r"\b(?:lors|pendant|apres|en marge|au cours|durant|pour)"
    r"(?: (?:de|du|des|la|le|les|une?))*(?: d'une| l'une)? $"
)
# "Trois manifestants jugés lundi à X"
_ACCUSED_NEXT = compiled(
    r"manifestante?s? (?:\w+ment |seront |sont |etaient )?(?:juge|condamne|convoque|poursuivi|"
    r"relaxe|ecroue|verbalise)e?s?\b"
)
# One march, and not those of a day all over the country:
# "lors de la manifestation interdite du 25 mars", "en marge d'une marche, le samedi 3 juin"
_DATED = compiled(
    r"(?!\w+s\b|manifestant\b)\w+(?: (?!pour\b|jug|condamn)\w+){0,3}?,? (?:du |le |de ce |ce )"
    rf"(?:{LONG} )?\d{{1,2}}(?:er)? {MONTH}\b"
)
_PERSONS = compiled(r"(?:manifestante?s?|marcheu\w+|demonstrators|protesters)\b")
