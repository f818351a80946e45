"""One line of a list: its bullet, its number, whether it is a town's."""

from collections import Counter
from collections.abc import Sequence

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.towns.stops import LED_HOUR
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_BULLET_OPENS = compiled(r"\s*([^\w\s\"'()\[\]#@&+$\u20ac.,:;!?/|<\u00ab\u00bb]+)\s?(?=\S)")


def bullet_of(folded: str, position: int) -> str:
    """Return the dash, the dot or the picture that the line of *position* opens with, or ""."""
    start = folded.rfind("\n", 0, position) + 1
    opens = _BULLET_OPENS.match(folded, start)
    if opens is None and _NUMBER_OPENS.match(folded, start):
        return "" if _THREAD.search(folded, 0, _FIRST) else "1."
    return opens[1] if opens else ""


def heads_line(folded: str, hour: int) -> bool:
    """Tell an hour that opens its line, and is that line's alone: "19 h | Dax | place X"."""
    start = folded.rfind("\n", 0, hour) + 1
    return _HOUR_OPENS.match(folded, start) is not None


_HOUR_OPENS = compiled(rf"[^\w\n]*{LED_HOUR} ?[|/;:,\u2013\u2192-]+ ?\w[^\n]*[^\n:]")
# "1. Rentrée.", "Article 3.": an item of minutes or of an order; the posts of a thread go on.
_NUMBER_OPENS = compiled(r"\s*(?:(?:art(?:icle|\.) )?\d{1,2}(?:er)?[.)]|#\d{1,2}) (?=\S)")
_THREAD = compiled(r"\b(?:thread|fil)\b")
_FIRST = 120


def mark_bullets(text: Text, spoken: list[Spoken]) -> None:
    """Mark the first sentences of lines that open alike: each is of another thing."""
    firsts: dict[int, Spoken] = {}
    for one in spoken:
        firsts.setdefault(one.sentence.line, one)
    bullets = {line: bullet_of(text.folded, one.sentence.start) for line, one in firsts.items()}
    if not any(bullets.values()):
        return
    _leave_pieces(spoken, bullets)
    often = Counter(bullets.values())
    if len(often) == 1 and not all(one.groups for one in firsts.values()):
        return  # each line opens with it, title and all: it is there for the eye
    for line, one in firsts.items():
        one.bullet = bullets[line] if often[bullets[line]] > 1 else ""
    if any(one.bullet for one in firsts.values()):
        _join_items(text, spoken)


def _leave_pieces(spoken: Sequence[Spoken], bullets: dict[int, str]) -> None:
    """Take away the bullets of lines that say when and where one rally is, a piece each.

    "- Jeudi 7 mars", "- 14 h 30", "- Parvis de la gare, Vannes" are of one thing together.
    """
    for bullet, often in Counter(bullets.values()).items():
        ones = [one for one in spoken if bullets.get(one.sentence.line) == bullet]
        if not bullet or often < _PIECES or sum(bool(one.groups) for one in ones) > 1:
            continue
        days = [one for one in ones if one.days]
        timed = [one for one in ones if one.hours and not (one.days or one.groups)]
        whole = bool(days and days[0].hours) or any(_is_hour(one) for one in timed)
        if len(days) == 1 and not days[0].groups and whole:
            for line in [line for line, sign in bullets.items() if sign == bullet]:
                bullets[line] = ""


def _is_hour(one: Spoken) -> bool:
    """Tell "14 h 30", "rdv 14 h 30", "Heure : 14 h 30": a line of an hour alone."""
    rest = one.hours[0].start - one.sentence.start + one.sentence.end - one.hours[-1].end
    return rest <= _LED and not one.has(*ANTI)


# Lines of so many pieces; so many letters may stand around an hour.
_PIECES, _LED = 2, 16


def _join_items(text: Text, spoken: list[Spoken]) -> None:
    """Take whole sentences on the lines right below an item's for what it goes on with."""
    item: int | None = None
    above, ended = -1, False
    for one in spoken:
        line = one.sentence.line
        whole = text.folded.startswith(".", one.sentence.end)
        if one.bullet:
            item = line
        elif item is not None and line != above:
            goes_on = ended and whole and line == above + 1 and not one.has(*ANTI)
            item = item if goes_on else None
        if item is not None:
            one.sentence.line = item
        above, ended = line, whole


def first_place(text: Text, ones: list[Spoken]) -> Spoken:
    """Return what a line opens with, after its number: "3. Mardi, Bernay, 18 h"."""
    first = ones[0]
    numbered = len(ones) > 1 and _NUMBER.fullmatch(
        text.folded, first.sentence.start, first.sentence.end
    )
    return ones[1] if numbered else first


_NUMBER = compiled(r"\W*\d{1,2}\W*")
_CLOCK = compiled(r"^\W*\d{1,2} ?(?:h(?:eures)?|:) ?(?:\d\d)?\b")


# "environ 1 200 à": a number and what leads to its town.
_WORDS = compiled(r"\d{1,3}(?: \d{3})+|\w+")
_FEW, _LONG = 2, 200
_ROUNDED = compiled(r"\b(?:environ|pres de|plus de|quelque|au moins)(?= \d)")
_SHARE = compiled(r"\d ?%")
# "26 : Drôme, samedi 2 mars : Die, 10 h": the line of a département, whatever day it says.
_CODED = compiled(r"\W*(?:\d{2,3}|2[ab])(?: ?[)\]:.|/]| [\u2013\u2014-]) ?")


def is_item(text: Text, first: Spoken) -> bool:
    """Tell a line that is its first town's: "Cattenom : 10 h, place de la mairie"."""
    sentence = first.sentence
    # "Cattenom, 1 400, 31 %": how many strike there, with no hour to meet at.
    if not first.groups or (
        not first.hours and _SHARE.search(text.folded, sentence.start, sentence.end)
    ):
        return False
    line = _CLOCK.sub("", text.folded[sentence.start : first.groups[0].start])
    if line.startswith("|"):
        line = line.rpartition("|")[2]  # "| jeudi 28, 18 h 30 | Cenon, château Palmer | …"
    if coded := _CODED.match(line):
        line = line[coded.end() :]
        for day in first.days:
            said = text.folded[day.start : day.end]
            line = line.replace(said, "") if day.start < first.groups[0].start else line
    words = _WORDS.findall(_ROUNDED.sub("", line))
    return len(words) <= _FEW and sentence.end - sentence.start < _LONG
