"""News of police, courts, storms, feasts and past centuries, and rallies told among them."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-15T09:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Opération de lutte contre les rodéos motorisés hier soir à Vernon. Trente agents "
            "étaient là de 19 heures à minuit. Cinq scooters sont partis en fourrière.",
            id="a police operation",
        ),
        pytest.param(
            "Un homme a été interpellé à Laon mardi 7 mars à l'aube. L'enquête porte sur un trafic "
            "de stupéfiants entre l'Aisne et la Marne, dit le parquet de Soissons.",
            id="an arrest",
        ),
        pytest.param(
            "Un squat évacué lundi matin à Bron. Une trentaine de personnes, dont 12 enfants, ont "
            "été expulsées par les forces de l'ordre. Le collectif dénonce leur sort.",
            id="a squat cleared",
        ),
        pytest.param(
            "Plusieurs dizaines d'exilés vivaient square Péri, à Dole. Les policiers évacuaient ce "
            "campement lundi 13 mars. Les cars sont arrivés vers 7 h 30, devant le square Péri, "
            "dans le centre de Dole.",
            id="a camp cleared",
        ),
        pytest.param(
            "Les opposants à la porcherie de Loué ont déposé un recours vendredi devant le "
            "tribunal administratif de Nantes.",
            id="a lawsuit",
        ),
        pytest.param(
            "La cabane des gilets jaunes du rond-point Leclerc a été détruite par un incendie dans "
            "la nuit de lundi à mardi à Gien.",
            id="what burnt down",
        ),
        pytest.param(
            "Samedi soir, les vergers de Moissac ont été touchés par des orages de grêle. "
            "Météo-France craint d'autres rafales, et les producteurs ont tout perdu.",
            id="a storm",
        ),
        pytest.param(
            "Les carnavaliers étaient moins nombreux, mais Gannat a vibré au rythme du carnaval. "
            "4 000 personnes ont parcouru les rues samedi soir avec Monsieur Carnaval.",
            id="a carnival",
        ),
        pytest.param(
            "À Brive, l'association a accompagné 380 femmes l'an dernier. « La honte doit changer "
            "de camp », dit sa présidente, contre les violences.",
            id="who was helped",
        ),
        pytest.param(
            "Émeutes : dans la nuit de jeudi à vendredi, des jeunes ont affronté la police. À "
            "Denain, 30 voitures ont brûlé. Le préfet a interdit les rassemblements festifs "
            "jusqu'à lundi.",
            id="parties forbidden",
        ),
        pytest.param(
            "À Vannes, où tous les rassemblements susceptibles de troubler l'ordre ont été "
            "interdits dimanche, dix voitures ont brûlé.",
            id="whatever may trouble order",
        ),
        pytest.param(
            "Un hommage à la résistante a été rendu mardi dans la cour de la préfecture à Tulle, "
            "en présence de 60 collégiens.",
            id="a prefecture's homage",
        ),
        pytest.param(
            "Attentats : un hommage sera rendu vendredi à 10 h 30 aux Invalides, à Paris.",
            id="the nation's homage",
        ),
        pytest.param(
            "Souvenons-nous de ce 3 juin 1891 à Decazeville, où la manifestation des mineurs "
            "tourne au drame.",
            id="another century",
        ),
        pytest.param(
            "Les états généraux du rail se sont tenus à Ussel du 6 au 8 mars. Des comités "
            "cherchaient du soutien, comme celui de Clamecy, où la gare ferme le 31 mars.",
            id="a congress",
        ),
        pytest.param(
            "Les maires du canton se mobilisent. Il n'est pas encore midi, le bureau de poste de "
            "Mer est ouvert.",
            id="a scene's hour",
        ),
    ],
)
def test_news_of_something_else_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param(
            "Un squat évacué lundi matin à Bron. Rassemblement de soutien jeudi à 18 h place "
            "Curial, à Bron.",
            {("Bron", "2023-03-16", "18:00")},
            id="who comes for those expelled",
        ),
        pytest.param(
            "Une rose à la main, 200 personnes dans les rues de Laon dimanche, pour Inès, "
            "poignardée à 20 ans.",
            {("Laon", "2023-03-12", "-")},
            id="a crowd for a victim",
        ),
        pytest.param(
            "Les éleveurs ont déposé du fumier vendredi devant le tribunal administratif d'Amiens.",
            {("Amiens", "2023-03-10", "-")},
            id="what is left before a court",
        ),
        pytest.param(
            "Le 3 mars, 1 891 personnes ont manifesté à Gap.",
            {("Gap", "2023-03-03", "-")},
            id="a number like a year",
        ),
        pytest.param(
            "Les robes noires manifesteront lundi à Paris avant de décider mardi de la suite.",
            {("Paris", "2023-03-20", "-")},
            id="a day to decide on",
        ),
        pytest.param(
            "Le cortège, 300 personnes, a défilé samedi jusqu'au Port Viguerie à Toulouse.",
            {("Toulouse", "2023-03-11", "-")},
            id="a harbour's own name",
        ),
    ],
)
def test_a_rally_told_among_news_is_one(
    gazetteer: Gazetteer, text: str, claims: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == claims
