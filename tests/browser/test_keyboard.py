"""What is seen of the focus by whoever uses no mouse, and a page that stands still for them."""

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import LIGHT, Visit
from tests.web.site import CODES, Site
from tests.web.test_review import rally_of

pytestmark = [
    pytest.mark.browser,
    pytest.mark.parametrize("store", ["sqlite"], indirect=True),
]
# What WCAG 2.2 asks of the mark of the focus against what it is drawn on (1.4.11).
SEEN = 3
# Of everything that takes the focus: the ratio of its mark to the ground around it.
RINGS = (
    "() => {"
    + LIGHT
    + """
  return [...document.querySelectorAll('a, button, summary, input, textarea')]
    .filter(e => e.checkVisibility() && e.type !== 'hidden').map(e => {
      e.focus({focusVisible: true});
      const ring = getComputedStyle(e);
      const [a, b] = [light(ring.outlineColor), light(ground(e.parentElement))];
      const shown = ring.outlineStyle === 'solid';
      return [shown ? (Math.max(a, b) + .05) / (Math.min(a, b) + .05) : 0, e.innerText]; });
}"""
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_is_seen_on_whatever_it_lies(visit: Visit, site: Site, scheme: str) -> None:
    site.visitor().post("/annonces/suspendre")
    visit.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for path in ("/", f"/lieux/{CODES['Lyon']}/", "/rassemblements/nouveau", "/effacement/"):
        visit.go(path)

        rings = visit.page.evaluate(RINGS)

        assert len(rings) > 5
        assert [(text, ratio) for ratio, text in rings if ratio < SEEN] == [], path


def test_a_page_that_changes_by_itself_is_stopped_and_goes_on(visit: Visit, site: Site) -> None:
    visit.page.clock.install()
    visit.go("/")
    pause = visit.page.get_by_role("button", name="Ne plus mettre à jour cette page")
    pause.press("Enter")
    site.declare("Lyon", 777, 888)

    visit.page.clock.run_for(16_000)
    expect(visit.page.get_by_role("button", pressed=True)).to_be_focused()
    assert visit.page.get_by_text("777").count() == 0

    pause.press("Enter")
    visit.page.clock.run_for(16_000)
    expect(visit.page.get_by_text("777")).to_be_visible()
    expect(pause).to_be_focused()


@pytest.mark.parametrize(
    ("height", "in_sight"), [(640, True), (256, False)], ids=["phone", "400 %"]
)
def test_the_navigation_covers_no_low_window(visit: Visit, height: int, *, in_sight: bool) -> None:
    visit.page.set_viewport_size({"width": 320, "height": height})
    visit.go("/rassemblements/nouveau")

    box = visit.page.locator(".tabs").bounding_box()

    assert box is not None
    assert (box["y"] < height) is in_sight


@pytest.mark.parametrize(
    ("address", "button", "shown"),
    [
        ("/lire/", "Lire", "#compris"),
        ("/rassemblements/{lyon}/urgent", "Voir l’aperçu", "#apercu"),
    ],
    ids=["a text that is read", "an urgent message"],
)
def test_what_a_form_shows_below_itself_comes_into_sight(
    visit: Visit, site: Site, address: str, button: str, shown: str
) -> None:
    visit.go(address.format(lyon=rally_of(site, "Lyon")))
    visit.page.locator("main textarea").fill("Manif à Gap samedi.")

    visit.page.get_by_role("button", name=button).click()

    expect(visit.page.locator(shown)).to_be_focused()
    expect(visit.page.locator(shown).get_by_role("heading").first).to_be_in_viewport()
