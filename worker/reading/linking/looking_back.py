"""Makes a past rally of each number that only compares: "contre 1 200 samedi dernier"."""

from itertools import pairwise

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.linking.comparing import LookBack
from worker.reading.linking.respective import each_towns
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Group, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import WEEK, Form, Moment, is_history, resolve
from worker.reading.towns.names import Mention
from worker.reading.words.lexicon import About

_PAIR = 2


def look_back(
    state: Discourse, spoken: Spoken, backs: list[LookBack], topic: Part | None
) -> list[Part]:
    """Return a past rally for each of *backs*: of the town beside it, or spoken of last."""
    parts = []
    same = all(one.day is other.day for one, other in pairwise(backs))
    each = each_towns(spoken, [one.number for one in backs]) if same else []
    for number, back in enumerate(backs):
        group = each[number] if each else _beside(spoken, back.number)
        towns = group.mentions if group is not None else topic.towns if topic else []
        towns = _its_own(spoken, backs, number, towns)
        named = topic.day if topic and topic.day else state.named
        day = resolve(back.day.said, Moment(state.published, past=True, named=named))
        today = state.published.date()
        if day is not None and day == named and back.day.said.form is Form.WEEKDAY:
            day -= WEEK  # "900 samedi, contre 1 200 samedi dernier"
        vague = back.day.said.form is Form.VAGUE and not is_history(back.day.said, today)
        vague = vague and topic is not None and topic.day is not None
        if len(towns) != 1 or (day is None and not vague) or (day and day > today):
            continue
        count = back.number
        if state.author is Speaker.ORGANISERS and count.said_by is Speaker.PRESS:
            count = count._replace(said_by=state.author)  # "d'après notre comptage, contre …"
        parts.append(
            Part(
                towns,
                day=day,
                dated=True,
                day_spans=[(back.day.start, back.day.end)],
                figures=[(FigureKind.ATTENDANCE, count)],
                past=True,
                aside=True,
            )
        )
    return parts


def _its_own(
    spoken: Spoken, backs: list[LookBack], number: int, towns: list[Mention]
) -> list[Mention]:
    """Return the town of "900 à Gap et à Dole (contre respectivement 400 et 300 jeudi)", in turn.

    *towns* are those that the number of *backs* at *number* stands behind.
    """
    end = towns[-1].end if towns else 0
    own = [one for one in backs if _beside_group(spoken, one.number) == end]
    if len(towns) < _PAIR or len(own) != len(towns) or backs[number] not in own:
        return towns
    said = "respectivement" in spoken.text.folded[end : own[0].number.start]
    return [towns[own.index(backs[number])]] if said else towns


def _beside_group(spoken: Spoken, count: Count) -> int:
    group = _beside(spoken, count)
    return group.end if group else 0


def _beside(spoken: Spoken, count: Count) -> Group | None:
    valid = [group for group in spoken.groups if group.valid or group.about is About.RALLY]
    before = [group for group in valid if group.end <= count.start]
    return before[-1] if before else valid[0] if valid else None
