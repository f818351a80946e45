"""Texts that speak of towns, and even of rallies, without telling of one (rules 1 and 2)."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-12T18:00+01:00")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Les manifs à Dijon, j'en ai soupé, toujours les mêmes slogans", id="tired"),
        pytest.param("Mon père collait des affiches et manifestait à Vannes, lui", id="a father"),
        pytest.param("Routiers bloqués à Chamonix, 14 camions dans le fossé", id="stuck"),
    ],
)
def test_talk_about_rallies_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rassemblez vos jouets, tri samedi à 10 h à Vesoul", id="things"),
        pytest.param("Quarante skieurs bloqués hier soir à Gex", id="who cannot go on"),
        pytest.param("Cent gendarmes mobilisés vendredi à Gex, rue Haute", id="on duty"),
        pytest.param("J'ai fait mes premières marches à Pau, dans la rue", id="a life"),
        pytest.param("Trente rassemblements en vingt ans à Pau, samedis compris", id="years"),
        pytest.param("À Gex, ses 300 manifs photographiées tiennent au mur", id="as many"),
        pytest.param("« Marches du charbon, Lens, 1901-1907 », jeudi 18 h", id="history"),
        pytest.param("À Gex, le livret « Manifester et filmer » sort jeudi à 18 h", id="a title"),
        pytest.param("À Gex, samedi à 8 h, on aurait dit une file, la vraie manif", id="likeness"),
        pytest.param(
            "La ville de Gex rend hommage à ses infirmières. Un arbre, devant l'école, vendredi.",
            id="honours",
        ),
        pytest.param("Marche contée dimanche à 10 h à Gex, départ mairie", id="a told walk"),
        pytest.param("Marchons contre la mucoviscidose, dimanche 10 h, à Gex", id="an illness"),
        pytest.param(
            "Dernier derby dimanche. Cortège des kops par le virage, rdv 17 h, rue Haute à Gex.",
            id="fans",
        ),
        pytest.param("Pentecôte : les pèlerins marchent jeudi de Gex au monastère", id="pilgrims"),
        pytest.param("Défilé des marionnettes à Gex samedi, clowns et humoristes", id="puppets"),
        pytest.param(
            "Gex veut garder son bureau de poste. L'association sollicite un rendez-vous à 10 h.",
            id="an appointment",
        ),
        pytest.param("Cortège des délégations du jumelage samedi 11 h à Gex", id="twin towns"),
        pytest.param(
            "Dijon en finale du championnat. Deux matchs de handball, un tournoi de volley.\n"
            "Gex jouera les barrages samedi à 20 h.",
            id="a match",
        ),
        "Assemblée générale des grévistes lundi 9 h à Roubaix, bourse du travail",
        "Elle a marché de Paris à Marseille en trente jours.",
        "Mobilisation pour retrouver Emma : battue citoyenne samedi 9 h à Orange",
    ],
)
def test_a_rallys_word_may_tell_of_something_else(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rassemblons nos forces samedi à 14 h à Vesoul", id="people"),
        pytest.param("Camions bloqués par les éleveurs hier soir à Gex", id="by whom"),
        pytest.param("Cent gendarmes mobilisés devant la mairie de Gex samedi", id="risen"),
        pytest.param(
            "Marchons contre la fermeture du service d'oncologie, samedi, à Gex", id="for"
        ),
    ],
)
def test_the_same_word_of_people_is_a_rallys(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Il y a des milliers de manifestants à Dijon !", id="a crowd"),
        pytest.param("Les lycéens bloquent le pont à Vannes depuis l'aube", id="since dawn"),
    ],
)
def test_what_is_seen_is_a_rally_without_its_day(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("L'école fermera ses portes vendredi à 16 h à Blaye", id="a school"),
        pytest.param("À Blaye, vendredi, le musée rouvrira ses salles à 10 h", id="a museum"),
        pytest.param(
            "À Blaye, vendredi, un caissier a été poignardé place Haute", id="what happened"
        ),
        pytest.param("Blaye : la stupeur après l'explosion", id="an event"),
        pytest.param("Le départ sera donné à 14 h, dit Beauvau", id="the government"),
        pytest.param("Un notaire sera à Blaye vendredi de 9 h à 12 h", id="a notary"),
    ],
)
def test_a_thing_at_its_hour_is_none_of_the_rallies_told_before(
    gazetteer: Gazetteer, text: str
) -> None:
    called = f"Marche pour l'hôpital samedi à 14 h à Libourne. {text}."

    found = read(called, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Libourne"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("À Blaye, les infirmières y seront vendredi à 16 h", id="who comes"),
        pytest.param("L'heure sera fixée vendredi à Blaye", id="what it has"),
    ],
)
def test_who_comes_goes_on_about_the_rallies(gazetteer: Gazetteer, text: str) -> None:
    called = f"Marche pour l'hôpital samedi à 14 h à Libourne. {text}."

    found = read(called, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Libourne", "Blaye"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Conseil aux locataires expulsés jeudi, 9 h-12 h, mairie de Gex. Défendez vos droits.",
            id="open",
        ),
        pytest.param(
            "Goûter géant samedi à 14 h, mairie de Gex. Défendons l'hôpital !", id="a tea"
        ),
        pytest.param(
            "Gratiferia à Gex, place Haute, samedi à 14 h. Défendons l'hôpital !", id="a name"
        ),
        pytest.param(
            "CONSEIL D'ADMINISTRATION\nMardi 19 mars, 18 h, mairie de Gex\nDéfense de l'hôpital",
            id="what a line heads",
        ),
    ],
)
def test_an_hour_may_be_a_meetings(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(("gap", "found"), [("\n\n", 0), (" ", 1)])
def test_a_paragraph_leaves_the_town_named_by_the_way(
    gazetteer: Gazetteer, gap: str, found: int
) -> None:
    text = (
        "Eau : la colère monte\n\nLes robinets sont à sec.\n\nLe laboratoire, à Gex, n'a "
        f"pas répondu.{gap}Cinq cents habitants ont défilé samedi contre elle."
    )

    assert len(read(text, PUBLISHED, gazetteer).claims) == found


def test_a_seat_of_government_is_a_village_in_its_own_land(gazetteer: Gazetteer) -> None:
    text = "Côtes-d'Armor. Marche pour l'école samedi à 14 h à Dinan, à 16 h à Matignon."

    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Dinan", "Matignon"]


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("Gex | – | – | voir Bourg", id="see"),
        pytest.param("Gex | bus pour Bourg | 12h", id="a bus"),
        pytest.param("Gex | mairie | 12h | repas, pas de manif", id="no march"),
    ],
)
def test_a_row_that_sends_elsewhere_calls_nobody(gazetteer: Gazetteer, row: str) -> None:
    text = (
        "Manifestations du jeudi 14 mars contre la réforme\n\nBourg-en-Bresse | gare | 14h\n"
        f"{row}\nBelley | mairie | 10h"
    )

    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Bourg-en-Bresse", "Belley"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Retraites mardi à 14 h, place Haute à Gex", id="a cause"),
        pytest.param("Hôpital en danger : samedi à 14 h, place Haute à Gex", id="a colon"),
    ],
)
def test_a_cause_before_its_day_is_a_call(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(f"{text}. Défendons-nous !", PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("À Gex, les témoins sont priés de se manifester jeudi à 10 h", id="witness"),
        pytest.param(
            "Battue samedi à 8 h à Gex pour une disparue, place Haute, chaussures de marche",
            id="gear",
        ),
        pytest.param(
            "Le camion « Urgence hôpital » sera à Gex mardi. Dépistages à 9 h, sur rendez-vous.",
            id="by appointment",
        ),
        pytest.param(
            "Les soignants de Gex à bout. Lundi, rue Haute, le maire appelle chacun au calme.",
            id="an appeal to be calm",
        ),
        pytest.param(
            "Usine de Gex : la CGT obtient tout. Elle annule son appel à débrayer vendredi de "
            "11 h à 14 h.",
            id="a call to down tools",
        ),
        pytest.param(
            "Hôpital de Gex : les soignants épuisés. Les soins sont repoussés, et 140 agents "
            "assignés rue Haute.",
            id="what is put off",
        ),
        pytest.param("Une panne à Pau. Ils étaient trois dans l'ascenseur du collectif.", id="3"),
        pytest.param(
            "La vraie fondue : à Salers, Lou la tourne vingt minutes. Rassemblez les pommes, "
            "marchez sur le feu doux… et à table à midi.",
            id="a recipe",
        ),
    ],
)
def test_a_word_of_daily_life_calls_nobody(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Cent personnes ont défilé samedi à Belley, où comparaissait un homme qui avait "
            "suivi sa femme jusqu'à Gex",
            id="in what is told of another town",
        ),
        pytest.param(
            "Les soignants ont manifesté samedi à 10 h à Belley, mais à Gex les lits sont occupés",
            id="behind but",
        ),
        pytest.param(
            "Un ouvrier soigné à Gex, amputé d'un doigt, ira manifester samedi à 10 h à Belley",
            id="with a comma between",
        ),
    ],
)
def test_a_town_is_no_rallys_for_another_part_of_its_sentence(
    gazetteer: Gazetteer, text: str
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Belley"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Marches samedi à Belley, pour l'école, et à Gex", id="and"),
        pytest.param("Dix rassemblements hier, tous pour l'école, dont celui de Gex", id="of them"),
        pytest.param(
            "À Gex, en revanche, le rassemblement d'hier a réuni du monde", id="on its own"
        ),
    ],
)
def test_one_more_town_of_the_same_is_a_rallys(gazetteer: Gazetteer, text: str) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert "Gex" in [claim.place.name for claim in found if claim.place]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Marche jeudi à 18 h à Vienne, dit la diaspora d'Autriche", id="Austria"),
        pytest.param(
            "Le procureur vise des étudiants de Gex pour « attroupement » lundi", id="law"
        ),
        pytest.param("Une mobilisation forte des services de l'eau à Gex samedi", id="at work"),
        pytest.param(
            "À Gex, la fête de samedi, devant la mairie, n'est pas une manif", id="is not"
        ),
        pytest.param(
            "Cérémonie du souvenir lundi, 11 h, au monument. À Belley, l'hommage est à 9 h.",
            id="a ceremony's",
        ),
        pytest.param(
            "Deux surveillants frappés mardi, l'un d'eux transporté à Belley, rue Haute. Colère "
            "des syndicats.",
            id="a hospital's town",
        ),
    ],
)
def test_what_is_no_rally_by_its_kind(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Environ 90 personnes à Gap. Digne, cette fois, n'a pas bougé", id="did not"),
        pytest.param(
            "À Gex, l'union locale s'est retirée, et il n'y a pas eu de cortège", id="none"
        ),
        pytest.param("Sa sœur, qui vit toujours à Gex, a parlé à la foule", id="lives there"),
    ],
)
def test_a_town_beside_a_rally_has_none(gazetteer: Gazetteer, text: str) -> None:
    told = f"Samedi, 300 personnes ont manifesté à Belley d'après la police. {text}."

    found = read(told, PUBLISHED, gazetteer).claims

    towns = {claim.place.name for claim in found if claim.place}
    assert towns - {"Gap"} == {"Belley"}


def test_the_titles_town_mourns_who_was_killed_elsewhere(gazetteer: Gazetteer) -> None:
    text = (
        "L'hommage de Belley à un professeur\n\nSamedi, à 15 h, 300 personnes ont rendu hommage à "
        "l'enseignant assassiné vendredi à Gex."
    )

    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Belley"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Relire la marche pour l'égalité de 1983. Samedi, 15 h, médiathèque de Gex, dès 9 ans.",
            id="under a roof",
        ),
        pytest.param(
            "Droits des femmes : la mairie de Belley hisse le drapeau vendredi à 18 h, place "
            "Haute. Fin des violences !",
            id="what a town hall does",
        ),
        pytest.param(
            "Le réveil d'une lutte. La marche des mineurs de juin 1963 à Lens, racontée samedi.",
            id="of another century",
        ),
    ],
)
def test_a_cause_told_indoors_or_by_an_office_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("On peut venir chercher les brassards à Belley", id="to fetch"),
        pytest.param("Hier c'était la manif de Gex avec mes élèves de Belley", id="pupils"),
    ],
)
def test_who_comes_from_elsewhere_and_what_is_fetched_there(
    gazetteer: Gazetteer, text: str
) -> None:
    called = f"Marche pour l'école samedi à 14 h à Gex, place Haute. {text}."

    found = read(called, PUBLISHED, gazetteer).claims

    assert {claim.place.name for claim in found if claim.place} == {"Gex"}


def test_a_march_the_police_counted_outweighs_a_burial(gazetteer: Gazetteer) -> None:
    text = (
        "Attaque de Crépol : 6 000 personnes d'après la gendarmerie ont marché mardi à Gex, du "
        "lycée de Thomas au stade. Ses obsèques auront lieu vendredi à Saint-Donat."
    )

    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Elle chantait dans les manifs, elle remplit les salles : la rappeuse passe samedi à "
            "Belley, puis à Gex.",
            id="a singer",
        ),
        pytest.param(
            "Exposition. « Un siècle de luttes à Belley » : grèves, soupes, défilés du 1er mai.",
            id="an exhibition",
        ),
        pytest.param(
            "Saint-Valentin : à Belley, un fleuriste a vendu 100 roses mardi, « on a battu le "
            "pavé pour livrer ».",
            id="a florist",
        ),
    ],
)
def test_a_day_alone_makes_no_rally_of_a_word_said_elsewhere(
    gazetteer: Gazetteer, text: str
) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Une marche aura lieu samedi à Gex", id="before its town"),
        pytest.param("Gex : la manif des forains, samedi, a bloqué la rocade", id="a title"),
        pytest.param("À Gex, le collectif appelle à une marche samedi", id="a town that leads"),
        pytest.param(
            "Après la marche d'hier pour Lou, place Haute à Gex, on m'a dit merci", id="a square"
        ),
    ],
)
def test_a_day_is_enough_beside_a_rallys_own_word(gazetteer: Gazetteer, text: str) -> None:
    found = read(f"{text}. Un bus est prévu.", PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Gex"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Les taxis de Gex envisagent une manif jeudi à Belley", id="they think of"),
        pytest.param("Ils n'excluent pas de bloquer le dépôt de Gex lundi", id="they may"),
        pytest.param("Deux veillées contées à Gex, le 5 avril à 21 h, pour la paix", id="tales"),
        pytest.param(
            "Le gilet jaune de Pau percuté à un barrage est soigné à l'hôpital de Tarbes. Sa femme "
            "cherche des témoins.",
            id="whose town it is",
        ),
    ],
)
def test_what_may_be_called_one_day_is_no_rally_yet(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ceux qui menacent de bloquer l'usine défileront jeudi à 10 h à Gex", id="who threaten"
        ),
        pytest.param("Malgré la menace d'un orage, marche samedi à 14 h à Gex", id="a storm"),
    ],
)
def test_a_threat_beside_a_call_takes_nothing_from_it(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "À Gex, dix-sept familles ont reçu l'avis d'expulsion vendredi. Les opposants "
            "demandent un délai.",
            id="who received",
        ),
        pytest.param(
            "Fermeture, suite. Des 400 salariés du Pont-de-Claix, 130 ont retrouvé un emploi. « Il "
            "faut continuer à se battre », souffle Denis.",
            id="who found",
        ),
        pytest.param(
            "La censure échoue. Le député d'Aurillac l'avait votée, celui de Saint-Flour non. « On "
            "s'en souviendra », prévient l'intersyndicale du Cantal, qui se réunit mardi à 18 h à "
            "la Bourse du travail.",
            id="a body meets",
        ),
    ],
)
def test_people_who_did_something_else_are_no_crowd(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Le rassemblement des Vespa a réveillé Gex hier : deux cents guêpes, un défilé au "
            "couchant, des rubans. Ce matin, petit noir à 9 h, place Haute.",
            id="scooters",
        ),
        pytest.param(
            "Les allumeurs de Vire se sont mobilisés tout l'automne pour repeindre le phare. "
            "Première flamme vendredi à 18 h, les enfants tiendront la corde.",
            id="a lighthouse",
        ),
        pytest.param(
            "À Mende, les oies ont défilé jeudi sous les tilleuls. Une centaine de curieux ont "
            "suivi derrière, jusqu'à la mare, au pas des enfants, un brin de paille au chapeau.",
            id="geese",
        ),
    ],
)
def test_a_text_that_shows_no_cause_tells_of_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rassemblement demain à Gex, 18 h, place Haute", id="a short one"),
        pytest.param(
            "Les éclusiers ont défilé jeudi à Mende sous les tilleuls. Ils étaient une centaine, "
            "d'après la police, jusqu'à la mare, au pas des enfants.",
            id="counted by the police",
        ),
        pytest.param(
            "Demain, marche à Gex, 18 h. Nous ne laisserons pas arracher les glycines du vieux "
            "lavoir, plantées voilà cent ans par les lavandières du faubourg.",
            id="who calls",
        ),
        pytest.param(
            "Les éclusiers ont marché jeudi à Mende, la CGT en tête, sous les tilleuls, jusqu'à la "
            "mare, au pas des enfants, puis chacun est rentré dîner.",
            id="a union",
        ),
    ],
)
def test_a_short_text_or_who_speaks_in_it_needs_no_cause(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Les bénévoles ont manifesté leur joie lundi à 18 h à Gex, place Haute, contre l'avis "
            "du syndicat.",
            id="a feeling",
        ),
        pytest.param(
            "Tempête. À Gex, les habitants se sont rassemblés dans le temple pour la nuit, contre "
            "l'avis du maire.",
            id="shelter",
        ),
        pytest.param(
            "Salaires : la colère gronde. À Gex, les soignantes étaient toutes au travail hier.",
            id="at work",
        ),
        pytest.param(
            "En 2011, ils étaient 5 000 à Gex contre la mine ; aujourd'hui 300 emplois s'en vont.",
            id="years ago",
        ),
        pytest.param(
            "La retraite en dix points. Faut-il défiler pour être entendu ? Notre juriste de Dijon "
            "répond en direct jeudi à 12 h 30.",
            id="an idle question",
        ),
        pytest.param(
            "Sommet à Biarritz : deux cents CRS. Les halles rouvriront jeudi à 7 h.", id="a thing"
        ),
        pytest.param(
            "Article 49.3 : « un coup de force », dit l'avocate. Elle plaidera demain à Gex, pour "
            "un divorce, à 9 h 30.",
            id="what is foretold",
        ),
        pytest.param(
            "11 novembre : cérémonie à 10 h 45 place Haute à Vire, puis défilé jusqu'au carré "
            "militaire. À Gex, rassemblement à 9 h 30 devant la mairie.",
            id="the state's",
        ),
        pytest.param(
            "Dimanche à 15 h, défilé de géants à Vire, place Haute.", id="a procession of giants"
        ),
        pytest.param(
            "Défilé de lanternes samedi à Gex, départ à 18 h de l'église.", id="one of lanterns"
        ),
        pytest.param(
            "Le lycée de Vire reçoit des soignants. Vendredi, trois ans après Gex, une minute de "
            "silence avait été prévue contre l'oubli.",
            id="what happened there",
        ),
    ],
)
def test_what_is_said_beside_a_cause_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


def test_a_town_that_has_never_marched_has_no_rally(gazetteer: Gazetteer) -> None:
    text = "Les mineurs ont défilé samedi à Vire. « À Gex, on n'a jamais manifesté », sourit Nadia."

    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Vire Normandie"]


def test_what_people_will_do_where_they_meet_goes_on_about_the_rally(gazetteer: Gazetteer) -> None:
    text = "Manif pour la poste samedi à Vire. À Gex, les postiers se posteront au guichet à 15 h."

    found = read(text, PUBLISHED, gazetteer).claims

    assert len(found) == 2


@pytest.mark.parametrize(
    "between",
    [
        "Ils se réuniront auparavant, jeudi à 19 heures, au foyer rural de Marnay.",
        "Entre-temps, jeudi, échange avec les élus salle Ronsard à Marnay (18 h 30).",
    ],
)
def test_who_meets_before_the_rally_does_not_rally_there(
    gazetteer: Gazetteer, between: str
) -> None:
    text = f"Les parents marcheront dans Gray samedi 16 mars, à 14 h 30. {between}"

    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Gray"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "La grande roue rouvre ! Jeudi 14 mars le bar du Port, à Vire, sort ses bancs. Bal des "
            "voisins vendredi à 21 h si le temps le veut.",
            id="its words speak of one, its signs against it",
        ),
        pytest.param("À Gex, lavage des voitures interdit de 7 h à 21 h.", id="things forbidden"),
        pytest.param("« La Marche », le film, passe samedi à 18 h au Rex, à Vire.", id="a title"),
        pytest.param(
            "Arrêtée lors d'un cortège de soignants à Gray en janvier 2020, elle comparaissait "
            "lundi à Vire. Délibéré le 3 juin à 14 heures.",
            id="a trial and the years before it",
        ),
        pytest.param("Deux manifestantes relaxées vendredi à Gex.", id="whom a court tried"),
        pytest.param(
            "Quand j'étais apprenti à Auch on défilait chaque lundi.", id="when one was young"
        ),
        pytest.param(
            "Exposition. Les mineurs de 1906 : à Lens, 40 000 grévistes avaient envahi la gare.",
            id="a year of history",
        ),
        pytest.param(
            "Les anciens du car 12 se retrouvent lundi à Vire, place Haute, pour un goûter.",
            id="what they meet for",
        ),
        pytest.param("J'ai rdv chez la notaire à Gex lundi à 11 h.", id="an appointment of one's"),
        pytest.param("À quoi servent ces défilés devant la mairie de Gex ?", id="an opinion"),
        pytest.param("La procession du Saint-Mors passera par Gex lundi à 15 h.", id="a relic"),
        pytest.param("Gex, samedi 20 h, stade Foch : tous en vert !", id="where teams play"),
        pytest.param("Ramassage citoyen à Gex dimanche à 10 h, venez nombreux.", id="cleaning"),
        pytest.param("Une foule énorme lundi à Gex pour la brocante.", id="what a crowd is for"),
        pytest.param("À Gex, la lutte contre le frelon débute lundi.", id="a fight with pests"),
        pytest.param("Manifestation équestre à Gex lundi à 15 h.", id="horses"),
        pytest.param("Blocage du téléphérique lundi à Gex, six cabines vidées.", id="a lift"),
        pytest.param("Un gendarme jugé lundi à Gex pour un tir lors d'une manif.", id="a charge"),
        pytest.param("Réunion de préparation de la marche lundi 18 h à Gex.", id="what prepares"),
        pytest.param("Rdv lundi 8 h à Gex, parking Sud, pour acheter le canapé.", id="an errand"),
        pytest.param("Lundi 8 h à Gex devant la poste, je te récupère en moto.", id="a ride"),
        pytest.param("Barrage routier de la douane lundi à Gex : 9 saisies.", id="a check"),
        pytest.param("Deux cents brebis ont défilé lundi à Gex.", id="a flock"),
        pytest.param(
            "Rendez-vous du terroir lundi à Gex, 9 h-12 h, halle Sud.", id="a fair's name"
        ),
        pytest.param("Plantation d'arbres lundi 9 h à Gex.", id="trees"),
        pytest.param("Il y a un siècle, les tanneurs manifestaient à Auch.", id="a century"),
        pytest.param("S'il y avait une manif à Gex lundi, je viendrais.", id="a condition"),
        pytest.param("La marche de lundi ne passera pas par Gex.", id="a town left aside"),
        pytest.param(
            "La troupe joue lundi à 20 h à Gex. La manifestation est proposée par l'amicale.",
            id="a club's",
        ),
        pytest.param(
            "Travaux lundi à Gex, place Haute. Cent personnes y ont assisté.", id="lookers-on"
        ),
        pytest.param("Auch a marché sur Dax vendredi soir (31-7).", id="how a match ended"),
    ],
)
def test_daily_life_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "En raison d'une manifestation au départ du port, à Vannes, samedi 14 h, bus déviés.",
        "Les retraités se retrouvent lundi à Vire, place Haute, contre la hausse du fioul.",
        "Procession de la colère lundi à Gex, 15 h, devant la poste.",
    ],
)
def test_what_looks_like_daily_life_may_be_a_rally(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Rdv demain 17 h place du Ralliement à Angers, cortège vers Kopa, tifo en tribune",
            id="fans",
        ),
        pytest.param(
            "Guînes en fête : les géants défileront samedi à 15 h devant 900 badauds", id="giants"
        ),
        pytest.param(
            "Procession samedi à Rodez, 21 h, de la cathédrale au foirail, 400 fidèles attendus",
            id="a procession",
        ),
        pytest.param(
            "Concentration de 4L et de solex samedi à Gien, 10 h, quai Lenoir", id="old vehicles"
        ),
        pytest.param(
            "Marche samedi à Millau, 9 h, place du Mandarous : 14 km, 500 m de dénivelé",
            id="a walk",
        ),
        pytest.param(
            "Trois cents mètres de queue hier à Vannes, 80 clients devant le glacier dès 14 h",
            id="a queue",
        ),
        pytest.param(
            "Ramassage de mégots dimanche 10 h à Sète, quai d'Alger, gants fournis", id="a chore"
        ),
        pytest.param("Rassemblement de sosies samedi à Albi, 15 h, place du Vigan", id="doubles"),
        pytest.param(
            "Hommage à Nougaro jeudi à 20 h 30 à Auch, dôme de Gascogne, un quatuor", id="sung"
        ),
        pytest.param(
            "Rixe à Dole hier : 25 jeunes rassemblés place Grévy, la police les disperse",
            id="a brawl",
        ),
        pytest.param(
            "Blocage à Laon : mon chien occupe le canapé depuis 8 h, rassemblement de mon chat",
            id="beasts",
        ),
    ],
)
def test_what_gathers_for_pleasure_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Marche des ultras de Metz contre la vente du club mardi à 18 h, place d'Armes à Metz",
        "Retraite aux flambeaux jeudi à 19 h à Tulle contre la fin du train, fanfare et vin chaud",
        "Marche pour l'estuaire à Royan samedi 14 h, quai Gosport, avec ramassage de mégots",
        "Sit-in des supporters mardi à 17 h devant la mairie de Sète : « Vidal démission »",
        "Marche de 9 km à Bugeat contre les coupes rases samedi, départ 10 h, place du Champ",
    ],
)
def test_with_a_cause_it_is_one(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Le comité pour la gare se réunit lundi à 19 h à Gannat, mairie, salle d'honneur",
            id="a committee",
        ),
        pytest.param(
            "Fermeture du fournil : les élus se réuniront jeudi à 18 h à Gex pour en débattre",
            id="councillors",
        ),
        pytest.param(
            "La directrice et les délégués se retrouvent mardi à 15 h à Thann", id="both sides"
        ),
        pytest.param(
            "Les parents rencontrent le recteur vendredi à 16 h à Nancy, au rectorat", id="received"
        ),
        pytest.param(
            "Six opposants au barrage comparaissent mardi à 14 h devant le tribunal d'Albi",
            id="who is tried",
        ),
    ],
)
def test_who_sits_together_or_is_tried_gathers_nobody(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Deux pêcheurs comparaissent mardi à 14 h à Lannion : rassemblement à 13 h, au tribunal",
        "Les élus rencontrent le préfet lundi à Tulle. Rassemblement à 9 h devant la préfecture",
    ],
)
def test_who_comes_for_them_does(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Faudrait qu'on vienne par centaines à Loos vendredi soir", id="a wish"),
        pytest.param(
            "La caserne de Thann ferme. On se demande s'il faut marcher samedi à Thann",
            id="a doubt",
        ),
        pytest.param(
            "Hier à Tulle, il n'y avait ni cortège ni tracts, un beau marché", id="neither"
        ),
        pytest.param(
            "À Ussel la maire ne veut pas entendre parler de cortège vendredi", id="would hear none"
        ),
        pytest.param(
            "Trois journalistes dimanche à la marche de Rodez : elle n'existait pas", id="never was"
        ),
        pytest.param("Vendredi à Redon, quatre klaxons, j'ai cru voir une manif", id="mistaken"),
        pytest.param(
            "Ce matin à Lunel je suivais le cortège à la radio en pelant mes pommes",
            id="on the air",
        ),
        pytest.param(
            "La marche pour le loup aura lieu partout en Europe le 6 avril", id="in Europe"
        ),
    ],
)
def test_what_is_wished_doubted_or_denied_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Le car pour la marche de Turin part de Gap jeudi à 5 h, place de Verdun", id="a coach"
        ),
        pytest.param(
            "Dix places dans le minibus au départ de Metz. Grosse marche mardi 11 h là-bas",
            id="there",
        ),
        pytest.param(
            "Contre l'hypermarché : on signe vendredi à 9 h sur le marché de Melle, place Bujault",
            id="signatures",
        ),
        pytest.param(
            "Diffusion de tracts jeudi à 7 h, gare de Creil, contre la loi", id="leaflets"
        ),
        pytest.param(
            "Alerte au colis à midi en gare de Brive : 300 passagers évacués sur le parvis",
            id="a stop",
        ),
        pytest.param("Lycée bloqué par le verglas vendredi à Guéret, 400 élèves", id="ice"),
    ],
)
def test_rides_signatures_and_jams_are_none(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Infox : le cortège de chasseurs mardi à 15 h à Privas est un montage, dit la Ville.",
            0,
            id="a hoax",
        ),
        pytest.param(
            "Fact-checking. Deux mille personnes à Troyes dimanche ? La photo date de 2012.",
            0,
            id="an old picture",
        ),
        pytest.param(
            "Vrai ou faux : la marche de Privas est annulée ? "
            "Faux, elle aura bien lieu jeudi à 9 h.",
            1,
            id="a false denial",
        ),
    ],
)
def test_a_check_of_facts_says_what_was_not(gazetteer: Gazetteer, text: str, towns: int) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == towns


def test_a_strike_at_home_is_a_joke_whatever_it_is_for(gazetteer: Gazetteer) -> None:
    text = "Grève contre le lundi à Dinan : cortège du lit à la cafetière, banderole au balcon"

    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "none",
    [
        "À Thouars, les syndicats n'ont pas appelé à manifester.",
        "Le collectif n'a jamais appelé à manifester ni à Thouars, ni à Bressuire.",
        "L'association dément avoir appelé à défiler à Thouars.",
        "L'union locale n'a pas lancé d'appel à Thouars.",
        "Thouars s'est abstenue.",
        "Thouars n'était pas de la partie.",
        "Thouars manquait à l'appel.",
        "À Thouars, pas le moindre cortège.",
        "À Thouars, calme plat.",
        "Personne n'a bougé à Thouars.",
        "Aucun rendez-vous n'est encore fixé à Thouars.",
        "Rien n'est prévu à Thouars à ce stade.",
    ],
)
def test_a_town_that_did_not_follow_has_no_rally(gazetteer: Gazetteer, none: str) -> None:
    text = f"Samedi 11 mars, 900 personnes ont défilé à Niort contre la réforme. {none}"

    claims = read(text, dt.datetime.fromisoformat("2023-03-12T08:00+01:00"), gazetteer).claims

    assert [claim.place and claim.place.name for claim in claims] == ["Niort"]


@pytest.mark.parametrize(
    "text",
    [
        "À l'appel de la CGT, 80 ont débrayé lundi à Dole.",
        "À l'appel de FO, 80 salariés ont débrayé lundi à Dole pendant deux heures.",
        "Lundi à Dole, 80 agents ont cessé le travail à l'appel de l'intersyndicale.",
        "À Dole, à l'appel de la CFDT, les salariés de la fonderie ont débrayé lundi.",
        "À l'appel de SUD, les facteurs de Dole font grève lundi.",
    ],
)
def test_a_walkout_is_none_whoever_called_it(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "À l'appel de la CGT, 80 salariés ont débrayé lundi à Dole et se sont rassemblés.",
        "80 salariés ont débrayé lundi à Dole à l'appel de la CGT et ont défilé.",
        "À l'appel de la CGT, ils ont débrayé lundi à Dole. Une centaine s'est rassemblée.",
        "À l'appel de la CGT, les cheminots en grève ont bloqué la gare de Dole lundi.",
        "Environ 200 personnes ont manifesté lundi à Dole à l'appel de la CGT, en grève.",
    ],
)
def test_a_walkout_where_people_meet_is_one(gazetteer: Gazetteer, text: str) -> None:
    assert [one.place and one.place.name for one in read(text, PUBLISHED, gazetteer).claims] == [
        "Dole"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Samedi 16 mars passe à Tarbes le bus de l'emploi, à 15 h 15 place de la Liberté.",
        "Le samedi 16 mars arrive à Blois le train de l'orientation, place Jaurès à 18h15.",
        "Le cirque Zavatta s'arrête à Vesoul samedi 16 mars à 14 h 30, devant la préfecture.",
        "La caravane France Services passe à Mende samedi 16 mars, devant la mairie, à 14 h.",
        "Samedi 16 mars, le Tour de France fait étape au Puy-en-Velay, place du Marché.",
    ],
)
def test_what_goes_from_town_to_town(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "La marche pour le climat passe à Mende samedi 16 mars, devant la mairie, à 14 h.",
        "La caravane de la paix passe à Mende samedi 16 mars, devant la mairie, à 14 h.",
    ],
)
def test_a_march_that_passes_a_town(gazetteer: Gazetteer, text: str) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [(claim.place and claim.place.name, str(claim.date)) for claim in found] == [
        ("Mende", "2024-03-16")
    ]
