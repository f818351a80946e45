"""The page of a place: its first screen in the order and words of the house, then the rest."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest
from django.db import connection
from django.template.loader import render_to_string
from django.utils import translation

from tests.web import read
from tests.web.site import CODES, PARIS, SLUG, Site, place
from worker.domain.campaign import ProgrammeItem, RallyPlan, Wave, WaveMoment
from worker.domain.cells import CellKey
from worker.domain.kinds import FigureKind, Role, Speaker
from worker.domain.post import Report
from worker.domain.resistance import Crowd, Sign
from worker.services import announce, tallies
from worker.services import rallies as services
from worker.services.pages import LastSent
from worker.storage import crowds, overview, rallies
from worker.storage.crowds import KeptDoubt
from worker.web import formats

LYON = f"/lieux/{CODES['Lyon']}/"


def test_the_first_screen_says_five_things_in_order(site: Site) -> None:
    site.count("Lyon", 46)
    site.declare("Lyon", 160, 820)

    heading, *lines = read.lines(site.visitor().get(LYON))

    seen = formats.clock((site.now - dt.timedelta(minutes=20)).astimezone(PARIS))
    assert heading == (
        f"{formats.day(site.day, site.now.date()).capitalize()}, 14 h, place Bellecour. "
        "Confirmé dans la configuration"
    )
    assert lines[0] == "Rien à décider"
    assert lines[1].startswith("Facebook : 160 participent, 820 intéressées (relevé ")
    assert lines[1].endswith("). Cela ne prédit pas la présence")
    assert seen.replace("\u202f", " ") in lines[1]
    assert lines[2] == "46 comptes en parlent. Fil d’actualité jamais relevé"
    assert lines[3].startswith("Prochaine annonce ")
    assert lines[3].endswith(" 18 h 30.")


def test_each_announcement_names_its_account_and_the_next_to_leave_stands_open(site: Site) -> None:
    rows = [row for row in overview.deliveries(SLUG) if row.wave == "J-3"]
    gone = [row for row in rows if "Lyon" in row.text]
    announce.cancel(site.installation, gone[0].id, "lyon@example.org", site.now)

    page = read.tree(site.visitor().get(LYON))

    lines = page.xpath("//ul[@class='announcements']//summary")
    assert [read.fold(line.find("small")) for line in lines] == ["essai", "essai"]
    (opened,) = page.xpath("//ul[@class='announcements']//details[@open]")
    assert "J-1" in read.fold(opened.find("summary"))


def test_a_town_with_few_accounts_is_masked_everywhere_on_its_page(site: Site) -> None:
    site.count("Lyon", 9)

    page = read.main(site.visitor().get(LYON))

    assert "moins de 11 comptes (masqué pour protéger)" in page
    assert "masqué masqué masqué" in page


def test_a_day_that_is_hidden_beside_a_day_of_few_is_not_called_few(site: Site) -> None:
    site.count("Lyon", 90)
    site.count("Lyon", 95, days_ago=1)

    page = read.main(site.visitor().get(LYON))

    assert "95 comptes en parlent" in page
    assert "moins de 11" not in page


def test_nobody_is_unknown_before_anything_was_counted_and_zero_afterwards(site: Site) -> None:
    before = read.lines(site.visitor().get("/lieux/06088/"))[3]
    site.count("Lyon", 46)
    after = read.lines(site.visitor().get("/lieux/06088/"))[3]

    assert before.startswith("Comptes qui en parlent : inconnu")
    assert after.startswith("0 compte en parle")


def test_what_is_unknown_is_said_and_never_zero(site: Site) -> None:
    heading, _, facebook, *_ = read.lines(site.visitor().get("/lieux/06088/"))

    assert "heure inconnue, lieu inconnu" in heading
    assert facebook == "Facebook : inconnu"


def test_the_chart_shows_each_day_and_its_table_the_same_numbers(site: Site) -> None:
    site.count("Lyon", 46, days_ago=1)
    site.count("Lyon", 12)

    page = read.tree(site.visitor().get(LYON))

    bars = page.xpath("//svg//rect[@class='bar']")
    table = [row.text_content() for row in page.xpath("//figure//tbody//td[1]")]
    assert len(bars) == 2
    assert table == ["46", "12"]
    assert float(bars[0].get("height")) > 3 * float(bars[1].get("height"))


def test_the_chart_of_a_place_with_two_rallies_says_that_it_is_of_the_place(site: Site) -> None:
    alone = read.main(site.visitor().get(LYON))
    plan = RallyPlan(place=place("Lyon"), date=site.day + dt.timedelta(days=3))
    services.add(site.installation, plan, "lyon@example.org", site.now)
    site.declare("Lyon", 160, 820)

    answer = site.visitor().get(LYON)
    both = read.main(answer)
    names = [read.fold(one) for one in read.tree(answer).xpath("//main//a[@class='button']")]
    (table,) = read.tree(answer).xpath("//div[starts-with(@aria-label, 'Tableau des nombres')]")

    assert "Comptes qui en parlent, jour par jour" in alone
    assert "Comptes qui parlent de ce lieu, jour par jour" in both
    assert len(names) == len(set(names)) > 3
    assert table.get("aria-label").endswith(", 14\u202fh")
    assert "Heure inconnue, lieu inconnu. Ce rassemblement n’est pas confirmé" in both


def test_accounts_that_came_since_an_earlier_day_are_said(site: Site) -> None:
    site.count("Lyon", 20, days_ago=3)
    tallies.snapshot(site.installation, site.now - dt.timedelta(days=2))
    site.count("Lyon", 46)
    tallies.snapshot(site.installation, site.now)

    interest = read.lines(site.visitor().get(LYON))[3]

    today = site.now.astimezone(PARIS).date()
    day = formats.since(today - dt.timedelta(days=2), today)
    assert f"46 comptes en parlent, 26 de plus depuis {day}" in interest


def test_few_newcomers_are_not_told(site: Site) -> None:
    site.count("Lyon", 40, days_ago=3)
    tallies.snapshot(site.installation, site.now - dt.timedelta(days=2))
    site.count("Lyon", 46)
    tallies.snapshot(site.installation, site.now)

    assert "de plus" not in read.lines(site.visitor().get(LYON))[3]


def test_a_figure_keeps_its_kind_its_speaker_and_its_publisher(site: Site) -> None:
    site.publish(
        Report(
            place_code=CODES["Lyon"],
            on=site.day,
            kind=FigureKind.ATTENDANCE,
            low=2000,
            high=2500,
            approx=True,
            said_by=Speaker.POLICE,
            publisher="France Culture",
            url="https://journal.example/lyon",
            as_of=site.now,
        )
    )

    page = site.visitor().get(LYON)

    assert "environ 2 000 à 2 500 présentes, selon la police France Culture" in read.main(page)
    (link,) = read.tree(page).xpath("//ul[@class='reports']//a")
    assert link.get("href") == "https://journal.example/lyon"
    assert "noreferrer" in link.get("rel")


def test_guadeloupe_has_its_own_clock(site: Site) -> None:
    page = read.main(site.visitor().get("/lieux/971/"))

    assert " 18 h 30 · J-1" in page
    assert "à Paris" in page


def test_what_is_not_announced_of_a_rally_is_said_with_its_reason(site: Site) -> None:
    campaign, lyon = site.installation.campaign, place("Lyon")
    eve = Wave(
        name="H-2",
        moment=WaveMoment(before=dt.timedelta(hours=2)),
        text="announcements/h2.txt",
        template="Aujourd'hui {{ at_place }}.",
    )
    waves = replace(campaign, waves=(*campaign.waves, eve))
    object.__setattr__(site.installation, "campaign", waves)
    night = RallyPlan(place=lyon, date=site.day - dt.timedelta(days=3), time=dt.time(0, 15))
    rally = services.add(site.installation, night, "a@b.example", site.now)
    services.confirm(site.installation, rally.id, "a@b.example", site.now)

    page = read.main(site.visitor().get(LYON)).replace("\xa0", " ")

    why = "J-3 (le moment était déjà passé), H-2 (elle dirait « demain » ou « aujourd’hui » d’un"
    assert f"Pas prévu : {why} autre jour)." in page


def test_an_organiser_cannot_open_another_place(site: Site) -> None:
    visitor = site.visitor(Role.ORGANISER, (CODES["Paris"],))

    assert visitor.get(LYON).status_code == 403
    assert visitor.get(f"/lieux/{CODES['Paris']}/").status_code == 200


@pytest.mark.parametrize("code", ["13055", "99999", "x"])
def test_a_place_without_a_rally_is_not_found(site: Site, code: str) -> None:
    answer = site.visitor().get(f"/lieux/{code}/")

    assert answer.status_code == 404
    assert "Page introuvable" in read.text(answer)


def test_a_doubtful_number_is_shown_with_its_doubt_until_a_person_has_looked(site: Site) -> None:
    site.count("Lyon", 130)
    sing(32)
    rally = rally_of(site, "Lyon")
    doubt = KeptDoubt(
        cell=CellKey(CODES["Lyon"], rally),
        sign=Sign.CHORUS,
        day=0,
        persons=130,
        without=98,
        first_seen_at=site.now,
    )
    crowds.keep(SLUG, [doubt], site.now)
    visitor = site.visitor()

    before = read.main(visitor.get(LYON))
    visitor.post(f"/rassemblements/{rally}/afflux")
    after = read.main(visitor.get(LYON))
    outside = read.main(visitor.get("/chiffres/"))

    told = "Beaucoup de comptes ont publié le même texte dans la même minute. Sans eux : environ"
    assert "Un nombre à vérifier" in before
    assert f"130 comptes en parlent. Fil d’actualité jamais relevé {told} 100 comptes." in before
    assert "Un nombre à vérifier" not in after
    assert f"{told} 100 comptes. Vu par operator@example.org" in after
    assert f"130 comptes en parlent {told} 100 comptes. Une personne a regardé." in outside


def test_a_page_that_takes_the_numbers_itself_tells_at_once_what_is_in_doubt(site: Site) -> None:
    site.count("Lyon", 130)
    sing(32)

    page = read.main(site.visitor().get(LYON))

    assert "130 comptes en parlent. Fil d’actualité jamais relevé Beaucoup de comptes ont" in page


@pytest.mark.parametrize(("without", "told"), [(0, True), (7, True), (125, False)])
def test_a_number_of_which_all_is_doubted_is_shown_without_that_too(
    site: Site, without: int, *, told: bool
) -> None:
    site.count("Lyon", 130)
    sing(130 - without)
    doubt = KeptDoubt(
        cell=CellKey(CODES["Lyon"], rally_of(site, "Lyon")),
        sign=Sign.CHORUS,
        day=0,
        persons=130,
        without=without,
        first_seen_at=site.now,
    )
    crowds.keep(SLUG, [doubt], site.now)

    for address in (LYON, "/chiffres/"):
        page = read.main(site.visitor().get(address))
        assert ("Sans eux : moins de 11 comptes." in page) == told
        assert "Sans eux : environ" not in page


def sing(together: int) -> None:
    """Have some of those that count be of a chorus."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT person FROM voice ORDER BY person")
        singers = frozenset(person for (person,) in cursor.fetchall()[:together])
    crowds.note(Crowd(chorus=singers, young=frozenset()))


def rally_of(site: Site, town: str) -> UUID:
    found = rallies.all_of(SLUG, site.installation.gazetteer)
    return next(rally.id for rally in found if rally.place.code == CODES[town])


def test_the_sheet_for_paper_stands_on_a_page_and_in_a_file(site: Site) -> None:
    visitor = site.visitor(Role.ORGANISER, (CODES["Lyon"],))
    link = f"/lieux/{CODES['Lyon']}/fiche"

    shown = visitor.get(link)
    file = visitor.get(f"/lieux/{CODES['Lyon']}/fiche-de-secours.html")

    assert link in visitor.get(f"/lieux/{CODES['Lyon']}/").text
    for page in (shown, file):
        assert "Demain à Lyon : place Bellecour." in page.text
        assert "Danger : 17 ou 112" in read.fold(read.tree(page))
        assert read.tree(page).findtext(".//title") == "Fiche de secours, Lyon"
    assert file["Content-Disposition"] == 'attachment; filename="fiche-de-secours-lyon.html"'
    assert "<link" not in file.text
    assert visitor.get(f"/lieux/{CODES['Paris']}/fiche").status_code == 403


def test_the_sheet_says_whom_a_part_of_the_programme_is_for(site: Site) -> None:
    talk = ProgrammeItem(what="groupe de parole", where="12 rue X", audience="femmes")
    change = {"programme": (talk,)}
    services.change(site.installation, rally_of(site, "Lyon"), change, "a@b.example", site.now)

    sheet = read.fold(read.tree(site.visitor().get(f"/lieux/{CODES['Lyon']}/fiche")))

    assert "groupe de parole (femmes) (12 rue X) lieu à ne pas publier" in sheet


def test_the_parts_of_a_programme_stand_under_one_name(site: Site) -> None:
    change = {"programme": (ProgrammeItem(what="orchestre"), ProgrammeItem(what="parole"))}
    services.change(site.installation, rally_of(site, "Lyon"), change, "a@b.example", site.now)

    page = read.tree(site.visitor().get(f"/lieux/{CODES['Lyon']}/fiche"))

    (programme,) = page.xpath("//dt[.='Programme']")
    parts = programme.xpath("following-sibling::dd[preceding-sibling::dt[1][.='Programme']]/text()")
    assert [one.strip() for one in parts] == ["orchestre", "parole"]
    assert page.xpath("//dt[not(normalize-space())]") == []


def test_the_file_speaks_the_language_of_the_page_it_was_asked_on(site: Site) -> None:
    visitor = site.visitor()
    visitor.cookies["django_language"] = "en"

    file = visitor.get(f"/lieux/{CODES['Lyon']}/fiche-de-secours.html")

    assert '<html lang="en">' in file.text
    assert "Emergency sheet" in file.text
    assert "In danger: call 17 or 112" in read.fold(read.tree(file))


@pytest.mark.parametrize("name", ["fiche", "fiche-de-secours.html"])
@pytest.mark.parametrize("code", ["00000", "13055", "x" * 200])
def test_a_town_of_no_rally_has_no_sheet(site: Site, code: str, name: str) -> None:
    assert site.visitor().get(f"/lieux/{code}/{name}").status_code == 404


def test_a_sheet_without_a_text_does_not_say_that_nothing_is_to_come(site: Site) -> None:
    sheet = read.fold(read.tree(site.visitor().get(f"/lieux/{CODES['Nice']}/fiche")))

    assert "Aucune annonce n’a encore son texte." in sheet


def test_the_sheet_of_a_town_where_nothing_is_confirmed_says_so_and_leads_back(site: Site) -> None:
    (nice,) = [
        one
        for one in rallies.all_of(SLUG, site.installation.gazetteer)
        if one.place.code == CODES["Nice"]
    ]
    services.unconfirm(site.installation, nice.id, "a@b.example", site.now)

    page = read.tree(site.visitor().get(f"/lieux/{CODES['Nice']}/fiche"))

    assert [read.fold(one) for one in page.xpath("//h1")] == ["Nice"]
    assert page.xpath("//a/@href") == [f"/lieux/{CODES['Nice']}/"]
    assert "Aucun rassemblement confirmé à venir ici." in read.fold(page)


def test_a_town_nobody_speaks_of_is_not_said_to_be_unread(site: Site) -> None:
    nice = f"/lieux/{CODES['Nice']}/"
    before = read.main(site.visitor().get(nice))
    site.count("Lyon", 46)
    after = read.main(site.visitor().get(nice))

    assert "Rien n’a encore été relevé." in before
    assert "0 compte en parle" in after
    assert "Rien n’a encore été relevé." not in after
    assert "Aucun compte n’en parle." in after


@pytest.mark.parametrize(
    ("sent", "of", "language", "told"),
    [
        (0, 3, "fr", "Dernière : 0 réseau sur 3"),
        (1, 2, "fr", "Dernière : 1 réseau sur 2"),
        (2, 3, "fr", "Dernière : 2 réseaux sur 3"),
        (1, 2, "en", "Last one: 1 network out of 2"),
        (0, 1, "en", "Last one: 0 networks out of 1"),
    ],
)
def test_networks_are_as_many_as_took_the_last_announcement(
    sent: int, of: int, language: str, told: str
) -> None:
    rally = {"last": LastSent(wave="J-3", sent=sent, of=of)}

    with translation.override(language):
        line = render_to_string("parts/announcement_line.html", {"rally": rally})

    assert line.replace("\u00a0", " ").endswith(told)
