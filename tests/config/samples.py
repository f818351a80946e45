"""Small config folders, and a handful of places to check them without the gazetteer's files."""

from pathlib import Path

from worker.domain.campaign import Place
from worker.domain.kinds import PlaceKind
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.fold import key

PLACES = (
    Place("75056", "Paris", PlaceKind.COMMUNE, "75", "Europe/Paris", 2_103_778),
    Place("75", "Paris", PlaceKind.AREA, "75", "Europe/Paris"),
    Place("69123", "Lyon", PlaceKind.COMMUNE, "69", "Europe/Paris", 519_127),
    Place("69", "Rhône", PlaceKind.AREA, "69", "Europe/Paris"),
    Place("26362", "Valence", PlaceKind.COMMUNE, "26", "Europe/Paris", 64_458),
    Place("82186", "Valence", PlaceKind.COMMUNE, "82", "Europe/Paris", 5_200),
    Place("01004", "Ambérieu-en-Bugey", PlaceKind.COMMUNE, "01", "Europe/Paris", 15_934),
    Place("971", "Guadeloupe", PlaceKind.AREA, "971", "America/Guadeloupe"),
)


class FewPlaces(Gazetteer):
    """A gazetteer of `PLACES` alone."""

    def __init__(self) -> None:
        """Need no file."""

    def by_code(self, code: str) -> Place | None:
        return next((place for place in PLACES if place.code == code), None)

    def _named(self, name: str) -> tuple[Place, ...]:
        return tuple(place for place in PLACES if key(place.name) == name)

    def nearest(self, name: str) -> str | None:
        return "Lyon" if name.casefold().startswith("ly") else None


CAMPAIGN = """
[campaign]
slug = "essai"
title = "Essai"
hashtags = ["MeToo"]
from = 2017-10-15
until = 2017-11-30
"""
RALLY = """
[[rally]]
place = "Lyon"
date = 2017-10-29
"""
WAVE = """
[[wave]]
name = "J-7"
days = 7
at = "18:30"
text = "announcements/j7.txt"
"""


def write(
    folder: Path, campaign: str, sources: str | None = None, networks: str | None = None
) -> Path:
    texts = folder / "announcements"
    texts.mkdir()
    (texts / "j7.txt").write_text("Rassemblement {{ at_place }} {{ day }}")
    (texts / "demain.txt").write_text("Demain {{ at_place }}")
    (texts / "vide.txt").write_text(" \n")
    (texts / "faux.txt").write_text("Rassemblement {{ a_place }}")
    (folder / "campaign.toml").write_text(campaign)
    if sources is not None:
        (folder / "sources.toml").write_text(sources)
    if networks is not None:
        (folder / "networks.toml").write_text(networks)
    return folder
