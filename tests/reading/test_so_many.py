import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer

CAME = "attendance"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Le rassemblement d'hier à Vesoul n'est pas passé inaperçu : à quarante, ils ont "
            "bloqué "
            "le pont une heure.",
            {("Vesoul", CAME, 40, "-")},
            id="so many of them, before the verb",
        ),
        pytest.param(
            "Hier, 500 manifestants à Gap selon la police, et 200, de même source, à Digne.",
            {("Gap", CAME, 500, "police"), ("Digne-les-Bains", CAME, 200, "police")},
            id="of the same source, before its town",
        ),
        pytest.param(
            "Samedi, 900 personnes ont défilé à Agen. Marmande a réuni 40 militants devant sa gare "
            "condamnée.",
            {("Agen", CAME, 900, "-"), ("Marmande", CAME, 40, "-")},
            id="what they stand before is shut, and not they",
        ),
        pytest.param(
            "Combien étions-nous à la marche d'hier à Ussel ? 85, d'après mes comptages.",
            {("Ussel", CAME, 85, "-")},
            id="by our own count",
        ),
        pytest.param(
            "Samedi, 800 personnes ont marché à Brest ; elles étaient 60, le matin, à se réunir à "
            "Morlaix.",
            {("Brest", CAME, 800, "-"), ("Morlaix", CAME, 60, "-")},
            id="what they did there, behind when",
        ),
        pytest.param(
            "La première pride de Pau date de 2016 ; 300 personnes avaient défilé. Hier, elles "
            "étaient 1 200.",
            {("Pau", CAME, 1200, "-")},
            id="the first of all",
        ),
        pytest.param(
            "À Vierzon hier, 180 manifestants contre la réforme, contre 230 l'année précédente.",
            {("Vierzon", CAME, 180, "-"), ("Vierzon", CAME, 230, "-")},
            id="the year before",
        ),
        pytest.param(
            "Cortège samedi à Vannes. Ils étaient 350, si j'en crois le policier qui comptait.",
            {("Vannes", CAME, 350, "police")},
            id="whom the writer believes",
        ),
        pytest.param(
            "Réunis à une trentaine devant la mairie de Gap hier, les manifestants reviendront.",
            {("Gap", CAME, 30, "-")},
            id="so many together, who will be back",
        ),
        pytest.param(
            "Hier 300 soignants ont marché à Gap. Leur collectif table désormais sur un petit "
            "millier de personnes pour le dimanche 19 mars, à 11 h, à Gap toujours.",
            {("Gap", CAME, 300, "-"), ("Gap", "expected", 1000, "organisers")},
            id="reckoned with from now on",
        ),
        pytest.param(
            "Samedi à Gap, contre la fermeture de la crèche, ils se sont retrouvés à soixante.",
            {("Gap", CAME, 60, "-")},
            id="so many of them, behind it",
        ),
        pytest.param(
            "Hier, les facteurs ont barré le pont à Gap, à une trentaine, et chanté sous la pluie "
            "contre la fermeture de leur bureau.",
            {("Gap", CAME, 30, "-")},
            id="so many of them, between commas",
        ),
        pytest.param(
            "On a manifesté hier à Gap, à cent, des casseroles à la main.",
            {("Gap", CAME, 100, "-")},
            id="a hundred of them",
        ),
        pytest.param(
            "Hier, nous étions sept devant la mairie de Gap à manifester pour le train.",
            {("Gap", CAME, 7, "-")},
            id="so few, where they were",
        ),
        pytest.param(
            "Hier à Gap nous étions bien, malgré la neige et le froid, trois cents à nous tenir "
            "devant la mairie contre la fermeture.",
            {("Gap", CAME, 300, "-")},
            id="so many, behind an aside",
        ),
        pytest.param(
            "Hier à Gap, le rassemblement des aides-soignantes a réuni 85 d'entre elles.",
            {("Gap", CAME, 85, "-")},
            id="of them",
        ),
        pytest.param(
            "Hier, contre la réforme, Gap a défilé : de 12 à 15 000 manifestants selon la CGT.",
            {("Gap", CAME, 12000, "organisers")},
            id="thousands said once",
        ),
        pytest.param(
            "Hier à Auch on a défilé contre la réforme, deux cents que nous étions.",
            {("Auch", CAME, 200, "-")},
            id="that we were",
        ),
        pytest.param(
            "Chapeau bas aux 240 qui marchaient hier à Dole contre la décharge !",
            {("Dole", CAME, 240, "-")},
            id="to those who marched",
        ),
        pytest.param(
            "La statue en carton est arrivée hier à Moulins, accompagnée par 320 manifestants "
            "selon "
            "la police, pour défendre la maternité.",
            {("Moulins", CAME, 320, "police")},
            id="by marchers",
        ),
        pytest.param(
            "Hier à Tarbes, sur le parvis, 80 habitants venus de Séméac et d'Aureilhan se sont "
            "succédé au micro du rassemblement contre le projet.",
            {("Tarbes", CAME, 80, "-")},
            id="who came from elsewhere",
        ),
        pytest.param(
            "Marche hier à Rodez contre l'usine. Au plus fort 300 d'après la CFDT, la gendarmerie "
            "aurait dit 180 à une amie.",
            {("Rodez", CAME, 300, "organisers"), ("Rodez", CAME, 180, "police")},
            id="said to someone",
        ),
        pytest.param(
            "Manifestation mercredi 15 mars à Castres, 18 h. Le maire attend trois cents "
            "habitants.",
            {("Castres", "expected", 300, "-")},
            id="inhabitants awaited",
        ),
        pytest.param(
            "Est autorisée la manifestation du samedi 18 mars à 15 h à Dax, pour un effectif "
            "annoncé "
            "par le déclarant de 400 participants.",
            {("Dax", "expected", 400, "organisers")},
            id="participants declared",
        ),
        pytest.param(
            "À Nevers, la manif pour les urgences, hier, ça faisait bien six cents.",
            {("Nevers", CAME, 600, "-")},
            id="it made so many",
        ),
        pytest.param(
            "Hier j'étais à la manif de Cahors pour les retraites. Combien de monde ? 900, c'est "
            "la "
            "préfecture qui parle ; 1 700, ce sont les syndicats.",
            {("Cahors", CAME, 900, "police"), ("Cahors", CAME, 1700, "organisers")},
            id="it is they who speak",
        ),
        pytest.param(
            "La fermeture de la crèche de Veynes a fait sortir 45 personnes hier devant la "
            "préfecture, "
            "à Gap.",
            {("Gap", CAME, 45, "-")},
            id="the town behind the place they stood at",
        ),
        pytest.param(
            "À Gap, les élèves et leurs parents ont défilé hier du lycée à la mairie. Cent dix "
            "personnes en tout, sous la bruine. Lundi, ils iront à Digne, à 14 h.",
            {("Gap", CAME, 110, "-")},
            id="all told, of one town",
        ),
        pytest.param(
            "Hier à Gap, la marche pour l'école a attiré plus de monde que prévu : les "
            "organisateurs "
            "en espéraient 200, il en est venu 450.",
            {("Gap", "expected", 200, "organisers"), ("Gap", CAME, 450, "-")},
            id="there came",
        ),
        pytest.param(
            "Samedi 18 mars, marche pour l'eau à Gap, 14 h. On espère être 500, la préfecture en "
            "prévoit 300.",
            {("Gap", "expected", 300, "police")},
            id="what others await, behind a wish",
        ),
        pytest.param(
            "Hier à Gap pour la paix, cercle de silence. Présents : 23.",
            {("Gap", CAME, 23, "-")},
            id="those present",
        ),
        pytest.param(
            "Marche pour le climat hier à Gap – 1 200 pers. (orga), 700 (pref).",
            {("Gap", CAME, 1200, "organisers"), ("Gap", CAME, 700, "police")},
            id="shortened, and who says it in brackets",
        ),
        pytest.param(
            "Hier à Gap, 350 mamans ont manifesté devant l'inspection.",
            {("Gap", CAME, 350, "-")},
            id="mothers",
        ),
        pytest.param(
            "Hier soir à Gap, on manifestait pour l'hôpital, place Ladoucette. 90, je dirais.",
            {("Gap", CAME, 90, "-")},
            id="I would say",
        ),
        pytest.param(
            "Belle marche ce matin à Gap pour l'hôpital. Plus de 650 !",
            {("Gap", CAME, 650, "-")},
            id="a sentence of one number",
        ),
        pytest.param(
            "650+ personnes hier à Gap à la marche pour l'hôpital",
            {("Gap", CAME, 650, "-")},
            id="a plus behind the number",
        ),
        pytest.param(
            "Hier, 80 agriculteurs ont occupé le pont à Gap. À Digne, deux ou trois cents "
            "personnes ont défilé.",
            {("Gap", CAME, 80, "-"), ("Digne-les-Bains", CAME, 200, "-")},
            id="so many or more",
        ),
        pytest.param(
            "Entre 60.000 et 80.000 manifestants sont attendus jeudi partout en France contre la "
            "réforme selon le renseignement territorial, dont entre 4.000 et 7.000 personnes à "
            "Paris, 1.500 à Metz ou encore 1.000 à Nantes, Auch, Foix et Limoges.",
            {
                ("Paris", "expected", 4000, "police"),
                ("Metz", "expected", 1500, "police"),
                ("Nantes", "expected", 1000, "police"),
                ("Auch", "expected", 1000, "police"),
                ("Foix", "expected", 1000, "police"),
                ("Limoges", "expected", 1000, "police"),
            },
            id="who says the sum says its parts, and one number is of several",
        ),
        pytest.param(
            "Un cortège est annoncé jeudi à Pau contre la réforme. Entre 900 et 1 100 personnes "
            "sont attendues.\n\nPlus de 200.000 manifestants attendus\n\nLes syndicats espèrent "
            "dépasser le seuil des 200.000 manifestants dans toute la France.",
            {("Pau", "expected", 900, "-")},
            id="a headline has the country's number",
        ),
        pytest.param(
            "Jeudi à Pau, marche contre la réforme. 30 000 personnes sont attendues par La France "
            "insoumise.",
            {("Pau", "expected", 30000, "organisers")},
            id="a party is no country",
        ),
        pytest.param(
            "Marche jeudi à Pau contre l'autoroute. Une note du renseignement territorial craint "
            "la présence d'entre 500 et 700 opposants.",
            {("Pau", "expected", 500, "police")},
            id="whose presence is feared",
        ),
    ],
)
def test_people_are_counted_in_many_ways(
    text: str, figures: set[tuple[str, str, int, str]], gazetteer: Gazetteer
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Hier, manifestation à Gap contre la bassine. On était huit dans le fourgon.",
            id="in a van",
        ),
        pytest.param(
            "Rassemblement hier à Gap pour l'hôpital. Le collectif, qui regroupe 212 adhérents, "
            "n'en "
            "restera pas là.",
            id="its members",
        ),
        pytest.param(
            "Le comité, qui avait fait venir 90 personnes à sa réunion publique de lundi, "
            "appelle à "
            "une marche à Gap samedi 18 mars à 14 h.",
            id="at a meeting",
        ),
        pytest.param(
            "Rassemblement hier à Gap pour l'hôpital. Vingt-deux soignants de Veynes ont pris le "
            "train "
            "pour Paris.",
            id="who took the train",
        ),
        pytest.param(
            "Hier à Gap, manifestation pour l'hôpital. Nous ne marcherons pas pour cent "
            "personnes, dit "
            "l'un.",
            id="for whom nobody marches",
        ),
        pytest.param(
            "Hier à Gap, rassemblement contre la décharge au PK 22, les banderoles étaient belles.",
            id="a milestone",
        ),
        pytest.param(
            "Hier à Gap on a manifesté contre la décharge. De Veynes, nous étions six.",
            id="so few from elsewhere",
        ),
        pytest.param(
            "Hier à Gap, marche pour l'hôpital. On pensait être huit, on n'a pas compté.",
            id="so few as was thought",
        ),
        pytest.param(
            "La manifestation de samedi 18 mars à Gap, place Ladoucette, est autorisée, dans la "
            "limite de 150 personnes.",
            id="within a limit",
        ),
        pytest.param(
            "À cause du virus, le rassemblement de samedi 18 mars à Gap sera limité à cinquante.",
            id="at most",
        ),
        pytest.param(
            "LES AMIS SAMEDI 18 A 11 H JE SERAI AU RASSEMBLEMENT A GAP POUR L ECOLE. IL FAUT QU ON "
            "SOIT 700",
            id="wished without apostrophes",
        ),
        pytest.param(
            "Hier à Gap, les soignants ont manifesté devant l'hôpital ; les gendarmes, venus à "
            "six, "
            "sont repartis.",
            id="who keeps order",
        ),
        pytest.param(
            "Hier à Gap, les ouvriers ont manifesté. Près de 210 personnes sont employées à "
            "l'usine.",
            id="who is employed",
        ),
        pytest.param(
            "Hier à Gap, les ouvriers ont manifesté. Quelque 90 personnes y étaient encore en "
            "poste.",
            id="who still has a post",
        ),
        pytest.param(
            "Ils ont défilé samedi à Pau pour l'hôpital. L'association Audace 64 a emmené le "
            "cortège, le collectif Urgences 40 a suivi.",
            id="names with a département's number",
        ),
        pytest.param(
            "Le 5 mars, l'explosion d'une usine à Pau avait fait deux morts et délogé 300 "
            "personnes. Samedi, ils ont marché à Pau contre l'oubli.",
            id="who lost a home",
        ),
    ],
)
def test_other_numbers_are_no_crowd(text: str, gazetteer: Gazetteer) -> None:
    assert figures_in(text, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "town"),
    [
        pytest.param(
            "Gap. Samedi, 850 personnes ont manifesté dans les Hautes-Alpes contre la loi.",
            "Gap",
            id="a town as a dateline",
        ),
        pytest.param(
            "RENNES Samedi 3 mars À l'appel de la CGT, 8 500 manifestants ont défilé en "
            "Ille-et-Vilaine contre la loi.",
            "Rennes",
            id="in capitals",
        ),
    ],
)
def test_who_was_counted_in_a_department_is_no_towns(
    text: str, town: str, gazetteer: Gazetteer
) -> None:
    text = f"{text} Ils étaient 500 à {town}."

    assert figures_in(text, gazetteer) == {(town, CAME, 500, "-")}


def test_who_is_awaited_in_the_country_is_no_towns(gazetteer: Gazetteer) -> None:
    text = (
        "Près de 90 rassemblements sont prévus en France samedi. Sont attendues entre 110.000 et "
        "220.000 personnes. À Dole, une manifestation a été déclarée."
    )

    assert figures_in(text, gazetteer) == set()
