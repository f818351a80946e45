"""One's own day, hour by hour, with a rally in it, and events as calendars write them."""

from worker.reading.wordings.turns import AT, HOUR, OPENS, RALLY, TOWN, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_OWN = (
    r"(?:les? |la |l['\u2019]|un |une |mes |des )?(?:marchés?|courses|resto\w*|cin[ée]\w*|siestes?|"
    r"boulot|travail|piscine|foot|sport|yoga|gym|dentiste|médecin|kiné|coiffeur|dodo|ménage|"
    r"lessive|apéro\w*|dîner|déjeuner|lecture|séries?|couture|jardin\w*|footing|vélo|boulangerie|"
    r"ateliers?\b|projections?|bal|concerts?|débats?|soirée|réunions?|conférences?|AG|repas|goûter)"
)
_TIMED = rf"(?:(?:à|vers|dès) )?{HOUR} ?:? ?"
_REST = r"(?:(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý]))[^.;:,!?\n\d]){0,40}"
_ITEM = rf"{_TIMED}{_OWN}{_REST}"
_RALLY = (
    rf"{_TIMED}(?:(?:une? |la |le |l['\u2019]|grande? |d(?:épart|ébut) (?:de la |du ))*{RALLY})\b"
)
_NEXT = r" ?(?:,|;|/|\n[-*\u2022]?) ?(?:et |puis |enfin )?"
_DAY_OF_IT = rf"(?:(?:ce )?{WEEKDAY}|demain|ce soir)(?: soir| matin| midi| après-midi)?"
_THING = (
    r"(?:une? |la |le |l['\u2019]|du )?(?:(?:grande?|petite?) )?(?:brocante|cin[ée](?:ma)?|"
    r"concert|expo\w*|loto|match|vide-grenier|bal|foire|resto\w*|apéro\w*|théâtre|spectacle|projection|débat|(?-i:réunion)|fête|"
    r"festival|braderie|kermesse|foot(?:ball)?|rugby|piscine|plage|dîner|repas|conférence)"
)
_PLACE = rf"(?:[^.;:,!?\n\d()]{{0,20}}? {AT} {TOWN})?"

TURNS: Turns = (
    # "Mardi : 9 h marché, 11 h manif à Gap, 16 h ciné": only one of them is a rally
    (
        words(
            "marche marches courses resto restau restaurant cine cinema sieste siestes boulot "
            "travail piscine foot sport yoga gym dentiste medecin kine coiffeur dodo menage "
            "lessive apero diner dejeuner lecture serie series couture jardin jardinage footing "
            "velo boulangerie atelier ateliers projection projections bal concert concerts debat "
            "debats soiree reunion reunions conference ag repas gouter"
        ),
        (", ", " ; ", " / ", "\n"),
        turn(
            rf"(?:(?<=[:;,/(] )|(?<=\n)|(?<=- )|(?<=di )|(?<=manche )){_ITEM}{_NEXT}"
            rf"(?=(?:{_ITEM}{_NEXT}){{0,3}}{_RALLY})",
            "",
        ),
        turn(
            rf"({_RALLY}[^.;!?\n]{{0,90}}?)(?:{_NEXT}{_TIMED}{_OWN}[^.,;!?\n\d]{{0,40}})+"
            r"(?=[.;!?\n]|\Z)",
            r"\1",
        ),
    ),
    # "Samedi 14h manif à Rodez, dimanche ciné à Albi": the days of other things
    (
        words(
            "brocante cine cinema concert expo loto match vide bal foire resto apero theatre "
            "spectacle projection debat reunion fete festival braderie kermesse foot rugby piscine "
            "plage diner repas conference"
        ),
        ("; ", ", "),
        turn(
            rf"[;,] (?:et |puis )?{_DAY_OF_IT},? (?:{HOUR},? )?{_THING}{_PLACE}"
            rf"(?=[.!]?\s*\Z|[;,] (?:et |puis )?{_DAY_OF_IT}|\n|[.!] )",
            "",
        ),
        turn(
            rf"(?:{OPENS}|(?<=: )){_DAY_OF_IT},? (?:{HOUR},? )?{_THING}{_PLACE}"
            rf"[;,] (?:et |puis )?(?={_DAY_OF_IT}[^.!?\n]*\b{RALLY})",
            "",
        ),
        # the same in brackets, behind a town
        turn(rf"{TOWN} \({_THING}\)(?:[,;] | et |(?=[.!]?\s*\Z))", ""),
    ),
    # "DTSTART;TZID=Europe/Paris:20251108T140000": the day and the hour of an iCalendar event
    (
        words("dtstart vevent"),
        ("DTSTART",),
        turn(
            r"(?m)^(?:(?:BEGIN|END|VERSION|PRODID|UID|DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE|"
            r"CALSCALE|METHOD|DTEND|DURATION|RRULE|EXDATE|TRANSP|STATUS:CONFIRMED|X-[A-Z-]+|"
            r"CLASS|PRIORITY)\b[^\n]*(?:\n|\Z))+",
            "",
        ),
        turn(
            r"(?m)^DTSTART(?:;[^:\n]*)?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d(?=\n|\Z)",
            r"Le \3/\2/\1 à \4h\5",
        ),
        turn(r"(?m)^DTSTART(?:;[^:\n]*)?:(\d{4})(\d\d)(\d\d)(?:T\d{6}Z)?(?=\n|\Z)", r"Le \3/\2/\1"),
        turn(r"(?m)^(?:SUMMARY|LOCATION|DESCRIPTION)(?:;[^:\n]*)?: ?", ""),
    ),
)
"""Those of one text are put plainly one after the other."""
