"""Folders: an archive that somebody unpacked gives its events, and nothing private is opened."""

from pathlib import Path

import pytest

from worker.sources.unpacked import files_of

ARCHIVE = (
    "your_facebook_activity/events/your_events.json",
    "your_facebook_activity/messages/inbox/jeanne/message_1.html",
    "your_facebook_activity/posts/your_posts_1.json",
    "personal_information/profile_information/profile_information.json",
    "logged_information/interactions/groups_and_events_you've_visited.json",
    "photos/1.jpg",
    "start_here.html",
)
PART = (
    "your_facebook_activity/events/your_events.json",
    "your_facebook_activity/messages/inbox/jeanne/message_1.html",
)
OLD = ("events/your_events.json", "messages/inbox/jeanne/message_1.html")
OWN = ("villes.csv", "messages/1.txt", ".DS_Store")


def _made(root: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return root


def _names(root: Path) -> list[str]:
    return [one.relative_to(root).as_posix() for one in files_of(root)]


def test_of_an_unpacked_archive_only_what_tells_of_events_is_read(tmp_path: Path) -> None:
    assert _names(_made(tmp_path / "facebook-jeanne", ARCHIVE)) == [
        "logged_information/interactions/groups_and_events_you've_visited.json",
        "your_facebook_activity/events/your_events.json",
        "your_facebook_activity/posts/your_posts_1.json",
    ]


def test_files_beside_an_unpacked_archive_are_read(tmp_path: Path) -> None:
    _made(tmp_path / "facebook-jeanne", ARCHIVE)

    assert "villes.csv" in _names(_made(tmp_path, OWN))
    assert "facebook-jeanne/start_here.html" not in _names(tmp_path)


@pytest.mark.parametrize(
    ("archive", "below"),
    [
        pytest.param(PART, "facebook-jeanne", id="the archive"),
        pytest.param(PART, ".", id="the folder it lies in"),
        pytest.param(PART, "facebook-jeanne/your_facebook_activity", id="a part of it"),
        pytest.param(PART, "facebook-jeanne/your_facebook_activity/messages", id="its messages"),
        pytest.param(OLD, "facebook-jeanne", id="one of 2020"),
    ],
)
def test_of_an_archive_that_was_asked_for_in_part_nothing_private_is_read(
    tmp_path: Path, archive: tuple[str, ...], below: str
) -> None:
    _made(tmp_path / "facebook-jeanne", archive)

    read = _names(tmp_path / below)

    assert not [name for name in read if "message" in name]
    assert below.endswith("messages") or [name for name in read if name.endswith("events.json")]


def test_a_folder_of_ones_own_is_read_whole_but_for_hidden_files(tmp_path: Path) -> None:
    # A hidden folder above is none of its business.
    own = tmp_path / ".cache" / "essai"

    assert _names(_made(own, OWN)) == ["messages/1.txt", "villes.csv"]
