"""Makes the demonstration's config folder out of the shipped one, comments included."""

import shutil
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import tomlkit
from tomlkit.items import AoT, Table

from worker.demo.calendar import moved

# Where people met or might have met: an announcement without a place waits for a person.
VENUES = {
    "Paris": "place de la République",
    "Rennes": "place de la Mairie",
    "Dijon": "place de la Libération",
    "Nantes": "place Royale",
    "26362": "Champ de Mars",
    "Besançon": "place de la Révolution",
    "Lille": "place de la République",
    "Lyon": "place Bellecour",
    "Marseille": "Vieux-Port",
    "Montpellier": "place de la Comédie",
    "Toulouse": "place du Capitole",
    "971": "place de la Victoire, Pointe-à-Pitre",
    "Nice": "place Masséna",
}
WAVE, TEXT = "Démonstration", "announcements/demonstration.txt"
# Its Sunday, 14:00 there, begins last of all: the same wave is past for every other town.
WAVE_PLACE, WAVE_ZONE = "971", ZoneInfo("America/Guadeloupe")


def write(shipped: Path, folder: Path, sunday: date, wave_at: datetime) -> None:
    """Write the config *folder* from *shipped*, its days moved to the weeks around *sunday*.

    Args:
        shipped: The config of October 2017.
        folder: Where to write; what is there is replaced.
        sunday: The demonstration's Sunday.
        wave_at: When its first announcement leaves, aware.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(shipped, folder)
    path = folder / "campaign.toml"
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    campaign = document["campaign"]
    assert isinstance(campaign, Table)  # noqa: S101 - our own file
    for key in ("from", "until"):
        campaign[key] = _moved(campaign[key], sunday)
    # Somebody who looks at three in the morning shall see one leave, too.
    document.remove("quiet")
    rallies, waves = document["rally"], document["wave"]
    assert isinstance(rallies, AoT)  # noqa: S101 - the same
    assert isinstance(waves, AoT)  # noqa: S101 - the same
    for rally in rallies:
        rally["date"] = _moved(rally["date"], sunday)
        rally.setdefault("venue", VENUES[rally["place"]])
    # Whoever starts it within a week of its Sunday would see twelve calls leave at once.
    del waves[next(n for n, wave in enumerate(waves) if wave.get("on") == "confirmed")]
    start = next(_start(rally) for rally in rallies if rally["place"] == WAVE_PLACE)
    called = (folder / "announcements" / "appel.txt").read_text(encoding="utf-8")
    # Word for word the text of J-7 it would be held, or hold that one, wherever J-7 is to come.
    (folder / TEXT).write_text(f"Ceci est un essai. {called}", encoding="utf-8")
    waves.append(_wave(start - wave_at))
    path.write_text(tomlkit.dumps(document), encoding="utf-8")


def _moved(value: object, sunday: date) -> date:
    assert isinstance(value, date)  # noqa: S101 - TOML dates, in our own file
    return moved(date(value.year, value.month, value.day), sunday)


def _start(rally: Table) -> datetime:
    hour = datetime.strptime(str(rally["time"]), "%H:%M").time()  # noqa: DTZ007 - a wall clock
    day = date.fromisoformat(str(rally["date"]))
    return datetime.combine(day, hour, WAVE_ZONE)


def _wave(before: timedelta) -> Table:
    wave = tomlkit.table()
    wave["name"] = WAVE
    wave["before"] = f"{before.days}d{before.seconds}s"
    wave["text"] = TEXT
    return wave
