import io
from collections.abc import Callable

import pytest
from PIL import Image as Pillow

from tests.fakes.forms import png
from worker.domain.images import LARGEST_SENT, LONGEST_SIDE, check_image, ready
from worker.errors import InputError


def photo(width: int = 400, height: int = 300) -> bytes:
    """A photo as a phone makes it: lying on its side, with the place and the camera in it."""
    exif = Pillow.Exif()
    exif[0x0112] = 6  # turn it by a quarter to see it upright
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[2] = (48.0, 52.0, 2.0)
    file = io.BytesIO()
    Pillow.linear_gradient("L").resize((width, height)).save(file, "JPEG", exif=exif)
    return file.getvalue()


def noise(width: int, height: int) -> bytes:
    file = io.BytesIO()
    Pillow.effect_noise((width, height), 100).convert("RGB").save(file, "PNG")
    return file.getvalue()


def bomb() -> bytes:
    file = io.BytesIO()
    Pillow.new("1", (9000, 6000)).save(file, "PNG")
    return file.getvalue()


def opened(content: bytes) -> Pillow.Image:
    return Pillow.open(io.BytesIO(content))


def test_a_photo_leaves_upright_and_without_its_place() -> None:
    sent = ready(photo())

    assert (sent.width, sent.height, sent.media_type) == (300, 400, "image/jpeg")
    assert not opened(sent.content).getexif()
    assert b"camera" not in sent.content


def test_a_drawing_keeps_its_lines() -> None:
    sent = ready(png(40, 30))

    assert (sent.width, sent.height, sent.media_type) == (40, 30, "image/png")
    assert opened(sent.content).tobytes() == opened(png(40, 30)).tobytes()


def test_what_leaves_is_under_the_smallest_limit() -> None:
    sent = ready(noise(2600, 1300))

    assert len(sent.content) <= LARGEST_SENT
    assert max(sent.width, sent.height) == LONGEST_SIDE
    assert opened(sent.content).size == (sent.width, sent.height)


def test_the_same_file_leaves_as_the_same_bytes() -> None:
    assert ready(photo()) == ready(photo())


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(lambda: b"%PDF-1.7 ...", "no PNG, JPEG or WebP", id="no image"),
        pytest.param(lambda: b"", "no PNG, JPEG or WebP", id="empty"),
        pytest.param(lambda: photo(1200, 900)[:-4000], "cut off", id="a photo that is cut off"),
        pytest.param(lambda: noise(300, 300)[:-9000], "cut off", id="a drawing that is cut off"),
        pytest.param(lambda: png(900, 40), "so narrow", id="a shape that Telegram refuses"),
        pytest.param(bomb, "at most 50,000,000", id="a bomb"),
    ],
)
def test_what_cannot_be_sent_says_why(make: Callable[[], bytes], words: str) -> None:
    with pytest.raises(InputError, match=words):
        check_image(make())
