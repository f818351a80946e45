"""Recognises testimonies that say almost nothing: an age, a role, a year, a silence.

Under #MeToo and #BalanceTonPorc most accounts name no act ("Moi aussi. Mon oncle, j'avais onze
ans"). What they hint at is weighed: by whom, when, where, how it was kept; against what a post
says that comes, calls, counts, reports or stands with others. As in `testimony.py` recall comes
before precision (rule 16 of docs/claims.md): a voice that is not counted harms nobody.
"""

import re
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from worker.reading.words.wordlist import words

_LONGEST, _LONGEST_ALONE = 800, 300
"""A longer text, and one without a word of `_TAGGED`, says what it has to say."""
_TAGGED = re.compile(
    r"metoo|\bme too\b|balance ?ton\B|balance ton porc|sciencesporcs?|"
    r"\bmoi ?(?:aussi|ossi)\b|double ?peine|"
    r"\b(?:je|j'ose) temoigne|\bsurviv(?:ante?s?|ors?)\b"
)
"""Under such words people tell of themselves."""
_HEADS = ("metoo", "me too", "moi", "balance", "porc", "peine", "temoigne", "surviv")
_TAG_WEIGHS, _ALONE_WEIGHS, _OTHER_WEIGHS, _MOST_OTHERS, _ENOUGH = 2, 1, 2, 3, 5
_TELLING = 2

_NUMBER = (
    r"(?:\d{1,2}|six|sept|huit|neuf|dix(?:-\w+)?|onze|douze|treize|quatorze|quinze|seize|"
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
_ROLE = rf"(?:grand-|beau-|demi-)?(?:{'|'.join(sorted(_ROLES, reverse=True))})\b"
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
_TOUCHED = re.compile(
    rf"(?<!a la )(?<!de )(?<!dans la )(?<!en )\b(?:{'|'.join(sorted(_BODY, reverse=True))})\b"
    r"(?! dans la main)"
)
_OURS = words("j je m me mon ma mes moi i my g")


class _Sign(NamedTuple):
    """So much does *told* weigh in a text that has one of the words *heads*."""

    weight: int
    heads: AbstractSet[str]
    told: re.Pattern[str]


_ANY = re.compile("")
_SIGNS = (
    # By whom, as one names somebody who has a power or came near.
    _Sign(
        _TELLING,
        _ROLES,
        re.compile(
            r"\b(?:mon|un|une|le|d'un|ce|cet|an?|my|the|notre|ancien|petit|par)\W+"
            rf"(?:\w+\W+)?{_ROLE}|(?:^|[.!?:#\n]\s*|porc,? )(?:le |l')?{_ROLE}"
        ),
    ),
    # How young, or how low.
    _Sign(
        _TELLING,
        words(
            "ans etais was at age aged stagiaire apprenti apprentie collegienne lyceenne college"
            " lycee interne"
        ),
        re.compile(
            rf"\bj(?:e n)?'avais (?:que |a peine |tout juste )?{_NUMBER} ans|"
            rf"\b(?:(?<!y )a|de mes|depuis mes|des mes|l'annee de mes|mes) {_NUMBER} ans\b|"
            rf"\b(?:i was|at|aged?) {_NUMBER}\b|, {_NUMBER} ans\b|"
            r"\b(?:j'etais|i was) (?:\w+ )?(?:petite?|gamine?|enfant|ado\w*|mineure?|collegien\w*|"
            r"lyceen\w*|etudiante?|stagiaire|apprentie?|alternante?|interne|jeune|serveu\w+|scout|"
            r"collaborat\w+|assistante?|eleve|en (?:cm\d|\de|sixieme|cinquieme|quatrieme|troisieme|"
            r"seconde|premiere|terminale|prepa|stage|licence|formation)|a kid|a child|a student|"
            r"an? intern|an au pair)|"
            r"(?:^|[.:!]\s*|#\w+ )(?:stagiaire|apprentie?|collegienne|lyceenne|college|lycee|"
            r"interne)\b"
        ),
    ),
    # Once, and since.
    _Sign(
        1,
        words(
            "an ans mois etait avait savait savaient fois la il soir jour matin ete passe epoque"
            " longtemps"
        ),
        re.compile(
            r"\bl'an dernier|\bil y a (?:\w+ )?(?:ans|\w+ (?:ans|mois))|\bpendant \w+ (?:ans|mois)|"
            r"\bc'etait\b|\bil (?:etait|avait|savait|s'appr)|\bsavai(?:t|ent)\b|"
            r"\b(?:une|deux|trois|plusieurs) fois\b|\bce (?:soir|jour|matin)-la|"
            r"\bil me \w+ait\b|\bun (?:soir|jour|matin|ete)\b|\bs'est passe|\ba l'epoque|"
            r"\blongtemps|\b(?:dix|onze) ans\b"
        ),
    ),
    _Sign(1, _PLACES, _ANY),
    _Sign(_TELLING, _BODY, _TOUCHED),
    # How it was kept, and what it left.
    _Sign(
        _TELLING,
        words(
            "rien personne jamais pas taire tais tait taisais tue souviens oublie oubliee raconte"
            " pardonne m garde gardais porte sortie parle ose cauchemar cauchemars plainte lieu"
            " suite classee pleure sideree figee cru crue croirait trottoir murs cause su sais"
            " quitte demissionne arrete change dit fini mis cle plus final devinez lis pres"
            " approchait savait savaient sure etiez entendu entend face told nothing nobody no took"
            " know got toutes moi mutee suis"
        ),
        re.compile(
            r"\brien (?:dit?|fait|vu)\b|\bpersonne n(?:e m|'a |e l'a|'avait|e savait|e me)|"
            r"\ba personne\b|"
            r"\b(?:n'ai|n'avais|ne) (?:jamais|rien|pas) (?:\w+ )?(?:dit|parle|ose|porte|raconte\w*|"
            r"crie|bouge|remis|revu|oublie\w*|pu|les mots|rappelle)|"
            r"me tai[srt]\w*|me suis tue?\b|me souviens|\b(?:pas|jamais|rien) (?:oublie|raconte|"
            r"pardonne|porte)\w*|m'appartient|"
            r"\bje (?:le |la |l'|m'|m'en )?(?:ai )?(?:gard|porte)\w+ (?!plainte)|m'en suis sortie?|"
            r"\b(?:j'en|aujourd'hui je|je) parle\b|j'ose\b|cauchemars?|\bporte plainte|non-lieu|"
            r"sans suite|classee?\b|pleure\w*|sideree?|figee|cru(?:e|rait)\b|longtemps cru|"
            r"changer? de trottoir|rase\w* les murs|a cause (?:de lui|d'un|du|d'eux)|j'ai su\b|"
            r"j'en sais|\bj'ai (?:quitte|demissionne|arrete|change|dit (?:non|stop)|fini par|"
            r"mis ma)|\bdit non\b|c'est dit|(?:a|la porte a) cle\b|pas plus\b|point final|devinez|"
            r"lis toutes|trop pres|s'approchait|(?:tout le monde|ma mere|ils|elle|la direction|mes "
            r"parents) savai(?:t|ent)|vous (?:etes sure|etiez)|n'(?:a|entend) (?:pas|rien)|"
            r"en face de chez moi|never told|said nothing|nobody|no one|took me|i know how|"
            r"all i've got|\bje (?:ne )?(?:dors|sors|prends|monte|porte)\b.{0,30}\bplus\b|"
            r"comme (?:nous )?toutes\b|c'est moi\b|j'en suis une\b|"
            r"on m'a (?:mutee?|crue?|dit que)|c'est moi qu"
        ),
    ),
    _Sign(1, _OURS, _ANY),
    _Sign(
        1,
        words("j m me i"),
        re.compile(r"\b(?:j'ai|j'avais|j'etais|m'a|m'ont|me suis|i was|je n'ai|je l'ai)\b"),
    ),
    _Sign(_TELLING, words("tu"), re.compile(r"\btu (?:m'as|m'avais|etais|savais|as ferme)\b")),
    # "Moi aussi", and no more, or where and by whom.
    _Sign(
        _TELLING,
        words("moi moiaussi me"),
        re.compile(
            r"(?:^|[.!?:,\n]\s*|\b(?:dis|ecris|mots :|oui) )#?(?:moi ?(?:aussi|ossi)|me too)\s*"
            r"(?:[.,:!#]|oui|$|au\b|dans\b|par\b|a \d)"
        ),
    ),
)
# A year, and nothing around it.
_YEAR = re.compile(r"\b(?:19[5-9]\d|20[0-2]\d)\b")
_YEAR_ALONE = re.compile(r"(?:^|[.,:!(]\s*|\ben )(?:19[5-9]\d|20[01]\d)(?=[.,)!\s]*(?:$|#|[.,]))")
_SHORT = 90
# What somebody says who comes, calls, counts, reports or stands with others.
_OTHERS = re.compile(
    r"\bmanif\w*|\brassemble\w*|\bmarche(?:s|urs|uses|rai|rons)?\b|\brdv\b|\brendez-vous\b|"
    r"\bcortege|\bpride\b|\bhommage|\bbougies?\b|\bparvis\b|\bminute de silence|"
    r"\bj'y (?:serai|vais|etais)|\bje (?:serai|viens|viendrai|file|pars)\b|\bj'irai\b|"
    r"\btou(?:te)?s (?:et tou(?:te)?s )?a [a-z]|\bqui en est\b|\bvolontaires?\b|"
    r"\brela(?:yer?|ie|yez)\b|"
    r"\bje partage|\bfaites (?:tourner|passer)|\bprevue? (?:a|dimanche|samedi|pour)\b|"
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}\b|"
    r"\bon se (?:retrouve|voit)|\bvenez\b|\bpancartes?|\bbanderole|\bgreve\b|\btribune\b|"
    r"\bplace [a-z]|\b\d{1,2} ?h(?:\d\d)?\b|\bi(?:'ll| will) be|\bqui vient|\brally\b|\bmarch\b|"
    r"\b(?:covoit\w*|tracts?|milite\w*|syndicat)\b|"
    r"\bcrois toutes|\bvous crois|\btoutes celles|\bsolidarite|\bsoutien\w*|\bfiere?\b|\bbravo\b|"
    r"\bcourage\b|\bselon\b|\benquete|\betude\b|\barticle|\bpublie\w*|\bmis en cause|\baccuse\w*|"
    r"\bproces\b|une femme sur|%|\ba lire\b|\bloi\b|\bdebat|pas d'accord|\bprogramme\b|"
    r"\bassociation|\bpermanence|\bgratuite?\b|\bcellule|\brenseign|\btemoignages?\b|"
    r"\b(?:ma|mon|une|mes|la) (?:mere|soeur|fils|fille|filles|femme|amie|amies|grand-mere|patronne|"
    r"voisine|collegue) (?:m'a|a|y|est|sera|veut|n'en|qui|quand|aussi)\b|"
    r"\belle (?:n'en|s'est|me)\b|\bhow can i|\b\d+ (?:personnes|femmes|autres|others|people)\b|"
    r"\bdans la rue\b|\bon etait\b|\bnous etions\b|\bfoule\b|\bde monde\b|\bparcours\b|\btrolls?\b|"
    r"\bmoi aussi,? (?:je (?!l'ai|me |n'ai|ne |t'|temoigne|dis)|j'ai (?!\d|ete|eu un|subi|vecu|"
    r"connu)|j'(?!ai|avais|etais)|on\b|du coup)"
)


def alludes(folded: str, said: AbstractSet[str]) -> bool:
    """Tell whether a text of the words *said* hints at what its own author went through."""
    if len(folded) > _LONGEST:
        return False
    tagged = any(head in folded for head in _HEADS) and _TAGGED.search(folded) is not None
    if not tagged and (len(folded) > _LONGEST_ALONE or _OURS.isdisjoint(said)):
        return False
    heard = [
        sign.weight
        for sign in _SIGNS
        if not sign.heads.isdisjoint(said) and sign.told.search(folded)
    ]
    if _YEAR.search(folded):
        heard += [1] if _YEAR_ALONE.search(folded) is None else [1, _TELLING]
    if _TELLING not in heard:  # when, where and who speaks are told of anything
        return False
    weight = sum(heard) + (len(folded) <= _SHORT) + (_TAG_WEIGHS if tagged else -_ALONE_WEIGHS)
    if weight < _ENOUGH:
        return False
    return weight - _OTHER_WEIGHS * min(len(_OTHERS.findall(folded)), _MOST_OTHERS) >= _ENOUGH
