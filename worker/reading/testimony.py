"""Recognises first-person accounts of violence (rule 16 of docs/claims.md).

Such a text yields one anonymous count and nothing else. Recall comes before precision, but
"j'y serai", "je viens" and calls to rally against violence stay what they are.
"""

import re
from collections.abc import Set as AbstractSet

from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import scan
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

PERSONS = words("j je m me mon ma i my")
"""A testimony holds one of these words,"""
NEEDED = words(
    "touche touchee viole violee agresse agressee harcele harcelee force forcee embrasse"
    " embrassee coince coincee frappe frappee battu battue insulte insultee suivi suivie plaque"
    " plaquee pelote pelotee menace menacee humilie humiliee caresse caressee tripote tripotee"
    " attrape attrapee bloque bloquee drogue droguee abuse abusee mettait envoye touchait"
    " frappait harcelait suivait subi vecu subissais endure victime survecu agresseur violeur"
    " harceleur bourreau viol agression raped assaulted harassed groped abused touched hit"
    " happened rapist abuser attacker details souviens taire remise arrive tremble never"
    " jete jetee matraque matraquee gifle giflee cogne cognee traine trainee empoigne empoignee"
    " mordu mordue beat beaten kicked punched clubbed followed grabbed attacked molested threatened"
    " kissed forced pinned stalked"
    " tabasse tabassee survivant survivante battait violait cognait tapait tape tapee insultait"
    " humiliait"
)
"""and one of these, a word with "frotte" or "arrive" in it,"""
_BY_WORD = {
    "avais": ("j'avais", "n'avais"),
    "dit": ("dit que je", "dit que si", "rien dit", "dit a"),
    "ecris": ("l'ecris",),
    **{word: (f"jamais {word}",) for word in ("pu", "su", "voulu")},
    **dict.fromkeys(("dirai", "parlerai", "raconterai"), ("pas plus", "pas davantage")),
    "etais": ("que j'etais",),
    "demande": ("m'a pas demande",),
    "encore": ("pas encore", "encore peur", "encore parle"),
    "ete": ("ai ete",),
    "fallu": ("m'a fallu",),
    "fait": ("suis fait", "fait du mal", "fait subir", "fait ca"),
    "fois": ("premiere fois que j",),
    "histoire": ("mon histoire",),
    "jamais": ("n'ai jamais", "jamais ose", "jamais raconte", "jamais parle"),
    "met": ("la main",),
    "mis": ("la main", "j'ai mis "),
    "mise": ("la main",),
    "moi": ("moi aussi",),
    "ose": ("je n'ose",),
    "personne": ("personne ne m'a", "personne m'a"),
    "porte": ("porte plainte",),
    "pris": ("j'ai pris",),
    "recu": ("j'ai recu",),
    "remis": ("suis jamais remis",),
    "remise": ("suis jamais remis",),
    "time": ("first time",),
    "tu": ("suis tu ",),
    "tue": ("suis tue ",),
    **{word: (f"m'avoir {word}", f"m'ont {word}") for word in ("cru", "crue")},
}
"""or, since these stand everywhere, one of the phrases with them: the tests hold that."""
_BY_WORDS = frozenset(_BY_WORD)
WORDS = PERSONS | NEEDED | _BY_WORDS
"""All words that :func:`may_tell` looks for."""


def may_tell(folded: str, said: AbstractSet[str]) -> bool:
    """Tell whether a text of the words *said* may be a testimony; False is certain."""
    if PERSONS.isdisjoint(said):
        return False
    if not NEEDED.isdisjoint(said) or "frotte" in folded or "arrive" in folded:
        return True
    for word in _BY_WORDS.intersection(said):
        for phrase in _BY_WORD[word]:
            if phrase in folded:
                return True
    return False


# "Ce qui m'a le plus touchée : le silence" moved me.
_DONE_TO_ME = compiled(
    r"\b(?!(?<=\bce )qui m'a (?:\w+ ){0,3}touche)"
    r"(?:il|elle|on|ils|qui|celui qui|quelqu'un|un \w+|mon (?!chat\b|chien\b)\w+|ma \w+|"
    r"l[ea] (?:prof\w*|chefs?|patron\w*|direct\w+|moniteur|medecin|voisin\w*)|ce type|"
    r"le mec|les (?:crs|flics)|(?:des|deux|trois|quatre|plusieurs) (?:hommes|mecs|types|gars|"
    r"garcons|individus|inconnus|policiers|gendarmes|crs|flics|jeunes))"
    r"\b[^.!?\n]{0,40}\b(?:m'a|m'avait|m'ont|me)\b[^.!?\n]{0,25}"
    r"\b(?:touchee?|violee?|agressee?|harcelee?|embrassee?|coincee?|frappee?|"
    r"forcee?(?! la main| a (?:bosser|travailler|rester|prendre|poser|annuler|venir|partir|"
    r"fermer))|"
    r"battue?|insultee?|suivie?|plaquee?|pelotee?|menacee?|humiliee?|caressee?|tripotee?|attrapee?|"
    r"matraquee?|giflee?|cognee?|trainee? (?:par|au|sur)|empoignee?|mordue?|"
    r"jetee? (?:au sol|a terre)|bloquee?|droguee?|abusee?|mise? la main|met(?:tait)? la main|"
    r"frotte\w*|dit que (?:je|si)(?! (?:je |on )?fai\w+ greve)|fait (?:du mal|subir)|fait ca|"
    r"envoye des|touchait|frappait|"
    r"harcelait|suivait|battait|violait|cognait|tapait|tapee?(?! dans)|insultait|humiliait)\b"
)
# "Violée à 12 ans, je marcherai dimanche", "Harcelée deux ans au bureau. Samedi je marche"
_BEFELL = compiled(
    r"(?:(?:violee?|agressee?|harcelee?|frappee?|battue?|abusee?|droguee?|tabassee?|humiliee?|"
    r"menacee?|forcee?|touchee?)\b(?! (?:par (?:le|la|les|l'|votre|vos|ce|cette|tant|tou)|de\b))|"
    r"(?:victime|survivante?) (?:de |d')(?:un |une |mon |ma )?(?:viol|incest|agress|attouch|"
    r"violence|pedo|harcel|abus))"
    r"(?:(?!\b(?:tuee?|morte?|elles?|ils?|on|vous|appelez)\b|"
    r", (?:une?|la|le|les|l'|cette|ce|des|sa|son)\b)[^.!?\n]){0,140}?"
    r"(?:(?:,|[.!\n]+ ?(?:[a-z]+,? )?(?:et )?)(?: ?(?:et |mais ))? ?(?:je |j')|"
    r"\b(?:quand|lorsque|alors que) j'(?:avais|etais)\b)"
)
_BEGINS = compiled(r"(?:^|[.!?\n:\u2026-]\W*|\bmoi,? |#[a-z]+ )$")
_UNDERGONE = compiled(
    r"\b(?:j'ai ete|j'avais ete|je me suis fait|j'ai subi|j'ai vecu|je subissais|"
    r"ce que j'ai (?:subi|vecu|endure)|j'etais sa victime|ai ete victime|suis victime|"
    r"j'ai survecu|"
    r"j'ai (?:moi aussi |aussi |deja )?(?:ete )?(?:violee?|agressee?|harcelee?|touchee?|"
    r"abusee?)|on m'a (?:violee?|agressee?|harcelee?|touchee?|forcee?(?! la main))|"
    r"que j'(?:etais|ai ete)\b[^.!?\n]{0,50}\b(?:abus|viol|agress|bris|detrui|salie?\b|vole l'enf)|"
    r"mon (?:agresseur|violeur|harceleur|bourreau)|mon viol|mon agression|j'avais (?:\d{1,2}|"
    r"[a-z]+) ans (?:quand|lorsque|et (?:il|mon|un))|"
    r"j'ai (?:recu|pris) (?:une?|des|deux|plusieurs) (?:eclats?|tirs?|balle|grenade|lbd|"
    r"flash-?ball|palet|matraque|gifle|baffe|coups? (?!de (?:fil|main|pouce|coeur|jeune|soleil|"
    r"vieux|chaud|froid|barre|rouge|telephone)))|"
    r"i was (?:raped|assaulted|harassed|groped|abused|beaten|kicked|punched|clubbed|attacked|"
    r"molested|stalked|grabbed|followed home|hit (?:on|in|with|by (?:a |an |the )?(?:police\w*|cop|"
    r"officer|baton|grenade)))|"
    r"(?:he|they|someone|colleague|boss|man|guy|stranger|cop|policeman|officer|uncle|coach|teacher)"
    r" (?:raped|assaulted|groped|touched|hit|harassed|grabbed|followed|forced|kissed|pinned|beat|"
    r"kicked|punched|threatened) me(?! up| to (?:come|join))|happened to me|"
    r"my (?:rapist|abuser|attacker))\b"
)
# "J'ai été agressée à Lille" is no "j'ai été vraiment à l'aise".
_NO_HARM = (
    r"(?!viol|agress|harcel|abus|forc|frapp|batt|pelot|humili|menac|insult|suivi|drogu|coinc|"
    r"embrass|tripot|plaqu|caress|attrap)"
)
_NOT_VIOLENCE = compiled(
    r"(?:j'ai ete (?:"
    + _NO_HARM
    + r"\w+ )?(?:surpris|touche|emue?|invite|contacte|a la|au|aux|a l|a un|a une|"
    r"dans|impressionne|heureu|ravi|la\b|present|prevenu|informe|nombreu|recue?|elue?|licencie|"
    r"reveille|vaccine|opere|arretee?|gazee?|verbalise|nassee?|convoquee?|interviewe)|"
    r"j'ai vecu (?:a|en|"
    r"dans|une belle|un (?:beau|grand)|de (?:beaux|belles))|je me suis fait (?:une pancarte|"
    r"vacciner|avoir|un|des|plaisir|operer|soigner|voler|arnaquer|livrer|couper|tatouer|rembourser|"
    r"embaucher|recruter|licencier|virer|doubler|flasher|controler|reveiller|porter)|"
    r"j'ai subi (?:la grele|un retard|les bouchons|une panne)|"
    r"j'ai survecu|j'ai ete (?:bloquee?|ce|cet)\b|"
    r"j'avais (?:\d{1,2}|[a-z]+) ans (?:quand|lorsque|et) (?:mon|ma|mes|une?) [\w-]+ "
    r"(?:m'a|m'ont|a|ont) (?:emmene|traine a|"
    r"appris|"
    r"offert|amene|fait decouvrir|montre|inscrit|achete|parle de|donne|transmis))"
)
# What else one goes to the police for.
_STOLEN = compiled(r"\b(?:vole (?:mon|ma|mes|le|la)|cambriol|arnaqu|escroqu|pirat|usurp)")
# Whom one does not say no to.
_OVER_ME = (
    r"mon (?:chef|tuteur|patron|directeur|employeur|superieur|entraineur|coach|medecin|oncle|"
    r"pere|beau-pere|parrain|mari|compagnon|professeur|prof|maitre de stage)\b"
)
# An adult, when one was none.
_WHO = (
    r"(?:adulte|homme|oncle|grand-pere|voisin|ami de|copain de|cousin|beau-pere|collegue de|"
    r"entraineur|moniteur|animateur|educateur|surveillant|pretre|cure|prof\w*|medecin)"
)
# How young one was, and that nobody believed it.
_SO_YOUNG = (
    r"(?:j'avais (?:a peine )?[a-z0-9-]+ ans|l'(?:annee|ete) de mes [a-z0-9-]+ ans|"
    r"j'etais (?:une? )?(?:gamine?|enfant|gosse|petite?|ado|collegienne|lyceenne|etudiante|"
    r"stagiaire|apprentie|interne))"
)
_UNHEARD = r"personne (?:ne )?m'a (?:jamais )?(?:crue|entendue|ecoutee|aidee|defendue|protegee)\b"
_NO_MORE = r"\bje (?:n'en|ne) (?:dirai|raconterai|parlerai) pas (?:plus|davantage)"
_SILENCE = compiled(
    r"\b(?:(?:c'est )?la premiere fois que (?:je|j'en) (?:l'ecris|le dis|l'ose|parle|raconte|"
    r"l'avoue|ose)\w*|(?:jamais|pas encore) (?:ose|raconte|dit a|"
    r"parle a) [^.!?\n]{0,20}(?:personne|police|parents|mere|ailleurs)|"
    r"je n'ai (?:encore|jamais) parle qu'a|je l'ecris une (?:seule )?fois|"
    r"(?:jours|semaines|mois|ans|annees) a me taire|"
    r"je me suis tue? (?:pendant |durant )?[a-z0-9-]+ (?:ans|annees|mois|semaines)\b|"
    r"merci [^.!?\n]{0,30}m'(?:avoir|ont) crue?(?= ?[.!,;\n]|$)|"
    rf"j'avais [a-z0-9-]+ ans\b[^!?\n]{{0,80}}\bc'etait {_OVER_ME}|"
    rf"j'avais [a-z0-9-]+ ans\b[^!?\n]{{0,80}}\bc'etait (?:une? |le |l'){_WHO}\b|"
    rf"(?:j'avais [a-z0-9-]+ ans|il m'a fallu [a-z0-9-]+ (?:ans|annees|mois|semaines)|"
    rf"c'etait (?:a|chez|dans|en|au|il y a)\b)[^!?\n\d]{{0,120}}{_NO_MORE}|"
    rf"c'etait {_OVER_ME}[^!?\n]{{0,120}}\bj'avais [a-z0-9-]+ ans|"
    rf"{_SO_YOUNG}\b[^!?\n]{{0,60}}(?:\bet|[,:.]) {_UNHEARD}|"
    rf"{_UNHEARD}[^!?\n]{{0,60}}{_SO_YOUNG}\b|"
    r"je n'(?:en )?ai jamais (?:parle|rien dit|ose|porte plainte|"
    r"(?:pu|su|voulu) (?:en parler|le dire|porter plainte))|"
    r"c'etait [^!?\n]{3,100}\bje n'en dirai pas (?:plus|davantage)|"
    r"m'a fallu [a-z0-9-]+ (?:ans|annees|mois) pour (?:l'|le |en |vous |tout |oser |pouvoir )*"
    r"(?:ecrire|dire|parler|raconter|porter plainte|mettre (?:un|des|les) mots?)|"
    r"je n'avais (?:que )?\w+ ans|je n'ai pas porte plainte|j'ai porte plainte|(?:je n'|"
    r"je )?(?:entrerai|donnerai|donne|entre) pas (?:dans les|de) details|"
    r"je m'en (?:souviens|suis jamais remise?)|meme chose m'est arrivee?|ca m'est arrive\w*|"
    r"m'est arrive\w* (?:a|aussi|dans|quand|au)|je l'ai dit a ma (?:mere|soeur)|"
    r"je l'ecris (?:enfin|ici)|mon histoire|j'ai mis (?:\w+ )?(?:ans|annees|mois) a"
    r"(?! (?:oser )?(?:venir|aller|manifester|marcher|descendre|militer|voter|trouver|comprendre "
    r"pourquoi (?:on|les|vous))\b)|"
    r"j'ai mis [a-z0-9-]+ (?:semaines|jours) a (?:pouvoir |oser )?(?:l'|le |en |vous |tout )?"
    r"(?:ecrire|dire|parler|raconter)|"
    r"ans,? il ne m'a pas demande|"
    r"petite? (?:fille|garcon) (?:de [a-z0-9-]+ ans )?que j'(?:etais|ai ete)|"
    r"je n'ose (?:pas|toujours pas)"
    r"(?! (?:l'en |lui |leur |croire|y croire|y aller|y retourner|venir|imaginer|penser|esperer|"
    r"compter|demander|"
    r"le dire trop))"
    r"|j'ai encore peur|j'en tremble|i never told|"
    r"first time i (?:say|write|tell)|#?moi aussi,? (?:j'ai (?:ete|eu(?! mon| ma| mes)|connu|vecu|"
    r"subi|un|mon|ma|dit|garde|porte|mis|cru|peur|honte|mal|fui|tu\b|\d)|j'avais|a \d|"
    r"mon|un(?! (?:peu|jour))|dans|au))"
)
_HINT = compiled(r"\b(?:j'|je |m'a|m'ont|me |mon |ma |i |my )")
_PLANNING = compiled(
    r"\b(?:on m'a (?:dit|demande|invite|propose)|m'a (?:dit que la manif|invite|propose|convaincu))"
)


PATTERNS = (_UNDERGONE, _DONE_TO_ME, _SILENCE, _BEFELL)
"""What testimonies say; each needs what :func:`may_tell` looks for."""
# What they begin with.
_I_WAS = words(
    "j je ce ai suis on mon i he they someone colleague boss man guy stranger cop policeman officer"
    " uncle coach teacher happened my"
)
_WHO_DID = words(
    "il elle on ils qui celui quelqu un mon ma ce le les des deux trois quatre plusieurs"
)
_UNSAID = words(
    "c il la l jamais pas je jours semaines mois ans annees j meme ca m mon i first moi entrerai"
    " personne merci ans petite petit"
)
_BEFALLEN = words(
    "viole violee agresse agressee harcele harcelee frappe frappee battu battue abuse abusee"
    " drogue droguee tabasse tabassee humilie humiliee menace menacee force forcee touche touchee"
    " victime survivant survivante"
)


def is_testimony(text: Text) -> bool:
    """Tell whether *text* tells of violence its own author went through."""
    folded = text.folded
    if _HINT.search(folded) is None:
        return False
    undergone = _first(_UNDERGONE, text, _I_WAS)
    told = undergone is not None and not quoted(folded, undergone.start())
    if undergone and told and not _NOT_VIOLENCE.match(folded, undergone.start()):
        return True
    done = _first(_DONE_TO_ME, text, _WHO_DID)
    if done and not (_PLANNING.search(done[0]) or quoted(folded, done.start())):
        return True
    for befell in scan(_BEFELL, text, text.words.at(_BEFALLEN)):
        begins = _BEGINS.search(folded, max(0, befell.start() - 20), befell.start())
        if begins and not quoted(folded, befell.start()):
            return True
    silence = _first(_SILENCE, text, _UNSAID)
    if silence is None or quoted(folded, silence.start()):
        return False
    return not (silence[0].endswith("porte plainte") and _STOLEN.search(folded))


def _first(pattern: re.Pattern[str], text: Text, heads: frozenset[str]) -> re.Match[str] | None:
    return next(scan(pattern, text, text.words.at(heads)), None)


# A text this long that quotes "moi aussi, j'ai …", "je me suis fait …" is an article, and the
# words another's.
_ARTICLE = 1_000
# Who says the quoted words: "« J'ai été agressée », explique à l'AFP Julia".
_SAID_SO = compiled(
    r"[^\"\n]{0,300}\",? (?:(?:expliqu|racont|confi|temoign|dit|lanc|souffl|lach|gliss|assur|"
    r"affirm|declar|ajout|poursui|resum|soupir|martel|precis|se souvien|souri|rapport)\w*|"
    r"(?:a|ont) (?:expliqu|racont|confi|temoign|dit|lanc|declar|ajout|assur|precis)\w*)\b"
)


def quoted(folded: str, start: int) -> bool:
    """Tell another's words: of who is said to speak, or in an article of a quotation's begin."""
    line = folded[folded.rfind("\n", 0, start) + 1 : start]
    opened = line[-2:].strip() in {'"', "\u00ab"} and len(folded) > _ARTICLE
    return opened or (line.count('"') % 2 == 1 and _SAID_SO.match(folded, start) is not None)
