"""Recognises testimonies that say almost nothing: an age, a role, a year, a silence.

Under #MeToo and #BalanceTonPorc most accounts name no act ("Moi aussi. Mon oncle, j'avais onze
ans"). What they hint at is weighed: by whom, when, where, how it was kept; against what a post
says that comes, calls, counts, reports or stands with others. Who says "moi" under such a word, and
nothing of all that, tells of themselves. As in `testimony.py` recall comes before precision (rule
16 of docs/claims.md): a voice that is not counted harms nobody.
"""

import re
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import NamedTuple, TypeAlias

from worker.reading.ones_own import OPINES, OTHERS, OURS, UNHARMED, speaks_of_self
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import any_of, words

_LONGEST, _LONGEST_ALONE = 800, 300
"""A longer text, and one without a word of `_TAGS`, says what it has to say."""
_TAGS = (
    "metoo", "me too", "balancetonporc", "balance ton porc", "balancetonbar", "sciencesporc",
    "moi aussi", "moiaussi", "moi ossi", "doublepeine", "double peine", "je temoigne",
    "j'ose temoigner", "survivant", "survivor", "hashtag",
)  # fmt: skip
"""Under such words people tell of themselves."""
_TAG_WEIGHS, _ALONE_WEIGHS, _OTHER_WEIGHS, _MOST_OTHERS, _ENOUGH = 2, 1, 2, 3, 5
_TELLING = 2

_NUMBER = (
    r"(?:\d{1,2}|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\w+)?|onze|douze|treize|quatorze|"
    r"quinze|seize|"
    r"vingt(?:[- ]\w+)?|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen|twenty(?:-\w+)?)"
)
_ROLES = words(
    "eleve patron chef cheffe boss directeur superieur manager collegue collegues tuteur"
    " maitre drh depute elu maire president contremaitre prof professeur profs instit"
    " instituteur entraineur coach moniteur formateur animateur educateur surveillant pion"
    " pretre cure pere oncle tonton cousin frere papi papy parrain mari ex compagnon conjoint"
    " copain ami pote voisin medecin docteur gyneco gynecologue kine kinesitherapeute dentiste"
    " osteo osteopathe psy psychiatre psychologue videur chauffeur client patient inconnu type"
    " mec gars homme monsieur adjudant sergent officier capitaine lieutenant grade"
    " proprietaire proprio producteur metteur realisateur photographe livreur vigile"
    " chirurgien pasteur imam controleur redacteur patronne directrice employeur responsable "
    "tutrice"
    " aumonier abbe gardien masseur recruteur barman beauf colleague uncle teacher stepfather "
    "father"
    " neighbour neighbor stranger brother doctor husband boyfriend guy"
)
# Not "le vertige. (médecin, …)": of one phrase.
_BESIDE_IT = r"[^\w.!?:;()\n]+"
_ROLE = rf"(?:grand-|beau-|demi-)?{any_of(_ROLES)}\b"
_PLACES = words(
    "metro bus rer train tram taxi uber soiree fete boite vestiaire vestiaires bureau cabinet"
    " parking ascenseur escalier cave chambre internat dortoir couloir hotel chantier usine"
    " sacristie colo camp stage entretien piscine gymnase coulisses fac amphi caserne armee"
    " photocopieuse club boulot travail ecole college lycee consultation diner tournage erasmus"
    " appli maternelle pensionnat catechisme plage resto restaurant cuisine ligne"
    " these party work office school navy army"
)
_BODY = words(
    "main mains fesses cuisse cuisses sein seins bouche braguette sexe jupe robe corps hand hands"
)
# By hand, hand in hand and a helping hand are something else.
_TOUCHED = (
    rf"(?<!a la )(?<!de )(?<!dans la )(?<!en )\b{any_of(_BODY)}\b"
    r"(?! dans la main)"
)


class _Sign(NamedTuple):
    """So much do *ways* weigh, each where a text has one of its words and its pattern."""

    weight: int
    ways: tuple[tuple[AbstractSet[str], re.Pattern[str]], ...]


# A letter is looked for many times as fast as the edge of a word.
_EDGES = compiled(r"\\b\(\?:([^()]+)\)(?![?*+{])")
_EDGE = compiled(r"\\b([a-z])(?![?*+{])")


def _quick(told: str) -> re.Pattern[str]:
    """Compile a pattern in which the edge of a word is asked for behind its first letter."""
    told = _EDGES.sub(lambda edge: r"(?:\b" + edge[1].replace("|", r"|\b") + ")", told)
    return compiled(_EDGE.sub(r"\1(?<!\\w.)", told))


def _sign(weight: int, *ways: tuple[AbstractSet[str] | str, str]) -> _Sign:
    return _Sign(
        weight,
        tuple(
            (words(heads) if isinstance(heads, str) else heads, _quick(told))
            for heads, told in ways
        ),
    )


_YOUNG = (
    r"(?:petite?|gamine?|enfant|ado\w*|mineure?|collegien\w*|lyceen\w*|etudiante?|stagiaire|"
    r"apprentie?|alternante?|interne|jeune|serveu\w+|scout|collaborat\w+|assistante?|eleve|"
    r"en (?:cm\d|\de|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale|prepa|"
    r"stage|licence|formation))"
)
_SIGNS = (
    # By whom, as one names somebody who has a power or came near.
    _sign(
        _TELLING,
        (
            _ROLES,
            (
                r"\b(?:mon|un|une|le|d'un|ce|cet|an?|my|the|notre|ancien|petit|par|meme)"
                rf"{_BESIDE_IT}(?:\w+{_BESIDE_IT})?{_ROLE}|"
                rf"(?:^|[.!?:#\n]\s*|porc,? )(?:le |l')?{_ROLE}"
            ),
        ),
    ),
    # How young, or how low.
    _sign(
        _TELLING,
        (
            "ans",
            (
                rf"\bj(?:e n)?'avais (?:que |a peine |tout juste )?{_NUMBER} ans|"
                rf"(?:^|[,.:!?\n]\s*|#\w+ ){_NUMBER} ans\b|"
                rf"\b(?:(?<!y )a|de mes|depuis mes|des mes|l'annee de mes|mes) {_NUMBER} ans\b"
            ),
        ),
        (
            "was at age aged",
            (
                rf"\b(?:i was|at|aged?) {_NUMBER}\b|"
                r"\bi was (?:a kid|a child|a student|an? intern|an au pair)"
            ),
        ),
        ("etais", rf"\bj'etais (?:\w+ )?{_YOUNG}"),
        (
            "stagiaire apprenti apprentie collegienne lyceenne college lycee interne",
            (
                r"(?:^|[.:!]\s*|#\w+ )(?:stagiaire|apprentie?|collegienne|lyceenne|college|lycee|"
                r"interne)\b"
            ),
        ),
    ),
    # Once, and since.
    _sign(
        1,
        ("an ans mois", r"\bl'an dernier|\bil y a (?:\w+ )?(?:ans|\w+ (?:ans|mois))"),
        ("ans mois", r"\bpendant \w+ (?:ans|mois)|\b(?:dix|onze) ans\b"),
        ("etait avait savait savaient", r"\bc'etait\b|\bil (?:etait|avait)|\bsavai(?:t|ent)\b"),
        ("fois", r"\b(?:une|deux|trois|plusieurs) fois\b"),
        (
            "soir jour matin ete nuit annee",
            (
                r"\bc(?:e|ette) (?:soir|jour|matin|nuit|annee)-la|\bl[ae] meme (?:annee|jour|soir)|"
                r"\bune? (?:soir|jour|matin|ete|nuit)\b"
            ),
        ),
        ("me approchait", r"\bil (?:me \w+ait\b|s'appr)"),
        ("passe epoque longtemps", r"\bs'est passe|\ba l'epoque|\blongtemps"),
    ),
    _sign(1, (_PLACES, "")),
    _sign(_TELLING, (_BODY, _TOUCHED)),
    # How it was kept, and what it left.
    _sign(
        _TELLING,
        (
            (
                "taire tais tait taisais tairai tue souviens appartient sortie cauchemar cauchemars"
                " plainte lieu suite classee classe pleure pleurais pleurer siderees sideree sidere"
                " figee cru crue croirait trottoir murs devinez toutes"
            ),
            (
                r"me tai[srt]\w*|me suis tue?\b|me souviens|m'appartient|m'en suis sortie?|"
                r"cauchemars?|\bporte plainte|non-lieu|sans suite|classee?\b|pleure\w*|sideree?|"
                r"figee|crue\b|croirait|longtemps cru|changer? de trottoir|"
                r"rase\w* les murs|devinez|"
                r"lis toutes|comme (?:nous )?toutes\b"
            ),
        ),
        (
            "rien personne",
            (
                r"\brien (?:dit?|fait|vu)\b|\ba personne\b|\bnommerai personne|"
                r"\bpersonne n(?:e m|'a |e l'a|'avait|e savait|e me)"
            ),
        ),
        (
            (
                "dit parle ose porte raconte racontee crie bouge remis revu oublie oubliee pu mots"
                " rappelle pardonne entend entendu laisse repris refait retourne retournee remonte"
                " remontee reparle ecrire dire"
            ),
            (
                r"\b(?:n'ai|n'avais|ne) (?:plus |pas )?(?:jamais|rien|pas) (?:\w+ )?(?:dit|parle|"
                r"ose|porte|raconte\w*|crie|bouge|remis|revu|oublie\w*|pu|les mots|rappelle|laisse|"
                r"repris|refait|retourne|remonte|reparle)|pas encore (?:l'|le )?(?:ecrire|dire)|"
                r"\b(?:pas|jamais|rien) (?:oublie|raconte|pardonne|porte)\w*|n'(?:a|entend) pas\b"
            ),
        ),
        (
            "garde gardais gardee porte portais parle ose",
            (
                r"\bje (?:le |la |l'|m'|m'en )?(?:ai )?(?:gard|porte)\w+ (?!plainte)|"
                r"\b(?:j'en|aujourd'hui je|je) parle\b|j'ose\b"
            ),
        ),
        (
            "cause su sais quitte demissionne arrete change dit fini mis cle final mutee mute face",
            (
                r"a cause (?:de lui|d'un|du|d'eux)|j'ai su\b|j'en sais|"
                r"\bj'ai (?:quitte|demissionne|arrete|change|dit (?:non|stop)|fini par|mis ma)|"
                r"\bdit non\b|c'est dit|(?:a|la porte a) cle\b|point final|en face de chez moi|"
                r"on m'a (?:mutee?|crue?|dit que)"
            ),
        ),
        (
            "sais sait savent savez su tus tu nommerai",
            (
                r"\b(?:moi,? je|lui,? il|(?:lui|elle|eux) aussi,?) sai[st]\b|si vous savez|"
                r"\b(?:savent|su|sait|savez) (?:pourquoi|qui|de qui)|se sont tus|s'est tu\b|"
                r"je ne nommerai"
            ),
        ),
        (
            "plus cesse arrive arrivais",
            (
                r"pour ne plus (?:l[ea]s? |l'|en |y )?\w+|j'ai cesse\b|je n'arriv\w+ (?:pas|plus)|"
                r"\bje ne \w+ plus\b"
            ),
        ),
        ("pareil premiere premier", r"pareil pour moi|pareil ici|moi l[ea] premiere?\b"),
        (
            "pres approchait savait savaient sure etiez",
            (
                r"trop pres|s'approchait|(?:tout le monde|ma mere|ils|elle|la direction|mes "
                r"parents) savai(?:t|ent)|vous (?:etes sure|etiez)"
            ),
        ),
        (
            "told nothing nobody no took know got",
            r"never told|said nothing|nobody|no one|took me|i know how|all i've got",
        ),
        ("plus", r"pas plus\b"),
        (
            "dors sors prends monte porte",
            r"\bje (?:ne )?(?:dors|sors|prends|monte|porte)\b.{0,30}\bplus\b",
        ),
        ("moi", r"c'est moi\b"),
        ("suis", r"j'en suis une\b"),
    ),
    _sign(1, (OURS, "")),
    _sign(
        1,
        ("ai avais etais", r"\bj(?:'|e n'|e l')(?:ai|avais|etais)\b"),
        ("was", ""),
        ("a ont", r"m'(?:a|ont)\b"),
    ),
    _sign(
        _TELLING,
        (
            "tu",
            (
                r"\btu (?:m'as|m'avais|etais|savais|as ferme|disais|te souviens|reconnais|avais \d|"
                r"sais (?:tres bien |bien )?ce que tu)\b"
            ),
        ),
    ),
    # What is told as it happens: "j'ai 9 ans, il ferme la porte".
    _sign(
        _TELLING,
        (
            "ans",
            (
                rf"\bj'ai {_NUMBER} ans[,.:]? (?:\w+ )?(?:il|un|mon|le)\b|"
                rf"\bil\b[^?]{{0,35}}\bj'ai {_NUMBER} ans\b"
            ),
        ),
    ),
    # Where, and no more.
    _sign(
        _TELLING,
        (
            _PLACES,
            (
                r"(?:(?:^|[.!:\n]\s*|#\w+[ :,]*)(?:(?:dans|en|a|au|chez|par) )?(?:(?:le|la|les|"
                r"une?|mon|"
                r"ma) |[ld]')?|,\s*(?:(?:dans|en|a|au|chez|par) (?:(?:le|la|les|une?|mon|ma) |"
                r"[ld]')?|"
                rf"(?:le|la|les|une?|mon|ma) |[ld]'))(?:\w+ de )?{any_of(_PLACES)}"
                r"(?: (?:d[eu]|\d)[^.,:;!?#]{0,20})?\s*(?:[.,:#\n]|$)"
            ),
        ),
    ),
    # "Moi aussi", and no more, or where and by whom.
    _sign(
        _TELLING,
        (
            "aussi ossi moiaussi too",
            (
                r"(?:^|[.!?:,\n]\s*|\b(?:dis|ecris|mots :|oui) )#?(?:moi ?(?:aussi|ossi)|me too)\s*"
                r"(?:[.,:!#]|oui|$|au\b|dans\b|par\b|a \d)|"
                r"#\w+[ :]*moi aussi\W*$"
            ),
        ),
    ),
)
_Ways: TypeAlias = dict[str, list[tuple[int, re.Pattern[str]]]]


def _by_word(*, telling: bool) -> _Ways:
    found: _Ways = {}
    for number, sign in enumerate(_SIGNS):
        if (sign.weight == _TELLING) is telling:
            for heads, told in sign.ways:
                for head in heads:
                    found.setdefault(head, []).append((number, told))
    return found


_TELL, _ADD = _by_word(telling=True), _by_word(telling=False)
_TELL_WORDS, _ADD_WORDS = frozenset(_TELL), frozenset(_ADD)
HINTS = _TELL_WORDS | _ADD_WORDS
"""All words that :func:`alludes` looks for."""
# A year, and nothing around it.
_YEAR = compiled(r"(?:19[5-9]|20[0-2])\d\b(?<!\w....)")
_YEAR_ALONE = _quick(r"(?:^|[.,:!(]\s*|\ben )(?:19[5-9]\d|20[01]\d)(?=[.,)!\s]*(?:$|#|[.,]))")
_SHORT = 90
# So far from its word a sign may begin and end; one word of several so near is enough.
_BEFORE, _BEHIND = 40, 60


# "Je serai samedi à Lyon": who tells of themselves may come as well.
_COMING = compiled(
    r"\b(?:je (?:serai|marche|marcherai|viens|viendrai|vais|defile|defilerai|manifeste|"
    r"manifesterai|"
    r"porterai)|j'(?:y serai|irai|y vais))\b"
)
# Who comes as well: no more is said, or "moi aussi, à Lille, comme mes copines".
_AS_WELL = compiled(r"\bmoi aussi(?=[\s,.!]*(?:$|#|(?:a|au|en) [^.!?]*\bcomme\b))")
_PIECES = compiled(r"#\w+|[^.!?\n\u2026#]+[.!?\n\u2026]*")
_WORD = compiled(r"\w+")


def alludes(folded: str, said: AbstractSet[str]) -> bool:
    """Tell whether a text that *said* these of `HINTS` hints at what its author went through.

    Beside a sentence of who comes to a rally the rest must hint at it by itself.
    """
    if len(folded) > _LONGEST:
        return False
    if _weighs(folded, said):
        return UNHARMED.search(folded) is None
    if OURS.isdisjoint(said) or _COMING.search(folded) is None:
        return False
    rest = "".join(it for it in _PIECES.findall(folded) if _COMING.search(it) is None)
    rest = _AS_WELL.sub("", rest)
    return _weighs(rest, said & frozenset(_WORD.findall(rest)))


def _weighs(folded: str, said: AbstractSet[str]) -> bool:
    tagged = any(tag in folded for tag in _TAGS)
    if not tagged and (len(folded) > _LONGEST_ALONE or OURS.isdisjoint(said)):
        return False
    if tagged and speaks_of_self(folded, said):
        return True
    dated = ("19" in folded or "20" in folded) and _YEAR.search(folded) is not None
    alone = dated and _YEAR_ALONE.search(folded) is not None
    telling = _told(_TELL, folded, _TELL_WORDS & said)
    if not (telling or alone):  # when, where and who speaks are told of anything
        return False
    weight = _TELLING * (telling + alone) + _told(_ADD, folded, _ADD_WORDS & said)
    weight += dated + (len(folded) <= _SHORT) + (_TAG_WEIGHS if tagged else -_ALONE_WEIGHS)
    if weight >= _ENOUGH:  # looking for others is slow
        weight -= _OTHER_WEIGHS * sum(1 for _ in islice(OTHERS.finditer(folded), _MOST_OTHERS))
        weight -= _OTHER_WEIGHS * (OPINES.search(folded) is not None)
    return weight >= _ENOUGH


def _told(signs: _Ways, folded: str, said: AbstractSet[str]) -> int:
    """Return how many of *signs* are told; each is looked for around a word of it."""
    found: set[int] = set()
    for word in said:
        at = folded.find(word)
        while at >= 0:
            start, end = max(0, at - _BEFORE), at + _BEHIND
            for number, told in signs[word]:
                if number not in found and told.search(folded, start, end) is not None:
                    found.add(number)
            at = folded.find(word, at + _BEFORE)
    return len(found)
