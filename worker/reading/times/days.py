"""Finds where a text says a day, in French and English, and how (rule 9 of docs/claims.md)."""

from dataclasses import replace
from typing import NamedTuple

from worker.reading.times.almanac import Form, Said, Turn
from worker.reading.times.clicks import CLICKED
from worker.reading.times.day_forms import MAY_1968, OF_WEEK, said_in, shifted
from worker.reading.times.elsewhen import holds_no_more, is_joined, is_of_no_day, of_else
from worker.reading.times.feasts import FEAST
from worker.reading.times.occasions import OCCASION
from worker.reading.times.wrongly import WRONGLY_SAID, was_to_be
from worker.reading.words.calendar_words import (
    ALONE,
    LONG,
    MONTH,
    NTH,
    OF_TODAY,
    SPELLED,
    STOP,
    day_openings,
)
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Ways, scan
from worker.reading.words.text import Text
from worker.reading.words.word_groups import NO_CROWD
from worker.reading.words.wordlist import any_of, words

_ABBR = any_of(
    words("lun mar mer merc jeu ven vendr sam dim mon tue tues wed thu thurs thur fri sat sun")
)
_HEADS = r"(?<=\n)(?:lu|ma|me|je|ve|sa|di)(?=\.? \d\d?\s*[\n:])"  # "SA 18" alone
_WD = rf"(?:\b(?:{LONG})\b|{_HEADS}|\b{_ABBR}(?:\.|(?=,? ?\d)))"
# "18-Septembre", "8-Mars" open a line only.
# Behind "le" and a rally's word too; "place du 8-Mai" is no day.
_LED_BY = ("\\A", "\\n", "\\Ale ", "\\nle ", "\\. le ", '" le ', "demain ")
_HYPHENS = "|".join(f"(?<={led}{digits}-)" for led in _LED_BY for digits in (r"\d\d", r"\d"))
_HYPHEN = rf"(?:(?<!\d-)|{_HYPHENS})"
# "le 8 mars 1934", "un 8 mars, en 1934"
_YEAR = (
    r"(?:,? (?:en |celui de |de l'an(?:nee)? )?"
    r"(?P<y{0}>(?:19|20)\d\d\b|(?<!, )1[4-8]\d\d(?=[,.;:)])"
    # "ce 1er mai 1891 à Fourmies": no crowd is told so exactly
    r"|1[5-8]\d[1-9](?= (?:a|au|aux|en|dans|ou)\b)))?"
)
_NO_UNIT = (
    r"(?![\d:%€$/]|[.,]\d| \d{3}\b|-\d\d? ?[ap]m\b|"
    r"\s?(?:h\b|h\d|heures?\b|euros?|ans\b|km|pers|manif|"
    r"participant|%|€|am\b|pm\b|a\.m|p\.m|o'clock|"
    r"e\b|villes|rassemb|degres|tracteurs|minutes|mn\b|communes|organisations|points|cars|bus\b))"
)
# "jeudi 29 rassemblement devant la préfecture": one rally on the 29th, not 29 of them.
_ONE_RALLY = r"(?:manif|manifestation|rassemblement|rassemb)"
# "le 16 c'était à Gex", but not "le 12 rue Péri": after "le", whatever follows.
_LE = r"(?:(?<=\ble \d)|(?<=\ble \d\d))"
_AFTER_LE = (
    rf"(?:{_LE}(?= [a-z])(?! (?:bis|ter|rue|avenue|av|bd|boulevard|cours|tonnes|minutes|mille|"
    r"millions?|milliards?|metres|est (?:une|fausse?)|circule|jusqu|direction)\b))"
)
# "mardi, 3 places": people or things are counted, not days.
_COUNTS = (
    r"(?![a-z ]+\.?\s?, ?\d{1,2} (?!dans|sous|vers|tous|allees|arenes|cours|halles|jardins|quais|"
    r"remparts|pres|depuis|devants?|mars\b)(?:[a-z]{3,}s|(?:ont|sont|avaient|etaient) [a-z]{2,})\b)"
)
_UNITS = r"jours?|days?"
_HELD = r"(?:manif\w*|mobilisation|marche|rassemblement|defile|cortege)"

# A date in numbers, seven ways to write which are tried in vain otherwise.
_NUMBERED = (
    r"(?=(?:ce )?(?:[a-z]++\.?[\s,]*+)?(?:le |the )?(?:\d|premier|vingt|trente|d[ioe]|trois|qua|"
    r"cinq|s[ei]|huit|n[eo]|o[nc]|treiz|quin|ja|fe|ma|a[pu]|ju))"
)

PATTERN = Ways(
    "|".join(
        (
            rf"{_NUMBERED}(?:(?P<iso>\b(?P<y1>20\d\d)-(?P<m1>\d\d)-(?P<d1>\d\d)\b)",
            (
                rf"(?P<full>(?:(?:(?<!-)\bce )?(?P<w2>{_WD})[\s,]*(?:le |the )?)?(?<![\d,.])"
                rf"(?P<d2>\d{{1,2}}|\bpremier|\b{SPELLED})(?: ?er|eme|e|st|nd|rd|th)?"
                rf"[\s-]*(?:of |di )?{_HYPHEN}(?P<m2>{MONTH})\b{STOP}{_YEAR.format(2)}"
                r"(?P<last> dernier\b| passe\b| de l'an(?:nee)? (?:dern\w+|passee?)\b)?)"
            ),
            (
                rf"(?P<shared>(?:(?P<w7>{_WD})[\s,]*)?(?<![\d,.])(?<!\dh )(?<!\d h )"
                rf"(?<!\d heures )\b(?P<d7>\d{{1,2}})(?:er)?"
                rf"(?=(?:,? ?(?:\d{{1,2}}|{LONG})?(?: \d{{1,2}})?,?)? ?(?:et|au|&|ou|and|-|"
                rf"puis)(?: le| les)? (?:(?:{LONG}) )?\d{{1,2}}(?:er)? (?P<m7>{MONTH})\b"
                r"(?: (?P<y7>1\d\d\d|20\d\d)\b)?))"
            ),
            (
                rf"(?P<english>(?:(?P<w3>{_WD})[\s,]*)?\b(?P<m3>january|february|march|april|may|"
                rf"june|july|august|september|october|november|december|jan|feb|apr|jun|jul|"
                rf"aug|sept|sep|oct|nov|dec)\.? (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?h\b|[:/])"
                rf"{_YEAR.format(3)})"
            ),
            (
                rf"(?P<slash>(?:(?:(?<!-)\bce )?(?P<w4>{_WD})[\s,]*(?:le "
                rf")?)?(?<![\d/.,])(?P<d4>0?[1-9]|[12]\d|"
                rf"3[01])/(?P<m4>0?[1-9]|1[0-2])(?:/(?P<y4>(?:20)?\d\d))?(?![\d/%]|\s?h))"
            ),
            (
                rf"(?P<dots>(?:(?P<w5>{_WD})[\s,]*(?:le )?|\ble )(?P<d5>0[1-9]|[12]\d|"
                rf"3[01])\.(?P<m5>0[1-9]|1[0-2])(?:\.(?P<y5>(?:20)?\d\d))?(?!\d)"
                r"|(?<![\d.])(?P<e5>0[1-9]|[12]\d|3[01])\.(?P<f5>0[1-9]|1[0-2])"
                r"(?:\.(?P<z5>20\d\d)\b|(?=,? (?:a |des )?\d{1,2} ?h(?:\b|\d|eures?\b))))"
            ),
            (
                rf"(?P<number>{_COUNTS}(?:(?<!-)\bce )?(?P<w6>{_WD})[\s,]*(?:le |the )?"
                rf"(?P<d6>[12]?\d|3[01])(?:er|st|nd|rd|"
                rf"th)?\b(?:{_NO_UNIT}|(?:(?<=[a-z] \d)|(?<=[a-z] \d\d))(?= {_ONE_RALLY}\b))))"
            ),
            (
                rf"(?P<nth>\b(?P<n6>{any_of(NTH)}) (?P<w10>{LONG}) "
                rf"(?:(?:du mois )?(?:de |d')(?P<m10>{MONTH})|du mois|de chaque mois)\b)"
            ),
            FEAST,
            rf"(?P<series>\b(?:tous les|toutes les|chaque|every|each) (?P<w9>{LONG})\b)",
            (
                rf"(?P<week>\b(?:(?P<before>depuis|(?<!rien )avant|d'ici(?: a)?|jusqu'(?:a|au)|"
                rf"since|until|before)\s(?:le )?)?"
                rf"(?P<this>(?<!-)ce |cette |this |ce meme |le meme )?(?P<nextlast>next |"
                rf"last )?(?P<w8>{_WD})(?P<after>[ -]prochain|-la\b|[ -]qui vient| dernier| revolu|"
                rf" passe\b(?! (?:de|du|d|a|au|par|en)\b)|"
                rf" en huit| en 8\b| en quinze| en 15\b|{OF_WEEK}| suivant| precedent| d'avant|"
                rf" d'apres\b(?! (?!(?:a|au|aux|en|c'est|ce|on)\b)))?)"
            ),
            (
                r"(?P<offset>\b(?:la nuit (?:derniere|passee)\b|avant[- ]hier\b|"
                rf"(?<!depuis )hier\b|yesterday\b|last night\b|{OF_TODAY}du jour\b|"
                r"(?:demain|tomorrow|tmrw?|dmain|demin|2main|2m1)\b(?: en (?:huit|8)\b)?|"
                r"apres[- ]demain\b|ce (?:soir|matin|midi)\b(?!-la)|(?<!a )ce jour\b(?![- ]la\b)|"
                r"cet(?:te)? (?:(?:apres|avant)[- ]midi|aprem|nuit)\b(?!-la)|"
                r"cette (?:fin d'apres[- ]midi|fin de (?:matinee|journee))\b|"
                r"aujourd'? ?hui\b(?: en (?:huit|8)\b)?|today\b|zordi\b|tonight\b|"
                r"t(?:ou)?t a l'heure\b|ajd\b|auj\b|this (?:morning|afternoon|evening)\b|"
                # "je rentre de la manif": it was today's
                r"(?:rentre|rentres|rentrer|rentrons|sors|sort|sortons|reviens|revient|revenons|"
                r"retour) (?:tout juste |a peine |a l'instant )?(?:du|de|d')(?: la | cette | l'| )?"
                r"(?=manif|march|rassemblement|cortege|pride|defile|sit-in|blocage|mobilisation)|"
                r"journee(?= (?:a|au|aux|dans|en|sur)\b|\s*(?:[.:;!\n)]|$))))"
            ),
            (
                rf"(?P<within>\b(?:(?:dans|in|d'ici) |"
                r"(?P<left>plus qu(?:e |')|encore |reste ))(?P<n1>\d{1,2}|"
                rf"[a-z]+(?:-[a-z]+)*) (?P<u1>{_UNITS}|dodos|semaines?|weeks?)\b"
                r"(?(left)(?= (?:avant|d'ici) (?:la|le|l'|notre|nous)|\s?[!:,.\u2026(\n]|\s?$)))"
            ),
            (
                r"(?P<around>\b(?:au lendemain|a la veille) (?=d(?:es? |u |')"
                r"(?:la |l'|une? |cette |ces )?(?:(?!demission|annonce|mort)\w+ ){0,2}?"
                r"(?:(?:manif|mobilis|(?<!du )march|rassem|"
                r"corteg|defile|demonstration|pride|veillee|sit-in)|"
                r"(?:journee(?! inter| mondiale)|action|greve)s?\b|\")))"
            ),
            r"(?P<count>\bj ?- ?(?P<n2>\d{1,3})\b(?!\d))",
            (
                rf"(?P<ago>\b(?:il y a|voila|voici) (?P<n3>\d{{1,2}}|"
                rf"[a-z]+) (?P<u3>{_UNITS}|semaines?)\b|\b(?P<n4>\d{{1,2}}|"
                rf"[a-z]+) days ago\b"
                # "une semaine après le défilé pour l'eau, qui avait réuni …"
                rf"|\b(?P<n12>\d{{1,2}}|[a-z]+) (?P<u12>jours|semaines?) apres (?:la |le |un |une )"
                rf"(?:\w+ )?{_HELD}(?: [a-z'-]+){{0,4}}(?=,? (?:qui|ou)\b[^.;]{{0,30}} avai))"
            ),
            (
                r"(?P<named>\b(?P<n5>\d{1,2}|[a-z]+) (?P<u5>jours?|semaines?|mois) "
                r"(?P<later>plus tard|apres(?=,)|plus tot|auparavant|avant(?=\s?[,.;:)]))|"
                r"\bl'avant[- ]veille\b|\bla veille\b(?! d(?:e|u|es)\b| d')|"
                r"\ble surlendemain\b|\b(?:le lendemain\b|au lendemain\b(?! d))|"
                r"\bthe (?:day|night|evening) before\b(?! (?:the|christmas|new)\b)|"
                r"\bthe (?:next|following) day\b|\bthe day after\b"
                r"|\ble jour j\b"
                r"|\bce jour[- ]la\b|\b(?:le |au )?meme jour\b|\bjour meme\b|\ble (?:soir|"
                r"matin) meme\b|\b(?:le |au )?meme (?:soir|matin|apres[- ]midi)\b|\bla meme nuit\b|"
                r"\bce(?:t|tte)? (?:soir|matin|midi|apres[- ]midi|nuit)-la\b|\b(?:the )?same day\b|"
                r"\bthat day\b)"
            ),
            # "repoussée d'une semaine": the new day, counted from the old one
            (
                r"(?P<by>(?:(?<=[a-z] d')|(?<=[a-z] de ))(?P<n11>\d{1,2}|une?|deux|trois|"
                r"quatre|cinq|six|huit|dix|quinze|vingt) ?"
                r"(?P<u11>jours?|semaines?|huitaine|quinzaine|heures|h\b)(?! (?:de )?greve))"
            ),
            (
                r"(?P<old>\b(?:il y a|voila|voici) (?:(?:pres|plus|moins) d(?:e |'(?=un))|"
                r"(?:environ|quelque|presque|bientot) )?"
                r"(?P<n8>\d{1,3}|[a-z]+(?:-[a-z]+)*) (?P<u8>ans?|annees|siecles?|years)\b|"
                r"\b(?P<n9>\d{1,3}|[a-z]+) years ago\b"
                rf"|\b(?:de|en|in|of|depuis|des|remont(?:e|ait) a|annee|edition|printemps|"
                rf"ete|automne|hiver|"
                rf"{MONTH}) (?P<y8>1\d\d\d|20\d\d)\b"
                rf"(?:(?<! de ....)|{NO_CROWD})"
                r"|\bmai[ -]68\b)"
            ),
            (
                r"(?P<vague>\b(?:(?:ce|le|last|this|next|du)? ?week[- ]?end"
                r"(?! (?:consecutif|d'affilee|de suite))(?: prochain| dernier| passe)?\b|"
                r"cette semaine\b|la semaine (?:prochaine|derniere|passee|precedente|d'avant|"
                r"suivante|d'apres)\b|(?<!comme )l'an (?:dernier|passe|prochain)\b|"
                r"(?:next|last|this) (?:week|month|year|spring|summer|autumn|fall|winter)\b|"
                r"l'annee (?:derniere|passee|prochaine|precedente|d'avant)\b|"
                r"le mois (?:dernier|prochain|passe)\b"
                r"|(?:d'ici|avant|vers) (?:a )?la fin d(?:u mois|e (?:la semaine|l'\w+))\b"
                rf"|l'autre (?:{LONG}|jour|semaine)\b|bientot\b|prochainement\b|soon\b|"
                r"ces prochains jours\b|dans les (?:prochains )?jours\b|prochains jours\b"
                r"|(?:en|in|debut|mi|fin|early|late|courant|au mois d[e'] ?|d'ici)"
                rf"[- ](?:{MONTH})\b(?! ?\d)|(?:au|du) mois d(?:e |')(?:{MONTH})\b|au printemps\b|"
                rf"cet (?:ete|automne|hiver)\b|(?:{MONTH}) (?:dernier|passe)\b|a l'automne\b|"
                r"a la rentree\b|(?:l'(?:ete|hiver|automne)|le printemps) (?:dernier|passe)\b"
                r"|(?<!depuis )il y a (?:\d|un|deux|trois|quatre|cinq|six|quelques) mois\b"
                r"|date (?:(?:qui )?(?:reste )?a (?:venir|preciser|confirmer|fixer|determiner|"
                r"caler)|inconnue|non fixee)\b|(?:sans|ni) (?:(?:lieu|heure) )?(?:ni )?date\b"
                rf"|{OCCASION}"
                r"))"
            ),
            (
                r"(?P<pair>\bles (?P<d9>[1-9]|[12]\d|3[01])(?:er)? et (?:[1-9]|[12]\d|3[01])\b"
                rf"{_NO_UNIT}(?= ?(?:[,.;:!?()\n]|$| (?:a|au|aux|devant|place|sur)\b)))"
            ),
            (
                rf"(?P<alone>\b(?:(?:le|du|au|les) (?P<d0>[1-9]|[12]\d|3[01]|"
                rf"1er)|(?:le|du|au) (?P<d8>{ALONE}))\b(?:(?P<past> dernier\b(?! delai))|"
                rf"(?:{_NO_UNIT}|{_LE}(?= {_ONE_RALLY}\b))"
                rf"(?! (?:[a-z]+ )?(?:{MONTH})\b)(?!,? ?(?:et|au|&|ou|-)(?: le|"
                rf" les)? (?:(?:{LONG}) )?(?:[1-9]|[12]\d|3[01])(?:\b(?! ?\d{{3}})|[a-z]))"
                rf"(?! et (?:du |le |au )?second)"
                rf"(?:{_AFTER_LE}|(?=\s?(?:[,.;:!?()\n\"|]|$|(?:a|au|on|"
                r"et|pour|dans|devant|place|sur|prochain|dernier|il|nous|en|rdv|rendez|c'est|"
                r"soir|matin|midi|aprem|apres[- ]midi|(?:(?:des|entre|de) )?\d\d? ?h\d*|selon|"
                r"d'apres|j|je|tu|vous|ils|elles?|ca|qu'(?:on|il|elle)|que nous|tou(?:t|s|tes)|"
                r"mon|ma|mes|notre|nos|les|l'est|avec|chez|contre|vers|approche|arrive|s'annonce|"
                r"aussi|egalement|partira|partait|aura|sera|debutera|n'aura|(?:est|a ete) "
                r"(?:annul|report|mainten|interdi|repouss|deplac|decal|avanc|suspen)\w*)\b)))))"
            ),
        )
    )
)
# "à 11 h et non à 14 h comme annoncé partout ce matin"
_ANNOUNCED = compiled(r"\bcomme (?:annonce|indique|dit|ecrit|publie)e?s?(?: (?!demain)\w+)? $")
# "ce qu'il faut retenir de la journée": the day the text was written.
_REPORTED = compiled(
    r"\b(?:bilan|retenir|recit|retour|film|point|images|chiffres|temps forts|resume|recap)"
    r"(?: sur| de)? (?:la|cette) $"
)
# "comme chaque dernier samedi", "autant de monde un mardi": no day of its own.
_ANY = compiled(
    r"\b(?:chaque|tous les) (?:\w+ et )?(?:premier|deuxieme|second|troisieme|quatrieme|dernier)s? $"
    # but "bilan d'un samedi de manifs" is of the last one
    r"|(?<!retour sur )(?<!retenir d')(?<!bilan d')(?<!recit d')(?<!images d')\bun $"
)
# as in "À Foix, un jeudi en famille : 900 manifestants"
_ITS_OWN = compiled(r" (?:[a-z']+ ){1,4}: (?:[a-z]+ ){0,3}\d")
# "Neuvième samedi de mobilisation"
_ORDINAL = compiled(r"\b(?:\w{3,}ieme|\d{1,2}e(?:me)?) $|\bce (?:nouveau|second|beau|grand) $")
# "le défilé monstre de 1995"
_RALLY_OF = compiled(
    r"\b(?:manif|march|rassembl|defile|corteg|mobilis|mouvement|greve)\w* (?:\w+ )?$"
    r"|\bdat(?:e|ait) $"
)
_MER = compiled(r"(?:mer|jeu)\b")
_THE_SEA = compiled(r"\b(?:de|la|en|sur|bord|basse|haute|pleine|outre|hors|double)[ -]$")


class Day(NamedTuple):
    """A day the text says: where, how, and whether inside a hashtag."""

    start: int
    end: int
    said: Said
    tag: bool


def is_shift(folded: str, day: Day) -> bool:
    """Tell "repoussée d'une semaine": a new day that is counted from the old one."""
    return day.said.form is Form.FROM_NAMED and folded.endswith((" d'", " de "), 0, day.start)


def days(text: Text) -> list[Day]:
    """Return the days *text* says, in order; names of streets and of collectives are none."""
    found: list[Day] = []
    folded = text.folded
    for match in scan(PATTERN, text, day_openings(text)):
        said = said_in(match)
        if match["by"] and said is not None:
            said = shifted(folded, match.start(), said)
        if said is None:
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        if folded.startswith("tue", start) and not text.raw[start : start + 3].isascii():
            continue  # "en hommage au lycéen tué.", and no Tuesday
        if said == MAY_1968 and start > _HEAD and not folded.endswith("en ", 0, start):
            continue  # "comme en Mai 68" on a banner
        if said.form is Form.WEEKDAY and _ORDINAL.search(folded, max(0, start - 16), start):
            said = replace(said, turn=Turn.THIS)
        if said.form is Form.WEEKDAY and said.turn is Turn.NONE:
            week = _LAST_WEEK.search(folded, max(0, start - 140), start)
            said = replace(said, turn=Turn.WEEK, number=-1) if week else said
        if _is_anothers(folded, start, match.end()) or (
            found
            and found[-1].said.form is Form.OTHER
            and is_joined(folded, found[-1].end, start, match.end())
        ):
            said = replace(said, form=Form.OTHER)  # its number counts nobody
        if _is_none(folded, match[0].strip(), start, said):
            continue
        found.append(Day(start, match.end(), said, _in_tag(folded, start)))
    return found


# So early a text says what it is of.
_HEAD = 40
_OF_MONTH = compiled(r" (?:du|de chaque) mois\b")
_SHORT = frozenset({Form.NUMBER, Form.MONTH_DAY})
_CALLED = compiled(
    r"\b(?:appel\w*|patients?|regul\w+|samu)(?: (?!report|repouss|decal)[a-z]+){0,3} au 1[58]$"
    r"|\b(?:appel(?:er|ez|ant)|compos\w+) le 1[58]$"
    r"|24 ?(?:h|heures)?(?:/24)?(?: ?h)?,? (?:et )?7/7$"
)
# "fermée le samedi, le dimanche et les jours fériés"
_FERIES = (" et jours feries", "s et jours feries", " et les jours feries", ", jours feries")
# "la nuit de vendredi à samedi", "du samedi 13 au dimanche 14": it begins on the first.
_TO_NEXT = compiled(rf" au (?:{LONG}) \d{{1,2}}\b")
_NIGHT = compiled(rf"\bnuit (?:de |du )(?:{LONG})(?: \d{{1,2}}(?:er)?(?: {MONTH})?)? (?:a|au) $")


# "Mercredi midi, 230 avaient cliqué", not "Marche dimanche, 230 ont cliqué".
_PART = compiled(r" (?:matin|midi|soir|apres-midi)\b")
# "La semaine dernière, des défilés avaient eu lieu, notamment jeudi soir", but not "après Gap la
# semaine dernière, ils marcheront jeudi à Dole" nor "Après la marche de la semaine dernière, une
# chaîne humaine est prévue vendredi".
_LAST_WEEK = compiled(
    r"\bla semaine (?:derniere|passee),? (?:(?!lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"hier|ce |mais |puis |demain |[a-z]+r(?:a|ont)\b|appellen?t?\b|"
    r"(?:est|sont) (?:prev|organise|annonce|program)|prevoi(?:t|ent)\b|"
    r"(?:donnen?t|est|ont) rendez-vous\b|(?:organis|invit|propos|annonc)en?t?\b)"
    r"(?:[^.;:!?\n]|(?<=\d)\.(?=\d)))*$"
)


def _is_none(folded: str, whole: str, start: int, said: Said) -> bool:
    """Tell opening hours, "un mardi", "la loi de 2019", "mer." of the sea, "jeu." of a game."""
    back = max(0, start - 40)
    end = start + len(whole)
    if WRONGLY_SAID.match(folded, end) or (_PART.match(folded, end) and CLICKED.match(folded, end)):
        return True
    if folded.find("nuit d", back, start) >= 0 and _NIGHT.search(folded, back, start):
        return True
    if said.form is Form.OFFSET and (
        _ANNOUNCED.search(folded, back, start) or is_of_no_day(folded, start)
    ):
        return True
    if whole == "journee" and not _REPORTED.search(folded, back, start):
        return True
    sea = _MER.match(whole) and _THE_SEA.search(folded, max(0, start - 12), start)
    if sea or (whole.startswith("de ") and not _RALLY_OF.search(folded, back, start)):
        return True
    any_week = _ANY.search(folded, back, start) and not _ITS_OWN.match(folded, end)
    any_week = any_week or folded.startswith(_FERIES, end)
    return (said.form is Form.WEEKDAY and bool(any_week)) or (
        said.form in _SHORT and _is_no_date(folded, back, end)
    )


def _is_no_date(folded: str, back: int, end: int) -> bool:
    """Tell "arrivé le 15 du mois", "un appel préalable au 15", "24 h/24 et 7/7"."""
    called = _CALLED.search(folded, back, end)
    return called is not None or _OF_MONTH.match(folded, end) is not None


def _is_anothers(folded: str, start: int, end: int) -> bool:
    """Tell a day of a street, of news or of a decision; a rally named beside it has it back."""
    if folded[start].isdigit() and _STREET.search(folded, max(0, start - 16), start):
        return True
    found = of_else(folded, start, end)
    if found is None or holds_no_more(folded, start) or was_to_be(folded, start, end):
        return False
    if folded.startswith("nuit", found.start()) and _TO_NEXT.match(folded, end):
        return False
    met = _MEETING.search(folded, max(0, found.start() - 24), start)
    return met is None and _AT_A_RALLY.match(folded, end) is None


# "Bourgoin, pl. 23 août"
_STREET = compiled(r"(?<!sur )\b(?:place|pl|rue|avenue|av|boulevard|bd|quai|square|cours)\.? $")
# "rendez-vous est donné ce vendredi"; "les heurts du 24 mars, lors d'une manifestation";
# "un homme blessé samedi vers 17 h à Gap, où 80 personnes manifestaient".
_MEETING = compiled(r"\b(?:rendez-vous|rdv|depart) (?:est|sera|etait|a ete) (?:\w+ )?donnes? ")
_AT_A_RALLY = compiled(
    r",? (?:lors|en marge|au cours|a l'occasion|pendant) (?:d'une?|de la|du|de l'|la|le) ?"
    r"(?:manif|march|rassembl|cortege|defile|mobilis|sit-in|pride)"
    r"|(?:(?!(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b|hier\b)[^.;:!?\n]){0,140}? ou "
    r"[^.;:!?\n]{0,60}?\b(?:(?:manifest|defil|march|bloqu|filtr|occup|protest|gard)ai(?:t|ent)|"
    r"etai(?:t|ent) (?:\w+ )?(?:rassembl|reuni|mass|mobilis|regroup|post|install))"
)


def _in_tag(folded: str, start: int) -> bool:
    head = max(folded.rfind(" ", 0, start), folded.rfind("\n", 0, start)) + 1
    return folded[head : head + 1] == "#" or "#" in folded[head:start]
