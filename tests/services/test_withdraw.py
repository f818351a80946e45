"""Posts that their platform deleted are no longer counted; what their accounts also wrote is."""

import datetime as dt
import gzip
import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.services.campaign import NOW, seeded
from worker.domain.post import Post, Withdrawn
from worker.services import erase, import_files, retention, tallies
from worker.services.count import count_posts
from worker.services.import_files import import_paths
from worker.services.installation import Installation
from worker.storage import found, models

WRITTEN = dt.datetime(2017, 10, 25, 12, tzinfo=dt.UTC)
PARIS = "75056"


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path, store)


def post(number: int, author: str) -> Post:
    return Post(
        platform="x",
        id=str(number),
        text=f"Tous à Paris dimanche, numéro {number} #MeToo",
        published_at=WRITTEN,
        author=author,
    )


def line(number: int, author: str) -> str:
    told = {"id": str(number), "platform": "x", "author": author}
    text = f"Tous à Paris dimanche, numéro {number} #MeToo"
    return json.dumps(told | {"text": text, "published": WRITTEN.isoformat()})


def deleted(number: int) -> Withdrawn:
    return Withdrawn(platform="x", id=str(number))


def gone(number: int) -> str:
    return json.dumps({"id": str(number), "platform": "x", "deleted": True})


def paris(installation: Installation) -> tuple[int | None, int | None]:
    views = tallies.tallies(installation, "place", PARIS, exact=True, now=NOW)
    return (views[0].numbers.persons, views[0].numbers.posts) if views else (0, 0)


def test_a_deleted_post_goes_and_its_account_stays_for_the_others(
    installation: Installation,
) -> None:
    count_posts(installation, [post(1, "a"), post(2, "a"), post(3, "b")], now=NOW)

    went = erase.withdraw(installation, [deleted(2), deleted(3), deleted(77)], NOW)

    assert went == 2
    assert paris(installation) == (1, 1)
    assert tallies.recount(installation) == []


def test_who_deleted_all_they_wrote_speaks_for_no_found_rally_either(
    installation: Installation,
) -> None:
    said = replace(post(1, "a"), text="Rassemblement à Pau le 12 novembre à 15 h #MeToo")
    count_posts(installation, [said], now=NOW)
    before = [one.accounts for one in found.proposals(installation.campaign.slug)]

    erase.withdraw(installation, [deleted(1)], NOW)

    assert before == [1]
    assert [one.accounts for one in found.proposals(installation.campaign.slug)] == [0]


def test_nothing_is_known_before_anything_was_counted(installation: Installation) -> None:
    assert erase.withdraw(installation, [deleted(1)], NOW) == 0


def test_the_numbers_of_a_frozen_rally_are_final(installation: Installation) -> None:
    count_posts(installation, [post(1, "a"), post(2, "b")], now=WRITTEN)
    retention.purge(installation, dt.datetime(2018, 2, 28, 12, tzinfo=dt.UTC))

    assert erase.withdraw(installation, [deleted(1)], NOW) == 0
    assert paris(installation) == (2, 2)


@pytest.mark.parametrize("times", [1, 2], ids=["once", "the same file again"])
def test_an_archive_says_which_of_its_posts_are_deleted(
    installation: Installation, tmp_path: Path, times: int
) -> None:
    path = tmp_path / "posts.jsonl"
    lines = [line(1, "a"), line(2, "b"), gone(2), line(3, "c")]
    path.write_text("\n".join(lines), encoding="utf-8")

    for _ in range(times):
        (result,) = import_paths(installation, [path], NOW)

    assert (result.outcome, result.skipped) == ("taken", ())
    assert paris(installation) == (2, 2)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_post_whose_deletion_stands_batches_before_it_is_not_counted(
    installation: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.setattr(import_files, "BATCH", 2)
    path = tmp_path / "posts.jsonl"
    lines = [gone(3), line(1, "a"), line(2, "b"), line(3, "c"), line(4, "d")]
    path.write_text("\n".join(lines), encoding=encoding)

    import_paths(installation, [path], NOW)

    assert paris(installation) == (3, 3)


def test_a_later_file_that_only_deletes_is_taken(
    installation: Installation, tmp_path: Path
) -> None:
    first, later = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_text("\n".join(line(n, f"author{n}") for n in range(3)), encoding="utf-8")
    later.write_text(gone(0) + "\n" + gone(1), encoding="utf-8")

    results = [import_paths(installation, [one], NOW)[0] for one in (first, later)]

    assert [result.outcome for result in results] == ["taken", "taken"]
    assert [result.notes for result in results] == [
        (),
        ("2 posts are said to be deleted: counted no more, whichever file brings them",),
    ]
    assert paris(installation) == (1, 1)


def test_a_deleted_post_that_is_delivered_again_stays_uncounted(
    installation: Installation,
) -> None:
    posts = [post(1, "a"), post(2, "b")]
    count_posts(installation, posts, now=NOW)
    erase.withdraw(installation, [deleted(2)], NOW)

    again = count_posts(installation, posts, now=NOW)

    assert (again.posts, again.duplicates, again.left_out) == (0, 1, 1)
    assert paris(installation) == (1, 1)


def test_a_file_that_deletes_comes_before_the_one_that_has_the_post(
    installation: Installation, tmp_path: Path
) -> None:
    first, later = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_text(gone(0) + "\n" + gone(1), encoding="utf-8")
    later.write_text("\n".join(line(n, f"author{n}") for n in range(3)), encoding="utf-8")

    results = [import_paths(installation, [one], NOW)[0] for one in (first, later)]

    assert [result.counted for result in results] == [0, 1]
    assert paris(installation) == (1, 1)


def test_an_import_tells_as_counted_by_how_much_the_tally_grew(
    installation: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_files, "BATCH", 2)
    path = tmp_path / "posts.jsonl"
    lines = [line(1, "a"), line(2, "b"), line(3, "c"), gone(1), gone(3)]
    path.write_text("\n".join(lines), encoding="utf-8")

    (result,) = import_paths(installation, [path], NOW)

    assert result.counted == 1
    assert paris(installation) == (1, 1)


def test_a_dry_run_tells_what_the_import_will(
    installation: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_files, "BATCH", 2)
    first, later = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    lines = [line(1, "a"), line(2, "b"), line(3, "c"), line(1, "a"), gone(3), line(2, "b")]
    first.write_text("\n".join(lines), encoding="utf-8")
    later.write_text("\n".join([line(2, "b"), line(4, "d")]), encoding="utf-8")

    dry = import_paths(installation, [first, later], NOW, dry_run=True)
    kept = paris(installation)
    real = import_paths(installation, [first, later], NOW)

    assert [result.counted for result in dry] == [2, 1]
    assert dry == real
    assert kept == (0, 0)


@pytest.mark.parametrize(("cut", "seen"), [(None, (2, 2)), (-12, (0, 0))], ids=["whole", "cut"])
def test_an_archive_packed_with_gzip_is_read_and_a_cut_one_refused_whole(
    installation: Installation, tmp_path: Path, cut: int | None, seen: tuple[int, int]
) -> None:
    path = tmp_path / "posts.jsonl.gz"
    lines = [line(1, "a"), line(2, "b"), line(3, "c"), gone(3)]
    path.write_bytes(gzip.compress("\n".join(lines).encode())[:cut])

    (result,) = import_paths(installation, [path], NOW)

    assert (result.outcome, result.error) in {
        ("taken", None),
        ("refused", "gzip that is cut or damaged; fetch the file again"),
    }
    assert result.outcome == ("refused" if cut else "taken")
    assert paris(installation) == seen


def test_whose_only_post_is_deleted_before_it_comes_speaks_for_no_found_rally(
    installation: Installation, tmp_path: Path
) -> None:
    first = tmp_path / "a.jsonl"
    first.write_text(gone(1), encoding="utf-8")
    import_paths(installation, [first], NOW)

    said = replace(post(1, "a"), text="Rassemblement à Pau le 12 novembre à 15 h #MeToo")
    count_posts(installation, [said], now=NOW)

    assert sum(one.accounts for one in found.proposals(installation.campaign.slug)) == 0


def test_what_was_deleted_is_remembered_until_the_last_traces_go(
    installation: Installation,
) -> None:
    count_posts(installation, [post(1, "a"), post(2, "b")], now=WRITTEN)
    erase.withdraw(installation, [deleted(2)], NOW)
    slug = installation.campaign.slug

    soon = retention.purge(installation, dt.datetime(2017, 12, 15, 12, tzinfo=dt.UTC)).cells
    kept = models.Erasure.objects.filter(campaign=slug).count()
    retention.purge(installation, dt.datetime(2018, 2, 28, 12, tzinfo=dt.UTC))

    assert (soon, kept) == (1, 1)
    assert not models.Erasure.objects.exists()
