import pytest
from lxml import html

from tests.fakes import facebook as fb
from tests.sources.reading import read
from worker.sources import markup


def test_fields_that_are_never_closed_are_each_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def watched(element: html.HtmlElement, *longest: int) -> str:
        asked.append(element)
        return element_text(element, *longest)

    element_text = markup.element_text
    monkeypatch.setattr(markup, "element_text", watched)
    row = b'<table><tr><td class="_a6_q">Detail</td><td class="_a6_r">none'
    page = fb.archive_page().replace(b"</table></div>", row * 40)

    (event,) = read("a.html", page).events

    assert event.title == fb.TITLE
    assert len(asked) < 200
