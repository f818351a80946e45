"""Company kept for no cause, what stories make up and what is only threatened (rules 1 and 2)."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-05-14T12:00+02:00")


@pytest.mark.parametrize(
    ("none", "rally"),
    [
        pytest.param(
            "Dans cette série, une marche silencieuse tourne mal à Hyères : un manifestant est "
            "retrouvé mort devant la mairie.",
            "Hier, une marche silencieuse a tourné court à Hyères : un manifestant est tombé "
            "devant la mairie.",
            id="a story",
        ),
        pytest.param(
            "si demain ils ferment la poste à Béziers, moi je descends dans la rue",
            "demain ils ferment la poste à Béziers, alors on descend dans la rue, 18h, devant la "
            "poste",
            id="a threat",
        ),
        pytest.param(
            "S'ils ferment la gare de Vienne, on manifestera devant la préfecture, prévient "
            "le maire.",
            "S'ils ne reculent pas, on manifestera samedi à 14 h à Vienne, place de Miremont.",
            id="a threat with a place",
        ),
        pytest.param(
            "Une manif ? Non, juste la queue devant la boulangerie à Melun samedi à 15 h",
            "Une manif ? Oui, samedi à 15 h devant la boulangerie industrielle de Melun",
            id="an answer",
        ),
        pytest.param(
            "t'es à Tarbes samedi ? on peut se voir devant la gare vers 17h, tu me diras",
            "t'es à Tarbes samedi ? viens à la manif, 17h devant la gare, tu me diras",
            id="friends",
        ),
        pytest.param(
            "mon train arrive à Tarbes à 17h samedi, tu viens me chercher devant la gare ?",
            "samedi 17h devant la gare de Tarbes pour sauver le train, tu viens avec moi ?",
            id="a lift",
        ),
        pytest.param(
            "rdv place du Marché à Blois mercredi 15 à 18 h avec Mamie pour choisir le gâteau",
            "rdv place du Marché à Blois mercredi 15 à 18 h avec Mamie, contre la réforme",
            id="a grandmother",
        ),
        pytest.param(
            "Rassemblement de motos dimanche à 11 heures devant la gare à Montgeron.",
            "Rassemblement de motards en colère dimanche à 11 heures devant la gare à Montgeron.",
            id="fans of a thing",
        ),
        pytest.param(
            "Lunel : la manifestation a réuni une centaine d'amateurs de bonsaïs dimanche.",
            "Lunel : la manifestation a réuni une centaine de viticulteurs dimanche.",
            id="how many fans",
        ),
        pytest.param(
            "Flashmob mercredi 15 à 18 h 30 à Orléans : venez danser avec l'école de danse.",
            "Flashmob mercredi 15 à 18 h 30 à Orléans contre les violences : venez danser.",
            id="dancers",
        ),
        pytest.param(
            "Chaîne humaine samedi à Nevers pour déménager les livres de la médiathèque, 17h.",
            "Chaîne humaine samedi à Nevers pour défendre la médiathèque, 17h.",
            id="a chain that carries",
        ),
        pytest.param(
            "Le cortège de la mariée a bloqué le cours Gambetta à Pau hier, 12 verbalisations.",
            "Le cortège des lycéens a bloqué le cours Gambetta à Pau hier, 12 verbalisations.",
            id="a wedding",
        ),
        pytest.param(
            "Une marche pour découvrir les oiseaux demain à Rouen, 15 h, place Foch.",
            "Une marche pour défendre les oiseaux demain à Rouen, 15 h, place Foch.",
            id="a walk after birds",
        ),
        pytest.param(
            "Mobilisation contre l'antenne relais à Rennes : réunion samedi 18 mai à 11 heures.",
            "Mobilisation contre l'antenne relais à Rennes : sit-in samedi 18 mai à 11 heures.",
            id="what a campaign holds",
        ),
        pytest.param(
            "Le collectif contre la hausse des loyers organise une soirée crêpes jeudi à "
            "19 heures à Alès, salle des fêtes.",
            "Le collectif contre la hausse des loyers organise une marche jeudi à 19 heures "
            "à Alès, place de la mairie.",
            id="an evening",
        ),
        pytest.param(
            "Recours contre l'antenne relais à Chelles : le tribunal tranchera lundi 20 mai à "
            "11 heures.",
            "Recours contre l'antenne relais à Chelles : le collectif se rassemblera lundi 20 mai "
            "à 11 heures.",
            id="a court",
        ),
        pytest.param(
            "Collage d'affiches samedi 18 mai 17h à Istres, rdv cours Foch, prenez de la colle",
            "Manif samedi 18 mai 17h à Istres, rdv cours Foch, prenez des affiches",
            id="bills",
        ),
        pytest.param(
            "Contrôles routiers : 1 200 automobilistes contrôlés hier à Taverny, devant l'hôtel "
            "de ville.",
            "Contrôles routiers : 120 automobilistes rassemblés hier à Taverny, devant l'hôtel "
            "de ville, pour dire leur colère.",
            id="who is checked",
        ),
        pytest.param(
            "À Talence, les commerçants n'en peuvent plus des manifestations du samedi.",
            "À Talence, les commerçants redoutent la manifestation de samedi.",
            id="any demonstration",
        ),
        pytest.param(
            "Manifestement, à Toulon, on sait recevoir : 60 000 personnes ce week-end pour la "
            "fête foraine.",
            "Manifestement, à Toulon, on sait défiler : 6 000 personnes samedi contre la réforme.",
            id="manifestly",
        ),
        pytest.param(
            "Place Foch à Niort, haut lieu des manifestations, le marché rouvre samedi à 7 h 30.",
            "Place Foch à Niort, la manifestation partira samedi à 7 h 30.",
            id="where marches are held",
        ),
        pytest.param(
            "Bastia : formation « premiers secours en manif » samedi à 10h30, local associatif.",
            "Bastia : formation d'un cortège samedi à 10h30, devant le local associatif.",
            id="what is taught of marches",
        ),
        pytest.param(
            "Des slogans tagués place du Marché à Tarbes dans la nuit de dimanche 12 mai : la "
            "mairie porte plainte.",
            "Des slogans lancés place du Marché à Tarbes dimanche 12 mai par 60 manifestants.",
            id="walls",
        ),
        pytest.param(
            "Les médecins de Calais ferment leurs cabinets samedi contre la réforme.",
            "Les médecins de Calais ferment leurs cabinets et défilent samedi contre la réforme.",
            id="shut in protest",
        ),
        pytest.param(
            "Un arbre planté mercredi 15 à 17h à Ajaccio en hommage aux victimes.",
            "Un cercle de silence mercredi 15 à 17h à Ajaccio en hommage aux victimes.",
            id="a tree",
        ),
        pytest.param(
            "Le président de la République attendu à Pau demain à 15 h : stationnement interdit.",
            "Le président de la République attendu à Pau demain : les syndicats manifesteront à "
            "15 h, place Clemenceau.",
            id="who is awaited",
        ),
        pytest.param(
            "Maroc-Belgique : scènes de joie dimanche soir à Marseille, où 2 000 personnes ont "
            "allumé des fumigènes.",
            "Retraites : dimanche soir à Marseille, 2 000 personnes ont défilé avec des fumigènes.",
            id="joy",
        ),
        pytest.param(
            "Canicule : le préfet recommande de reporter les rassemblements en plein air à "
            "Montauban jusqu'à jeudi.",
            "Canicule : le collectif reporte à jeudi sa manifestation à Montauban.",
            id="heat",
        ),
        pytest.param(
            "Le groupe Rassemblement citoyen de Castres s'abstiendra lors du conseil de jeudi.",
            "Un rassemblement citoyen contre le budget se tiendra à Castres jeudi.",
            id="a party",
        ),
        pytest.param(
            "Mulhouse : l'association Le Rassemblement des usagers du tram a élu son bureau jeudi.",
            "Mulhouse : un rassemblement des usagers du tram se tiendra jeudi, porte Jeune.",
            id="an association",
        ),
        pytest.param(
            "Escape game « Sauvez l'usine » à Chambéry demain à 18 h 30.",
            "Sauvez l'usine : rassemblement à Chambéry demain à 18 h 30.",
            id="a game",
        ),
        pytest.param(
            "Théâtre-forum contre les violences sexistes jeudi à 11 heures au lycée de Mâcon.",
            "Debout contre les violences sexistes jeudi à 11 heures devant le lycée de Mâcon.",
            id="a stage",
        ),
        pytest.param(
            "La façade de la mairie de Rodez sera illuminée demain contre les violences.",
            "Un rassemblement devant la mairie de Rodez se tiendra demain contre les violences.",
            id="a wall that is lit",
        ),
        pytest.param(
            "Passation de commandement : les gendarmes défileront jeudi à 14h à Libourne.",
            "Suppressions de postes : les surveillants défileront jeudi à 14h à Libourne.",
            id="troops",
        ),
        pytest.param(
            "Départ à la retraite : haie d'honneur pour Josiane vendredi à l'hôpital de Dole.",
            "Départ à la retraite refusé : les soignants défileront vendredi à l'hôpital de Dole.",
            id="a row of honour",
        ),
        pytest.param(
            "Talence : la liquidation prononcée ce mardi, 80 salariés sur le carreau.",
            "Talence : la liquidation prononcée ce mardi, 80 salariés ont défilé.",
            id="lost work",
        ),
        pytest.param(
            "« C'est pas une manif, c'est une file d'attente » : à Bourges, 500 ados campent "
            "jeudi devant la salle.",
            "« C'est pas une fête, c'est une manif » : à Bourges, 500 ados ont défilé jeudi.",
            id="none but a queue",
        ),
        pytest.param(
            "Formation « Communiquer lors d'un rassemblement » : samedi à Évreux, 18 h, gratuit.",
            "Rassemblement « Communiquez donc ! » : samedi à Évreux, 18 h, devant l'agence.",
            id="a lesson",
        ),
        pytest.param(
            "Le chiffre : 48. C'est le nombre de manifestations déclarées à Nevers l'an dernier.",
            "Le chiffre : 480. C'est le nombre de manifestants comptés à Nevers samedi.",
            id="how many a year",
        ),
        pytest.param(
            "Voyage scolaire à Vertou : les troisièmes ont marché en silence, une rose à la main.",
            "Mort de Lina : ses amis ont marché samedi à Vertou en silence, une rose à la main.",
            id="a school's journey",
        ),
        pytest.param(
            "Tour de France : le passage à Fougères, samedi 25 mai, entraînera la fermeture de "
            "huit rues dès 7 h.",
            "Marche des libertés : départ à Fougères, samedi 25 mai, dès 14 h.",
            id="the Tour",
        ),
        pytest.param(
            "Les usagers ont leur association. Elle a tenu sa première assemblée mercredi à "
            "Millau, devant 70 personnes.",
            "Les usagers ont leur association. Elle a réuni mercredi à Millau 70 personnes devant "
            "la gare, pour sauver la ligne.",
            id="a congress",
        ),
        pytest.param(
            "Le collectif anti-éoliennes de Joigny a obtenu gain de cause devant la cour d'appel "
            "de Lyon lundi.",
            "Le collectif anti-éoliennes a manifesté devant la cour d'appel de Lyon lundi.",
            id="a lawsuit",
        ),
        pytest.param(
            "Victoire à Vernon : la fermeture de la classe est annulée, annonce le rectorat.",
            "Victoire à Vernon : la manifestation de jeudi est annulée, annonce la FCPE.",
            id="what is undone",
        ),
    ],
)
def test_company_for_no_cause_is_no_rally(gazetteer: Gazetteer, none: str, rally: str) -> None:
    assert read(none, PUBLISHED, gazetteer).claims == ()
    assert len(read(rally, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "Le conseil municipal de Libourne votait lundi la fermeture de la piscine. Dehors, "
            "120 usagers scandaient « rendez-nous l'eau ».",
            "2024-05-13",
            id="outside",
        ),
        pytest.param(
            "Conseil communautaire à Redon vendredi à 19 h : le comité piscine appelle à se "
            "rassembler à 18 h 30 devant le siège.",
            "2024-05-17",
            id="a call",
        ),
        pytest.param(
            "La flamme olympique traverse Niort le 2 juin : un collectif contre les JO appelle à "
            "se rassembler à 17 h, place de la Brèche.",
            "2024-06-02",
            id="a flame",
        ),
    ],
)
def test_a_crowd_outside_is_where_and_when_it_is_held_within(
    gazetteer: Gazetteer, text: str, day: str
) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert str(claim.date) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "À Annecy, 200 personnes sont attendues jeudi par l'intersyndicale, place Foch.",
            "2024-05-16",
            id="a long word for who calls",
        ),
        pytest.param(
            "Meudon. Rixe en marge de la manif de dimanche : deux hommes en garde à vue.",
            "2024-05-12",
            id="a brawl",
        ),
        pytest.param(
            "À Metz, les habitants refusent la hausse des tarifs. Ils étaient une cinquantaine "
            "samedi devant la mairie.",
            "2024-05-11",
            id="what tariffs do",
        ),
        pytest.param(
            "Les soignants ouvraient samedi le cortège à Cholet, selon la CGT.",
            "2024-05-11",
            id="a stem in r",
        ),
        pytest.param(
            "Un blessé à l'issue de la manifestation de samedi à Cholet : le parquet enquête.",
            "2024-05-11",
            id="somebody hurt",
        ),
    ],
)
def test_what_is_told_of_one_in_few_words(gazetteer: Gazetteer, text: str, day: str) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert str(claim.date) == day
