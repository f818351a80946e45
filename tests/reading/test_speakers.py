import pytest

from tests.reading.counting import PUBLISHED, figures_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "À Gap et à Digne, hier, les rassemblements ont réuni chacun 100 personnes.",
            {("Gap", "attendance", 100, "-"), ("Digne-les-Bains", "attendance", 100, "-")},
            id="so many in each",
        ),
        pytest.param(
            "Selon la police, 900 personnes ont défilé hier à Gap et 250 à Digne ; "
            "2 000 et 600 selon la CGT.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Gap", "attendance", 2000, "organisers"),
                ("Digne-les-Bains", "attendance", 250, "police"),
                ("Digne-les-Bains", "attendance", 600, "organisers"),
            },
            id="the same towns counted once more, in order",
        ),
        pytest.param(
            "Hier à Vannes, les syndicats, qui attendaient 2 000 manifestants, en ont compté 900.",
            {
                ("Vannes", "expected", 2000, "organisers"),
                ("Vannes", "attendance", 900, "organisers"),
            },
            id="who came, behind who was awaited",
        ),
        pytest.param(
            "PARIS – Hier, la marche a été suivie : 195 000 personnes dans tout le pays. La CGT, "
            "qui tient ses comptes, a annoncé 600 000 manifestants.\n\n"
            "À Gap, 700 personnes ont remonté le cours.",
            {("Gap", "attendance", 700, "-")},
            id="another number of the whole country",
        ),
        pytest.param(
            "Loi travail : 200.000 manifestants, 600.000 selon la CGT\n\n"
            "GAP – 800 (préfecture), 2.000 (syndicats), samedi.\nSENS – 150, hier.",
            {
                ("Gap", "attendance", 800, "police"),
                ("Gap", "attendance", 2000, "organisers"),
                ("Sens", "attendance", 150, "-"),
            },
            id="who says one number of a title says none of the list",
        ),
        pytest.param(
            "De source policière, ils étaient 900 à Rouen et 300 à Évreux hier.",
            {("Rouen", "attendance", 900, "police"), ("Évreux", "attendance", 300, "police")},
            id="a source before the first number",
        ),
        pytest.param(
            "Hier, on a marché à Nîmes (900 selon la police), à Alès (400) et Sète, où 300 "
            "personnes ont formé une ronde, selon le comité.",
            {
                ("Nîmes", "attendance", 900, "police"),
                ("Alès", "attendance", 400, "-"),
                ("Sète", "attendance", 300, "organisers"),
            },
            id="a number in a bracket is not said by who speaks behind it",
        ),
        pytest.param(
            "Hier à Pau, la FSU a marché de la gare à la préfecture : 800 participants selon elle, "
            "300 pour la police. À Auch, 70 personnes devant la mairie selon le collectif.",
            {
                ("Pau", "attendance", 800, "organisers"),
                ("Pau", "attendance", 300, "police"),
                ("Auch", "attendance", 70, "organisers"),
            },
            id="she who marched to a house, and who speaks behind a place",
        ),
        pytest.param(
            "On a marché hier à Quimper et à Brest, où 900 personnes ont défilé.",
            {("Brest", "attendance", 900, "-")},
            id="where, behind the last of several towns",
        ),
        pytest.param(
            "Hier, 320 personnes ont été recensées par la police à Annecy, 180 à Thonon.",
            {
                ("Annecy", "attendance", 320, "police"),
                ("Thonon-les-Bains", "attendance", 180, "police"),
            },
            id="counted by someone in one town and another",
        ),
        pytest.param(
            "Hier, on a défilé. À Pau, l'intersyndicale parle de 2 800 personnes et la police de "
            "1 600. À Gap, 900 personnes (700 samedi dernier).",
            {
                ("Pau", "attendance", 2800, "organisers"),
                ("Pau", "attendance", 1600, "police"),
                ("Gap", "attendance", 900, "-"),
                ("Gap", "attendance", 700, "-"),
            },
            id="one speaks of a number, and another of one",
        ),
        pytest.param(
            "Hier à Auch, 1 200 personnes ont défilé, un chiffre commun à la police et à la CGT. À "
            "Dax, 300 personnes (chiffre commun aux deux).",
            {
                ("Auch", "attendance", 1200, "police"),
                ("Auch", "attendance", 1200, "organisers"),
                ("Dax", "attendance", 300, "police"),
                ("Dax", "attendance", 300, "organisers"),
            },
            id="a number that both sides give",
        ),
        pytest.param(
            "Hier, les opposants aux carrières de sable ont défilé au Mans : 600 personnes. À "
            "Laval, pas plus de 80.",
            {("Le Mans", "attendance", 600, "-"), ("Laval", "attendance", 80, "-")},
            id="no more than so many",
        ),
        pytest.param(
            "Hier à Angers, le cortège a mis deux heures à passer. Combien étaient-ils ? "
            "9 500 pour les uns, 25 000 pour les autres.",
            {("Angers", "attendance", 9500, "-"), ("Angers", "attendance", 25000, "-")},
            id="so many for these, so many for those",
        ),
        pytest.param(
            "Hier, à Gap, il y avait 120 manifestants, à Digne 90 et à Nice 1 400, trois comptages "
            "de la police.",
            {
                ("Gap", "attendance", 120, "police"),
                ("Digne-les-Bains", "attendance", 90, "police"),
                ("Nice", "attendance", 1400, "police"),
            },
            id="three counts of one",
        ),
        pytest.param(
            "Hier à Albi, les gendarmes ont vu passer 400 personnes, la FSU, qui recomptait, en "
            "annonce 900. À Gap, l'association parle de 90 personnes selon ses propres calculs.",
            {
                ("Albi", "attendance", 400, "police"),
                ("Albi", "attendance", 900, "organisers"),
                ("Gap", "attendance", 90, "organisers"),
            },
            id="its own reckoning",
        ),
        pytest.param(
            "Hier à Sens, la police parle de 500 manifestants, Attac de 900 et Occurrence, un "
            "cabinet, de 700.",
            {
                ("Sens", "attendance", 500, "police"),
                ("Sens", "attendance", 900, "organisers"),
                ("Sens", "attendance", 700, "independent"),
            },
            id="the verb said once for three",
        ),
        pytest.param(
            "Pride de Pau samedi prochain à 14 h : 80 policiers, 3 000 marcheurs attendus.",
            {("Pau", "expected", 3000, "-")},
            id="who is counted does not speak",
        ),
        pytest.param(
            "Hier à Pau, 900 manifestants de source syndicale, 400 de source policière. Auch a vu "
            "défiler 150 personnes ; à Dax, on était peut-être soixante.",
            {
                ("Pau", "attendance", 900, "organisers"),
                ("Pau", "attendance", 400, "police"),
                ("Auch", "attendance", 150, "-"),
                ("Dax", "attendance", 60, "-"),
            },
            id="two sources, a town that saw them pass, a guess",
        ),
        pytest.param(
            "Marche mardi 14 à Pau. Les participants, évalués à 90 par la police, iront au parc. "
            "FO "
            "compte sur 300 marcheurs. À Dax, hier, 70 manifestants, là où la préfecture en "
            "prévoyait 200.",
            {
                ("Pau", "expected", 90, "police"),
                ("Pau", "expected", 300, "organisers"),
                ("Dax", "attendance", 70, "-"),
                ("Dax", "expected", 200, "police"),
            },
            id="who is reckoned with, and fewer than were awaited",
        ),
        pytest.param(
            "Hier à Albi, les parents, qui l'avaient organisée, attendaient 90 personnes à la "
            "marche.",
            {("Albi", "expected", 90, "organisers")},
            id="parents who had organised it",
        ),
        pytest.param(
            "Hier à Gap, trente militants se sont par exemple couchés devant la préfecture. À Pau, "
            "un peu moins d'un millier de marcheurs, un chiffre que la police dit exagéré. À Albi, "
            "une haie d'honneur de 90 étudiants a suivi.",
            {
                ("Gap", "attendance", 30, "-"),
                ("Pau", "attendance", 1000, "-"),
                ("Albi", "attendance", 90, "-"),
            },
            id="par exemple, un peu moins d'un millier, une haie d'honneur",
        ),
        pytest.param(
            "À Pau, la marche d'hier est partie de la gare. FO y a vu 600 personnes ; à Dax, "
            "elle en "
            "a compté 90. À Auch, la police elle-même admettait 700 manifestants.",
            {
                ("Pau", "attendance", 600, "organisers"),
                ("Dax", "attendance", 90, "organisers"),
                ("Auch", "attendance", 700, "police"),
            },
            id="a number of the town spoken of, before another town",
        ),
        pytest.param(
            "Manifs d'hier : Albi 900, Auch 300, toutes deux comptées par la police. À Pau, ils "
            "étaient 80 "
            "et à Dax, 60. Ces chiffres viennent des organisateurs.",
            {
                ("Albi", "attendance", 900, "police"),
                ("Auch", "attendance", 300, "police"),
                ("Pau", "attendance", 80, "organisers"),
                ("Dax", "attendance", 60, "organisers"),
            },
            id="who counted both, and all the paragraph",
        ),
        pytest.param(
            "Hier FO annonce 900 manifestants à Pau (la police, 400), et près de 70 à Dax. À "
            "Albi, la "
            "police en a vu 600. À Gap, elle en a compté 90, à Auch 50.",
            {
                ("Pau", "attendance", 900, "organisers"),
                ("Pau", "attendance", 400, "police"),
                ("Dax", "attendance", 70, "organisers"),
                ("Albi", "attendance", 600, "police"),
                ("Gap", "attendance", 90, "police"),
                ("Auch", "attendance", 50, "police"),
            },
            id="who goes on counting",
        ),
        pytest.param(
            "Hier, entre 900 (police) et 2 500 (Forêts vivantes) marcheurs à Gap. À Auch, 300 "
            "selon "
            "Terre commune, 90 selon la préfecture. Pau : police 60, FO 200, nous 110.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Gap", "attendance", 2500, "organisers"),
                ("Auch", "attendance", 300, "organisers"),
                ("Auch", "attendance", 90, "police"),
                ("Pau", "attendance", 60, "police"),
                ("Pau", "attendance", 200, "organisers"),
                ("Pau", "attendance", 110, "press"),
            },
            id="a name against the police, and who writes",
        ),
        pytest.param(
            "Hier, 900 manifestants à Pau contre 1 400 le 7 mars, 300 à Dax contre 500. Et à Gap "
            "(05) "
            "~90 ; 60 ambulanciers au péage à Auch, 40 Rémois devant la préfecture à Reims.",
            {
                ("Pau", "attendance", 900, "-"),
                ("Pau", "attendance", 1400, "-"),
                ("Dax", "attendance", 300, "-"),
                ("Dax", "attendance", 500, "-"),
                ("Gap", "attendance", 90, "-"),
                ("Auch", "attendance", 60, "-"),
                ("Reims", "attendance", 40, "-"),
            },
            id="today's of the second town, a code, a trade and a place",
        ),
        pytest.param(
            "Manif hier à Gap : on était 400 gusses ! À Pau, on s'est couchés une vingtaine, au "
            "sit-in. "
            "À Dax, un barrage tenu par une trentaine de jeunes. À Auch, la porte-parole a parlé "
            "à la "
            "manif, face à 60 soignants. Manif annulée mardi à Albi : 70 avaient répondu présent.",
            {
                ("Gap", "attendance", 400, "-"),
                ("Pau", "attendance", 20, "-"),
                ("Dax", "attendance", 30, "-"),
                ("Auch", "attendance", 60, "-"),
                ("Albi", "going", 70, "-"),
            },
            id="who we are, who held a road, who listened, who would have come",
        ),
        pytest.param(
            "Ailleurs dans le Midi, et sauf indication contraire selon la police : Albi 900, "
            "Auch 300 (FO, "
            "700) ont manifesté hier. Hier à Pau : 500 nous / 200 police.",
            {
                ("Albi", "attendance", 900, "police"),
                ("Auch", "attendance", 300, "police"),
                ("Auch", "attendance", 700, "organisers"),
                ("Pau", "attendance", 500, "organisers"),
                ("Pau", "attendance", 200, "police"),
            },
            id="whose numbers those behind a colon are",
        ),
        pytest.param(
            "Marche à Gap mardi 14 à 18 h ! On attend 90 personnes. Apportez vos lampions",
            {("Gap", "expected", 90, "organisers")},
            id="who calls awaits",
        ),
        pytest.param(
            "Hier à Pau, FO avait vu grand : 70 femmes (et quelques hommes, tout au bout du "
            "cortège) ont "
            "défilé. Ce nombre est celui de la police.",
            {("Pau", "attendance", 70, "police")},
            id="who saw things big counted nobody",
        ),
        pytest.param(
            "La police fait état de 900 manifestants hier : 500 à Pau, 300 à Dax et 100 à Gap.",
            {
                ("Pau", "attendance", 500, "police"),
                ("Dax", "attendance", 300, "police"),
                ("Gap", "attendance", 100, "police"),
            },
            id="the sum that opens a list",
        ),
        pytest.param(
            "Hier à Pau : 60 étudiants, 40 soignants, soit environ 100 marcheurs, loin des 400 "
            "espérés "
            "par FO. La police en a vu 50, le collectif trois fois plus, soit 150.",
            {
                ("Pau", "attendance", 100, "-"),
                ("Pau", "expected", 400, "organisers"),
                ("Pau", "attendance", 50, "police"),
                ("Pau", "attendance", 150, "organisers"),
            },
            id="the sum that ends a list, and so many times more",
        ),
        pytest.param(
            "Hier, 900 manifestants à Pau selon le décompte du Télégramme, 300 à Dax d'après nos "
            "équipes.",
            {("Pau", "attendance", 900, "press"), ("Dax", "attendance", 300, "press")},
            id="a newspaper behind du, and our teams",
        ),
        pytest.param(
            "Hier à Gap, FO annonce 900 marcheurs, alors que la police n'en a compté que 400. À "
            "Pau, ils "
            "étaient 700 selon la CGT (300 selon la police), à Dax 910 (650).",
            {
                ("Gap", "attendance", 900, "organisers"),
                ("Gap", "attendance", 400, "police"),
                ("Pau", "attendance", 700, "organisers"),
                ("Pau", "attendance", 300, "police"),
                ("Dax", "attendance", 910, "organisers"),
                ("Dax", "attendance", 650, "police"),
            },
            id="alors que another counts, and the same two in a bracket",
        ),
        pytest.param(
            "Hier à Gap, la FSU et la gendarmerie annoncent respectivement 900 et 400 marcheurs.",
            {("Gap", "attendance", 900, "organisers"), ("Gap", "attendance", 400, "police")},
            id="each his own, in order",
        ),
        pytest.param(
            "Hier à Brest, les Faucheurs d'Iroise en revendiquent 700 au défilé, la police 300.",
            {("Brest", "attendance", 700, "organisers"), ("Brest", "attendance", 300, "police")},
            id="only who organises lays claim to a number",
        ),
        pytest.param(
            "À Sens, hier, le défilé a déçu les syndicats : 100 personnes.",
            {("Sens", "attendance", 100, "-")},
            id="who is disappointed did not count",
        ),
        pytest.param(
            "Hier à Dax, ils étaient 400 à défiler, une estimation que la mairie et la police ne "
            "démentent pas.",
            {("Dax", "attendance", 400, "-")},
            id="who does not deny did not count",
        ),
        pytest.param(
            "Hier à Pau, 900 manifestants (police), 2 000 (CGT). À Dax, 300 / 700, mêmes sources.",
            {
                ("Pau", "attendance", 900, "police"),
                ("Pau", "attendance", 2000, "organisers"),
                ("Dax", "attendance", 300, "police"),
                ("Dax", "attendance", 700, "organisers"),
            },
            id="the same two sources",
        ),
        pytest.param(
            "Les chiffres de la manif d'hier dans le Sud-Ouest\nAuch : 300\nAlbi : 800",
            {("Auch", "attendance", 300, "-"), ("Albi", "attendance", 800, "-")},
            id="the south-west is no newspaper and no union",
        ),
        pytest.param(
            "Hier, 300 manifestants à Pau selon l'Atelier citoyen, 90 selon la Ville.",
            {("Pau", "attendance", 300, "organisers"), ("Pau", "attendance", 90, "-")},
            id="a body no list holds",
        ),
        pytest.param(
            "La FSU défilait seule hier à Gap : 600 personnes d'après la police (900 selon elle).",
            {("Gap", "attendance", 600, "police"), ("Gap", "attendance", 900, "organisers")},
            id="she, in a bracket, is not who spoke last",
        ),
        pytest.param(
            "Hier, 5 000 personnes, selon eux, ont défilé à Albi.",
            {("Albi", "attendance", 5000, "organisers")},
            id="they who march",
        ),
        pytest.param(
            "Hier, 300 royalistes, selon la police, ont défilé à Albi.",
            {("Albi", "attendance", 300, "police")},
            id="what they did, behind who says it",
        ),
        pytest.param(
            "Hier, 80 casques blancs ont manifesté à Albi ; à Auch, la manif parti du lycée "
            "comptait 200 élèves.",
            {("Albi", "attendance", 80, "-"), ("Auch", "attendance", 200, "-")},
            id="what they wear, and whom a rally counts",
        ),
        pytest.param(
            "Ce samedi, 300 personnes ont participé au rassemblement interdit à Albi.",
            {("Albi", "attendance", 300, "-")},
            id="who took part was there",
        ),
        pytest.param(
            "Manifs mardi 14 à Pau et à Dax. On attend 200 personnes à Pau et 300 à Dax.",
            {("Pau", "expected", 200, "-"), ("Dax", "expected", 300, "-")},
            id="the second awaited",
        ),
        pytest.param(
            "Hier à Pau, la CGT dit avoir compté 900 manifestants, quand la police n'en voyait "
            "que 400. À Dax, ils étaient 70 et 90 à Gap.",
            {
                ("Pau", "attendance", 900, "organisers"),
                ("Pau", "attendance", 400, "police"),
                ("Dax", "attendance", 70, "-"),
                ("Gap", "attendance", 90, "-"),
            },
            id="when the police saw, and a town for each number",
        ),
        pytest.param(
            "Hier, 800 manifestants avaient attendu sous la pluie à Pau.",
            {("Pau", "attendance", 800, "-")},
            id="who waited was there",
        ),
        pytest.param(
            "À Dax, la CGT annonce 900 manifestants hier (la police, 400). À Pau, ils étaient 300 "
            "- c'est la police qui le dit - à défiler.",
            {
                ("Dax", "attendance", 900, "organisers"),
                ("Dax", "attendance", 400, "police"),
                ("Pau", "attendance", 300, "police"),
            },
            id="a bracket with its own number, and a dash",
        ),
        pytest.param(
            "Hier, 300 manifestants à Pau et 200 à Dax, selon la police, 90 à Auch, selon FO ; 70 "
            "à Gap ; à Albi, 60, d'après la CGT.",
            {
                ("Pau", "attendance", 300, "police"),
                ("Dax", "attendance", 200, "police"),
                ("Auch", "attendance", 90, "organisers"),
                ("Gap", "attendance", 70, "-"),
                ("Albi", "attendance", 60, "organisers"),
            },
            id="each speaker behind his own numbers",
        ),
        pytest.param(
            "Hier la police a compté 900 manifestants à Pau, 500 à Dax, 300 à Auch.",
            {
                ("Pau", "attendance", 900, "police"),
                ("Dax", "attendance", 500, "police"),
                ("Auch", "attendance", 300, "police"),
            },
            id="one subject, three numbers",
        ),
        pytest.param(
            "Marche hier à Pau. Les élèves infirmiers, une vingtaine, se sont retrouvés à Dax.",
            {("Dax", "attendance", 20, "-")},
            id="a number beside its people",
        ),
        pytest.param(
            "Hier à Pau la CGT a compté 400 manifestants : c'est moins que la FSU (600) mais plus "
            "que la police (250).",
            {
                ("Pau", "attendance", 400, "organisers"),
                ("Pau", "attendance", 600, "organisers"),
                ("Pau", "attendance", 250, "police"),
            },
            id="more than who counts otherwise",
        ),
        pytest.param(
            "900 000 personnes dans le pays selon la police, « plus de 2 000 000 » selon la CGT. À "
            "Pau, hier, 300 personnes ont défilé.",
            {("Pau", "attendance", 300, "-")},
            id="the country, twice",
        ),
        pytest.param(
            "Marche à Pau le 18 mars : la CGT table sur 400 marcheurs, le maire sur 250.",
            {("Pau", "expected", 400, "organisers"), ("Pau", "expected", 250, "-")},
            id="a second who awaits",
        ),
        pytest.param(
            "Le collectif Les arbres 64 tient à préciser : nous étions 80 hier à la manif de Pau.",
            {("Pau", "attendance", 80, "organisers")},
            id="who speaks of himself",
        ),
        pytest.param(
            "Total : 2 000 selon la CGT, 1 200 selon la police.\nPau, 300 manifestants hier.",
            {("Pau", "attendance", 300, "-")},
            id="a sum heads no list",
        ),
        pytest.param(
            "À Pau hier, ils étaient 60, réunis par le Planning familial, à marcher. À Dax, 150 "
            "éleveurs ont quitté la foire pour la préfecture et ont défilé.",
            {("Pau", "attendance", 60, "-"), ("Dax", "attendance", 150, "-")},
            id="who brings together, and where they go",
        ),
        pytest.param(
            "Hier à Pau, 350 marcheurs (dix fois plus selon la CGT). À Dax, 90 manifestants, selon "
            "Paul, de la FSU.",
            {("Pau", "attendance", 350, "-"), ("Dax", "attendance", 90, "organisers")},
            id="ten times as many, and whose member he is",
        ),
        pytest.param(
            "Une marche a eu lieu à Pau hier : 4 200 manifestants (et non 3 700). À Dax, 90 "
            "manifestants, a fait savoir la préfecture.",
            {("Pau", "attendance", 4200, "-"), ("Dax", "attendance", 90, "police")},
            id="what was wrong, and what was let known",
        ),
        pytest.param(
            "Les avocats de Pau ont manifesté hier. Ils étaient 60 sur 92 inscrits.",
            {("Pau", "attendance", 60, "-")},
            id="so many of so many",
        ),
        pytest.param(
            "Une centaine d'entre eux ont manifesté hier à Pau. La vingtaine d'élus réunis hier à "
            "Dax ont défilé.",
            {("Pau", "attendance", 100, "-"), ("Dax", "attendance", 20, "-")},
            id="a hundred of them, and the score",
        ),
        pytest.param(
            "Manif hier à Pau. Selon la police nationale, 380 personnes ont défilé.",
            {("Pau", "attendance", 380, "police")},
            id="the national police counts a town",
        ),
        pytest.param(
            "Retraites : la manif d'hier. Limoges affichait 1 900 personnes selon la police.",
            {("Limoges", "attendance", 1900, "police")},
            id="a name that is a word, with its number",
        ),
        pytest.param(
            "Marche hier à Pau. Elles étaient plus nombreuses d'après NousToutes 64 : 500.",
            {("Pau", "attendance", 500, "organisers")},
            id="a branch before a colon",
        ),
        pytest.param(
            "Hier à Dax, près de 300 au rassemblement, du jamais vu depuis 95.",
            {("Dax", "attendance", 300, "-")},
            id="a rally right behind the number, and a year of two figures",
        ),
        pytest.param(
            "Manifs d'hier : les chiffres (gendarmerie / intersyndicale)\nALLIER\nVichy : 400 / 900"
            "\nMoulins : nc / 700\nGannat : 60\n\nAu total, 900 marcheurs selon la police, 3 000 "
            "selon la CGT.",
            {
                ("Vichy", "attendance", 400, "police"),
                ("Vichy", "attendance", 900, "organisers"),
                ("Moulins", "attendance", 700, "organisers"),
                ("Gannat", "attendance", 60, "police"),
            },
            id="the two speakers of a list, and its sum",
        ),
        pytest.param(
            "Nos comptages des défilés d'hier, ceux des syndicats entre parenthèses\nRennes env. "
            "300 (2 000)\nVannes 500 (près de 900)",
            {
                ("Rennes", "attendance", 300, "press"),
                ("Rennes", "attendance", 2000, "organisers"),
                ("Vannes", "attendance", 500, "press"),
                ("Vannes", "attendance", 900, "organisers"),
            },
            id="the second speaker in brackets",
        ),
        pytest.param(
            "À Pau, hier, nous avons compté 900 manifestants (gendarmerie 400).",
            {("Pau", "attendance", 900, "-"), ("Pau", "attendance", 400, "police")},
            id="a bracket with a number of its own",
        ),
        pytest.param(
            "Préfecture de la Marne - point de situation\nHier, 60 personnes se sont rassemblées à "
            "Reims. À Épernay, la trentaine de manifestants (et non 50) s'est dispersée.",
            {("Reims", "attendance", 60, "police"), ("Épernay", "attendance", 30, "police")},
            id="the State counts in what it writes itself",
        ),
        pytest.param(
            "Hier, on a défilé dans la Grand-Rue de Sarlat. Ils étaient à peu près 120.",
            {("Sarlat-la-Canéda", "attendance", 120, "-")},
            id="the main street of a town, and a number rounded",
        ),
        pytest.param(
            "Hier, autour de deux cents personnes ont traversé Sarlat contre la déviation.",
            {("Sarlat-la-Canéda", "attendance", 200, "-")},
            id="a number rounded by a word for where people meet",
        ),
        pytest.param(
            "Hier, à Gap 700 manifestants et à Digne 400 selon les préfectures. Tarbes, elle, a vu "
            "défiler 90 personnes.",
            {
                ("Gap", "attendance", 700, "police"),
                ("Digne-les-Bains", "attendance", 400, "police"),
                ("Tarbes", "attendance", 90, "-"),
            },
            id="each prefecture, and a town that is no she",
        ),
        pytest.param(
            "À Albi hier, où la CGT avait donné rendez-vous place du Vigan, ils n'étaient que 60.",
            {("Albi", "attendance", 60, "-")},
            id="who sets a meeting counts nobody",
        ),
        pytest.param(
            "Manif à Pau mardi 14 mars. La FSU, dont le siège est à Dax, attend 150 enseignants.",
            {("Pau", "expected", 150, "organisers")},
            id="whose office is elsewhere",
        ),
        pytest.param(
            "Marche hier à Pau. Dans le reste du pays, 300 manifestants à Dax et 90 à Auch.",
            {("Dax", "attendance", 300, "-"), ("Auch", "attendance", 90, "-")},
            id="towns of the rest of the country",
        ),
        pytest.param(
            "[LIVE] Gilets jaunes, acte 3\n\n17h15 • Dijon. Jets de gaz rue Monge. Le tramway ne "
            "circule plus. La police a compté 160 gilets jaunes cet après-midi.\n16h40 • Dole. "
            "Ils étaient 30 ce matin.",
            {("Dijon", "attendance", 160, "police"), ("Dole", "attendance", 30, "-")},
            id="an entry goes on about its town",
        ),
        pytest.param(
            "Hier, « environ 500 personnes » ont défilé à Dijon, a constaté une journaliste de "
            "l'agence. À Gap, hier, 90 manifestants, a constaté un photographe.",
            {("Dijon", "attendance", 500, "press"), ("Gap", "attendance", 90, "press")},
            id="who was there and saw",
        ),
        pytest.param(
            "Mardi, après la mort d'un professeur poignardé devant le lycée de Sens, une centaine "
            "d'enseignants se sont retrouvés devant l'inspection académique de Dijon.",
            {("Dijon", "attendance", 100, "-")},
            id="not of the town where someone died",
        ),
        pytest.param(
            "Les opposants au pass étaient de nouveau dans les villes du Var, hier. Toulon a réuni "
            "900 manifestants, autant qu'à Hyères, où le cortège a fait halte.",
            {("Toulon", "attendance", 900, "-"), ("Hyères", "attendance", 900, "-")},
            id="as many as at another",
        ),
        pytest.param(
            "Nouméa hier : une marche a eu lieu, la police donne 900 loyalistes.",
            {("Nouméa", "attendance", 900, "police")},
            id="whose side they are on",
        ),
        pytest.param(
            "Manif à Gap hier. « On était 90 pour 40 tracteurs », se félicite le syndicat des "
            "éleveurs. J'ai compté à l'entrée de la grande rue : 120.",
            {("Gap", "attendance", 90, "organisers"), ("Gap", "attendance", 120, "-")},
            id="for so many tractors, and counted by one",
        ),
        pytest.param(
            "Marche ce matin à Digne. Ils sont 150, éleveurs et salariés, à avoir quitté la ferme.",
            {("Digne-les-Bains", "attendance", 150, "-")},
            id="who are there to have left",
        ),
        pytest.param(
            "Hier à Gap, l'UDTA comptait 800 marcheurs, la police 430. Mardi 14 mars, manif à Dax, "
            "250 activistes attendus selon le CRAC.",
            {
                ("Gap", "attendance", 800, "organisers"),
                ("Gap", "attendance", 430, "police"),
                ("Dax", "expected", 250, "organisers"),
            },
            id="capitals that count",
        ),
        pytest.param(
            "Hier à Gap, 600 marcheurs à en croire les organisateurs, moitié moins (300) pour les "
            "gendarmes.",
            {("Gap", "attendance", 600, "organisers"), ("Gap", "attendance", 300, "police")},
            id="a number in a bracket, who counted behind",
        ),
        pytest.param(
            "Gap, le cortège d'hier a réuni selon la préfecture 1 000 personnes. À Digne, ils "
            "étaient 310, hier, gendarmerie dixit.",
            {
                ("Gap", "attendance", 1000, "police"),
                ("Digne-les-Bains", "attendance", 310, "police"),
            },
            id="right before the number, and at the end",
        ),
        pytest.param(
            "Hier à Gap on s'est compté : 640, assurait le délégué de l'Unsa. Hier à Dax, de 300 à "
            "400 personnes à écouter l'intersyndicale.",
            {("Gap", "attendance", 640, "organisers"), ("Dax", "attendance", 300, "organisers")},
            id="a delegate, and to listen to them",
        ),
        pytest.param(
            "Hier à Gap, ils étaient 190, avocats et agents, à écouter le discours de "
            "l'intersyndicale.",
            {("Gap", "attendance", 190, "-")},
            id="listening to a speech",
        ),
    ],
)
def test_a_number_is_said_by_who_counted_it(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Cercle de silence\n\nVenez samedi 18 mars à 11 h à Pau.\n\nHier, à Pau, nous n'étions "
            "que neuf au rassemblement.",
            {("Pau", "attendance", 9, "organisers")},
            id="a call",
        ),
        pytest.param(
            "Nous étions 250 à défiler à Pau hier", {("Pau", "attendance", 250, "-")}, id="a post"
        ),
        pytest.param(
            "Entretien. La présidente du comité\n\nEt hier ?\nNous avons compté 90 manifestants à "
            "Pau.",
            {("Pau", "attendance", 90, "organisers")},
            id="an interview",
        ),
        pytest.param(
            "Hier, à Pau, 400 manifestants selon la police, à Dax 300 selon la CGT. À Auch, nous "
            "en avons dénombré 200.",
            {
                ("Pau", "attendance", 400, "police"),
                ("Dax", "attendance", 300, "organisers"),
                ("Auch", "attendance", 200, "press"),
            },
            id="a newspaper",
        ),
        pytest.param(
            "Préfecture du Gers\nCommuniqué\nUne manifestation est déclarée jeudi 16 mars à Auch. "
            "200 participants sont attendus.",
            {("Auch", "expected", 200, "police")},
            id="the State",
        ),
        pytest.param(
            "Sous-préfecture de Dax - Point de situation\n\nHier, une marche a réuni 45 personnes "
            "à Dax.",
            {("Dax", "attendance", 45, "police")},
            id="the State, afterwards",
        ),
        pytest.param(
            "Comité de soutien au bureau de poste. Merci à vous ! Nous avons compté 310 personnes "
            "hier à Auch, les gendarmes 200.",
            {("Auch", "attendance", 310, "organisers"), ("Auch", "attendance", 200, "police")},
            id="who signs at the head of a post",
        ),
    ],
)
def test_who_wrote_a_text_may_have_counted(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Cent cinquante personnes hier à Niort. La dernière fois, elles étaient 400.",
            {("2023-03-10", 150, "-"), ("None", 400, "-")},
            id="the last time",
        ),
        pytest.param(
            "Retraites : ils n'étaient plus que 350 à Niort ce samedi contre 900 le 7 mars.",
            {("2023-03-11", 350, "-"), ("2023-03-07", 900, "-")},
            id="against",
        ),
        pytest.param(
            "À Niort, hier, 250 personnes (police) ont défilé, trois fois moins que le 7 mars, "
            "lorsqu'on en avait compté 800.",
            {("2023-03-10", 250, "police"), ("2023-03-07", 800, "-")},
            id="when there were",
        ),
        pytest.param(
            "À Niort, 250 personnes ont défilé hier. C'est moins que les 600 du 7 mars et plus "
            "que les 90 que la CGT avait réunis, selon elle, le 2 mars.",
            {
                ("2023-03-10", 250, "-"),
                ("2023-03-07", 600, "-"),
                ("2023-03-02", 90, "organisers"),
            },
            id="more than, less than",
        ),
        pytest.param(
            "Hier, 250 manifestants à Niort (police), un peu moins que le 7 mars (600), et contre, "
            "toujours selon la police, 900 le 2 mars.",
            {
                ("2023-03-10", 250, "police"),
                ("2023-03-07", 600, "police"),
                ("2023-03-02", 900, "police"),
            },
            id="in a bracket, and with who says it between",
        ),
        pytest.param(
            "Hier à Niort, ils étaient 250, quand la ville en avait vu défiler 900 le 7 mars.",
            {("2023-03-10", 250, "-"), ("2023-03-07", 900, "-")},
            id="when it had seen",
        ),
        pytest.param(
            "À Niort, une marche est prévue samedi 18. Ils étaient 250 à la dernière, le 7 mars.",
            {("2023-03-07", 250, "-")},
            id="at the last one, with its day",
        ),
        pytest.param(
            "Hier à Niort, ils étaient 250, contre 600 une semaine plus tôt.",
            {("2023-03-10", 250, "-"), ("2023-03-03", 600, "-")},
            id="a week earlier",
        ),
        pytest.param(
            "À Niort, 250 personnes ont défilé hier. Le 2 mars, la ville avait connu une autre "
            "marche. La police y avait vu 600 personnes.",
            {("2023-03-10", 250, "-"), ("2023-03-02", 600, "police")},
            id="in the sentence after",
        ),
        pytest.param(
            "À Niort, 250 personnes ont défilé hier, deux fois moins que le 2 mars, quand les "
            "gendarmes en avaient dénombré 600.",
            {("2023-03-10", 250, "-"), ("2023-03-02", 600, "police")},
            id="when someone named had counted",
        ),
        pytest.param(
            "À Niort, 250 personnes ont défilé hier selon la police. On est loin des 600 comptées "
            "le 2 mars. C'est moins que le 23 février, où elle en avait vu 400.",
            {
                ("2023-03-10", 250, "police"),
                ("2023-03-02", 600, "-"),
                ("2023-02-23", 400, "police"),
            },
            id="far from one day's, and less than on another, where",
        ),
        pytest.param(
            "CGT de Niort\nCompte rendu\n\nNous n'étions que 250 hier dans la manif de Niort "
            "d'après notre comptage, contre 600 le 2 mars.",
            {("2023-03-10", 250, "organisers"), ("2023-03-02", 600, "organisers")},
            id="by our own count",
        ),
        pytest.param(
            "CGT de Niort\nHier, 250 manifestants à Niort pour la police, 400 selon nos décomptes. "
            "Nous ne lâcherons rien.",
            {("2023-03-10", 250, "police"), ("2023-03-10", 400, "organisers")},
            id="by the count of those who fight",
        ),
        pytest.param(
            "Au lendemain de la marche de Niort, à laquelle 250 personnes ont pris part jeudi, la "
            "direction se tait.",
            {("2023-03-09", 250, "-")},
            id="the day is told behind the march",
        ),
        pytest.param(
            "Niort. Près de 250 personnes dans les rues\n\nÀ Niort, une marche a eu lieu hier. Ils "
            "étaient 600 à Niort le 7 mars.",
            {("2023-03-10", 250, "-"), ("2023-03-07", 600, "-")},
            id="a title is of the last day",
        ),
        pytest.param(
            "À Niort, 250 manifestants ont été recensés hier par la police, quand ils étaient 600 "
            "le 2 mars ; la CGT en a annoncé 900.",
            {
                ("2023-03-10", 250, "police"),
                ("2023-03-02", 600, "police"),
                ("2023-03-10", 900, "organisers"),
            },
            id="when they were, and a number behind it",
        ),
        pytest.param(
            "À Niort, où un millier de personnes avaient défilé samedi dernier, elles étaient hier "
            "plus de 1 500. Niort. 250 selon la police (600 jeudi, de même source).",
            {
                ("2023-03-04", 1000, "-"),
                ("2023-03-10", 1500, "-"),
                ("2023-03-10", 250, "police"),
                ("2023-03-09", 600, "police"),
            },
            id="where they had marched, and another day's in a bracket",
        ),
    ],
)
def test_a_look_back_is_another_days_rally(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {
        (str(claim.date), figure.low, figure.said_by.value if figure.said_by else "-")
        for claim in claims
        for figure in claim.figures
    } == figures
