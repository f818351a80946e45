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
            "Samedi soir, des orages de grêle ont touché les vergers de Moissac. "
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
            "À Vannes, où les rassemblements susceptibles de troubler l'ordre ont tous été "
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
            "« On est en finale ! » À Dole, les supporters ont laissé éclater leur joie mardi. "
            "Des milliers de personnes ont défilé dans le centre.\n\n"
            "Des rassemblements ont aussi eu lieu place Grévy et devant la mairie, à Dole.",
            id="a win in the streets",
        ),
        pytest.param(
            "Nuit agitée à Sète après la demi-finale. À Agde, les forces de l'ordre ont dispersé "
            "des centaines de personnes rassemblées place de la Marine. Le maire dénonce des "
            "violences.",
            id="the night after a semi-final",
        ),
        pytest.param(
            "Dimanche, vers 22 h, les policiers sont appelés rue Basse à Vesoul. Une foule en "
            "colère s'est massée devant l'immeuble et les a pris à partie. Un homme est mort, "
            "poignardé.",
            id="a crowd against the police",
        ),
        pytest.param(
            "Avec les grèves de Sochaux, Caen a préparé Mai 68. Dès le 26 janvier, une grande "
            "manifestation réunit étudiants et ouvriers à Caen.",
            id="what led to May 1968",
        ),
        pytest.param(
            "Révolte de 1907 : le 9 juin, 600 000 vignerons se rassemblent à Montpellier. Le 19, "
            "la troupe tire à Narbonne.",
            id="a revolt known by its year",
        ),
        pytest.param(
            "La Ligue contre le cancer propose dimanche 2 avril une course à Nîmes. « Une "
            "nécessaire mobilisation », dit sa présidente, qui espère 3 000 participants.",
            id="a race against an illness",
        ),
        pytest.param(
            "Brest : à cause des gilets jaunes, le carnaval passe au dimanche\n\n"
            "En raison de la mobilisation des gilets jaunes, la parade aura lieu dimanche 31 mars. "
            "« On fixe le défilé à 19 h 30 », dit un bénévole.",
            id="a carnival that gives way",
        ),
        pytest.param(
            "Lundi s'annonce difficile à la gare de Metz. Les syndicats appellent à une journée "
            "« sans cheminots ». On prévoit un sursaut de mobilisation.",
            id="how many strike",
        ),
        pytest.param(
            "Le trafic sera quasi normal jeudi à Pau, malgré l'appel à la mobilisation de la CGT.",
            id="trains that run",
        ),
        pytest.param(
            "Marine Le Pen sera samedi à Fréjus pour sa rentrée devant 400 militants.",
            id="who campaigns",
        ),
        pytest.param(
            "Clean up day : à Royan, 140 personnes se sont mobilisées samedi sur la plage. Elles "
            "ont ramassé 300 kg de déchets. « Il faut agir pour le climat. »",
            id="what is picked up",
        ),
        pytest.param(
            "Marche gourmande à Arbois : 700 marcheurs attendus dimanche. Départ de la place de "
            "la Liberté dès 9 h.",
            id="a walk with wine",
        ),
        pytest.param(
            "Une opération contre le trafic de stupéfiants s'est déroulée hier, mardi, "
            "vers 19 heures, à Creil (Oise). Elle visait des immeubles du square Curie. Un homme "
            "a été placé en garde à vue.",
            id="an operation against drugs",
        ),
        pytest.param(
            "Révolte des vignerons de 1907\nLa révolte désigne un vaste mouvement survenu en "
            "1907 dans le Languedoc, réprimé par Clemenceau. Fruit d'une crise viticole, il a été "
            "connu pour ses soldats mutinés, passés aux manifestants, à Béziers.\n"
            "Le vin, dont la conservation a progressé, gagne de nouveaux marchés. Le vignoble "
            "s'étend et, autour de Béziers, la moitié des terres porte des vignes. Les prix "
            "s'effondrent, la misère s'installe dans les villages, et les députés tardent à "
            "répondre aux lettres que les communes leur adressent.",
            id="an article of history",
        ),
        pytest.param(
            "Une antenne à Hyères, pas question de se taire\n\nCertains riverains ne manquent pas "
            "d'idées quand il s'agit de faire front. Au domaine de l'Ourse, à Hyères, une antenne "
            "est apparue il y a quelques mois entre les serres et les maisons. Des riverains, "
            "réunis en collectif, ouvrent une cagnotte pour protester autrement : elle "
            "doit payer un monument plus haut que le pylône. Le dossier avance lentement, et la "
            "mairie dit n'y pouvoir rien. Le maire, qui a reçu le collectif, renvoie vers l'État.",
            id="who protests otherwise",
        ),
        pytest.param(
            "Les maires du canton se mobilisent. Midi n'a pas encore sonné, le bureau de poste de "
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
            "Les greffiers manifesteront lundi à Paris avant de décider mardi de la suite.",
            {("Paris", "2023-03-20", "-")},
            id="a day to decide on",
        ),
        pytest.param(
            "À Lens, la marche de dimanche pour Malik, poignardé, a réuni 900 personnes. Le "
            "parquet a ouvert une enquête.",
            {("Lens", "2023-03-12", "-")},
            id="a march for a victim",
        ),
        pytest.param(
            "Il est accusé d'avoir brisé une vitrine pendant la manif de samedi à Besançon.",
            {("Besançon", "2023-03-11", "-")},
            id="what was done at a march",
        ),
        pytest.param(
            "Il aurait jeté un pavé sur un policier en marge de la manifestation de jeudi à Rodez.",
            {("Rodez", "2023-03-09", "-")},
            id="what may have been done beside it",
        ),
        pytest.param(
            "Il est 14 heures, samedi, quand le cortège s'élance de la place Foch à Laval.",
            {("Laval", "2023-03-11", "14:00")},
            id="a scene and its hour",
        ),
        pytest.param(
            "Il est 10 h ce lundi et 300 personnes sont déjà rassemblées devant la mairie de Gap.",
            {("Gap", "2023-03-13", "10:00")},
            id="those who are there already",
        ),
        pytest.param(
            "Jean-Luc Mélenchon sera samedi à 14 h à Lille pour manifester contre la réforme.",
            {("Lille", "2023-03-18", "14:00")},
            id="who comes to march",
        ),
        pytest.param(
            "Le défilé antiraciste de Marseille passe à dimanche, 15 h, porte d'Aix, à cause du "
            "carnaval et de sa parade.",
            {("Marseille", "2023-03-19", "15:00")},
            id="a march that gives way to a carnival",
        ),
        pytest.param(
            "À Royan, 140 personnes ont manifesté samedi, puis ramassé 300 kg de déchets.",
            {("Royan", "2023-03-11", "-")},
            id="a march that picks up",
        ),
        pytest.param(
            "Un jeune homme, blessé lors d'une manifestation qui s'est tenue à Tours le 7 mars, a "
            "déposé plainte. Une enquête est ouverte après des violences, dit le parquet.",
            {("Tours", "2023-03-07", "-")},
            id="who was hurt at one",
        ),
        pytest.param(
            "Comme lors des grèves de 1995, 3 000 personnes ont défilé samedi à Tarbes.",
            {("Tarbes", "2023-03-11", "-")},
            id="strikes that are compared with",
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
