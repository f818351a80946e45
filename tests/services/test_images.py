"""Announcements that show an image: the one that was approved, once, whatever is lost."""

from dataclasses import replace
from pathlib import Path

from tests.domain.rallies import J7
from tests.fakes.forms import Shown, png
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    QUICK,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    turn,
)
from worker.domain.campaign import Wave
from worker.domain.images import Image, digest_of, ready
from worker.services import announce
from worker.services.installation import Installation
from worker.storage import plans

ALT = "Une place, vue d’en haut"


def showing(content: bytes) -> Wave:
    image = Image(file="announcements/j7.png", alt=ALT, digest=digest_of(content), content=content)
    return replace(J7, image=image)


def with_wave(where: Installation, wave: Wave) -> Installation:
    return replace(where, campaign=replace(where.campaign, waves=(wave,)))


def test_an_image_leaves_with_its_text_and_a_lost_answer_makes_no_second_post(
    store: str, tmp_path: Path
) -> None:
    manners = Manners(faults=faults(Fault.CUT))
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (showing(png()),))
        confirmed(where)
        turn(where, J7_DUE)
        turn(where, J7_DUE + QUICK.settle + SECOND)

        assert network.images() == [Shown(ready(png()).content, ALT)]
        assert len(network.posts) == 1
    (delivery,) = plans.all_of("essai")
    assert delivery.remote_id


def test_an_image_changed_in_config_leaves_while_nobody_has_approved_the_old_one(
    store: str, tmp_path: Path
) -> None:
    old, new = showing(png()), showing(png(colour="green"))
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (old,))
        confirmed(where)
        announce.replan(where, CONFIRMED)
        turn(with_wave(where, new), J7_DUE)

        assert network.images() == [Shown(ready(png(colour="green")).content, ALT)]


def test_what_somebody_approved_keeps_its_image(store: str, tmp_path: Path) -> None:
    old, new = showing(png()), showing(png(colour="green"))
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (replace(old, approval_needed=True),))
        confirmed(where)
        announce.replan(where, CONFIRMED)
        (delivery,) = plans.all_of("essai")
        announce.approve(where, delivery.id, SOMEBODY, CONFIRMED)
        turn(with_wave(where, replace(new, approval_needed=True)), J7_DUE)

        assert network.images() == [Shown(ready(png()).content, ALT)]
