import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.domain.facets import FacetKind, facets, first_link


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("à Brive : https://a.example/x.", ["https://a.example/x"], id="full stop"),
        pytest.param("(https://a.example/é)", ["https://a.example/é"], id="brackets, accent"),
        pytest.param("Question : metoo.fr/villes.", ["https://metoo.fr/villes"], id="bare, stop"),
        pytest.param("« metoo.fr/a», (metoo.fr).", ["https://metoo.fr/a", "https://metoo.fr"]),
        pytest.param("metoo.fr/ puis", ["https://metoo.fr/"], id="bare, its root"),
        pytest.param("https://w.example/A(B).", ["https://w.example/A(B)"], id="its own brackets"),
        pytest.param("(https://w.example/A(B))", ["https://w.example/A(B)"], id="in brackets"),
        pytest.param("voir metoo.fr/villes !", ["https://metoo.fr/villes"], id="no scheme"),
        pytest.param("écrire à a@metoo.fr", [], id="an e-mail address"),
        pytest.param("écrire à ville.paris@metoo.fr", [], id="an e-mail address, a town in it"),
        pytest.param("suivez t.me/canal", ["https://t.me/canal"], id="any end before a path"),
        pytest.param("12 av.de la Paix", [], id="an end that may be none, and no path"),
        pytest.param(
            "https://a.example/b… 👉metoo.fr/a👈", ["https://a.example/b", "https://metoo.fr/a"]
        ),
        pytest.param("#MeToo, #BalanceTonPorc", ["MeToo", "BalanceTonPorc"], id="comma"),
        pytest.param("« #Égalité »", ["Égalité"], id="quotes, accent"),
        pytest.param("#8mars 17h", ["8mars"], id="a figure first"),
        pytest.param("salle #12", [], id="figures alone"),
        pytest.param("https://a.example/#MeToo", ["https://a.example/#MeToo"], id="in a link"),
        pytest.param("C#diese", [], id="inside a word"),
        pytest.param("@rassemblements.test viens", [], id="a mention"),
        pytest.param(f"#{'a' * 65}", [], id="65 signs"),
    ],
)
def test_links_and_hashtags_are_found(text: str, found: list[str]) -> None:
    assert [facet.value for facet in facets(text)] == found


def test_places_are_counted_in_bytes() -> None:
    text = "Étoile 🌟 : https://a.example/é #MeToo"

    link, tag = facets(text)

    encoded = text.encode()
    assert encoded[link.start : link.end].decode() == "https://a.example/é"
    assert encoded[tag.start : tag.end].decode() == "#MeToo"


def test_the_card_shows_the_first_link() -> None:
    assert first_link("#a https://b.example puis https://c.example") == "https://b.example"
    assert first_link("rien") is None


@given(st.text(st.sampled_from("aé🌟 #/.:@\nhttps1fr"), max_size=60))
def test_facets_never_overlap_and_cut_no_sign(text: str) -> None:
    encoded, end = text.encode(), 0
    for facet in facets(text):
        assert end <= facet.start < facet.end <= len(encoded)
        shown = encoded[facet.start : facet.end].decode()
        assert facet.value in {shown, shown[1:], f"https://{shown}"}
        assert (facet.kind is FacetKind.TAG) == shown.startswith("#")
        end = facet.end
