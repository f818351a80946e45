"""What holds for every page: sign-in, structure, labels, no inline code, French spaces, English."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import TypeAlias
from uuid import UUID

import pytest
from django.db import connection
from django.templatetags.static import static
from django.test import Client
from lxml.html import HtmlElement

from tests.web import read
from tests.web.read import Answer
from tests.web.site import CODES, SLUG, Site
from worker import bootstrap
from worker.domain.announcement import Account
from worker.domain.kinds import NetworkKind
from worker.services.rallies import change
from worker.storage import overview, rallies
from worker.web.urls import urlpatterns

Pages: TypeAlias = dict[str, Answer]
"""Answers by their address."""

# Everything that a GET shows; {lyon} is the rally's id.
PAGES = (
    "/",
    "/lieux/69123/",
    "/lieux/06088/",
    "/annonces/",
    "/essai/",
    "/sources/",
    "/trouves/",
    "/bilan/",
    "/rassemblements/nouveau",
    "/rassemblements/{lyon}/modifier",
    "/rassemblements/{lyon}/urgent",
    "/reel",
    "/commencer",
    "/inconnue",
)
OPEN = (
    "/connexion/",
    "/connexion/lien",
    "/connexion/lien?jeton=AAAA",
    "/chiffres/",
    "/effacement/",
)


def lyon(site: Site) -> str:
    found = rallies.all_of(SLUG, site.installation.gazetteer)
    return str(next(rally.id for rally in found if rally.place.code == CODES["Lyon"]))


def fill(site: Site) -> None:
    site.count("Lyon", 46, days_ago=1)
    site.count("Paris", 5)
    site.declare("Lyon", 1600, 8000)
    site.say_hour("Lyon", 13, "20 Minutes")


def shown(site: Site, visitor: Client, url: str) -> Answer:
    return visitor.get(url.format(lyon=lyon(site)))


def all_pages(site: Site, language: str = "fr") -> Pages:
    fill(site)
    inside, outside = site.visitor(), Client(SERVER_NAME="127.0.0.1")
    for browser in (inside, outside):
        browser.cookies["django_language"] = language
    pages = {url: shown(site, inside, url) for url in PAGES}
    return pages | {url: outside.get(url) for url in OPEN}


@pytest.fixture(scope="module")
def kept() -> dict[str, Pages]:
    return {}


@pytest.fixture
def pages(site: Site, kept: dict[str, Pages]) -> Pages:
    """Every page in French, asked for once on each database: nobody changes an answer."""
    if connection.vendor not in kept:
        kept[connection.vendor] = all_pages(site)
    return kept[connection.vendor]


def test_every_page_has_one_heading_landmarks_a_language_and_a_title(pages: Pages) -> None:
    for url, answer in pages.items():
        page = read.tree(answer)
        assert len(page.xpath("//h1")) == 1, url
        assert len(page.xpath("//main")) == len(page.xpath("//header")) == 1, url
        assert page.get("lang") == "fr", url
        assert read.fold(page.xpath("//title")[0]).endswith("· Portevoix"), url
        assert page.xpath("//a[@class='skip'][@href='#contenu']"), url


def test_no_two_pages_of_those_who_are_inside_have_one_title(pages: Pages) -> None:
    titles = [read.fold(read.tree(pages[url]).xpath("//title")[0]) for url in PAGES]

    assert [one for one in titles if titles.count(one) > 1] == []


def test_a_page_that_refuses_says_so_in_its_title(site: Site) -> None:
    answer = site.visitor().post("/rassemblements/nouveau", {"place": ""})

    title = read.fold(read.tree(answer).xpath("//title")[0])
    assert title.replace("\u00a0", " ") == "Erreur : Nouveau rassemblement · Portevoix"


def test_all_of_a_page_stands_in_a_landmark(site: Site) -> None:
    """Those who hear a page jump from one to the next."""
    visitor = site.visitor()
    landmark = "self::main|self::header|self::nav|self::footer|self::*[@role='region']"

    for url in ("/", f"/lieux/{CODES['Lyon']}/fiche"):
        page = read.tree(visitor.get(url))
        for one in page.xpath(f"//body/*[not({landmark}) and not(@class='skip')]"):
            assert not read.fold(one), (url, read.fold(one))
        assert len(page.xpath("//main")) == 1, url


def test_headings_never_skip_a_level(pages: Pages) -> None:
    for url, answer in pages.items():
        levels = [int(h.tag[1]) for h in read.tree(answer).xpath("//h1|//h2|//h3|//h4|//h5")]
        steps = [below - above for above, below in pairwise(levels)]
        assert max(steps, default=0) <= 1, (url, levels)


def test_every_field_has_a_label_and_every_button_a_name(pages: Pages) -> None:
    for url, answer in pages.items():
        page = read.tree(answer)
        for field in page.xpath("//input[not(@type='hidden')]|//select|//textarea"):
            assert page.xpath(f"//label[@for='{field.get('id')}']"), (url, field.get("name"))
        for named in page.xpath("//button|//a"):
            assert read.fold(named), (url, named.get("href"))
        for described in page.xpath("//*[@aria-describedby]|//*[@aria-labelledby]"):
            names = described.get("aria-describedby") or described.get("aria-labelledby")
            for name in names.split():
                assert page.xpath(f"//*[@id='{name}']"), (url, name)


def test_no_identifier_stands_twice(pages: Pages) -> None:
    for url, answer in pages.items():
        ids = [element.get("id") for element in read.tree(answer).xpath("//*[@id]")]
        assert sorted(ids) == sorted(set(ids)), url


def test_no_page_has_inline_style_or_script_or_anything_from_elsewhere(pages: Pages) -> None:
    for url, answer in pages.items():
        page = read.tree(answer)
        assert not page.xpath("//style|//script[not(@src)]|//*[@style]|//iframe"), url
        assert not [a for e in page.iter() for a in _attributes(e) if a.startswith("on")], url
        for loaded in page.xpath("//@src|//link[not(@rel='alternate')]/@href"):
            assert loaded.startswith("/static/"), url


def test_the_policy_forbids_inline_code_other_hosts_and_frames(pages: Pages) -> None:
    for url, answer in pages.items():
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy, url
        assert "frame-ancestors 'none'" in policy, url
        assert "base-uri 'none'" in policy, url
        assert "unsafe" not in policy, url
        assert answer.headers["X-Content-Type-Options"] == "nosniff", url
        assert answer.headers["Referrer-Policy"] == "same-origin", url
        assert "no-store" in answer.headers["Cache-Control"], url


def test_nothing_but_the_door_and_the_health_check_opens_to_strangers(site: Site) -> None:
    stranger = Client(SERVER_NAME="127.0.0.1")
    for url in PAGES[:-1]:
        answer = shown(site, stranger, url)
        assert answer.status_code == 302, url
        assert answer.headers["Location"].startswith("/connexion/"), url
    assert stranger.get("/personnes/").status_code == 302
    assert stranger.post("/annonces/suspendre").status_code == 302
    names = {str(getattr(pattern, "name", "")) for pattern in urlpatterns}
    assert {"overview", "place", "announcements", "trial", "sources", "live"} <= names


def test_french_spaces_are_unbreakable_before_double_punctuation(pages: Pages) -> None:
    for url, answer in pages.items():
        for text in _prose(read.tree(answer)):
            assert not re.search(r"\w [:;?!»]|« ", text), (url, text)


def test_english_is_a_full_translation(site: Site) -> None:
    french = re.compile(
        r"\b(le|la|les|une?|des|du|est|sont|pas|rien|vous|pour|avec|prochaine|annonces?|lieux?|"
        r"rassemblements?|comptes?|inconnue?s?|heure|jour|connexion|essai)\b",
        re.IGNORECASE,
    )
    # Names, announcements and what people typed stay as they are.
    kept = re.compile(
        r"place de la République|place Bellecour|la Darse|essai|\(hashtag\)|Rassemblements #MeToo"
    )
    for url, answer in all_pages(site, "en").items():
        page = read.tree(answer)
        assert page.get("lang") == "en", url
        for text in _prose(page):
            assert not french.search(kept.sub("", text)), (url, text)


def test_the_language_is_french_until_a_person_chooses(site: Site) -> None:
    visitor = site.visitor()

    before = visitor.get("/", headers={"Accept-Language": "en-GB,en"})
    answer = visitor.post("/langue", {"language": "en", "next": "/sources/"}, follow=True)

    assert read.tree(before).get("lang") == "fr"
    assert read.tree(answer).get("lang") == "en"
    assert answer.request["PATH_INFO"] == "/sources/"


def test_an_error_of_ours_is_told_in_french_without_its_cause(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = site.visitor()
    visitor.raise_request_exception = False
    monkeypatch.setattr("worker.services.overview.overview", None)

    answer = visitor.get("/")

    assert answer.status_code == 500
    assert "Panne de notre côté" in read.text(answer)
    assert "Traceback" not in read.text(answer)


def test_a_form_from_an_old_page_is_refused_with_words(site: Site) -> None:
    visitor = Client(SERVER_NAME="127.0.0.1", enforce_csrf_checks=True)
    visitor.cookies = site.visitor().cookies

    answer = visitor.post("/annonces/suspendre")

    assert answer.status_code == 403
    assert "Page trop ancienne" in read.text(answer)


def test_the_address_of_a_button_shows_a_page_with_the_way_back(site: Site) -> None:
    answer = site.visitor().get("/annonces/suspendre")

    assert answer.status_code == 405
    assert "Cette adresse est celle d’un bouton" in read.main(answer)
    assert Client(SERVER_NAME="127.0.0.1").get("/deconnexion").status_code == 405


def _attributes(element: HtmlElement) -> list[str]:
    return list(element.attrib)


def _prose(page: HtmlElement) -> list[str]:
    """The texts of a page that are ours: not what leaves in an announcement, not code."""
    for kept in page.xpath("//blockquote|//code|//script|//button[@lang]"):
        kept.drop_tree()
    return [text for text in page.itertext() if text.strip()]


def test_the_icon_that_browsers_ask_for_by_themselves_is_there(site: Site) -> None:
    answer = Client(SERVER_NAME="127.0.0.1").get("/favicon.ico")

    assert (answer.status_code, answer["Location"]) == (302, static("icon.svg"))
    assert f'href="{static("icon.svg")}"' in site.visitor().get("/").content.decode()


def test_style_and_scripts_reach_a_slow_phone_compressed(site: Site) -> None:
    anyone, sizes = Client(SERVER_NAME="127.0.0.1", headers={"Accept-Encoding": "gzip"}), []

    for name in ("portevoix.css", "vendor/htmx-2.0.11.min.js"):
        sent = anyone.get(static(name))
        part = anyone.get(static(name), headers={"Range": "bytes=0-99"})

        sizes.append(len(sent.getvalue()))
        assert sent["Content-Encoding"] == "gzip"
        assert (part.status_code, len(part.getvalue())) == (206, 100)
    assert sum(sizes) < 30_000


def test_what_stays_french_on_an_english_page_is_said_to_be_french(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = replace(site.installation.campaign, support="3919, gratuit")
    house = replace(site.installation, campaign=campaign)
    monkeypatch.setattr(bootstrap, "_installation", lambda: house)
    typed = ("Rassemblements #MeToo", "place Bellecour", "la Darse", "3919, gratuit")

    found: dict[str, set[str]] = {words: set() for words in typed}
    for url, answer in all_pages(site, "en").items():
        for text in read.tree(answer).xpath("//body//text()[not(parent::textarea)]"):
            around = text.getparent().getparent() if text.is_tail else text.getparent()
            for words in [words for words in typed if words in text]:
                (language,) = around.xpath("ancestor-or-self::*[@lang][1]/@lang")
                found[words].add(f"{language} {url}")

    assert all(found.values())
    assert not [told for places in found.values() for told in places if told.startswith("en")]


def test_the_trial_is_offered_where_there_is_one(site: Site) -> None:
    visitor = site.visitor()

    before = read.tree(visitor.get("/")).xpath("//nav//a/@href")
    real = Account(name="page", kind=NetworkKind.MASTODON)
    object.__setattr__(site.installation, "accounts", (real,))
    after = read.tree(visitor.get("/")).xpath("//nav//a/@href")

    assert [url for url in before if url not in after] == ["/essai/"]


@pytest.mark.parametrize(
    ("url", "given", "said"),
    [
        ("/rassemblements/{lyon}/urgent", {"text": ""}, "Rien n’est parti : corrigez ce qui suit."),
        ("/lire/", {"text": ""}, "Rien n’est lu : corrigez ce qui suit."),
        ("/effacement/", {"target": ""}, "Rien n’est enregistré : corrigez ce qui suit."),
    ],
)
def test_what_a_refusal_left_undone_is_said(
    site: Site, url: str, given: dict[str, str], said: str
) -> None:
    answer = site.visitor().post(url.format(lyon=lyon(site)), given | {"x": "y"})

    assert answer.status_code == 422
    assert said in read.main(answer).replace("\u00a0", " ")


def test_an_address_with_a_slip_is_said_to_be_sent_nothing(site: Site) -> None:
    answer = Client(SERVER_NAME="127.0.0.1").post("/connexion/", {"email": "claire"})

    assert answer.status_code == 422
    told = read.main(answer).replace("\u00a0", " ")
    assert "Rien n’est envoyé : corrigez ce qui suit." in told


@pytest.mark.parametrize(
    ("url", "tab"),
    [
        ("/", "Lieux"),
        (f"/lieux/{CODES['Lyon']}/", "Lieux"),
        ("/annonces/", "Annonces"),
        ("/annonces/{delivery}/", "Annonces"),
        ("/comptes/", None),
    ],
)
def test_the_navigation_shows_where_one_is(site: Site, url: str, tab: str | None) -> None:
    delivery = overview.deliveries(SLUG)[0].id

    page = read.tree(site.visitor().get(url.format(delivery=delivery)))

    current = page.xpath("//nav//a[@aria-current]")
    assert [read.fold(one) for one in current] == ([tab] if tab else [])
    exact = {one.get("aria-current") == "page" for one in current}
    assert exact <= {url in {"/", "/annonces/"}}


def test_no_page_shows_a_venue_in_another_order_than_it_is_announced_in(site: Site) -> None:
    venue = "place \u202eruocelleB\u2069 caf\u00e9 \U0001f4cd"
    change(site.installation, UUID(lyon(site)), {"venue": venue}, "a@b.example", site.now)
    visitor = site.visitor()

    shown = [visitor.get(page).content for page in ("/", "/lieux/69123/", "/chiffres/")]

    assert all("place ruocelleB caf\u00e9 \U0001f4cd".encode() in page for page in shown)
