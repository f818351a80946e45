"""Tells who awaits a number of people: who calls them, whatever his name, or the police (rule 13).

Of 337 numbers awaited in the texts for tuning 304 have a speaker: the others are a town hall's, or
no one's ("on attend", "sont attendus").
"""

from worker.domain.kinds import Speaker
from worker.reading.numbers.sayers import sayers_named
from worker.reading.words.patterns import compiled

# "les opposants espèrent 4 000 marcheurs", "la présidente, qui en attend trois cents"
_AWAITS = compiled(
    r"(?P<who>[^.;:!?()\"\n]*?[^ .;:!?()\"\n]),? "
    r"(?:(?:en|y|n'en|elle|lui|eux|elles|aussi|deja|qui|dit|disent|bien|meme|ne|pour sa part|"
    r"de son cote|de leur cote),? )*"
    r"(?:s'attend(?:ent|aient|ait)? a|se prepar(?:e|ent|ait|aient) a|"
    r"s'etai(?:t|ent) preparee?s? a|"
    r"attend(?:ent|ait|aient)?|esper(?:e|ent|ait|aient)|tabl(?:e|ent|ait|aient)|"
    r"mis(?:e|ent|ait|aient)(?= sur)|escompt(?:e|ent|ait|aient)|prevo(?:it|ient|yait|yaient)|"
    r"pari(?:e|ent|ait|aient)|redout(?:e|ent|ait|aient)|craign(?:ent|ait|aient)|craint|promet(?:tent|tait|taient)?|anticip(?:e|ent)|"
    r"(?:av(?:ait|aient)|a|ont) (?:prevu|espere|escompte|parie|mise|table|promis)|"
    r"compt(?:e|ent|ait|aient) (?:bien )?(?:sur|reunir|rassembler|mobiliser|attirer|faire)|"
    r"(?:entend\w*|veu(?:t|lent)|voudrai(?:t|ent)|pens(?:e|ent|ait|aient)) (?:bien )?"
    r"(?:reunir|rassembler|mobiliser|attirer|depasser|atteindre|franchir|approcher|faire))"
    r"(?P<then>\b[^.;:!?()\d]{0,40})$"
)
# "déclarée en préfecture pour 300 personnes": who calls declares.
_DECLARED = compiled(r"\bdeclaree?s? [a-z -]{0,30}(?:pour|:) $")
_ANYBODY = compiled(r"(?:^|[ ,'])(?:l'|qu')?(?:on|il|ils|elles?|je|vous|personne)$")
# Who speaks for a town, a State or a firm has not called.
_OFFICE = compiled(
    r"\b(?:mairie|ville|commune|municipalite|maire|mairesse|adjointe?|metropole|agglo\w*|"
    r"departement|region|chambre|services?|elus|sncf|ratp|direction|rectorat|hopital|commercants?|"
    r"hoteliers|restaurateurs|proviseure?|principale?|parents|habitants|uns|certains|autres|"
    r"celui|celle)\b"
)
# Nothing but a verb or a little word between who awaits and whom: "s'attend à voir 300".
_OTHER_VERB = compiled(r"\b(?:qu[e']|mais|et|quand|alors|ou)\b|,")
# "le collectif promet, lui, « 150 personnes »"
_HIMSELF = compiled(r"^, (?:lui|elles?|eux|quant a (?:lui|elle|eux)), ")
# "on table sur 4 000 personnes": who says so is of them.
_RECKONS = compiled(r"\bon (?:en )?(?:tabl|mis|pari|escompt|prevo)")
# "Digne, pour sa première, espérait 200 participants": a town, of which no article tells.
_HOPED = compiled(r"\b(?:attendai|esperai)(?:t|ent)\b[^.;]{0,40}$")
_CALLED = compiled(
    r"\W*(?:[^,]{0,40}, )?(?:et |mais |dont )?"
    r"(?:(?:l[ae]s?|une?|des|ses|nos|leurs?|elles?|ils|qui|nous)\b|l')"
)
_FIRST_OF_TWO = compiled(
    r"(?P<who>.*?[a-z])(?: en)? attend(?:ent|ait|aient)? [^\d]{0,20}\d[\d .]*(?:[a-z]+ )?"
    r"(?:a|au|aux) [a-z' -]{2,40}"
)
_NAME = 60


def awaited_by(before: str, said: Speaker | None) -> Speaker | None:
    """Return who awaits the number behind *before*; *said* is who stands beside it."""
    if _DECLARED.search(before):
        return Speaker.ORGANISERS
    if said is not None:  # "la police table sur 900 personnes, selon le Figaro"
        awaits = _AWAITS.search(before)
        who = awaits["who"][-_NAME:] if awaits else ""
        named = [] if _ANYBODY.search(who) else sayers_named(who)
        return named[-1] if named else said
    return _awaiter(before)


def other_awaiter(between: str) -> Speaker | None:
    """Tell "La préfète attend 400 personnes, les éleveurs un millier": who calls, if no office."""
    other = _OTHER.search(between)
    return None if other is None or _OFFICE.search(other["who"]) else Speaker.ORGANISERS


_OTHER = compiled(
    r"[,;] (?:et |mais )?(?P<who>(?:la |les? |l')[a-z' -]{3,40}?)"
    r"(?:, (?:eux|elle|lui),)?(?: (?:a|sur))? $"
)


def _awaiter(before: str) -> Speaker | None:
    """Return who awaits the number behind *before*, when its verb has a subject."""
    found = _AWAITS.search(before)
    if found is None or _OTHER_VERB.search(_HIMSELF.sub("", found["then"])):
        return None
    if _RECKONS.search(before):
        return Speaker.ORGANISERS
    led = _FIRST_OF_TWO.fullmatch(found["who"])  # "la police attend 300 personnes à X, en attend"
    who = (led["who"] if led else found["who"])[-_NAME:]
    if _ANYBODY.search(who):
        return None
    named = sayers_named(who)
    if named:
        return named[-1] if named[-1] is not Speaker.PRESS else None
    hoped = _HOPED.search(before) and not _CALLED.match(found["who"])
    return None if hoped or _OFFICE.search(who) else Speaker.ORGANISERS
