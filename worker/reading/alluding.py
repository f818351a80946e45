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
    r"(?:\d{1,2}|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\w+)?|onze|douze|treize|quatorze|quinze|seize|"
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
    " chirurgien pasteur imam controleur redacteur colleague uncle teacher stepfather father"
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
    " appli these party work office school navy army"
)
_BODY = words(
    "main mains fesses cuisse cuisses sein seins bouche braguette sexe jupe robe corps hand hands"
)
# By hand, hand in hand and a helping hand are something else.
_TOUCHED = (
    rf"(?<!a la )(?<!de )(?<!dans la )(?<!en )\b{any_of(_BODY)}\b"
    r"(?! dans la main)"
)
_OURS = words("j je m me mon ma mes moi i my g")


class _Sign(NamedTuple):
    """So much do *ways* weigh, each where a text has one of its words and its pattern."""

    weight: int
    ways: tuple[tuple[AbstractSet[str], re.Pattern[str]], ...]


# A letter is looked for many times as fast as the edge of a word.
_EDGES = re.compile(r"\\b\(\?:([^()]+)\)(?![?*+{])")
_EDGE = re.compile(r"\\b([a-z])(?![?*+{])")


def _quick(told: str) -> re.Pattern[str]:
    """Compile a pattern in which the edge of a word is asked for behind its first letter."""
    told = _EDGES.sub(lambda edge: r"(?:\b" + edge[1].replace("|", r"|\b") + ")", told)
    return re.compile(_EDGE.sub(r"\1(?<!\\w.)", told))


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
    _sign(1, (_OURS, "")),
    _sign(
        1,
        ("ai avais etais", r"\bj(?:'|e n'|e l')(?:ai|avais|etais)\b"),
        ("was", ""),
        ("a ont", r"m'(?:a|ont)\b"),
    ),
    _sign(_TELLING, ("tu", r"\btu (?:m'as|m'avais|etais|savais|as ferme)\b")),
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
_YEAR = re.compile(r"(?:19[5-9]|20[0-2])\d\b(?<!\w....)")
_YEAR_ALONE = _quick(r"(?:^|[.,:!(]\s*|\ben )(?:19[5-9]\d|20[01]\d)(?=[.,)!\s]*(?:$|#|[.,]))")
_SHORT = 90
# So far from its word a sign may begin and end; one word of several so near is enough.
_BEFORE, _BEHIND = 40, 60
# What somebody says who comes, calls, counts, reports or stands with others.
_OTHERS = re.compile(
    r"une femme sur|%|pas d'accord|\b(?:manif\w*|rassemble\w*|marche(?:s|urs|uses|rai|rons)?\b|"
    r"rdv\b|rendez-vous\b|cortege|pride\b|hommage|bougies?\b|parvis\b|minute de silence|"
    r"j'y (?:serai|vais|etais)|je (?:serai|viens|viendrai|file|pars)\b|j'irai\b|"
    r"tou(?:te)?s (?:et tou(?:te)?s )?a [a-z]|qui en est\b|volontaires?\b|rela(?:yer?|ie|yez)\b|"
    r"je partage|faites (?:tourner|passer)|prevue? (?:a|dimanche|samedi|pour)\b|(?:lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}\b|on se (?:retrouve|voit)|venez\b|"
    r"pancartes?|banderole|greve\b|tribune\b|place [a-z]|\d{1,2} ?h(?:\d\d)?\b|i(?:'ll| will) be|"
    r"qui vient|rally\b|march\b|(?:covoit\w*|tracts?|milite\w*|syndicat)\b|crois toutes|vous crois|"
    r"toutes celles|solidarite|soutien\w*|fiere?\b|bravo\b|courage\b|selon\b|enquete|etude\b|"
    r"article|publie\w*|mis en cause|accuse\w*|proces\b|a lire\b|loi\b|debat|programme\b|"
    r"association|permanence|gratuite?\b|cellule|renseign|temoignages?\b|(?:ma|mon|une|mes|"
    r"la) (?:mere|soeur|fils|fille|filles|femme|amie|amies|grand-mere|patronne|voisine|"
    r"collegue) (?:m'a|a|y|est|sera|veut|n'en|qui|quand|aussi)\b|elle (?:n'en|s'est|me)\b|"
    r"how can i|\d+ (?:personnes|femmes|autres|others|people)\b|dans la rue\b|on etait\b|"
    r"nous etions\b|foule\b|de monde\b|parcours\b|trolls?\b|moi aussi,? (?:je (?!l'ai|me |n'ai|ne |"
    r"t'|temoigne|dis)|j'ai (?!\d|ete|eu un|subi|vecu|connu)|j'(?!ai|avais|etais)|on\b|du coup))"
)
# What somebody says who reads, watches, works, believes or has plans.
_BESIDE = re.compile(
    r"week-?end|https?:|\b(?:(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b|"
    r"(?:apres-)?demain\b|avec (?:vous|toi|elles|eux)\b|crois\b|croit\b|believe\b|livre\b|films?\b|"
    r"doc(?:u|umentaire)\b|podcast|series?\b|lu\b|regarde\w*\b|je bosse\b|formation|journalist\w+|"
    r"j'habite\b|mdr\b|lol\b|desole\w*|drole\b|merci d|bonne? (?:annee|journee|courage)|"
    r"pour (?:elles|toutes)\b|besoin\b|je suis (?:\w+ )?(?:psy\w*|prof\w*|infirmier\w*|medecin|"
    r"avocat\w*|sage-femme|educat\w+|un homme|pere)|"
    r"messages?\b|chiffres?\b|vos \w+|temoignages?\b|en (?:parle|colere)|ca (?:change|passe)|"
    r"de tout ca|tout ca\b|bravo\b|comprend\b|comprennent\b)"
)


def alludes(folded: str, said: AbstractSet[str]) -> bool:
    """Tell whether a text that *said* these of `HINTS` hints at what its author went through."""
    if len(folded) > _LONGEST:
        return False
    tagged = any(tag in folded for tag in _TAGS)
    if not tagged and (len(folded) > _LONGEST_ALONE or _OURS.isdisjoint(said)):
        return False
    if tagged and _speaks_of_self(folded, said):
        return True
    dated = ("19" in folded or "20" in folded) and _YEAR.search(folded) is not None
    alone = dated and _YEAR_ALONE.search(folded) is not None
    telling = _told(_TELL, folded, _TELL_WORDS & said)
    if not (telling or alone):  # when, where and who speaks are told of anything
        return False
    weight = _TELLING * (telling + alone) + _told(_ADD, folded, _ADD_WORDS & said)
    weight += dated + (len(folded) <= _SHORT) + (_TAG_WEIGHS if tagged else -_ALONE_WEIGHS)
    if weight >= _ENOUGH:  # looking for others is slow
        weight -= _OTHER_WEIGHS * sum(1 for _ in islice(_OTHERS.finditer(folded), _MOST_OTHERS))
    return weight >= _ENOUGH


def _speaks_of_self(folded: str, said: AbstractSet[str]) -> bool:
    """Tell a short post that says "moi" under such a word, and nothing that others say there."""
    if "moi" not in said or len(folded) > _LONGEST_ALONE:
        return False
    return not (
        "?" in folded or _BESIDE.search(folded) is not None or _OTHERS.search(folded) is not None
    )


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
