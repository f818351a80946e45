"""« Sources »: when each was read, when it is asked next, why it failed; files put in."""

import datetime as dt

from tests.web import read
from tests.web.site import Site
from worker.storage import imports, sources


def test_a_source_that_failed_says_why_and_when_it_is_asked_again(site: Site) -> None:
    sources.ensure({"journal": ""}, site.now)
    sources.fail("journal", "answered 503", site.now + dt.timedelta(minutes=30), site.now)

    page = read.main(site.visitor().get("/sources/"))

    assert "journal fil d’actualité Dernière lecture jamais" in page
    assert "Raison de l’échec answered 503" in page


def test_a_source_never_asked_has_no_moment(site: Site) -> None:
    page = read.main(site.visitor().get("/sources/"))

    assert "Dernière lecture jamais Prochain essai aucun" in page


def test_a_refused_file_is_named_with_its_reason(site: Site) -> None:
    seen = imports.Look(name="compte.csv", size=3, modified_ns=1)
    for _ in range(2):
        imports.look("inbox", [seen], site.now)
    (file,) = imports.recent()
    imports.end(file.id, imports.REFUSED, "no column 'place'", site.now)

    page = read.main(site.visitor().get("/sources/"))

    assert "compte.csv refusé no column 'place'" in page
