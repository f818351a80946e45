"""Tells what is of today though nothing says so: a live report's rallies, and which are over."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from worker.reading.linking import apart, in_turn, leftover, plans, series
from worker.reading.linking.asides import is_decided
from worker.reading.linking.weekdays import date_by_tag, take_today
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.times.almanac import Form, Moment, resolve
from worker.reading.times.stamps import under_way
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE, PAST
from worker.reading.words.text import Text

EVENING = time(19)
"""From this hour on "ce samedi après-midi" is over."""
_DAWN, _EARLY = time(5), time(9, 30)
NOON = time(12)
"""From this hour on "ce matin" is over."""
_MORNING = compiled(r"[^.;:\n]{0,24}\bmatin\b")
_BY_DAY = compiled(r"[^.;:\n]{0,24}\b(?:matin|midi|apres-midi|aprem)\b")


def close(text: Text, spoken: Sequence[Spoken], parts: list[Part], published: datetime) -> None:
    """Date what a live report tells, and make past what was over when *text* was published."""
    if not parts:
        return
    _date_live(text, parts, published)
    _date_after(text, spoken, parts, published)
    date_by_tag(spoken, parts, published)
    _date_crowds(text, spoken, parts, published)
    _close_entries(spoken, parts, published)
    _close_today(text, spoken, parts, published)
    plans.close_ongoing(text.folded, spoken, parts, published.date())
    _date_gone(spoken, parts, published)
    _date_left(text, spoken, parts, published)
    _date_only(spoken, parts, published)
    _date_title(text, parts, published.date())
    _date_row(spoken, parts)
    take_today(spoken, parts, published)
    in_turn.give(spoken, parts)
    leftover.tie(spoken, parts)
    leftover.give_lead(spoken, parts, published.date())
    leftover.give_clicks(spoken, parts, published.date())
    series.share(spoken, parts)
    series.share_joined(spoken, parts)
    series.share_opening(spoken, parts)
    series.share_last(spoken, parts)
    series.share_front(spoken, parts)
    series.share_programme(spoken, parts)
    series.share_line(text.folded, parts)


# "LIVE #BloquonsTout", "EN DIRECT": a title that tells of its own day.
_LIVE = compiled(
    r"[^\n]*(?:\b(?:en direct|le direct|live\b(?= ?[#:.|\u00b7\u2013-])|minute par minute|"
    r"en continu|le fil\b|au fur et a mesure\b|un premier decompte)|(?:^|\n)\W*direct\b)"
)


def _date_live(text: Text, parts: Sequence[Part], published: datetime) -> None:
    """Give the day of its publication to all that a live report says no day of.

    So it is with what is told while it goes on, unless nothing of it will be.
    """
    parts = [part for part in parts if not part.aside]  # "loin des 4 000 du 12"
    if not parts or any(part.day or part.dated for part in parts):
        return
    if not _LIVE.match(text.folded) and (
        any(part.status for part in parts) or not under_way(text.folded)
    ):
        return
    for part in parts:
        part.day, part.inherited = published.date(), True
        part.seen = part.seen or part.told


def _date_only(spoken: Sequence[Spoken], parts: Sequence[Part], published: datetime) -> None:
    """Give the one day that a text says to its rallies, when none of them has any.

    "Covoiturage pour Dole mardi. Le cortège part à 14 h", "300 à Dole. C'était samedi".
    """
    lands = _lands(parts)
    parts = [part for part in parts if not part.codes or not part.codes <= lands]
    if not parts or any(part.day or part.dated or part.status for part in parts):
        return
    past, gone = all(part.past for part in parts), any(part.past for part in parts)
    said = [day for one in spoken for day in one.days if gone or one.tense(day.start) != PAST]
    if any(day.said.form in _LOOSE for day in said):
        return
    days = {resolve(day.said, Moment(published, past=past)) for day in said} - {None}
    today = published.date()
    for found in days if len(days) == 1 else ():
        for part in parts:
            told = part.hours or part.figures
            if found and told and (found <= today if part.past else found >= today):
                part.day, part.inherited = found, True
                part.day_spans = [(said[0].start, said[0].end)]


def _lands(parts: Sequence[Part]) -> set[str]:
    """Return where the towns are told to lie: "… Samedi, tous dehors dans le Jura"."""
    towns = {code for part in parts for code in part.codes if len(code) > _AREA}
    return {town[:size] for town in towns for size in (_AREA - 1, _AREA)}


_TITLE, _AREA = 25, 3  # A line so short but says where a text was written.


def _date_title(text: Text, parts: Sequence[Part], today: date) -> None:
    """Give the towns of "Manifs : Nîmes, Tours, Nancy… le point" the day all below is of.

    So is a crowd of which a caption tells, above the first day that is said.
    """
    title = text.folded.find("\n")
    if title < _TITLE or "?" in text.folded[:title]:
        title = 0  # "Avignon, France", "Où manifester jeudi à Lens ?"
    own = [part for part in parts if part.towns and not part.aside]
    first = min((start for part in own for start, _ in part.day_spans), default=0)
    above = [
        part
        for part in own
        if part.towns[-1].end <= title
        or (part.towns[-1].end <= first and part.figures and not part.day)
    ]
    told = [part for part in own if part not in above and part.day]
    above, dated = [part for part in above if not part.day], any(part.dated for part in above)
    # Earlier days are compared with: "contre 900 samedi dernier".
    day = max((part.day for part in told if part.day), default=today)
    gone = [part for part in told if part.day == day and part.past]
    if dated or day > today or not gone or told[0].day != day:
        return
    if any(part.hours or part.status for part in above) or apart.was_apart(text.folded, gone[0]):
        return
    for part in above:
        part.day, part.inherited, part.past = day, True, True
        part.day_spans = list(gone[0].day_spans)


def _date_row(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give "150 à Agen, 60 à Nérac et 30 à Marmande" the day that was found for one of them."""
    for one in spoken if any(part.figures and not part.day for part in parts) else ():
        start, end = one.sentence.start, one.sentence.end
        row = [part for part in parts if part.towns and start <= part.towns[0].start < end]
        row = [part for part in row if part.figures and part.past and not part.aside]
        known = [part for part in row if part.day]
        days = {part.day for part in known}
        if one.days or len(days) != 1 or any(part.hours for part in row):
            continue
        for part in row:
            if not (part.day or part.dated or part.status):
                part.day, part.inherited = days.copy().pop(), True
                part.day_spans = list(known[0].day_spans)


# "Les chiffres valent pour hier", "C'est demain !", "À samedi !", "Tous dans la rue jeudi !"
_DATES_ALL = compiled(
    r"[^.;]*\b(?:chiffres|comptages?|decomptes?|releves?|remontees?|donnees)\b|"
    r"\W*(?:c'est|c'etait|tout (?:ca|cela)|on parle de)\b|"
    r"\W*(?:rendez-vous|rdv|on se (?:voit|retrouve)|a(?= \w+\W*$)|"
    r"tou(?:s|te?s)(?: et tou(?:s|te?s))? (?:dans la rue|en greve|dehors|ensemble|mobilise\w*))\b"
    r"[^.;,]{0,24}[^a-z]*$"
)


# "…, à Cannes, 14 h. Rendez-vous samedi !": the last town has it already.
_MEET = compiled(
    r"\W*(?:rendez-vous|rdv|on se (?:voit|retrouve)|c'est|a(?= \w+\W*$))\b[^.;,]{0,24}[^a-z]*$"
)
_LATER = compiled(
    r"\b(?:prochain\w*|suite|ensuite|suivant\w*|apres|puis|ag|assemblee|reunion|bus|cars?|"
    r"covoit\w*|atelier\w*|reprend\w*|encore une|autre)\b"
)
_SEVERAL = 2


def _date_after(
    text: Text, spoken: Sequence[Spoken], parts: Sequence[Part], published: datetime
) -> None:
    """Give the day that a sentence says of all towns above it, when none was said before."""
    undated = [part for part in parts if part.towns and not (part.day or part.dated)]
    if not undated or len(parts) < _SEVERAL:
        return
    first = min(part.towns[0].start for part in undated)
    spans = {span for part in parts for span in part.day_spans}
    # "Lens 10 h - Arras 14 h - Douai 17 h. On remet ça DEMAIN"
    row = sum(bool(part.hours) for part in undated) >= _SEVERAL
    row = row and all((part.hours or part.status) and not part.past for part in undated)
    for one in spoken:
        if one.sentence.start < first or one.groups or len(one.days) != 1 or one.sentence.asked:
            continue
        only = spans <= {(one.days[0].start, one.days[0].end)}
        said = _DATES_ALL if len(undated) >= _SEVERAL else _MEET if only else None
        start, end = one.sentence.start, one.sentence.end
        rows = row and only and not _LATER.search(text.folded, start, end)
        if not rows and (said is None or not said.match(text.folded, start, end)):
            continue
        past = all(part.past for part in undated) and one.tense(one.days[0].start) != FUTURE
        if (found := resolve(one.days[0].said, Moment(published, past=past))) is None:
            return
        for part in undated:
            part.day, part.inherited = found, True
            part.past = past or (part.past and found == published.date())
            part.day_spans = [(one.days[0].start, one.days[0].end)]
        return


# The day of what a text reports is said at its beginning, and is this near.
_BEGINNING, _LATELY = 150, timedelta(days=7)
_LOOSE = frozenset({Form.VAGUE, Form.OTHER, Form.FROM_NAMED, Form.AROUND})


def _date_crowds(
    text: Text, spoken: Sequence[Spoken], parts: Sequence[Part], published: datetime
) -> None:
    """Give crowds of no day the one that the text began with, where none is told vaguely."""
    undated = [part for part in parts if part.past and part.figures and part.day is None]
    said = [day for one in spoken for day in one.days if not is_decided(one, day)]
    if not undated or any(day.said.form is Form.VAGUE for day in said):
        return
    first = next((day for day in said if day.said.form not in _LOOSE and not day.tag), None)
    if first is None or first.start > max(_BEGINNING, len(text.folded) // 4):
        return
    found = resolve(first.said, Moment(published, past=True))
    if found is None or not timedelta(0) <= published.date() - found <= _LATELY:
        return
    dated = {code for part in parts if part.day for code in part.codes}
    for part in undated:
        if dated.isdisjoint(part.codes) and first.start < part.towns[0].start:
            part.day, part.inherited = found, True
            part.day_spans = [(first.start, first.end)]


def _close_entries(spoken: Sequence[Spoken], parts: Sequence[Part], published: datetime) -> None:
    """Make past what a live report tells of today, but what its sentence says is to come."""
    if not any(one.stamp for one in spoken):
        return
    for part in parts:
        start = part.towns[0].start if part.towns else -1
        told = [one for one in spoken if one.sentence.start <= start < one.sentence.end]
        ahead = any(one.tense(start) == FUTURE for one in told)
        begun = all(hour <= published.time() for hour, _, _ in part.hours)
        if part.day == published.date() and begun and not (ahead or part.status):
            part.past = True


def _close_today(
    text: Text, spoken: Sequence[Spoken], parts: Sequence[Part], published: datetime
) -> None:
    """Make past what a text tells of its morning, in the evening of its day."""
    if published.time() < NOON:
        return
    today = published.date()
    begun = [
        part for part in parts if part.day == today and not (part.past or part.hours or part.status)
    ]
    if not begun:
        return
    told = {one.tense for sentence in spoken for one in sentence.told}
    late = published.time() >= EVENING
    counted = any(part.day == today and part.past and part.figures for part in parts)
    over = late and PAST in told and FUTURE not in told
    gone = _BY_DAY if late else _MORNING
    for part in begun:
        row = bool(part.towns) and text.folded.endswith("\n", 0, part.towns[0].start)
        beside = late and counted and row and FUTURE not in told
        by_day = any(gone.match(text.folded, start) for start, _ in part.day_spans)
        part.past = over or beside or by_day


_OVER = 2  # hours after which a rally of today is over, whatever its text says


def _date_gone(spoken: Sequence[Spoken], parts: Sequence[Part], published: datetime) -> None:
    """Give a rally to come, whose hour of today is gone, the day to come that was said before it.

    Without one it was held, once its hour is well gone.

    "Manifs du 7 mars : où défiler. On sait depuis ce lundi … À Pau, 10 h" was written on Monday.
    """
    today, now = published.date(), published.time()
    days = [(one, day) for one in spoken for day in one.days]
    for part in parts:
        gone = part.hours and all(hour <= now for hour, _, _ in part.hours)
        if part.day != today or part.status or not (gone and part.towns):
            continue
        if part.past and not _will_be(spoken, part):
            continue
        part.past = now.hour - max(hour.hour for hour, _, _ in part.hours) >= _OVER
        for said, day in days:
            found = resolve(day.said, Moment(published)) if day.said.form not in _LOOSE else None
            found = said.resolved.get(day.start) or found  # "après la marche de vendredi": gone
            if day.start < part.towns[0].start and found is not None and found > today:
                part.day, part.inherited, part.past = found, True, False
                part.day_spans = [(day.start, day.end)]
                break


def _will_be(spoken: Sequence[Spoken], part: Part) -> bool:
    """Tell "ce mardi, 250 défilés étaient déclarés. À X, il partira à 10 h": it will be."""
    start = part.hours[0][1]
    told = [one for one in spoken if one.sentence.start <= start < one.sentence.end]
    return part.inherited and any(one.tense(start) == FUTURE for one in told)


def _date_left(
    text: Text, spoken: Sequence[Spoken], parts: Sequence[Part], published: datetime
) -> None:
    """Give a rally of which no day was found the last one said before its town, or else today.

    Today only to what is over and has an hour ("À midi, ils étaient 300"), or a number in a text
    that says one day to come ("500 à Niort. La suite jeudi"), and to what is told beside it.
    Only a day told vaguely ("l'an dernier") leaves a rally without a date (rule 9).
    """
    dated = {code for part in parts if part.day for code in part.codes}
    bare = [part for part in parts if part.day is None and part.inherited and not part.dated]
    bare = [part for part in bare if part.towns and not part.status]
    over = {code for part in parts if part.day and part.past for code in part.codes}
    left = [
        part
        for part in bare
        if (part.seen or not part.bare)
        and not _is_vague(text.folded, spoken, part)
        # A town's next rally, whose day is said, does not date the one that is over.
        and (over if part.past and part.figures else dated).isdisjoint(part.codes)
    ]
    for part in left:
        _date_before(spoken, part, published)
    today, coming = published.date(), _next(spoken, published)
    tonight = {code for part in parts if part.day == today for code in part.codes}
    news = [p for p in bare if p.towns[0].start < coming and (p.seen or not p.bare)]
    news = [part for part in news if tonight.isdisjoint(part.codes)]
    if any(part.past and part.figures for part in news):
        left = news
    elif not any(part.past and part.hours for part in left) or any(p.day == today for p in parts):
        return
    early = _is_morning_news(text, left, published)
    scenes = [one.sentence for one in spoken if not (one.groups or one.days)]
    said_then = plans.only_gone(spoken, published) if early else None
    dated_text = any(day.said.form not in _LOOSE for one in spoken for day in one.days)
    for part in left:
        set_there = any(
            one.start <= at < one.start + 2 for _, at, _ in part.hours for one in scenes
        )
        set_out = not (early or dated_text) and part.figures and plans.set_out(spoken, part)
        other_day = (set_there or set_out) and _is_ahead(part, published)
        if part.day is None and part.past and not other_day:
            part.day = said_then or today - timedelta(days=early)


def _is_ahead(part: Part, published: datetime) -> bool:
    """Tell "14 heures, la place se remplit" in a paper of the morning: it was no hour of today."""
    return part.past and any(hour > published.time() for hour, _, _ in part.hours)


def _is_morning_news(text: Text, left: Sequence[Part], published: datetime) -> bool:
    """Tell crowds that nobody has counted so early on their day: they came the day before."""
    now = published.time()
    counted = sum(bool(part.figures and not part.hours) for part in left) >= _SEVERAL
    begun = any(hour <= now for part in left for hour, _, _ in part.hours)
    return _DAWN <= now < _EARLY and counted and not (begun or _LIVE.match(text.folded))


def _is_vague(folded: str, spoken: Sequence[Spoken], part: Part) -> bool:
    """Tell "leur marche de septembre, à X, avait attiré 350 personnes": of no day that is said."""
    start = part.towns[0].start
    inside = [one for one in spoken if one.sentence.start <= start < one.sentence.end]
    if any(day.said.form is Form.VAGUE for one in inside for day in one.days):
        return True
    return any(_BACK_THEN.search(folded, one.sentence.start, one.sentence.end) for one in inside)


_BACK_THEN = compiled(
    r"\b(?:de|en) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|"
    r"decembre)\b|\b(?:derniere|premiere|autre) fois\b|\bprecedente?s?\b"
)


def _next(spoken: Sequence[Spoken], published: datetime) -> int:
    """Return where the only day said stands if it is to come, else 0: before it is today's news."""
    said = [(one.tense(day.start), day) for one in spoken for day in one.days]
    if len(said) != 1 or said[0][0] == PAST or said[0][1].said.form in _LOOSE:
        return 0
    found = resolve(said[0][1].said, Moment(published))
    return said[0][1].start if found is not None and found >= published.date() else 0


def _date_before(spoken: Sequence[Spoken], part: Part, published: datetime) -> None:
    """Give *part* the last day said before its town, on the side of today that its tense tells."""
    moment, today = Moment(published, past=part.past), published.date()
    said = [(one, day) for one in spoken for day in one.days]
    for one, day in said:
        if day.said.form in _LOOSE or day.start > part.towns[0].start or is_decided(one, day):
            continue
        found = resolve(day.said, moment)
        if found is not None and (found <= today if part.past else found >= today):
            part.day, part.day_spans = found, [(day.start, day.end)]
