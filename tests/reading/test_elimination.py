"""Who counts is told by elimination: the police are known by name, and each side counts once."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer

CAME = "attendance"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Gap hier, pour les retraites : 1 400 (FSU) / 700 (pol.) / 900 (HAI)",
            {1400: "organisers", 700: "police", 900: "press"},
            id="letters in the third bracket",
        ),
        pytest.param(
            "Hier à Gap, rassemblement devant la mairie : la Confédération compte 310 personnes, "
            "l'Aube gapençaise 240 personnes.",
            {310: "organisers", 240: "press"},
            id="a paper beside who calls",
        ),
        pytest.param(
            "Hier à Gap on a manifesté : 80 personnes, dit la CFDT, KTO met 60, la police 50.",
            {80: "organisers", 60: "press", 50: "police"},
            id="whose number is no one's yet",
        ),
        pytest.param(
            "Hier à Gap la marche a réuni 600 personnes selon la gendarmerie, 700 pour La Croix, "
            "1 100 pour Vallée vivante.",
            {600: "police", 700: "press", 1100: "organisers"},
            id="who calls, behind a paper",
        ),
        pytest.param(
            "Hier à Gap, 55 manifestants d'après Le Dauphiné, 75 d'après eux-mêmes.",
            {55: "press", 75: "organisers"},
            id="they are no paper",
        ),
        pytest.param(
            "Hier à Gap, la manif : les syndicats disent 350 la Provence 210.",
            {350: "organisers", 210: "press"},
            id="without a comma",
        ),
        pytest.param(
            "La manif d'hier à Gap, les chiffres :\n- la police = 800\n- la CGT = 1 500",
            {800: "police", 1500: "organisers"},
            id="equals",
        ),
        pytest.param(
            "Hier à Gap on était 40 devant l'école, le Dôme dit 55.",
            {40: "-", 55: "press"},
            id="a title that says",
        ),
        pytest.param(
            "Hier à Gap, 60 à manifester contre la décharge (l'Éch. Alpin : 45).",
            {60: "-", 45: "press"},
            id="a title in a bracket",
        ),
        pytest.param(
            "Hier à Gap, les postiers étaient 35 devant le centre de tri dapres la CGT.",
            {35: "organisers"},
            id="without apostrophe",
        ),
        pytest.param(
            "Hier à Gap, devant l'hôpital, nous avons compté 310 personnes ; la police 200 ; Le "
            "Dôme alpin « près de 260 ».",
            {310: "organisers", 200: "police", 260: "press"},
            id="we, beside a paper",
        ),
        pytest.param(
            "Hier à Gap, 900 manifestants selon la police. À Digne, ils étaient cent dix, nous les "
            "avons comptés.",
            {900: "police", 110: "press"},
            id="we counted them, in a paper",
        ),
        pytest.param(
            "Hier à Gap la police a vu 140 manifestants, FO-Territoriaux 230.",
            {140: "police", 230: "organisers"},
            id="a body with its trade",
        ),
        pytest.param(
            "Hier à Gap, ils étaient 450 à défiler. C'est du moins ce qu'avance le collectif.",
            {450: "organisers"},
            id="what they say, behind",
        ),
        pytest.param(
            "Hier à Gap, 180 éleveurs ont manifesté : c'est ce qu'annonçait la gendarmerie.",
            {180: "police"},
            id="what they said, in one breath",
        ),
        pytest.param(
            "Hier à Gap on était 130 devant l'hôpital au compteur de la gendarmerie.",
            {130: "police"},
            id="a counter",
        ),
    ],
)
def test_the_third_who_counts_is_known(
    text: str, said: dict[int, str], gazetteer: Gazetteer
) -> None:
    assert {low: who for _, _, low, who in figures_in(text, gazetteer)} == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Hier à Gap, la police a compté 620 manifestants, la CZTNC un millier.",
            {620: "police", 1000: "organisers"},
            id="the verb is said once",
        ),
        pytest.param(
            "Hier à Gap, les marcheurs étaient 240, dit-on à la police, et 400, dit-on à Zispac'h.",
            {240: "police", 400: "organisers"},
            id="one says",
        ),
        pytest.param(
            "Hier à Gap, 3 400 manifestants selon les autorités, dix mille selon les mineurs.",
            {3400: "police", 10000: "organisers"},
            id="a trade",
        ),
        pytest.param(
            "Hier à Gap : 3 800 personnes, police ; 6 000, Toutes Debout 05.",
            {3800: "police", 6000: "organisers"},
            id="a name alone",
        ),
        pytest.param(
            "Hier à Gap, la police a vu 3 800 manifestants. Les dames du lac en annoncent 6 000.",
            {3800: "police", 6000: "-"},
            id="in another sentence nobody answers",
        ),
        pytest.param(
            "Hier à Gap, 300 manifestants selon la police, 400 selon la mairie.",
            {300: "police", 400: "-"},
            id="a town hall is no side",
        ),
        pytest.param(
            "Hier à Gap, la police a compté 6 500 manifestants, contre 5 000 le 24 février.",
            {6500: "police", 5000: "police"},
            id="an earlier day is no answer",
        ),
    ],
)
def test_who_answers_the_police_organises(
    text: str, said: dict[int, str], gazetteer: Gazetteer
) -> None:
    found = {low: who for _, _, low, who in figures_in(text, gazetteer)}

    assert found == said
