import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer

CAME = "attendance"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Rassemblement samedi 18 mars à 11 h à Gap pour l'hôpital. La gendarmerie estime que "
            "nous "
            "serons un millier.",
            {("Gap", "expected", 1000, "police")},
            id="that we shall be so many",
        ),
        pytest.param(
            "Hier à Gap, contre la réforme : 90 robes noires rassemblées, selon nous (La Semaine "
            "gapençaise : 70).",
            {("Gap", CAME, 90, "organisers"), ("Gap", CAME, 70, "press")},
            id="a paper in the bracket",
        ),
        pytest.param(
            "Dans les journaux ce matin. La Provence : à Gap, hier, 40 manifestants pour la paix.",
            {("Gap", CAME, 40, "press")},
            id="a paper before the colon",
        ),
        pytest.param(
            "L'Indépendant donne 1 800 manifestants à Perpignan, hier.",
            {("Perpignan", CAME, 1800, "press")},
            id="a paper called independent",
        ),
        pytest.param(
            "Vendredi 10 mars, ils étaient 170 à Gap à manifester derrière un cercueil en carton. "
            "C'est la gendarmerie qui le dit.",
            {("Gap", CAME, 170, "police")},
            id="who says so, behind",
        ),
        pytest.param(
            "Gap, marche contre la bassine, samedi 18 mars, 14 h, place Ladoucette. Participants "
            "annoncés : 143. Intéressés : 402.",
            {("Gap", "going", 143, "-"), ("Gap", "interested", 402, "-")},
            id="on a page",
        ),
        pytest.param(
            "Gap, samedi 18 mars, 11 h, place Ladoucette, contre la bassine\nParticipants 52 | "
            "Intéressés 87\nDigne, samedi 18 mars, 15 h, place De-Gaulle, contre la bassine",
            {("Gap", "going", 52, "-"), ("Gap", "interested", 87, "-")},
            id="on a page, below its entry",
        ),
        pytest.param(
            "Hier à Gap, 340 marcheurs selon la CGT comme selon la police.",
            {("Gap", CAME, 340, "organisers"), ("Gap", CAME, 340, "police")},
            id="both sides agree",
        ),
        pytest.param(
            "Hier à Gap la marche contre la bassine a attiré « une petite centaine » de marcheurs.",
            {("Gap", CAME, 100, "-")},
            id="quoted without its noun",
        ),
        pytest.param(
            "Hier on a manifesté à Gap. J'ai compté une trentaine d'hommes en bleu de travail.",
            {("Gap", CAME, 30, "-")},
            id="I have counted",
        ),
        pytest.param(
            "Hier à Gap, vingt à trente riverains (je n'ai pas tout vu) ont entouré l'école contre "
            "sa fermeture.",
            {("Gap", CAME, 20, "-")},
            id="what they did, behind a bracket",
        ),
        pytest.param(
            "La marche blanche prévue à Gap samedi 18 mars à 15 h est autorisée. Effectif déclaré "
            "par l'association : 450.",
            {("Gap", "expected", 450, "organisers")},
            id="declared",
        ),
        pytest.param(
            "Retraites : hier à Gap, 140 ! Pour une ville de montagne c'est énorme.",
            {("Gap", CAME, 140, "-")},
            id="the one number of a day that has come",
        ),
        pytest.param(
            "Retraites, nos chiffres du jour dans les Alpes : hier 700 à Gap, 120 à Veynes.",
            {("Gap", CAME, 700, "organisers"), ("Veynes", CAME, 120, "organisers")},
            id="our numbers",
        ),
        pytest.param(
            "Lettre du collectif Hôpital 05\nSamedi 18 mars, à 14 h, nous marcherons à Gap. La "
            "préfecture a demandé un service d'ordre. Nous tablons pour notre part sur 600 "
            "personnes.",
            {("Gap", "expected", 600, "organisers")},
            id="we await",
        ),
        pytest.param(
            "Hier à Gap on a marché pour le train. Le Petit Alpin, que j'ouvre au café, écrit "
            "« soixante ».",
            {("Gap", CAME, 60, "press")},
            id="a paper writes, behind an aside",
        ),
        pytest.param(
            "Hier à Gap, 1 300 manifestants selon FO. Nice-Matin, lui, donne son propre décompte, "
            "fait sur photo : 940.",
            {("Gap", CAME, 1300, "organisers"), ("Gap", CAME, 940, "press")},
            id="a paper's own count",
        ),
        pytest.param(
            "Hier à Gap, on manifestait contre le barrage : 70 kayakistes selon eux, 45 selon la "
            "gendarmerie. Le même jour Digne en a vu 30.",
            {
                ("Gap", CAME, 70, "organisers"),
                ("Gap", CAME, 45, "police"),
                ("Digne-les-Bains", CAME, 30, "-"),
            },
            id="whoever they are, by their own count",
        ),
        pytest.param(
            "Samedi à Gap, la manif : 900 au comptage du Dauphiné, 1 400 au nôtre.",
            {("Gap", CAME, 900, "press"), ("Gap", CAME, 1400, "organisers")},
            id="by our count",
        ),
        pytest.param(
            "Hier à Gap, marche contre la bassine : trois cents, disent les organisateurs ; cent "
            "quatre-vingts, nous ont glissé les gendarmes.",
            {("Gap", CAME, 300, "organisers"), ("Gap", CAME, 180, "police")},
            id="told to us",
        ),
        pytest.param(
            "Manif hier à Gap pour les retraites : 2 100 manifestants – c'est ce que la "
            "préfecture a "
            "bien voulu reconnaître –, ou 4 000, si l'on préfère la CGT.",
            {("Gap", CAME, 2100, "police"), ("Gap", CAME, 4000, "organisers")},
            id="granted and preferred",
        ),
        pytest.param(
            "Hier à Gap, on a marché contre la bassine. La Provence, dont le photographe avait "
            "froid, "
            "s'est arrêtée à 260.",
            {("Gap", CAME, 260, "press")},
            id="an aside on who counts",
        ),
    ],
)
def test_who_says_a_number_is_told_in_many_ways(
    text: str, figures: set[tuple[str, str, int, str]], gazetteer: Gazetteer
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "low"),
    [
        pytest.param(
            "Hier à Gap, ils ont manifesté, une trentaine, du stade à la stèle.", 30, id="they"
        ),
        pytest.param(
            "Hier à Gap, une cinquantaine d'avocats et de greffiers, réunis devant le palais de "
            "justice, ont dit leur colère.",
            50,
            id="gathered, behind a comma",
        ),
        pytest.param(
            "Ma voisine était à la manif des surveillants, hier à Gap. Elle dit 90.",
            90,
            id="she says",
        ),
        pytest.param(
            "Hier à Gap, deux cents personnes, peut-être deux cent cinquante, ont marché contre la "
            "bassine.",
            200,
            id="perhaps more",
        ),
        pytest.param(
            "Réunis hier à Gap devant la poste menacée, quatre-vingts élus ont crié leur colère.",
            80,
            id="gathered, before",
        ),
        pytest.param(
            "Hier à Gap, contre la fermeture de l'école, 130 habitants sont allés à pied jusqu'à "
            "l'inspection.",
            130,
            id="on foot",
        ),
    ],
)
def test_a_crowd_is_known_by_what_it_does(text: str, low: int, gazetteer: Gazetteer) -> None:
    assert {figure[2] for figure in figures_in(text, gazetteer)} == {low}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Trois cortèges vendredi à Gap contre la loi : 40, 200 et 90 personnes.",
            {("Gap", CAME, 40, "-"), ("Gap", CAME, 200, "-"), ("Gap", CAME, 90, "-")},
            id="one noun for all",
        ),
        pytest.param(
            "Selon que l'on écoute la préfecture ou la CGT, hier, Gap a vu défiler 3 800 ou 45 000 "
            "fonctionnaires.",
            {("Gap", CAME, 3800, "police"), ("Gap", CAME, 45000, "organisers")},
            id="two in turn",
        ),
        pytest.param(
            "Manif à Gap hier, 500 personnes, estimation commune de la police et des syndicats.",
            {("Gap", CAME, 500, "police"), ("Gap", CAME, 500, "organisers")},
            id="a common estimate",
        ),
        pytest.param(
            "Manif hier à Gap : 2 150 selon les RG. Les syndicats en étaient à trois mille.",
            {("Gap", CAME, 2150, "police"), ("Gap", CAME, 3000, "organisers")},
            id="where they stood",
        ),
        pytest.param(
            "Hier, manif à Gap. La préfecture ? Trente mille.",
            {("Gap", CAME, 30000, "police")},
            id="an answer",
        ),
        pytest.param(
            "Hier, manif à Gap. Et la préfecture, pourquoi se tait-elle donc ? Trente mille.",
            set(),
            id="no answer",
        ),
        pytest.param(
            "Hier, 25 militants attendaient assis devant la mairie de Gap contre la loi.",
            {("Gap", CAME, 25, "-")},
            id="who waits is there",
        ),
        pytest.param(
            "Hier à Gap, une centaine et demie de manifestants.",
            {("Gap", CAME, 150, "-")},
            id="a hundred and a half",
        ),
        pytest.param(
            "Manif hier à Gap, 700 gilets selon la police, à comparer aux 1 500 du 8 mars.",
            {("Gap", CAME, 700, "police"), ("Gap", CAME, 1500, "police")},
            id="to be compared with",
        ),
    ],
)
def test_a_number_is_told_in_a_few_words(
    text: str, figures: set[tuple[str, str, int, str]], gazetteer: Gazetteer
) -> None:
    assert figures_in(text, gazetteer) == figures
