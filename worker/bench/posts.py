"""Synthetic posts about rallies: French, varied, copied as people copy; about nobody.

Every account, address and text is made up from a seeded generator. No text tells of violence
against its author. The same seed gives the same posts, byte for byte.
"""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random  # noqa: TID251 - a type; bootstrap makes them
from typing import TypeVar

from worker.bench import phrases
from worker.bench.speech import Speaker

_T = TypeVar("_T")

CAMPAIGN_TOWNS = (
    *("Paris", "Rennes", "Dijon", "Nantes", "Valence", "Besançon", "Lille"),
    *("Lyon", "Marseille", "Montpellier", "Toulouse", "Guadeloupe", "Nice"),
)
OTHER_TOWNS = ("Bordeaux", "Strasbourg", "Grenoble", "Tours", "Metz", "Brest", "Rouen", "Angers")
_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_RECENT = 4_096  # how far back a copy reaches, in originals


@dataclass(frozen=True, slots=True)
class ArchivePost:
    """One line of a post archive (docs/interface.md)."""

    id: str
    platform: str
    url: str | None
    author: str | None
    text: str
    published: str
    repost_of: str | None
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """Shares of all posts, 0 to 1.

    ``town``: originals that name a town. ``dated``: of those, with the rally's day. ``copies``:
    posts that repeat another one; half of them declared reposts. ``off_topic``, ``authorless``:
    of the originals. ``accounts``: distinct accounts per post, roughly.
    """

    town: float = 0.40
    dated: float = 0.5
    copies: float = 0.35
    off_topic: float = 0.03
    authorless: float = 0.01
    accounts: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """When and where the posts play.

    ``start``: when the first was written; ``days``: over how long. ``rally_day``: the day that
    dated ones name. ``towns``: the most spoken of first. ``varied``: no two originals share a
    sentence, and their towns come with hours and squares; else they are made of a few sentences.
    """

    start: dt.datetime = dt.datetime(2017, 10, 20, 6, 0, tzinfo=dt.UTC)
    days: float = 9.0
    rally_day: dt.date = dt.date(2017, 10, 29)
    towns: tuple[str, ...] = CAMPAIGN_TOWNS + OTHER_TOWNS
    mix: Mix = field(default_factory=Mix)
    varied: bool = False


def posts(count: int, random: Random, setting: Setting | None = None) -> Iterator[ArchivePost]:
    """Yield *count* posts in the order they were written, drawn from the seeded *random*."""
    setting = setting or Setting()
    writer = _Writer(random, setting, max(2, count))
    step = dt.timedelta(days=setting.days) / max(1, count)
    for number in range(count):
        yield writer.post(number, setting.start + step * number)


def lines(count: int, random: Random, setting: Setting | None = None) -> Iterator[str]:
    """Yield the same as JSON lines, without line ends."""
    for post in posts(count, random, setting):
        yield json.dumps(asdict(post), ensure_ascii=False)


def write_archive(path: Path, count: int, random: Random, setting: Setting | None = None) -> Path:
    """Write *count* posts to *path* as a post archive and return the path."""
    with path.open("w", encoding="utf-8") as out:
        for line in lines(count, random, setting):
            out.write(f"{line}\n")
    return path


class _Writer:
    """Writes one post after another and remembers the last originals, for copies of them."""

    def __init__(self, random: Random, setting: Setting, count: int) -> None:
        self._random = random
        self._mix = setting.mix
        self._towns = setting.towns
        self._accounts = max(1, int(count * setting.mix.accounts))
        rally_day = setting.rally_day
        self._day = (
            f"{_WEEKDAYS[rally_day.weekday()]} {rally_day.day} {_MONTHS[rally_day.month - 1]}"
        )
        self._speaker = Speaker(random, self._day) if setting.varied else None
        self._recent: list[ArchivePost] = []

    def post(self, number: int, at: dt.datetime) -> ArchivePost:
        """Return post *number*, written *at* that moment."""
        if self._recent and self._random.random() < self._mix.copies:
            return self._copy(number, at, self._pick(self._recent))
        original = self._made(number, at, self._text(), repost_of=None)
        if len(self._recent) < _RECENT:
            self._recent.append(original)
        else:
            self._recent[number % _RECENT] = original
        return original

    def _copy(self, number: int, at: dt.datetime, original: ArchivePost) -> ArchivePost:
        draw = self._random.random()
        if draw < 0.5:  # noqa: PLR2004 - shares of the kinds of copies, here and below
            return self._made(
                number, at, original.text, repost_of=original.id, platform=original.platform
            )
        text = original.text
        if draw < 0.65:  # noqa: PLR2004
            text = f"RT @compte{self._random.randrange(9_999)}: {text}"
        elif draw < 0.8:  # noqa: PLR2004
            text = f"{text} https://lien.example/{self._random.randrange(10**8)}"
        elif draw < 0.9:  # noqa: PLR2004
            text = f"{self._pick(phrases.EMOJI)} {text}"
        return self._made(number, at, text, repost_of=None)

    def _made(
        self,
        number: int,
        at: dt.datetime,
        text: str,
        *,
        repost_of: str | None,
        platform: str | None = None,
    ) -> ArchivePost:
        platform = platform or ("x", "mastodon", "bluesky")[min(2, int(self._random.random() * 4))]
        post_id = f"{9 * 10**17 + number * 4_099}"
        author = self._author(platform)
        return ArchivePost(
            id=post_id,
            platform=platform,
            url=f"https://{platform}.example/p/{post_id}",
            author=author,
            text=text,
            published=at.isoformat(timespec="seconds").replace("+00:00", "Z"),
            repost_of=repost_of,
            lang="fr",
        )

    def _author(self, platform: str) -> str | None:
        if self._random.random() < self._mix.authorless:
            return None
        # A few accounts write a lot, most write once: the square bends a flat draw that way.
        account = int(self._random.random() ** 2 * self._accounts)
        if platform == "x":
            # As long as today's: ten figures would stand in any dump of hashes by chance.
            return str(1_700_000_000_000_000_000 + account * 7)
        if platform == "bluesky":
            return f"did:plc:{account:024x}"
        return f"https://social.example/users/compte{account}"

    def _text(self) -> str:
        if self._speaker is not None:
            town = self._town() if self._random.random() < self._mix.town else None
            dated = self._random.random() < self._mix.dated
            tagged = self._random.random() >= self._mix.off_topic
            return self._speaker.text(town, dated=dated, tagged=tagged)
        parts = [self._pick(phrases.OPENINGS), self._pick(phrases.MIDDLES)]
        if self._random.random() < self._mix.town:
            named = self._pick(phrases.TOWNS).replace("{town}", self._town())
            dated = self._random.random() < self._mix.dated
            named = named.replace("{day}", f" {self._day}" if dated else "")
            parts.append(named.replace("à Guadeloupe", "en Guadeloupe"))
        parts += [self._pick(phrases.MIDDLES), self._words(), self._pick(phrases.ENDS)]
        if self._random.random() >= self._mix.off_topic:
            parts.insert(self._random.randrange(len(parts)), self._pick(phrases.HASHTAGS))
        return " ".join(parts)

    def _words(self) -> str:
        words = [self._pick(phrases.VOCABULARY) for _ in range(6)]
        return f"({', '.join(words)})"

    def _town(self) -> str:
        # Zipf, roughly: the first town is spoken of a dozen times as often as the tenth.
        return self._towns[int(len(self._towns) * self._random.random() ** 3)]

    def _pick(self, choices: Sequence[_T]) -> _T:
        return choices[int(self._random.random() * len(choices))]
