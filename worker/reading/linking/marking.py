"""Marks what sentences are to one another before they are linked: rows, items, pairs."""

from datetime import datetime, time
from itertools import pairwise

from worker.reading.linking import sources
from worker.reading.linking.assemblies import leave_assemblies, leave_halls
from worker.reading.linking.columns import head_columns, head_pairs
from worker.reading.linking.countrywide import leave_countrys
from worker.reading.linking.datelines import sets_scene
from worker.reading.linking.items import mark_bullets
from worker.reading.linking.lists import mark_lists, share_times
from worker.reading.linking.other_groups import leave_groups
from worker.reading.linking.rows import (
    leave_sums,
    mark_awaited,
    mark_gathered,
    mark_lately,
    mark_rows,
)
from worker.reading.linking.some_of_them import leave_some
from worker.reading.sentences import beforehand
from worker.reading.sentences.elements import Spoken
from worker.reading.times.hours import Hour
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text


def mark(text: Text, spoken: list[Spoken], published_at: datetime, score: int) -> None:
    """Mark what is a list's, a table's, a row's; *score* is how much the text is a rally's."""
    if score > 0:
        mark_rows(spoken)
        mark_gathered(spoken)
    mark_awaited(spoken, score)
    leave_countrys(text.folded, spoken)
    leave_sums(spoken)
    mark_lately(spoken)
    mark_bullets(text, spoken)
    mark_lists(text, spoken)
    share_times(text, spoken)
    leave_assemblies(text.folded, spoken)
    if score > 0:
        leave_halls(text.folded, spoken)
    head_columns(text, spoken, published_at)
    head_pairs(text, spoken)
    _pair_sentences(text, spoken)
    leave_groups(text, spoken)
    leave_some(text, spoken)


def _pair_sentences(text: Text, spoken: list[Spoken]) -> None:
    """Tell each sentence what the one beside it says."""
    for one, following in pairwise(spoken):
        if sets_scene(text, one, following):
            one.lead = PAST
        if _is_refuted(text.folded, one, following):
            one.groups, one.cues, one.counts = [], [], []
        if not following.days:
            one.next_hour = first_hour(following.hours)
    sources.pair(text, spoken)
    beforehand.count_from_others(spoken)


def _is_refuted(folded: str, one: Spoken, following: Spoken) -> bool:
    """Tell "Vrai ou faux ? « 500 personnes ont marché à X. » C'est faux": nobody did (rule 2)."""
    quoted = '"' in folded[one.sentence.start : following.sentence.start]
    return quoted and _REFUTES.match(folded, following.sentence.start) is not None


_REFUTES = compiled(
    r"\W*(?:c'est (?:\w+ment |bien )?faux\b|faux(?: [!.]|[,.!:])|il n'en est rien|rien de tel|"
    r"c'est une (?:infox|intox|rumeur))"
)


def first_hour(found: list[Hour]) -> time | None:
    """Return the first hour that says when."""
    return next((hour.value for hour in found if hour.value is not None), None)
