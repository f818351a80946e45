"""Recognises who says outright what befell them, without the turns of an account.

"Agressée à 17 ans" has no "I"; "pour celle que j'étais", "ce que mon ex m'a fait" and "je suis la
plaignante" stand in a post that calls or comes. As in `testimony.py` recall comes before precision
(rule 16 of docs/claims.md).
"""

import re
from collections.abc import Set as AbstractSet
from itertools import chain

from worker.reading.suffered import SUFFERED
from worker.reading.testimony import quoted
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import any_of, words

_LONGEST, _SHORT = 800, 90
"""A longer text quotes others; so short a one may be two words and hashtags."""
_TAGGED = compiled(
    r"#?(?:me ?too|moi ?aussi|balance ?ton|sciences ?porc|nous ?toutes|double ?peine)"
)
_NUMBER = (
    r"(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
    r"seize|dix-\w+|vingt(?:[- ]\w+)?|trente)"
)
_DONE_WORDS = words(
    "viole violee agresse agressee harcele harcelee frappe frappee abuse abusee drogue droguee"
    " tabasse tabassee humilie humiliee menace menacee touche touchee insulte insultee coince"
    " coincee embrasse embrassee tripote tripotee pelote pelotee caresse caressee force forcee"
    " battu battue suivi suivie poursuivi poursuivie mordu mordue"
)
_ACT_WORDS = words("viol inceste attouchement attouchements agression harcelement")
_IS_WORDS = words("victime survivant survivante rescape rescapee")
# Told of one person, "touché·e" and "suivi(e)" as well.
_DONE = rf"{any_of(_DONE_WORDS)}(?:\W?e\b\)?)?"
_AGED = (
    rf"(?:a|de mes|l'annee de mes|des mes|depuis mes) {_NUMBER} ans|{_NUMBER} fois|"
    rf"(?:pendant |durant )?{_NUMBER} (?:ans|mois)|par (?:mon|ma|mes|celui|celle|ceux)"
)
# Where and when, which a headline tells as well.
_THERE = (
    r"en (?:19|20)\d\d|par (?:une?|quelqu)|dans (?:le|la|les|l'|une?|mon|ma|ce|cet)|"
    r"au (?:travail|bureau|boulot|lycee|college)|sans mon|a mon insu|de force|en soiree|"
    r"a la sortie|devant (?:toute|tout|tous)"
)
_BEFELL = compiled(
    rf"{_DONE}(?:[^.!?\n]{{0,40}}?(?<!\w)(?:(?P<aged>{_AGED})|{_THERE})\b|"
    rf"(?P<acts>(?:,| et) {_DONE})+(?=\W*(?:$|[.!\u2026\n#])))|"
    rf"(?P<act>{any_of(_ACT_WORDS)})(?: \w+)?[.,]\s+(?:\w+ )?"
    rf"(?:{_NUMBER} (?:a {_NUMBER} )?ans|cm\d|ce\d|cp|\de|primaire|college|lycee|"
    r"(?:19|20)\d\d)\b|"
    rf"(?P<is>{any_of(_IS_WORDS)}) (?:a {_NUMBER} ans|depuis|quand j'|en (?:19|20)\d\d|de mes)"
)
_BEGINS = compiled(
    r"(?:^\W*|[.!?:\n\u2026]\W*|^\W*\d ?/ ?\d?\W*|#\w+\W+|"
    r"\b(?:gay|trans|lesbienne|bi|moi|oui|non|thread|fil),? |(?<=[a-z]), )\Z"
)
_LEAD = 25
# Of whom else it is told: by the press, a court, the police.
_OTHERS = compiled(
    r"\b(?:elles?|ils|son|sa|ses|leurs?|une? (?:femme|homme|jeune|ado\w*|etudiante?|lyceen\w*|"
    r"collegien\w*|fillette|mineure?|enfant|employee?|salariee?|policier\w*|suspect|mere|"
    r"passant\w*|"
    r"chauffeur|livreur|militant\w*|manifestant\w*|maire|elue?|joueuse|actrice|comedienne|"
    r"serveuse)|(?:la|cette) (?:victime|jeune|plaignante|collegienne|lyceenne|etudiante|mere|"
    r"fillette|femme)|le (?:suspect|parquet|maire|jeune|chauffeur|policier|mis en cause)|"
    r"l'(?:homme|agresseur|auteur|ado\w*|actrice)|porte plainte|temoign(?:e|ent|ages?)|"
    r"racont(?:e|ent)|interpell\w+|mis en examen|suspect|polici\w+|gendarm\w+|parquet|"
    r"procureur\w*|selon|condamn\w+|temoins|hospitalis\w+|enquete|les femmes|appelez|3919|a lire|"
    r"roman|film|livre|serie|podcast|documentaire)\b|\btu\b|\?"
)
_I = compiled(r"\b(?:gay,|trans,|lesbienne,|j'|je |m'|me |mon |ma |mes |moi\b)")
_CALLS = compiled(
    r"\b(?:rdv|rendez-vous|venez|rassembl\w+|on (?:marche|sera|manifeste)|ca suffit|stop)\b"
)
_ACTS = (
    r"(?:frapp|touch|viol|agress|harcel|tap|tabass|drogu|forc|embrass|coinc|tripot|pelot|caress|"
    r"abus|insult|suivi|plaqu|menac|humili|enferm|gifl|cogn)"
)
_ONCE = (
    r"(?:celle|celui|petite?|gamine?|gosse|enfant|ado|adolescente?|fille|fillette|garcon|"
    r"stagiaire|etudiante?|collegienne?|lyceenne?|jeune \w+)"
)
_MINE = (
    r"(?:moi\b|ma (?:cuisse|jupe|bouche|poitrine|taille|nuque|robe|culotte)|mes (?:fesses|seins|"
    r"cuisses|jambes|hanches)|mon (?:genou|ventre|corps|sexe|pantalon|tee-shirt|t-shirt|short|"
    r"chemisier|pull))"
)
_OUTRIGHT = tuple(
    (tuple(needles.split("|")), compiled(told))
    for needles, told in (
        # "Pour la gamine de 9 ans que j'étais", "l'âge que j'avais"
        (
            "que j'",
            (
                rf"\b{_ONCE} (?:de {_NUMBER} ans )?que j'(?:etais|ai ete|fus)\b(?! hier)|"
                r"\bl'age que j'avais\b"
            ),
        ),
        (  # "ce que mon beau-père m'a fait."
            "a fait|ont fait|avait fait|avaient fait",
            (
                r"\bce qu(?:e (?:mon|ma|mes|ce|cet|cette|un|une|le|lui|l'|on)(?: ?[\w-]+){0,3}? ?|"
                r"'(?:ils?|on|elle) )m'(?:a|ont|avait|avaient) fait"
                r"(?=\W*(?:$|[.!\u2026\n#]| (?:dans|pendant|au milieu|a (?:la|l'|\d+ ans)|quand|"
                r"alors|"
                r"subir|ce (?:jour|soir)|cette nuit)))"
            ),
        ),
        (
            "je suis ",
            r"\bje suis (?:la |une |sa |leur )?(?:plaignante?|partie civile|rescapee)\b",
        ),
        ("j'y ai|j'en ai", rf"\bj'(?:y|en) ai (?:\w+ )?ete {_ACTS}"),
        (
            "je me fai|je me suis fait",
            rf"\bje me (?:fais|suis fait|faisais) (?:\w+ )?(?:{_ACTS}|suivre|mettre une main)",
        ),
        (
            " m'est| m'etait",
            (
                r"\b(?:ecrire|dire|raconter|parler de|savoir|denoncer|"
                r"dit(?: tout haut)?) (?:ce qui|"
                r"que ca) m'(?:est|etait) arrivee?\b|\bm'est arrivee? en (?:19|20)\d\d"
            ),
        ),
        (
            " le mot ",
            r"\b(?:dire|ecrire|prononcer|poser) le mot (?:viol|inceste|agression)\b",
        ),
        (
            "jamais ",
            (
                r"\bj'ai jamais (?:rien )?(?:dit|ose|raconte|parle)\b|\bjamais (?:raconte|dit|"
                r"parle|"
                r"ecrit) (?:\w+ )?avant (?:ce soir|aujourd'hui|ce jour|maintenant|vous)"
            ),
        ),
        (  # "Il a posé ses mains sur moi"
            " main|main ",
            (
                r"\b(?:sa|ses|la|les|une|des|leurs) mains?\b[^.!?\n]{0,25}\b(?:sur|sous|dans|entre|"
                rf"contre) {_MINE}|\bmains? (?:aux|sur les) fesses\b(?=[^\0]{{0,200}}\bj[e'])"
            ),
        ),
        (
            "a moi|contre moi",
            r"\bs(?:e |'est )(?:coll|frott)(?:e|ait) (?:a|contre) moi\b",
        ),
        (  # "Toi qui m'as coincée"
            "tu m|toi qui |vous qui |celui qui ",
            (
                r"\b(?:tu|toi qui|vous qui|celui qui) (?:m'(?:as|avez|avais|a)|"
                rf"me) (?:\w+ )?(?!touche\b){_ACTS}|\btu me touchais\b"
            ),
        ),
        (
            "vole m",
            (
                r"\bvole (?:mon (?:enfance|adolescence|innocence)|ma jeunesse|"
                rf"mes {_NUMBER} ans)\b"
            ),
        ),
        (
            " my ",
            (
                r"\b(?:his|a|their) hands? (?:\w+ )?(?:up|under|on|down|between) my (?:skirt|"
                r"thighs?|"
                r"legs?|breasts?|shirt|chest|body|dress)\b"
            ),
        ),
    )
)
"""Told outright, whatever else the post is for: each asked where one of its turns is found."""
_BY_NEEDLE: dict[str, list[re.Pattern[str]]] = {}
for _needles, _told in (*_OUTRIGHT, *SUFFERED):
    for _needle in _needles:
        _BY_NEEDLE.setdefault(_needle, []).append(_told)
_ALONE = words(
    "moiaussi jetemoigne survivante survivant viol victime monchef monprof mononcle monpatron"
    " monpere monex monmedecin moncoach"
)
_TWO_WORDS = {("moi", "aussi"), ("me", "too"), ("pareil",), ("idem",), ("pareil", "ici")}
_BESIDE = words("donc evidemment helas oui bien sur obviously")
_WORD = compiled(r"#?\w+")
_PERSONS = words("j je m me mon ma mes moi tu toi vous my")
_BEFALLEN = _DONE_WORDS | _ACT_WORDS | _IS_WORDS
AVOWED = _BEFALLEN | _PERSONS
"""All words that :func:`avows` looks for among those of a text."""


def avows(folded: str, said: AbstractSet[str]) -> bool:
    """Tell whether a text that *said* these of `AVOWED` tells outright what befell its author."""
    if len(folded) > _LONGEST:
        return False
    if len(folded) <= _SHORT and _is_two_words(folded):
        return True
    if not said.isdisjoint(_PERSONS):
        held = [tried for needle, tried in _BY_NEEDLE.items() if needle in folded]
        for told in dict.fromkeys(chain.from_iterable(held)):
            found = told.search(folded)
            if found is not None and not quoted(folded, found.start()):
                return True
    return not _BEFALLEN.isdisjoint(said) and _befell(folded)


def _is_two_words(folded: str) -> bool:
    """Tell "Moi aussi", or hashtags alone that say so."""
    heard = _WORD.findall(folded)
    plain = tuple(word for word in heard if word[0] != "#" and word not in _BESIDE)
    if plain:
        return plain in _TWO_WORDS
    return any(word[1:] in _ALONE for word in heard)


def _befell(folded: str) -> bool:
    for befell in _BEFELL.finditer(folded):
        start = befell.start()
        if _BEGINS.search(folded, max(0, start - _LEAD), start) is None:
            continue
        told = any(befell[name] for name in ("aged", "acts", "act", "is"))
        own = told or _I.search(folded) or _TAGGED.search(folded)
        if own and _OTHERS.search(folded) is None:
            return befell["aged"] is not None or _CALLS.search(folded) is None
    return False
