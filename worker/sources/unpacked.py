"""Which files of a folder are read: of an unpacked Facebook archive only those about events.

The rest of such an archive is photos and private messages: nothing that we may read.
"""

from collections.abc import Iterator
from pathlib import Path

from worker.sources.bundle import is_wanted

# Folders that only such an archive has, of 2018 to 2022 and since; one may be a person's own.
_ARCHIVE_FOLDERS = frozenset([
    "about_you", "ads_information", "apps_and_websites", "apps_and_websites_off_of_facebook",
    "following_and_followers", "likes_and_reactions", "location_history", "logged_information",
    "messages", "payment_history", "personal_information", "photos_and_videos",
    "profile_information", "saved_items_and_collections", "search_history",
    "security_and_login_information", "this_profile's_activity_across_facebook",
    "your_facebook_activity",
])  # fmt: skip
# One of these is enough: an archive that was asked for in part may have no other.
_SURE = frozenset([
    "ads_information", "apps_and_websites_off_of_facebook", "logged_information",
    "security_and_login_information", "this_profile's_activity_across_facebook",
    "this_profile_s_activity_across_facebook", "your_facebook_activity",
])  # fmt: skip
_ENOUGH = 2


def files_of(folder: Path) -> Iterator[Path]:
    """Yield the files below *folder* that are to be read, in order of their paths.

    Hidden ones are left out, as is what an unpacked archive holds beside its events.
    """
    roots: dict[Path, bool] = {}
    within = any(part in _SURE for part in folder.resolve().parts)
    for one in sorted(folder.rglob("*")):
        below = one.relative_to(folder)
        if not one.is_file() or any(part.startswith(".") for part in below.parts):
            continue
        above = (folder / parent for parent in below.parents)
        if is_wanted(below.as_posix()) or not (
            within or any(_is_archive(one, roots) for one in above)
        ):
            yield one


def _is_archive(folder: Path, known: dict[Path, bool]) -> bool:
    if folder not in known:
        names = {one.name for one in folder.iterdir() if one.is_dir()}
        found = len(names & _ARCHIVE_FOLDERS) + ("events" in names and _has_events(folder))
        known[folder] = found >= _ENOUGH or bool(names & _SURE)
    return known[folder]


def _has_events(folder: Path) -> bool:
    """Tell whether a folder named "events" is that of an archive of 2018 to 2022."""
    return any(
        is_wanted(one.name) and one.suffix in {".json", ".html", ".htm"}
        for one in (folder / "events").iterdir()
    )
