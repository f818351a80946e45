"""What those who march do between two marches: evenings, stalls, courses, meetings, meals.

A post that opens with one of them, or whose authors hold one, calls to nothing else, unless it
names a rally as well (rule 1 of docs/claims.md): "Stand samedi à 10 h sur le marché de Gex".
"""

import re

from worker.reading.sentences.public_life import Pastime
from worker.reading.words.wordlist import words

_HEADS = (
    "assemblee assemblees apero aperos aperitif stand "
    "collage collages phoning maraude maraudes cours boum atelier ateliers formation "
    "formations stage stages permanence permanences fresque projection projections debat debats "
    "conference conferences causerie causeries cafe gouter galette banquet cantine kermesse loto "
    "tombola bingo karaoke lecture lectures dictee tournoi balade "
    "balades rando randonnee visite visites chantier chantiers nettoyage collecte collectes "
    "braderie brocante dedicace vernissage seance seances "
    "repair commission seminaire colloque rencontre rencontres initiation jam "
    "repetition brunch veillee cine tractage tractages distribution dejeuner"
)
_THING = (
    r"(?:assemblees? (?:generales?|des? |populaire|citoyenne|feministe)\w*|"
    r"aper(?:o|os|itif)|stands?(?! with| avec| up| for)|"
    r"collages?|phonings?|maraudes?|cours d[e'u]|reprise des cours|boum|ateliers?|"
    r"formations?|stages?|permanences?|fresques?|projections?|debats?(?! national)|conferences?|"
    r"causeries?|cafe[- ](?:debat|rencontre|feministe|militant|climat|repaire)|gouters?|galettes?|"
    r"banquets?|cantines?|kermesses?|tombolas?|bingo|karaoke|"
    r"lectures?|dictees?|"
    r"tournois?|balades?|randos?|randonnees?|visites? (?:de ferme|guidee|du jardin)s?|"
    r"chantiers? (?:participatif|collectif)s?|nettoyages?|collectes?|braderies?|brocantes?|"
    r"dedicaces?|vernissages?|seances? d[e']|commissions? (?:action|anim|com)\w*|seminaires?|"
    r"colloques?|rencontres?|initiations?|repair[- ]cafes?|"
    r"jam|repetitions?|brunchs?|cine[- ]\w+|tractages?|"
    r"veillees? (?:de |aux? )?(?:contes?|jeux|lecture|chant)\w*|"
    r"distributions? de (?:tracts|repas|soupe))"
)
_BIG = r"(?:(?:grande?|petite?|super|nouvelle?|prochaine?|belle|notre|une?|le) )*"
# A short text alone: a longer one may tell of a rally besides.
_BRIEF = r"\A(?=[^\0]{0,260}\Z)"
_OPENS = (
    rf"{_BRIEF}\W*(?:(?:rappel|agenda|info|save the date|ce (?:soir|midi|week-end)|"
    r"demain(?: soir)?|"
    r"[a-z]+di(?: \d{1,2})?(?: [a-z]{3,9})?(?: (?:soir|midi|matin))?)\W{1,4})?"
)
_HOLD = r"(?:organis|propos|anim|tien|tiendr|accueill|vous invit|invit|donn|prepar)\w*"
# A rally beside it; neither what it is for nor a slogan.
_CALLED = re.compile(
    r"\b(?:manif\w*|rassemblements?|(?:se|nous|vous) rassembl\w+|corteges?|"
    r"defil(?:es?|er|ons|ez|er(?:ons|ont|a))|sit-in|die-in|(?:la|une|notre|cette|puis) marche|"
    r"marchons|on marche|chaines? humaines?|cercles? de silence|blocages?|barrages?|"
    r"marches? (?:blanche|silencieuse|climat|aux|pour|contre|des (?:fiertes|libertes))|"
    r"(?<!profit de la )(?<!soutien a la )pride|casserol\w+|hommages?|minutes? de silence|"
    r"velorution|flash-?mobs?|dans la rue|on bloque|piquets?|protest\w*|"
    r"devant (?:la |le |l')(?:sous-)?(?:prefecture|mairie|tribunal|rectorat|ars|chambre))\b"
)
_OPPOSED = re.compile(
    rf"{_CALLED.pattern}|\b(?:contre (?:la|les?|l')|non (?:a|au|aux)|stop|anti|la rue|decisions?)\b"
)
_DO = (
    r"(?:coller|desherber|coudre|fabriquer|bricoler|trier|cuisiner|tricoter|repeter|"
    r"preparer (?:les |des |nos |la |le )?(?:pancartes|banderoles|suite|\d)|faire (?:le bilan|"
    r"connaissance)|reviser|ecrire (?:des|aux|ensemble)|signer des cartes|financer)"
)
MILITANT_LIFE = (
    Pastime(  # what they meet for, sell, rehearse or eat
        words(
            "coller desherber coudre fabriquer bricoler trier cuisiner tricoter repeter "
            "preparer bilan connaissance muguet cartes repete repetent repetera troc trocs "
            "choregraphie camp tracts lecon reviser ecrire financer"
        ),
        re.compile(
            rf"{_BRIEF}[^\0]*?\b(?:(?:pour|venez|propose\w* de|invite\w* a) (?:y |en )?{_DO}\b|"
            r"vend(?:ra|ront|ent)? (?:son|du|le|leur) muguet|signatures? de cartes|"
            r"repet(?:e|ent|era|eront) (?:!|tous|chaque|le |ce |[a-z]+di\b|dimanche)|"
            r"trocs? de|choregraphies?|camps? climat|(?:distributeurs|repartition) des? tracts|"
            r"lecon de \w+)\b"
        ),
        sure=True,
        but=_OPPOSED,
    ),
    Pastime(  # what a text opens with, or who holds it
        words(_HEADS),
        re.compile(
            rf"{_OPENS}{_BIG}{_THING}(?![\w-])|"
            rf"{_BRIEF}[^.!?\n]{{0,90}}\b{_HOLD} (?:[a-z]+ )?(?:a |au )?"
            r"(?:une?|des|son|sa|la|le|leur) "
            rf"(?:grande? |petite? )?{_THING}(?![\w-])"
        ),
        sure=True,
        but=_OPPOSED,
    ),
)
"""Looked for at the beginning of a text alone."""
