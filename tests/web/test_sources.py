"""« Sources »: when each was read, when it is asked next, why it failed; files put in."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.web import read
from tests.web.site import SLUG, Site
from worker import bootstrap
from worker.domain.budget import MICROS, Budget, Spent
from worker.domain.fault import Fault
from worker.domain.gap import Gap, GapCause
from worker.domain.kinds import SourceKind
from worker.domain.post import Skipped, Source
from worker.services import listening
from worker.services import standing as one
from worker.storage import gaps, imports, sources, spending
from worker.storage.sources import Success
from worker.web import source_terms


def test_that_nothing_is_counted_for_want_of_a_key_is_said(site: Site) -> None:
    site.count("Lyon", 3)
    visitor = site.visitor()
    before = read.main(visitor.get("/sources/"))
    (site.installation.environment.data / "keys" / SLUG).unlink()

    page = read.main(visitor.get("/sources/"))

    assert "Rien n’est compté en ce moment" not in before
    assert "Rien n’est compté en ce moment" in page


def test_a_campaign_that_is_over_says_that_nothing_is_read(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources.ensure({"journal": ""}, site.now)
    said = "La campagne est finie : rien n’est plus relevé."
    before = read.main(site.visitor().get("/sources/"))
    ended = replace(site.installation.campaign, ends_on=site.now.date() - dt.timedelta(days=3))
    house = replace(site.installation, campaign=ended)
    monkeypatch.setattr(bootstrap, "_installation", lambda: house)

    page = read.main(site.visitor().get("/sources/"))

    assert said not in before.replace("\u00a0", " ")
    assert said in page.replace("\u00a0", " ")
    assert "Prochain essai Aucun" in page


def test_a_source_that_failed_says_why_and_when_it_is_asked_again(site: Site) -> None:
    sources.ensure({"journal": ""}, site.now)
    later = site.now + dt.timedelta(minutes=30)
    sources.fail("journal", "answered 503", later, site.now, Fault.BUSY)

    page = read.main(site.visitor().get("/sources/"))

    assert "journal fil d’actualité Dernière lecture Jamais" in page
    assert "Raison de l’échec Serveur occupé ou en panne" in page
    assert "503" not in page


def test_a_source_that_bears_no_name_of_its_own_is_called_by_what_it_is(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    unnamed = (Source(name="inbox", kind=SourceKind.INBOX),)
    house = replace(site.installation, sources=unnamed)
    monkeypatch.setattr(bootstrap, "_installation", lambda: house)

    page = read.main(site.visitor().get("/sources/"))

    assert "Dossier de fichiers Dernière lecture" in page
    assert "inbox" not in page


def test_what_was_left_out_and_what_is_missing_are_said(site: Site) -> None:
    sources.ensure({"journal": ""}, site.now)
    skips = ("is not public", "is not public", "its author asks not to be indexed", "odd", "no url")
    outcome = Success(cursor="1", next_at=site.now, posts=1600, skipped=4, skips=skips)
    sources.succeed("journal", outcome, site.now)
    gap = Gap(cause=GapCause.CROWDED, query="#MeToo", until=site.now, posts=12)
    gaps.note("journal", [gap], site.now)

    page = read.main(site.visitor().get("/sources/"))

    assert "Publications relevées 1 600" in page.replace("\u202f", " ")
    said = page.replace("\u202f", " ").replace("\u00a0", " ")
    assert "2 : pas publique" in said
    assert "1 : la personne demande à ne pas être relevée" in said
    assert "1 : odd" in said
    assert "1 : il manque l’adresse de l’événement" in said
    visitor = site.visitor()
    english = visitor.post("/langue", {"language": "en", "next": "/sources/"}, follow=True)
    assert "1: the event’s address is missing" in read.main(english)
    assert "#MeToo : plus de publications que le serveur n’en donne (12 publications)" in said


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("a feed may hold 500 entries, this one has 3000", "(un fil est lu jusqu’à la 500ᵉ)"),
        ("has no page to read", "article sans page lisible"),
        ("not read: journal.example: answered 404 Not Found", "page d’article non lue"),
        ("20 pages are asked for in one visit", "vingt pages par visite"),
    ],
)
def test_what_a_feed_leaves_out_is_said_in_words_of_the_page(why: str, said: str) -> None:
    assert said in source_terms.left_out(why)


def test_what_a_source_costs_is_said_with_its_limits(site: Site) -> None:
    budget = Budget(micros=20 * MICROS, posts=4_000)
    house = replace(
        site.installation, sources=(Source(name="x", kind=SourceKind.X, budget=budget),)
    )
    spending.reserve("x", site.now.date(), lambda *_: Spent(640, 3_200_000))

    (line,) = listening.lines(house, site.now)

    assert line.cost is not None
    assert (line.cost.money, line.cost.money_limit) == (3.2, 20.0)
    assert (line.cost.posts, line.cost.posts_limit) == (640, 4_000)


def test_every_fault_and_gap_has_words() -> None:
    said = [source_terms.fault(one) for one in Fault] + [
        source_terms.cause(one) for one in GapCause
    ]

    assert len(set(said)) == len(Fault) + len(GapCause)


def test_a_source_never_asked_has_no_moment(site: Site) -> None:
    page = read.main(site.visitor().get("/sources/"))

    assert "Dernière lecture Jamais Prochain essai Aucun" in page


def test_a_refused_file_is_named_with_its_reason(site: Site) -> None:
    seen = imports.Look(name="compte.csv", size=3, modified_ns=1)
    for _ in range(2):
        imports.look("inbox", [seen], site.now)
    (file,) = imports.recent()
    imports.end(file.id, imports.REFUSED, "no column 'place'", site.now)

    page = read.main(site.visitor().get("/sources/"))

    assert "compte.csv refusé no column 'place'" in page


def test_what_an_inbox_and_a_calendar_gave_is_told_in_their_own_words(site: Site) -> None:
    inbox = Source(name="depot", kind=SourceKind.INBOX, folder="inbox")
    agenda = Source(name="agenda", kind=SourceKind.CALENDAR, url="https://example.org/a.ics")
    house = replace(site.installation, sources=(inbox, agenda))
    sources.ensure({"depot": "", "agenda": ""}, site.now)
    sources.succeed("agenda", Success(cursor="", next_at=site.now, posts=12), site.now)
    for name, outcome in (("a.jsonl", imports.DONE), ("b.ics", imports.DONE), ("c", "refused")):
        _brought(name, outcome, site.now)

    standing = {line.name: one.standing(line) for line in listening.lines(house, site.now)}

    assert "2 files read and 1 refused, 9 posts, 6 events, 3 left out (3 cut)" in standing["depot"]
    assert "12 events" in standing["agenda"]


def _brought(name: str, outcome: str, now: dt.datetime) -> None:
    """Put in a file of three posts and two events, of which one line could not be read."""
    look = imports.Look(name=name, size=9, modified_ns=1)
    for _ in range(2):
        imports.look("depot", [look], now)
    (file,) = imports.on_the_way("depot")
    imports.cut(file.id, "", 9, [imports.Part(start=0, end=9, first_line=1)])
    taken = imports.Taken(posts=3, events=2, skipped=(Skipped("line 4", "cut"),))
    for _ in range(2):  # the second time it is not fresh
        imports.finish(file.id, 0, taken)
    imports.end(file.id, outcome, "", now)


def test_where_only_files_are_read_it_is_said_how_to_read_more(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = site.visitor()
    before = read.main(visitor.get("/sources/"))
    files = (Source(name="inbox", kind=SourceKind.INBOX),)
    house = replace(site.installation, sources=files)
    monkeypatch.setattr(bootstrap, "_installation", lambda: house)

    told = "Seuls les fichiers déposés sont lus : ajoutez d’autres sources dans sources.toml."
    assert told in read.main(visitor.get("/sources/")).replace("\u00a0", " ")
    assert told not in before.replace("\u00a0", " ")
