"""The pages on a phone of 320 px, in a real browser under their own policy."""

import datetime as dt
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import chromium
from tests.browser.chromium import CONTRASTS, CUT, HEIGHTS, PHONE, TORN, Visit
from tests.web import test_found
from tests.web.site import CODES, SLUG, Site
from worker.config.tables import LONGEST_NAME
from worker.domain.kinds import DeliveryState
from worker.services import announce, by_hand
from worker.services import rallies as services
from worker.storage import overview, rallies
from worker.storage.models import Delivery

pytestmark = [
    pytest.mark.browser,
    pytest.mark.parametrize("store", ["sqlite"], indirect=True),
]
PAGES = (
    "/",
    f"/lieux/{CODES['Lyon']}/",
    "/lieux/971/",
    "/annonces/",
    "/essai/",
    "/sources/",
    "/rassemblements/nouveau",
    "/reel",
    "/commencer",
    "/chiffres/",
    "/trouves/",
    "/bilan/",
    "/comptes/",
    "/personnes/",
    f"/lieux/{CODES['Lyon']}/fiche",
    "/effacement/",
    "/inconnue",
)
# What WCAG 2.2 asks of normal text, and of what a finger presses, in pixels.
AA, THUMB = 4.5, 44

PARIS = ZoneInfo("Europe/Paris")


def fill(site: Site) -> None:
    site.count("Lyon", 46, days_ago=2)
    site.count("Paris", 1200)
    site.count("Guadeloupe", 5)
    site.declare("Paris", 1600, 8000)
    site.say_hour("Lyon", 13, "Un journal au nom plutôt long de la région lyonnaise")


def test_a_link_from_the_shell_leads_to_the_overview(visit: Visit, site: Site) -> None:
    fill(site)

    visit.go("/")

    assert "Vue d’ensemble" in visit.text()
    assert "1 200 comptes en parlent" in visit.text()
    assert "Moins de 11 comptes" in visit.text()


def test_the_page_of_an_announcement_with_its_differences_fits_the_phone(
    visit: Visit, site: Site
) -> None:
    (lyon,) = [row for row in overview.deliveries(SLUG) if row.wave == "J-1" and "Lyon" in row.text]
    by_hand.rewrite(site.installation, lyon.id, "Tous à Bellecour !", "a@b.example", site.now)
    changes = {"venue": "place Carnot"}
    services.change(site.installation, lyon.rally_id, changes, "a@b.example", site.now)
    announce.replan(site.installation, site.now)
    Delivery.objects.filter(pk=lyon.id).update(wave="W" * LONGEST_NAME)

    visit.go("/annonces/")
    listed = visit.too_wide()
    visit.go(f"/annonces/{lyon.id}/")

    assert not listed
    assert not visit.too_wide()
    assert "Ce qui a changé" in visit.text()
    assert [text for ratio, text in visit.page.evaluate(CONTRASTS) if ratio < AA] == []


def test_the_lines_of_a_text_are_those_that_leave(visit: Visit, site: Site) -> None:
    (lyon,) = [row for row in overview.deliveries(SLUG) if row.wave == "J-1" and "Lyon" in row.text]
    by_hand.rewrite(site.installation, lyon.id, "Le pont\nPar le quai", "a@b.example", site.now)

    visit.go(f"/annonces/{lyon.id}/")
    shown = visit.page.locator("blockquote").inner_text()
    visit.go(f"/lieux/{CODES['Lyon']}/fiche")
    printed = visit.page.locator("blockquote", has_text="pont").inner_text()

    assert (shown, printed) == ("Le pont\nPar le quai", "Le pont\nPar le quai")


def test_every_page_fits_the_phone_and_its_thumbs_by_day_and_by_night(
    visit: Visit, site: Site
) -> None:
    """One walk through all pages, since most of the time goes into opening them."""
    fill(site)
    pressed = 0
    for path in PAGES:
        visit.go(path)
        assert not visit.too_wide(), path
        assert visit.page.evaluate(CUT) == [], path
        assert visit.page.evaluate(TORN) == [], path
        heights = visit.page.evaluate(HEIGHTS)
        pressed += len(heights)
        assert [text for height, text in heights if height < THUMB] == [], path
        for scheme in ("light", "dark"):
            visit.page.emulate_media(color_scheme=scheme)
            faint = [(text, ratio) for ratio, text in visit.page.evaluate(CONTRASTS) if ratio < AA]
            assert faint == [], (path, scheme)
    assert pressed > len(PAGES)
    visit.complaints = [text for text in visit.complaints if "404" not in text]


def test_choosing_an_hour_for_lyon(visit: Visit, site: Site) -> None:
    fill(site)
    visit.go("/")

    visit.page.get_by_role("button", name="13 h selon").click()

    expect(visit.page.get_by_text("Rien à décider")).to_be_visible()
    expect(visit.page.get_by_role("status").filter(has_text="Lyon : 13 h")).to_be_focused()
    found = rallies.all_of(SLUG, site.installation.gazetteer)
    assert [r.plan.time.hour for r in found if r.place.name == "Lyon" and r.plan.time] == [13]


@pytest.mark.parametrize("site", [True], ids=["by hand"], indirect=True)
def test_approving_an_announcement(visit: Visit) -> None:
    visit.go("/annonces/")

    visit.page.get_by_role("button", name="Approuver J-3, Paris").click()

    expect(visit.page.get_by_text("Approuvée.")).to_be_visible()
    states = {row.text: row.state for row in overview.deliveries(SLUG) if row.wave == "J-3"}
    assert [state for text, state in states.items() if "Paris" in text] == [DeliveryState.APPROVED]


def test_what_was_held_stands_open_with_the_button_that_takes_it_back(visit: Visit) -> None:
    visit.go("/annonces/")
    visit.page.get_by_text("J-3, Lyon").first.click()

    visit.page.get_by_role("button", name="Retenir J-3, Lyon").click()

    expect(visit.page.get_by_text("Retenue.")).to_be_visible()
    expect(visit.page.get_by_role("button", name="Approuver J-3, Lyon")).to_be_visible()


def test_the_page_of_a_place_starts_with_what_to_decide(visit: Visit, site: Site) -> None:
    fill(site)
    visit.go("/")

    visit.page.get_by_role("link", name="Lyon").last.click()

    top = visit.page.locator(".lines li").first
    expect(top).to_contain_text("1 décision à prendre avant")
    assert top.bounding_box()["y"] < PHONE["height"]  # type: ignore[index]
    assert visit.page.locator("figure svg rect.bar").count() == 1
    counted = site.now - dt.timedelta(days=2, minutes=5)  # right after midnight a day more
    days = site.now.astimezone(PARIS).date() - counted.astimezone(PARIS).date()
    assert visit.page.locator("figure tbody tr").count() == days.days + 1


def test_what_changes_shows_without_a_reload_and_keeps_the_focus(visit: Visit, site: Site) -> None:
    visit.page.clock.install()
    visit.go("/")
    link = visit.page.get_by_role("link", name="Lyon")
    link.focus()
    site.declare("Lyon", 777, 888)

    visit.page.clock.run_for(16_000)

    expect(visit.page.get_by_text("777")).to_be_visible()
    expect(link).to_be_focused()


# The numbers of a scale, and the days, that reach over the edge of their drawing (its padding: 8).
CLIPPED = """() => [...document.querySelectorAll('.chart svg')].flatMap(svg => {
  const [edge, box] = [svg.getBoundingClientRect(), one => one.getBoundingClientRect()];
  return [...svg.querySelectorAll('text')].filter(one => box(one).left < edge.left
    || box(one).right > edge.right - 9).map(one => one.textContent); })"""


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_numbers_of_a_scale_are_seen_whole(visit: Visit, site: Site, width: int) -> None:
    site.count("Paris", 1200)
    site.count("Paris", 12, days_ago=14)
    visit.page.set_viewport_size({"width": width, "height": 800})

    visit.go(f"/lieux/{CODES['Paris']}/")

    assert visit.page.locator(".chart svg text", has_text="1 500").count() == 1
    assert visit.page.evaluate(CLIPPED) == []


# Neighbours in the navigation whose words lie on one another.
OVERLAPS = """() => { const all = [...document.querySelectorAll('.tabs span')]
  .map(one => one.getBoundingClientRect());
  return all.flatMap((a, n) => all.slice(n + 1).filter(b => a.left < b.right - 1
    && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length; }"""
LINES = """() => [...document.querySelectorAll('.tabs a')]
  .map(e => getComputedStyle(e).borderBottomColor)"""
# How far the last line reaches under the navigation, once the page is at its end.
COVERED = """() => { window.scrollTo(0, document.body.scrollHeight);
  const bottom = one => document.querySelector(one).getBoundingClientRect();
  return bottom('footer p').bottom - bottom('.tabs').top; }"""


# Boxes that hide the end of what they hold.
CUT_OFF = """() => [...document.querySelectorAll('main dl')].filter(e => e.checkVisibility()
  && getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1)
  .map(e => e.innerText)"""


@pytest.mark.parametrize("path", ["/", f"/lieux/{CODES['Lyon']}/", "/annonces/", "/apporter/"])
def test_letters_twice_as_large_fit_a_phone(visit: Visit, site: Site, path: str) -> None:
    fill(site)
    test_found.fill(site)
    visit.page.set_viewport_size({"width": 390, "height": 844})
    visit.go(path)

    visit.page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert not visit.too_wide()
    assert visit.page.evaluate(OVERLAPS) == 0
    assert visit.page.evaluate(COVERED) <= 0
    visit.page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    assert not visit.too_wide()
    assert visit.page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("path", ["/", f"/lieux/{CODES['Lyon']}/", "/annonces/"])
def test_what_is_printed_has_the_hours_and_no_other_button(
    visit: Visit, site: Site, path: str
) -> None:
    fill(site)
    test_found.fill(site)
    visit.go(path)

    visit.page.emulate_media(media="print")

    shown = visit.page.locator("button:visible, a.button:visible")
    hours = visit.page.locator(".choices button:visible")
    assert shown.count() == hours.count() == (0 if "annonces" in path else 2)


def test_the_current_tab_is_marked_where_colours_are_the_readers_own(visit: Visit) -> None:
    visit.page.emulate_media(forced_colors="active")
    visit.page.set_viewport_size({"width": 900, "height": 600})
    visit.go("/annonces/")

    lines = visit.page.evaluate(LINES)

    assert lines.count(lines[1]) == 1


# How many of two quick presses send the form; none of them leaves the page.
SENT = """() => { let sent = 0;
  document.addEventListener('submit', event => {
    sent += !event.defaultPrevented; event.preventDefault(); });
  const button = document.querySelector('main button');
  document.querySelector('main form').noValidate = true;
  button.click(); button.click();
  return sent; }"""


def test_a_form_sent_by_two_quick_presses_is_sent_once(visit: Visit) -> None:
    visit.go("/rassemblements/nouveau")

    assert visit.page.evaluate(SENT) == 1


def test_what_is_unfolded_stays_so_when_the_page_refreshes(visit: Visit, site: Site) -> None:
    for rally in rallies.all_of(SLUG, site.installation.gazetteer):
        services.unconfirm(site.installation, rally.id, "a@b.example", site.now)
    for hour in (9, 10):
        plan = replace(site.installation.campaign.rallies[0], time=dt.time(hour))
        services.add(site.installation, plan, "a@b.example", site.now)
    visit.page.clock.install()
    visit.go("/")
    visit.page.get_by_text("1 autre décision").click()
    site.declare("Lyon", 777, 888)

    visit.page.clock.run_for(16_000)

    expect(visit.page.get_by_text("777")).to_be_visible()
    expect(visit.page.locator("#autres-decisions .decision")).to_be_visible()


def test_a_page_without_a_network_says_that_it_stands_still(visit: Visit) -> None:
    visit.page.clock.install()
    visit.go("/")
    lost = visit.page.get_by_text("Plus de connexion")

    before = lost.is_visible()
    visit.page.context.set_offline(True)
    visit.page.clock.run_for(16_000)
    expect(lost).to_be_visible()
    visit.page.context.set_offline(False)
    visit.page.clock.run_for(16_000)

    expect(lost).to_be_hidden()
    assert not before
    visit.complaints.clear()


def test_a_page_whose_server_fails_says_that_it_stands_still(visit: Visit) -> None:
    visit.page.clock.install()
    visit.go("/")
    visit.page.route("**/?vu=*", lambda route: route.fulfill(status=502, body="Bad Gateway"))

    visit.page.clock.run_for(16_000)

    expect(visit.page.get_by_text("Plus de connexion")).to_be_visible()
    visit.complaints.clear()


def test_what_was_refused_begins_at_the_first_wrong_field(visit: Visit) -> None:
    visit.go("/rassemblements/nouveau")
    visit.page.get_by_label("Ville ou territoire").fill("Rennes")

    visit.page.get_by_role("button", name="Enregistrer").click()

    expect(visit.page.get_by_label("Jour")).to_be_focused()
    visit.complaints.clear()


def test_a_page_left_open_after_the_session_becomes_the_door(visit: Visit) -> None:
    visit.page.clock.install()
    visit.go("/")
    visit.page.context.clear_cookies()

    visit.page.clock.run_for(16_000)

    expect(visit.page).to_have_url(re.compile("/connexion/"))
    expect(visit.page.locator("main")).to_have_count(1)


def test_everything_works_without_javascript(browser: Browser, site: Site, base: str) -> None:
    fill(site)
    plain = chromium.visit(browser, base, javascript=False)
    plain.enter(site.link("operator@example.org"))

    plain.page.get_by_role("button", name="13 h selon").click()
    plain.page.get_by_role("link", name="Annonces").click()
    plain.page.get_by_role("button", name="Tout suspendre").click()

    expect(plain.page.get_by_text("Tout est suspendu : aucune annonce ne part")).to_be_visible()
    plain.page.context.close()


def test_the_way_out_is_in_sight_at_the_end_of_a_long_page(visit: Visit) -> None:
    visit.go("/chiffres/")

    visit.page.evaluate("window.scrollTo(0, document.body.scrollHeight)")

    expect(visit.page.get_by_role("link", name="Quitter vite")).to_be_in_viewport()


def test_the_way_out_leaves_no_title_while_the_next_page_is_slow(visit: Visit) -> None:
    # Not there yet: an answer without content leaves the page where it is.
    visit.page.route("https://meteofrance.com/**", lambda route: route.fulfill(status=204))
    visit.go("/effacement/")

    visit.page.get_by_role("link", name="Quitter vite").click(no_wait_after=True)

    expect(visit.page).to_have_title("meteofrance.com")
    assert not visit.page.locator("h1").is_visible()


def test_the_first_key_leads_past_the_navigation(visit: Visit) -> None:
    visit.go("/")

    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Enter")

    expect(visit.page.locator("main")).to_be_focused()


def test_a_new_rally_is_filled_in_with_the_phones_own_pickers(visit: Visit, site: Site) -> None:
    visit.go("/rassemblements/nouveau")

    visit.page.get_by_label("Ville ou territoire").fill("Rennes")
    visit.page.get_by_label("Jour").fill(site.day.isoformat())
    visit.page.get_by_label("Heure").fill("18:00")
    visit.page.get_by_role("button", name="Enregistrer").click()

    expect(visit.page.get_by_role("heading", name="Rennes 35")).to_be_visible()
    expect(visit.page.get_by_text("Pas encore confirmé")).to_be_visible()


def test_no_word_of_a_command_to_type_is_broken_at_its_hyphen(visit: Visit) -> None:
    visit.go("/commencer")

    words = visit.page.locator("pre code span")
    heights = {round(one.bounding_box()["height"]) for one in words.all()}  # type: ignore[index]

    assert (words.count(), len(heights)) == (5, 1)
