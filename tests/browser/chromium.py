"""Debian's Chromium, driven by Playwright; what it complains of is kept."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

# The engine without the windows around it, which took a third of all CPU.
PROGRAM = shutil.which("chromium-headless-shell")
MISSING = "Chromium is not installed (Debian package: chromium-headless-shell)"
ARGUMENTS = ("--no-sandbox", "--disable-gpu")
PHONE = {"width": 320, "height": 640}
# How light a colour is, and the first opaque ground under an element (WCAG 2.2).
LIGHT = """
  const channel = c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
  const parts = c => c.match(/[\\d.]+/g).map(Number);
  const light = c => {
    const [r, g, b] = parts(c).map(channel); return .2126*r + .7152*g + .0722*b; };
  const ground = e => { for (; e; e = e.parentElement) {
    const c = getComputedStyle(e).backgroundColor, p = parts(c);
    if (p.length === 3 || p[3] === 1) return c; } return 'rgb(255, 255, 255)'; };
"""
# The text of every element, its colour and the ground under it.
CONTRASTS = (
    "() => {"
    + LIGHT
    + """
  const found = [];
  for (const e of document.querySelectorAll('body *')) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    const box = e.getBoundingClientRect();
    if (!own || !box.width || e.closest('svg')) continue;
    const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    found.push([ratio, e.textContent.trim().slice(0, 40)]);
  }
  return found;
}"""
)

# The height of everything to press, with its text.
HEIGHTS = """() => [...document.querySelectorAll('main button, .tabs a, summary')]
  .map(e => [e.checkVisibility() ? e.getBoundingClientRect().height : 0, e.innerText])
  .filter(([height]) => height)"""

# What is said above a table, and lies behind the edge of the screen.
CUT = """() => [...document.querySelectorAll('caption')]
  .filter(e => e.getBoundingClientRect().right > window.innerWidth).map(e => e.textContent)"""
# Names of waves that a line ends in: « J- », « 3 ».
TORN = """() => [...document.querySelectorAll('.places .next small')]
  .filter(e => e.getClientRects().length > 1).map(e => e.innerText)"""


@dataclass
class Visit:
    """One page of a browser, what it complained of, and where it started."""

    page: Page
    base: str
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        self.page.goto(self.base + path)

    def enter(self, link: str) -> None:
        self.page.goto(link if link.startswith("http") else self.base + link)
        self.page.get_by_role("button", name="Entrer dans Portevoix").click()

    def text(self) -> str:
        return " ".join(self.page.locator("main").inner_text().split())

    def too_wide(self) -> bool:
        return bool(self.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium, or skip the test where there is none."""
    if PROGRAM is None:
        pytest.skip(MISSING)
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=PROGRAM, args=ARGUMENTS)
        yield started
        started.close()


def visit(started: Browser, base: str, *, javascript: bool = True) -> Visit:
    context = started.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        java_script_enabled=javascript,
        locale="fr-FR",
    )
    made = Visit(context.new_page(), base)
    made.page.set_default_timeout(10_000)
    made.page.on("console", lambda said: _note(made, said.type, said.text))
    made.page.on("pageerror", lambda error: made.complaints.append(str(error)))
    return made


def _note(made: Visit, kind: str, text: str) -> None:
    if kind in {"error", "warning"}:
        made.complaints.append(text)
