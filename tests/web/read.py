"""What a person reads on a page: its text without tags, spaces folded."""

import re
from typing import TYPE_CHECKING, TypeAlias

from lxml import html
from lxml.html import HtmlElement

if TYPE_CHECKING:  # a name of django-stubs alone
    from django.test.client import _MonkeyPatchedWSGIResponse

Answer: TypeAlias = "_MonkeyPatchedWSGIResponse"


def tree(answer: Answer) -> HtmlElement:
    return html.document_fromstring(answer.content.decode())


def text(answer: Answer) -> str:
    return fold(tree(answer))


def main(answer: Answer) -> str:
    (found,) = tree(answer).xpath("//main")
    return fold(found)


def row(answer: Answer, place: str) -> str:
    """The line of *place* in the overview."""
    (found,) = tree(answer).xpath(f"//ul[@class='places']/li[.//h3[contains(., '{place}')]]")
    return fold(found)


def lines(answer: Answer) -> list[str]:
    """The first screen of a place page: its heading, then its lines."""
    section = tree(answer).xpath("//section[contains(@class, 'rally')]")[0]
    return [fold(section.xpath("./h2")[0]), *(fold(li) for li in section.xpath("./ul[1]/li"))]


def fold(element: HtmlElement) -> str:
    words = " ".join(part for part in element.itertext())
    return re.sub(r"\s+", " ", words).replace(" ,", ",").replace(" .", ".").strip()
