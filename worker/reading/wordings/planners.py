"""One's own day, hour by hour, with a rally in it, and events as calendars write them."""

from worker.reading.wordings.turns import HOUR, RALLY, Turns, turn
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
