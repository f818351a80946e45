"""Leaves out what is set inside a sentence and tells nothing of when, where, how many or who says.

"La CGT, que nous avons jointe par téléphone, annonce 900 manifestants, dont beaucoup de jeunes, et
la police 400": the rules look for a number beside who counted, and for the verb beside both. So
such a text is read as if nothing were set in.
"""

import re

from worker.reading.words.calendar_words import DAYS
from worker.reading.words.fold import key
from worker.reading.words.lexicon import PHRASES, About
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import any_of, words

# How it begins. Anything else may be a name, one more of a row or the sentence itself.
_OPENS = (
    r"qui|qu(?:e |['\u2019])|dont|où|(?:à|avec|pour|chez) (?:qui|l(?:a|es)?quel\w*)|auxquel\w*|"
    r"malgré|en dépit|sous|avec|sans|comme|derrière|au (?:son|rythme)|aux (?:cris|sons)|"
    r"en (?:musique|chanson|silence|chantant|famille|dansant|criant|tête)|"
    r"dans (?:le calme|la joie|la bonne|une ambiance|un calme|un silence|le silence|leur)|"
    r"par (?:la voix|le biais|l['\u2019]interm)|souvent|parfois|surtout|principalement|"
    r"essentiellement|majoritairement|pour (?:la plupart|beaucoup|certaine?s)|certaine?s|"
    r"quelques-une?s|la plupart|tou(?:te)?s|jeunes|petits|parmi (?:lesquel|e)\w*|y compris|"
    r"(?:elle|eux|elles|lui) aussi|aussi|également|(?:encore )?une (?:nouvelle )?fois|"
    r"(?:joint|contact|interrog|sollicit|accompagn|équip|arm|vêt|habill|masqu|encadr|escort|"
    r"soutenu|muni|précéd|emmen|coiff)\w*"
)
# "parapluie à la main", "enfants compris", "masquées".
_BRIEF = (
    r"[a-zà-ÿ]+ (?:à la (?:main|bouche|boutonnière)|au (?:vent|poing|cou|bras)|"
    r"en (?:main|tête|bandoulière)|sur (?:le dos|la tête)|compris(?:es)?)|"
    r"[a-zà-ÿ]{4,}(?:é|u|i)e?s"
)
# How words begin that tell something all the same: of a rally and what becomes of it, of who
# comes and who counts, of numbers, times and places; and what denies.
_BEGUN = words(
    "contre manif rassembl march défil mobilis protest cortèg retrouv réuni rejoi conver occup"
    " bloqu envahi campe install débray grèv ralli veill hommag recueill parti partent partai"
    " arriv appel organis prév attend annul interdi report mainten déplac dispers termin achev"
    " autoris déclar centaine dizaine douzaine quinzaine vingt trent quarant cinquant soixant"
    " millier deux trois quatre cinq six sept huit neuf dix moitié tiers quart doubl tripl nombr"
    " plus moins selon estim compt chiffr annonc revendiqu recens avanc évalu polic préf gendarm"
    " syndic orga autorit sourc participa présen matin midi soir nuit heure jour hier demain"
    " lend janv févr avril juin juil août oct nov déc semaine week derni proch ann aujourd déjà"
    " jamais aucun rien place rue devant gare mairie square parvis hôtel esplanade chef-lieu"
    " halle kiosque arcade préau porche chapiteau pont tilleul platane horloge beffroi statue"
    " fenêtr balcon arbre marmit casserol capitale voisin ensuite puis avant après pendant lors"
    " alors"
)
_WHOLE = words("cent mille mars mai an ans pas ne")
_TELLS = compiled(
    rf"[A-ZÀ-Ý\d@#]|\b(?:{any_of(_BEGUN.union(DAYS))}|{any_of(_WHOLE)}\b|n['\u2019]|d['\u2019]apr)"
)
# What else tells what a sentence is about: a fair, a match, a trial, a bus.
_SAYS = frozenset(
    head
    for head, phrases in PHRASES.items()
    for phrase, about in phrases
    if len(phrase) == 1 and about not in {About.NEGATION, About.CONTACT}
)
_SET_IN = compiled(
    r"[, ](?:(?<=,)|(?P<dash>(?<= )[\u2013\u2014])) "
    rf"(?P<in>(?:{_OPENS})\b[^,.;:!?()\[\]«»\"\n\u2013\u2014]{{2,80}}?|{_BRIEF})"
    r"(?(dash) [\u2013\u2014](?= )|,)"
    # more of a row: "avec casseroles, cuillères et belle-mère"
    r"(?! [a-zà-ÿ]+ et | en grève\b)"
)
# The sentence goes on without a comma: its verb, who says it, or to what end.
_GOES_ON = compiled(
    r" (?:a|ont|est|sont|étai(?:t|ent)|avai(?:t|ent)|[sn]['\u2019]|se\b|selon|d['\u2019]après|"
    r"pour|contre|devant|dans|sur|et|ou|à|au|aux|de|du|des|\(|"
    r"[a-zà-ÿ]+(?:ent|ait|aient|era|eront|it|irent|èrent)\b)"
)
# What it is set beside: who counts, a crowd, a day, an hour, a town, the rally itself. There a rule
# looks for the other.
_BESIDE = compiled(
    r"(?:\b(?:police|préfecture|gendarmerie|mairie|autorités|syndicats?|intersyndicale|"
    r"organisat\w+|collectifs?|associations?|personnes|participante?s|\w+ants|\w+antes|salariée?s|"
    r"habitante?s|lycéen\w*|étudiante?s|agricult\w+|soignante?s|manif\w*|rassemblement|marche|"
    r"cortège|défilé|heures|midi|hier|demain|ce (?:matin|soir)|\d+|\d+ ?h ?\d*)|"
    rf"{'|'.join(DAYS)}|"
    r"[A-ZÀ-Ý][\w'\u2019-]+)$"
)
_LONGEST = 30
# And the sentence tells of a rally, of a crowd or who counts one.
_TOLD = compiled(
    r"manif|rassembl|march|défil|cort[eè]ge|mobilis|personnes|participant|selon|syndic|police|"
    r"préfecture|organisat|cgt|fsu",
    re.IGNORECASE,
)
# So far as its sentence is asked at most.
_SENTENCE = 400
_STOPS = (". ", "! ", "? ", "\n")


def without_insertions(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a French text of the *origin* given, without them, and its origin."""
    cuts = (
        (found.span(), "" if _GOES_ON.match(raw, found.end()) else ",")
        for found in _SET_IN.finditer(raw)
        if _is_beside(raw, found.start()) and not _tells(found["in"])
    )
    return rewritten(raw, origin, cuts)


def _tells(inside: str) -> bool:
    if _TELLS.search(inside):
        return True
    return not _SAYS.isdisjoint(key(inside).split())


def _is_beside(raw: str, at: int) -> bool:
    if not _BESIDE.search(raw, max(0, at - _LONGEST), at):
        return False
    first, last = max(0, at - _SENTENCE), at + _SENTENCE
    start = max(first, *(raw.rfind(stop, first, at) + 1 for stop in _STOPS))
    ends = [end for stop in _STOPS if (end := raw.find(stop, at, last)) >= 0]
    return _TOLD.search(raw, start, min(ends, default=last)) is not None
