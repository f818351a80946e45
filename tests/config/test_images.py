"""The image of a wave: one clear line for each way in which it cannot be sent."""

from pathlib import Path

import pytest

from tests.config.samples import CAMPAIGN, RALLY, WAVE, FewPlaces, write
from tests.fakes.forms import png
from worker.config import load
from worker.domain.images import Image, digest_of
from worker.errors import ConfigError

NAMED = WAVE + 'image = "announcements/j7.png"\n'
BOTH = NAMED + 'alt = "Une place, vue d’en haut"\n'


def written(folder: Path, wave: str, content: bytes | None = None) -> Path:
    write(folder, CAMPAIGN + RALLY + wave)
    if content is not None:
        (folder / "announcements" / "j7.png").write_bytes(content)
    return folder


def test_an_image_is_taken_with_its_words(tmp_path: Path) -> None:
    found = load(written(tmp_path, BOTH, png()), FewPlaces()).campaign.waves[0].image

    assert found == Image(
        file="announcements/j7.png", alt="Une place, vue d’en haut", digest=digest_of(png())
    )
    assert found.content == png()


@pytest.mark.parametrize(
    ("wave", "content", "expected"),
    [
        pytest.param(NAMED, png(), 'needs alt = "…", what the image shows', id="no words"),
        pytest.param(
            WAVE + 'alt = "Une place"\n',
            None,
            'needs image = "announcements/j7.png"',
            id="no image",
        ),
        pytest.param(BOTH, None, "j7.png does not exist", id="no file"),
        pytest.param(BOTH, b"x" * 50_000_000, "has 50 MB; at most 10 MB are taken", id="50 MB"),
        pytest.param(BOTH, b"GIF89a", "j7.png is no PNG, JPEG or WebP image", id="no image at all"),
        pytest.param(BOTH, png(90, 90)[:-60], "j7.png is cut off or damaged", id="cut off"),
        pytest.param(
            NAMED + f'alt = "{"a" * 1001}"\n', png(), "1001 characters, limit 1000", id="many words"
        ),
    ],
)
def test_what_cannot_be_sent_is_one_line(
    wave: str, content: bytes | None, expected: str, tmp_path: Path
) -> None:
    with pytest.raises(ConfigError) as caught:
        load(written(tmp_path, wave, content), FewPlaces())

    message = str(caught.value)
    assert expected in message
    assert "campaign.toml, line " in message
    assert "wave 'J-7'" in message
    assert "\n" not in message
