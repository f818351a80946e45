"""« Apporter » : figures typed in, asked about when odd; files dropped, read by the workers."""

import datetime as dt
import errno
import gzip
import io
import json
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path

import pytest
from django.test import Client

import worker.sources
from tests.web import read
from tests.web.site import PARIS, SLUG, Site
from worker import bootstrap
from worker.domain.kinds import Role, SourceKind
from worker.domain.post import EventCount, Source
from worker.errors import InputError
from worker.services import intake, noting, tallies
from worker.services import rallies as calendar
from worker.services.inbox import read_slice, watch
from worker.storage import events, imports, rallies
from worker.storage.connections import last
from worker.storage.models import Delivery, Rally
from worker.storage.transaction import write
from worker.web import refusals

EVENT = "https://www.facebook.com/events/1234567890/"
INBOX = Source(name="inbox", kind=SourceKind.INBOX, folder="inbox")


def _given(site: Site, town: str = "75056", **numbers: object) -> dict[str, object]:
    every = rallies.all_of(SLUG, site.installation.gazetteer)
    rally = next(one for one in every if one.place.code == town)
    seen = site.now.astimezone(PARIS) - dt.timedelta(minutes=5)
    return {"rally": rally.id, "url": EVENT, "seen_at": f"{seen:%Y-%m-%dT%H:%M}", **numbers}


def _going() -> list[int | None]:
    return [one.going for one in events.all_events(SLUG)]


def test_figures_read_off_a_page_are_kept_with_their_moment(site: Site) -> None:
    answer = site.visitor().post("/apporter/", _given(site, going=160, interested=820))

    assert answer["Location"] == "/lieux/75056/"
    (event,) = events.all_events(SLUG)
    assert (event.id, event.going, event.interested, event.invited) == (
        "fb:1234567890", 160, 820, None,
    )  # fmt: skip
    page = read.main(site.visitor().get("/lieux/75056/"))
    assert "Facebook : 160 participent, 820 intéressées" in page
    assert "relevé à la main" in page


def test_figures_read_off_a_page_stay_with_a_rally_that_moves(site: Site) -> None:
    site.visitor().post("/apporter/", _given(site, going=160, interested=820))
    every = rallies.all_of(SLUG, site.installation.gazetteer)
    paris = next(one for one in every if one.place.code == "75056")
    moved = {"date": paris.plan.date + dt.timedelta(days=1)}
    calendar.change(site.installation, paris.id, moved, "a@b.example", site.now)

    page = read.main(site.visitor().get("/lieux/75056/"))

    assert "Facebook : 160 participent, 820 intéressées" in page
    assert "160" in read.main(site.visitor().get("/chiffres/"))


def test_figures_of_a_day_that_has_another_rally_by_now_are_not_those_of_one_that_moved(
    site: Site,
) -> None:
    site.visitor().post("/apporter/", _given(site, going=160, interested=820))
    every = rallies.all_of(SLUG, site.installation.gazetteer)
    paris = next(one for one in every if one.place.code == "75056")
    moved = {"date": paris.plan.date + dt.timedelta(days=1)}
    calendar.change(site.installation, paris.id, moved, "a@b.example", site.now)
    calendar.add(site.installation, paris.plan, "a@b.example", site.now)

    view = next(
        one
        for one in tallies.tallies(site.installation, place="75056", now=site.now)
        if one.rally == paris.id
    )

    assert not view.event_counts


def test_figures_of_two_presses_at_once_are_kept(site: Site) -> None:
    def press() -> None:
        noting.note(site.installation, lyon, EVENT, told)

    def other() -> None:
        with last():
            press()

    every = rallies.all_of(SLUG, site.installation.gazetteer)
    lyon = next(one for one in every if one.place.name == "Lyon")
    told = EventCount(as_of=site.now, source="a", going=10)
    with ThreadPoolExecutor(1) as pool:
        with write():
            press()
            found = pool.submit(other)
            wait([found], timeout=0.2)
        found.result()

    assert _going() == [10]


def test_five_times_as_many_are_asked_about_before_they_are_kept(site: Site) -> None:
    visitor = site.visitor()
    visitor.post("/apporter/", _given(site, going=160))

    asked = visitor.post("/apporter/", _given(site, going=1_600))
    assert asked.status_code == 422
    assert "Un nombre est au moins cinq fois celui du dernier relevé." in read.main(asked)
    assert _going() == [160]

    visitor.post("/apporter/", _given(site, going=1_600, sure="on"))
    assert _going() == [1_600]


def test_the_same_is_asked_of_the_address_of_another_event(site: Site) -> None:
    visitor, other = site.visitor(), "https://www.facebook.com/events/9999999999/"
    visitor.post("/apporter/", _given(site, going=160))

    asked = visitor.post("/apporter/", _given(site, going=1_600) | {"url": other})
    assert "Un nombre est au moins cinq fois celui du dernier relevé." in read.main(asked)
    assert _going() == [160]

    smaller = visitor.post("/apporter/", _given(site, going=40) | {"url": other})
    assert smaller.status_code == 302
    assert sorted(_going(), key=str) == [160, 40]


def test_a_number_that_no_event_has_is_refused_whatever_is_ticked(site: Site) -> None:
    asked = site.visitor().post("/apporter/", _given(site, going=10**20, sure="on"))

    assert asked.status_code == 422
    assert "d’au plus dix millions" in read.main(asked)
    assert _going() == []


@pytest.mark.parametrize("typed", ["1600", " 1 600 ", "1\u00a0600", "1\u202f600", "1,600"])
def test_a_number_is_taken_as_it_is_written_on_the_page_it_is_read_from(
    site: Site, typed: str
) -> None:
    site.visitor().post("/apporter/", _given(site, going=typed, interested=""))

    assert _going() == [1_600]


def test_no_box_hides_from_us_what_a_browser_cannot_read_in_it(site: Site) -> None:
    visitor = site.visitor()

    boxes = read.tree(visitor.get("/apporter/")).xpath("//input[@inputmode='numeric']")
    asked = visitor.post("/apporter/", _given(site, going="1,6 k", interested="8000"))

    assert [box.get("type") for box in boxes] == ["text"] * 3
    assert "Écrivez un nombre entier, en chiffres" in read.main(asked)
    assert _going() == []


def test_an_older_reading_never_takes_the_place_of_a_newer(site: Site) -> None:
    visitor = site.visitor()
    visitor.post("/apporter/", _given(site, going=160))
    hour_ago = site.now.astimezone(PARIS) - dt.timedelta(hours=1)
    older = {**_given(site, going=150, sure="on"), "seen_at": f"{hour_ago:%Y-%m-%dT%H:%M}"}

    visitor.post("/apporter/", older)

    assert _going() == [160]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"url": "https://example.org/rallye"}, "pas l’adresse longue d’un événement Facebook"),
        ({"url": "https://fb.me/e/abc"}, "pas l’adresse longue d’un événement Facebook"),
        ({"going": ""}, "Donnez au moins un nombre"),
        ({"going": "-3"}, "en chiffres"),
        ({"seen_at": "2999-01-01T10:00"}, "pas encore passée"),
    ],
)
def test_what_cannot_be_right_is_said_beside_its_field(
    site: Site, change: dict[str, str], said: str
) -> None:
    answer = site.visitor().post("/apporter/", {**_given(site, going=160), **change})

    assert answer.status_code == 422
    assert said in read.main(answer)
    assert events.all_events(SLUG) == []


def test_all_that_cannot_be_right_is_said_at_once(site: Site) -> None:
    change = {"url": "zut", "going": "", "seen_at": "2999-01-01T10:00"}

    answer = site.visitor().post("/apporter/", {**_given(site, going=160), **change})

    said = {one.get("id") for one in read.tree(answer).xpath("//*[@class='error']")}
    assert said == {"id_url_error", "id_going_error", "id_seen_at_error"}


def test_an_organiser_gives_figures_of_own_places_only(site: Site) -> None:
    organiser = site.visitor(Role.ORGANISER, ("69123",))

    assert organiser.post("/apporter/", _given(site, going=160)).status_code == 422
    assert organiser.post("/apporter/", _given(site, "69123", going=160)).status_code == 302
    assert organiser.post("/apporter/fichiers").status_code == 403
    assert site.visitor(Role.READER).get("/apporter/").status_code == 403


@pytest.fixture
def inbox(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    made = replace(site, installation=replace(site.installation, sources=(INBOX,)))
    monkeypatch.setattr(bootstrap, "_installation", lambda: made.installation)
    return made


def _file(name: str, body: bytes) -> io.BytesIO:
    file = io.BytesIO(body)
    file.name = name
    return file


def _drop(visitor: Client, *files: io.BytesIO) -> str:
    return read.main(visitor.post("/apporter/fichiers", {"files": files}, follow=True))


def test_dropped_files_stand_whole_in_the_inbox_under_plain_names(inbox: Site) -> None:
    said = _drop(
        inbox.visitor(),
        _file("../../etc/comptes.csv", b"url,going\n"),
        _file("comptes.csv", b"another"),
        _file(".half.part", b"x"),
    )

    folder = inbox.installation.environment.data / "inbox"
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == {
        "comptes.csv": b"url,going\n",
        "2-comptes.csv": b"another",
        "half.part.txt": b"x",
    }
    assert "3 fichiers déposés." in said


def test_that_no_file_was_chosen_is_said(inbox: Site) -> None:
    assert "Rien n’est déposé : choisissez un fichier." in _drop(inbox.visitor())


def test_a_dropped_file_is_followed_to_its_end(inbox: Site) -> None:
    visitor = inbox.visitor()
    _drop(visitor, _file("comptes.csv", b"nothing of a sheet"))

    for minutes, said in enumerate(("en cours de lecture", "refusé")):
        _look(inbox, minutes)
        assert f"comptes.csv {said}" in read.main(visitor.get("/sources/"))
        assert "every 3s" in visitor.get("/apporter/suivi").content.decode()


def test_a_sheet_that_was_dropped_says_how_many_rallies_wait_to_be_confirmed(inbox: Site) -> None:
    visitor, day = inbox.visitor(), inbox.day.isoformat()
    _drop(visitor, _file("villes.csv", f"place,date\nGap,{day}\nBrest,{day}\n".encode()))
    for minutes in (0, 1):
        _look(inbox, minutes)

    assert "villes.csv lu 2 rassemblements à confirmer" in read.main(visitor.get("/apporter/"))


def test_a_sheet_that_was_dropped_says_whose_figures_stand_nowhere(inbox: Site) -> None:
    visitor, day = inbox.visitor(), inbox.day.isoformat()
    rows = f"1234567890,Lyon,{day},5\n1234567891,Gap,{day},5\n1234567892,,,5\n"
    _drop(visitor, _file("nombres.csv", f"event_id,place,date,going\n{rows}".encode()))
    for minutes in (0, 1):
        _look(inbox, minutes)

    page = read.main(visitor.get("/apporter/"))

    told = "Événements sans rassemblement ici ce jour-là dans leur ville : 2."
    assert f"nombres.csv lu 3 événements {told}" in page


def test_a_file_says_how_much_of_it_is_not_counted(inbox: Site) -> None:
    visitor, when = inbox.visitor(), inbox.now.isoformat()
    said = ("#MeToo à Lyon", "Il pleut à Lyon", "Il neige à Gap")
    posts = [
        {"id": str(number), "platform": "x", "text": text, "published": when}
        for number, text in enumerate(said)
    ]
    lines = "\n".join(json.dumps(one) for one in posts)
    _drop(visitor, _file("x.jsonl", lines.encode()))
    _drop(visitor, _file("pluie.txt", b"Il pleut sur Brest depuis lundi."))
    _drop(visitor, _file("un.jsonl", lines.splitlines()[0].encode()))
    for minutes in (0, 1):
        _look(inbox, minutes)

    page = read.main(visitor.get("/apporter/"))

    told = "Hors sujet ou hors des jours de la campagne, donc non compté :"
    assert f"x.jsonl lu 3 publications {told} 2." in page
    assert f"pluie.txt lu 1 article {told} 1." in page
    assert "un.jsonl lu 1 publication" in page
    assert page.count(told) == 2


def _look(inbox: Site, minutes: int) -> None:
    now = inbox.now + dt.timedelta(minutes=minutes)
    watch(inbox.installation, INBOX, now)
    for hint in imports.claim_slices(now):
        read_slice(inbox.installation, hint.import_id, hint.start, now)


def test_why_a_file_is_refused_is_said_in_french(inbox: Site) -> None:
    visitor = inbox.visitor()
    _drop(visitor, _file("archive.zip", b"PK\x03\x04 and then nothing"))
    for minutes in (0, 1):
        _look(inbox, minutes)

    page = read.main(visitor.get("/apporter/"))

    assert "archive.zip refusé Ce ZIP est coupé ou abîmé." in page
    assert "damaged" not in page


def test_which_rows_were_left_out_is_said_in_french(inbox: Site) -> None:
    visitor = inbox.visitor()
    sheet = "url,going\n,12\n1.24567E+15,12\nhttps://www.facebook.com/events/1234567890/,douze\n"
    _drop(visitor, _file("comptes.csv", sheet.encode()))
    for minutes in (0, 1):
        _look(inbox, minutes)

    page = read.main(visitor.get("/apporter/"))

    assert "ligne 2 : il manque l’adresse de l’événement" in page
    assert "ligne 3 : numéro d’événement arrondi" in page
    assert "ligne 4 : ce n’est pas un nombre entier" in page


def test_a_reason_without_french_words_stays_as_it_is() -> None:
    mixed = "row 2: no url; row 3: a reason nobody foresaw"
    many = "row 2: no url; Lyon 2026-12-06: is there already with another time; and 3 more"

    assert refusals.of(mixed) == mixed
    assert refusals.of(many).replace("\u00a0", " ") == (
        "ligne 2 : il manque l’adresse de l’événement · Lyon 2026-12-06 : déjà là autrement :"
        " changez-le sur sa page s’il le faut · et 3 autres"
    )
    assert refusals.of("2 files: of a ZIP only calendars are read").replace("\u00a0", " ") == (
        "2 fichiers : d’un ZIP, seuls les calendriers sont lus : ouvrez-le et apportez le reste"
    )


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("tract.pdf", b"%PDF-1.7", "C’est un PDF."),
        ("appel.eml", b"From: a@example.org\nSubject: Appel\n\nSamedi", "C’est un courriel."),
        ("appel.txt", b"Received: from mx\nSubject: Appel\n\nSamedi", "C’est un courriel."),
        ("ecran.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF", "C’est une image"),
        ("page.webarchive", b"bplist00\xd1\x01\0", "C’est une archive web de Safari."),
        ("tract.rtf", b"{\\rtf1 Lens}", "C’est un document mis en page"),
        ("a.json", b'[{"id":1,"text":"","published":""}]', "une par ligne"),
        ("a.ics.gz", gzip.compress(b"BEGIN:VCALENDAR", mtime=0), "est compressé"),
        ("a.json", b"[]", "Il n’y a aucun événement dedans."),
        ("a.ics", b"<html>", "C’est une page web"),
        (
            "a.html",
            b'<html><head><link rel="canonical" href="https://x.com/a/status/1"></head>',
            "C’est une page d’un réseau social",
        ),
        (
            "a.mhtml",
            b"MIME-Version: 1.0\nSnapshot-Content-Location: https://facebook.com/\n\n<html>",
            "Enregistrez la page en .html.",
        ),
        ("a.csv", b"rsvp,email\noui,a@example.org", "C’est une liste de personnes"),
        ("a.csv", b"place,date,fanfare\nGap,2017-10-29,", "La colonne « fanfare » est inconnue."),
        ("a.csv", b"place,date,date\nGap,2017-10-29,", "La colonne « date » y est deux fois."),
        ("a.csv", b"place,venue\nGap,ici", "au moins place et date, ou url et going"),
        ("a.csv", b'place,date\nGap,"2017-10-29', "ligne 2 : un guillemet y est de trop"),
    ],
)
def test_why_a_file_of_each_kind_is_refused_is_said_in_french(
    site: Site, tmp_path: Path, name: str, body: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(body)

    with pytest.raises(InputError) as caught:
        intake.read_file(site.installation, path, name, site.now)

    assert words in refusals.of(str(caught.value)).replace("\u00a0", " ")


def test_every_reason_that_has_french_words_can_still_be_given() -> None:
    root = Path(worker.sources.__file__).parents[1]
    places = (root / name for name in ("sources", "services", "config"))
    said = "".join(path.read_text() for place in places for path in place.glob("*.py"))

    assert [part for part in (*refusals.REFUSALS, *refusals.LEFT_OUT) if part not in said] == []


def test_without_an_inbox_no_file_is_asked_for_and_it_is_said_how(site: Site) -> None:
    visitor = site.visitor()
    how = "Aucun fichier ne peut être déposé : ajoutez une source « inbox » dans sources.toml."

    page = visitor.get("/apporter/")
    said = _drop(visitor, _file("a.csv", b"a"))

    assert how in read.main(page).replace("\u00a0", " ")
    assert not read.tree(page).xpath("//input[@type='file']")
    assert how in said.replace("\u00a0", " ")
    assert "no source" not in said


def test_a_disk_that_takes_no_file_is_told_in_french(
    inbox: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)

    said = _drop(inbox.visitor(), _file("a.csv", b"a"))

    assert "a.csv n’a pas pu être déposé : le disque ne le prend pas." in said.replace(
        "\u00a0", " "
    )
    assert "No space" not in said


def test_the_list_of_files_is_left_alone_while_nothing_happens(inbox: Site) -> None:
    visitor = inbox.visitor()
    (asks,) = read.tree(visitor.get("/apporter/")).xpath("//*[@id='fichiers']/@hx-get")

    same = visitor.get(asks, headers={"HX-Request": "true"})
    _drop(visitor, _file("comptes.csv", b"url,going\n"))
    watch(inbox.installation, INBOX, inbox.now)
    changed = visitor.get(asks, headers={"HX-Request": "true"})

    assert same.status_code == 204
    assert "comptes.csv" in changed.content.decode()


def test_a_year_that_cannot_be_is_refused_at_its_field(site: Site) -> None:
    given = _given(site, going=160) | {"seen_at": "0001-01-01T00:00"}

    answer = site.visitor().post("/apporter/", given)

    assert answer.status_code == 422
    assert "Cette année n’est pas possible" in read.main(answer)
    assert _going() == []


def test_the_last_moment_of_the_calendar_is_none_that_has_passed_overseas(site: Site) -> None:
    given = _given(site, "971", going=160) | {"seen_at": "9999-12-31T23:59"}

    answer = site.visitor().post("/apporter/", given)

    assert answer.status_code == 422
    assert "pas encore passée" in read.main(answer)


def test_a_rally_to_choose_is_named_with_its_hour(site: Site) -> None:
    options = read.tree(site.visitor().get("/apporter/")).xpath("//option/text()")

    lyon = next(one for one in options if one.startswith("Lyon"))
    assert lyon.endswith(", 14\u202fh")


def test_without_a_rally_there_is_nothing_to_type_figures_for(site: Site) -> None:
    Delivery.objects.all().delete()
    Rally.objects.all().delete()

    page = site.visitor().get("/apporter/")

    assert "Aucun rassemblement." in read.main(page)
    assert not read.tree(page).xpath("//select")


def test_a_reading_without_an_hour_is_of_now_wherever_it_was(site: Site) -> None:
    visitor = site.visitor()
    page = read.tree(visitor.get("/apporter/"))
    (form,) = page.xpath("//main//form[.//select]")
    given = {name: value or "" for name, value in form.form_values()}
    towns = {one.text.partition(",")[0]: one.get("value") for one in page.xpath("//option")}

    for number, town in enumerate(("Guadeloupe", "Paris")):
        url = f"https://www.facebook.com/events/{number + 1}/"
        visitor.post("/apporter/", given | {"rally": towns[town], "url": url, "going": "40"})

    assert [one.as_of for one in events.all_events(SLUG)] == [site.now, site.now]
