"""Random histories of counting, beside a program that counts the obvious way; on both databases.

Copies, reposts, cross-posts, deliveries again with a clock an hour wrong or with other words,
accounts under other handles, deletions, erasures, workers that start anew. `HISTORIES` says how
many, `HISTORIES_FROM` from which seed on; `.ci/run --long` lives more of them.
"""

import datetime as dt
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import replace as varied
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from tests.fakes.tally import Key, Numbers, ObviousTally, Said, Town
from tests.services.campaign import CAMPAIGN, NOW, PLANS, seeded
from worker.domain.claim import Claim, Reading
from worker.domain.post import Post, Withdrawn
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import erase, rallies, retention, tallies, texts
from worker.services.count import gather, keep
from worker.services.installation import Installation
from worker.storage import figures

FIRST = int(os.environ.get("HISTORIES_FROM", "0"))
SEEDS = range(FIRST, FIRST + int(os.environ.get("HISTORIES", "2")))
CODES = ("75056", "69123", "971", "06088", "59350")
DAYS = (None, None, dt.date(2017, 10, 29), dt.date(2017, 11, 25), dt.date(2017, 11, 11))
PLATFORMS = ("mastodon", "x", "bluesky")
HOUR = dt.timedelta(hours=1)
_SYLLABLES = ("ba", "ko", "ri", "tu", "ze", "lan", "mir", "pos", "gue", "dax")
_COPIES = ("{}", "{} https://l.example/a", "RT @untel: {}", "\u270a {} !!", "@amie {}")


class History:
    """One random history: ``live`` lives it, and what it counts is compared with the obvious."""

    def __init__(self, seed: int, installation: Installation) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - no secret, the same history again
        self.installation = installation
        towns = {code: Town([day for of, day, _ in PLANS if of == code]) for code in CODES}
        towns["971"].zone = ZoneInfo("America/Guadeloupe")
        self.obvious = ObviousTally(towns, CAMPAIGN.starts_on, CAMPAIGN.ends_on)
        self.now = NOW
        self.says = {self._text(): self._said(number) for number in range(30)}
        self.posts = [self._post(number) for number in range(200)]
        self.told: list[Post] = []

    def live(self) -> None:
        queue = self.chance.sample(self.posts, len(self.posts))
        acts = (self.forget, self.withdraw, self.restart, self.housekeeping, self.purge, self.move)
        while queue:
            if self.chance.random() < 0.5:
                size = self.chance.choice((1, 5, 20))
                self.deliver([*queue[:size], *self._again()], self.chance.choice((None, *acts[:5])))
                queue = queue[size:]
            else:
                self.chance.choices(acts, (2, 4, 3, 4, 2, 2))[0]()
        self.housekeeping()

    # What happens.

    def deliver(self, batch: list[Post], meanwhile: Callable[[], None] | None = None) -> None:
        """Read a batch, let something happen *meanwhile*, and count it."""
        # One batch with a post and what it was edited into tells nothing of their order.
        batch = list({(one.platform, one.id): one for one in batch}.values())
        read = self.obvious.read(self.now)
        gathered = gather(self.installation, batch, self.now, self.read)
        if meanwhile and self.chance.random() < 0.3:
            meanwhile()
        keep(self.installation, gathered, self.now)
        told = [(one, self._said_by(one.text)) for one in batch]
        self.obvious.deliver(told, read, self.now)
        self.told += batch

    def forget(self) -> None:
        one = self.chance.choice(self.posts)
        name = self.chance.choice((one.handle, one.author)) or "nobody"
        erase.forget(self.installation, [name], one.platform, self.now)
        self.obvious.forget((one.platform, name))

    def withdraw(self) -> None:
        one = self.chance.choice(self.posts)
        gone = Withdrawn(platform=one.platform, id=one.id)
        number, unseen = (one.platform, one.id), self.chance.random() < 0.7
        if unseen:
            erase.withdraw_listed(self.installation, [gone], self.now)
        else:
            erase.withdraw(self.installation, [gone], self.now)
        if unseen or number in self.obvious.posts:
            self.obvious.withdraw(number)

    def restart(self) -> None:
        texts.forget()

    def purge(self) -> None:
        """Let days pass, and what is past its time go."""
        self.now += self.chance.choice((1, 9, 30, 70)) * HOUR
        retention.purge(self.installation, self.now)
        self.obvious.purge(self.now)

    def move(self) -> None:
        """Give a rally another day, call one off or say that it takes place after all."""
        rally = self.chance.choice(rallies.calendar(self.installation))
        code, day = rally.place.code, rally.plan.date
        town = self.obvious.towns[code]
        to = self.chance.choice([one for one in DAYS if one])
        if self.chance.random() < 0.5 and to not in town.days:
            rallies.change(self.installation, rally.id, {"date": to}, "a@b.example", self.now)
            self.obvious.move(code, day, to)
        elif day in town.off:
            rallies.confirm(self.installation, rally.id, "a@b.example", self.now)
            town.off.remove(day)
        else:
            rallies.cancel(self.installation, rally.id, "a@b.example", self.now)
            town.off.add(day)

    def housekeeping(self) -> None:
        erase.carry_out(self.installation, self.now)
        self.obvious.carry_out()
        assert tallies.recount(self.installation) == []

    # What is written.

    def read(self, text: str, _at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
        assert dated
        said = self._said_by(text)
        places = [place.ref for code in said.places if (place := gazetteer.by_code(code))]
        claims = [Claim(place=place, date=said.day) for place in places if said.day]
        return Reading(tuple(claims), tuple(places), testimony=said.testimony)

    def _said_by(self, text: str) -> Said:
        testimony = text.startswith("MOI ")
        found = next(said for own, said in self.says.items() if own in text)
        return varied(found, testimony=testimony, on_topic="#MeToo" in text)

    def _text(self) -> str:
        words = ["".join(self.chance.choices(_SYLLABLES, k=3)) for _ in range(14)]
        return f"{' '.join(words)} {self.chance.choice(('#MeToo',) * 9 + ('#autre',))}"

    def _said(self, number: int) -> Said:
        places = tuple(self.chance.sample(CODES, self.chance.choice((0, 1, 1, 1, 2))))
        return Said(text=number, places=places, day=self.chance.choice(DAYS) if places else None)

    def _post(self, number: int) -> Post:
        account = self.chance.randrange(12)
        handle = f"Nom{account}{self.chance.choice(('', 'bis'))}"
        # An archive may have a handle where others have the id.
        author = self.chance.choice((f"id{account}", f"id{account}", f"id{account}", handle, None))
        at = dt.datetime(2017, 10, 12, 20, tzinfo=dt.UTC) + self.chance.randrange(1_200) * HOUR
        if self.chance.random() < 0.3:
            at = at.replace(hour=self.chance.choice((21, 22, 23, 0, 1)))
        return Post(
            platform=self.chance.choice(PLATFORMS),
            id=str(number),
            text=self.chance.choice(_COPIES).format(self.chance.choice(list(self.says))),
            published_at=at,
            author=author,
            handle=handle if author else None,
            repost_of="1" if self.chance.random() < 0.25 else None,
        )

    def _again(self) -> Iterator[Post]:
        for one in self.chance.sample(self.told, min(len(self.told), 3)):
            original = self.posts[int(one.id)]
            at = original.published_at + self.chance.choice((0, 1, -1)) * HOUR
            text = self.chance.choice((original.text, self.chance.choice(list(self.says))))
            if self.chance.random() < 0.1:
                text = f"MOI {text}"
            yield replace(original, published_at=at, text=text)


def counted(installation: Installation) -> dict[Key, Numbers]:
    """Return the numbers that there are, under the names that the obvious program gives them."""

    def views(by: tallies.By, place: str | None = None) -> list[tallies.TallyView]:
        return tallies.tallies(installation, by, place, exact=True, now=NOW)

    found: dict[Key, tallies.TallyView] = {}
    found |= {("rally", v.place.code, v.date): v for v in views("rally") if v.place}
    found |= {("place", v.place.code if v.place else ""): v for v in views("place")}
    found |= {("day", v.day): v for v in views("day")}
    found |= {("platform", v.platform): v for v in views("platform")}
    found |= {("place day", code, v.day): v for code in CODES for v in views("day", code)}
    told = {key: view.numbers for key, view in found.items()}
    return {
        key: (one.persons or 0, one.posts or 0, one.reposts or 0, one.texts or 0)
        for key, one in told.items()
        if one.posts or one.reposts
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_the_tally_is_that_of_the_obvious_program(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    # Who is erased after a cell was closed is still in that one; wholes are raised to their parts.
    monkeypatch.setattr(figures, "nested", lambda found: found)
    history = History(seed, seeded(tmp_path, store))

    history.live()

    assert counted(history.installation) == history.obvious.told()
