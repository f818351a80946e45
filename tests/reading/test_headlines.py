"""Headlines that show a rally that is over, and those of one to come."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        "Gap. Manifestation contre la loi samedi : retour en images",
        "EN IMAGES. La manif contre la loi de samedi à Gap",
        "Gap : la manif contre la loi de samedi en photos",
        "Gap. La manifestation contre la loi de samedi émaillée d'incidents",
        "Manifestation contre la loi à Gap samedi : un journaliste blessé",
        "Gap : défilé dans le calme samedi contre la loi",
        "Gap. Succès de la manif contre la loi samedi",
        "Sous la pluie, la manif contre la loi de samedi à Gap fait le plein",
        "Gap. Une marche pleine d'émotion samedi contre la loi",
        "Reportage. Dans le cortège de samedi, à Gap, contre la loi",
        "Gap : les syndicats satisfaits de la mobilisation de samedi contre la loi",
        "Vidéo. Gap : la manif contre la loi de samedi vue du ciel",
    ],
)
def test_of_one_that_is_over(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-02", "past")}


@pytest.mark.parametrize(
    "text",
    [
        "Gap. Manifestation contre la loi samedi : ce qu'il faut savoir",
        "Gap : manif contre la loi samedi, les perturbations à prévoir",
        "Gap. La préfecture veut une manif dans le calme samedi contre la loi",
        "Gap : ils marcheront en silence samedi contre la loi",
        "Gap. Le collectif espère un record d'affluence à la manif contre la loi de samedi",
    ],
)
def test_of_one_to_come(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Trop bien la manif contre la loi de samedi à Gap !!",
        "Encore sous le choc de la manif contre la loi de samedi à Gap",
        "J'ai mal aux pieds depuis la manif contre la loi de samedi à Gap",
        "Gros coup de soleil à la manif contre la loi de samedi à Gap",
        "Mon résumé de la manif contre la loi de samedi à Gap : pluie, joie, vin chaud",
        "Personne n'a parlé de la manif contre la loi de samedi à Gap à la télé",
        "Bravo à la batucada de la manif contre la loi de samedi à Gap",
        "Merci la CGT pour l'organisation de la manif contre la loi de samedi à Gap",
        "Fier d'avoir marché samedi à Gap contre la loi",
    ],
)
def test_who_comes_from_one(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-02", "past")}


@pytest.mark.parametrize(
    "text",
    [
        "Hâte d'être samedi pour la manif contre la loi à Gap !!",
        "Je prépare ma pancarte pour la manif contre la loi de samedi à Gap",
        "Bravo à ceux qui organisent la manif contre la loi de samedi à Gap",
        "La manif contre la loi de samedi à Gap s'annonce énorme",
    ],
)
def test_who_goes_to_one(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "planned")}


@pytest.mark.parametrize(
    ("published", "day"),
    [("2024-03-09T19:30+01:00", "2024-03-09"), ("2024-03-09T08:30+01:00", "2024-03-02")],
)
def test_of_one_that_was_on_this_weekday(gazetteer: Gazetteer, published: str, day: str) -> None:
    text = "Gap. La manif contre la loi de samedi en images"
    moment = dt.datetime.fromisoformat(published)
    assert status_in(text, moment, gazetteer) == {("Gap", day, "past")}
