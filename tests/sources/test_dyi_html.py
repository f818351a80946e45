import pytest
from lxml import html

from tests.fakes import facebook as fb
from tests.sources.reading import read
from worker.errors import InputError
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


def _page(*records: str) -> bytes:
    listed = "".join(
        f'<section class="_a6-g">{one}<footer class="_a6-o"><div class="_a72d">'
        "20 oct. 2017, 04:19</div></footer></section>"
        for one in records
    )
    return f"<html><title>Vos évènements</title><body>{listed}</body></html>".encode()


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Oct 29, 2017 3:00:00 pm - Oct 29, 2017 5:00:00 pm", "2017-10-29 14:00:00+00:00"),
        ("29 oct. 2017, 15:00 – 29 oct. 2017, 17:00", "2017-10-29 14:00:00+00:00"),
        ("28/10/2017 au 29/10/2017", "2017-10-28"),
        ("29/10/2017 à 15h – 29/10/2017 à 17h", "2017-10-29 14:00:00+00:00"),
    ],
)
def test_what_lasts_from_one_moment_to_another_starts_at_the_first(text: str, start: str) -> None:
    (event,) = read(
        "your_events.html", _page(f'<h2>Marche à Pau</h2><div class="_a6-p">{text}</div>')
    ).events

    assert str(event.start) == start


@pytest.mark.parametrize("name", ["your_events.html", "events_you’ve_hidden.htm"])
def test_a_page_of_an_archive_in_a_form_not_known_is_no_article(name: str) -> None:
    page = "<html><title>Vos évènements</title><body><p>Marche à Lyon, 29 octobre</p></body></html>"

    with pytest.raises(InputError, match="ask Facebook for JSON"):
        read(name, page.encode())


def test_an_article_about_an_event_is_one_whatever_it_is_called() -> None:
    page = f"<html><body><article><p>{'Marche à Lyon le 29 octobre. ' * 20}</p></article></body>"

    assert len(read("event_lyon.html", page.encode()).articles) == 1


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (
            '<h2>Pau</h2><div class="_a6-p">29/10/2017, créé le 20/10/2017</div>',
            "has no date that is surely its start",
        ),
        (
            '<h2>Pau</h2><div class="_a6-p">29/10/2017 - 20/10/2017</div>',
            "has no date that is surely its start",
        ),
        ('<h2></h2><div class="_a6-p">29 oct. 2017, 15:00</div>', "has no title"),
    ],
)
def test_nothing_is_guessed_between_two_dates_and_a_date_is_no_title(record: str, why: str) -> None:
    batch = read("your_events.html", _page(record))

    assert batch.events == ()
    assert [one.what for one in batch.skipped] == ["record 1"]
    assert batch.skipped[0].why.startswith(why)
