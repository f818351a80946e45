"""What a screen reader tells of a page: what came of a button, wherever the page opens."""

import pytest

from tests.browser.chromium import Visit

pytestmark = [
    pytest.mark.browser,
    pytest.mark.parametrize("store", ["sqlite"], indirect=True),
]
# A live region is read when something comes into it, not when it is there from the start.
LISTEN = """addEventListener('DOMContentLoaded', () => {
  const told = document.querySelector('.told');
  if (told) new MutationObserver(list => { window.heard = list.flatMap(
    one => [...one.addedNodes].map(node => node.textContent)); }).observe(told, {childList: true});
})"""
HEARD = """() => new Promise(heard => { let left = 40; const look = () =>
  window.heard || !left-- ? heard(window.heard ?? []) : setTimeout(look, 50); look(); })"""


def test_what_came_of_a_button_is_read_where_the_page_opens_further_down(visit: Visit) -> None:
    visit.page.add_init_script(LISTEN)
    visit.go("/annonces/")
    visit.page.get_by_text("J-3, Lyon").first.click()

    visit.page.get_by_role("button", name="Retenir J-3, Lyon").click()
    visit.page.wait_for_url("**#annonce-*")

    assert [text.strip() for text in visit.page.evaluate(HEARD)] == ["Retenue."]
    assert visit.page.locator(".told").inner_text() == "Retenue."
