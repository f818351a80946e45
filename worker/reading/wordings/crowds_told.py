"""How many came, in rarer turns: "auquel ont participé 300", "de X (300) à Y (90)"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    MANY,
    NAME,
    OF,
    OPENS,
    PEOPLE,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

# A town's name with its number in a bracket.
_TOLD = rf"{NAME} \({MANY}[^()\n]{{0,24}}\)"
_CAME = r"(?:rassemblé|réuni|mobilisé|attiré|compté|regroupé)"
_DAY = rf"(?:{WEEKDAY}(?: dernier| \d{{1,2}}(?:er)? \w+| matin| soir| après-midi)?|hier|ce matin)"
_SOME_SAYER = (
    r"(?:la (?:police|préf(?:ecture)?|pref|CGT|gendarmerie)|les (?:flics|keufs|syndicats|autorités|"
    r"organisateurs|orgas?)|l['\u2019](?:orga|intersyndicale))"
)

TURNS: Turns = (
    # "Il n'y a pas eu 5 000 personnes mardi à Gap. Il y en a eu 1 500, selon la police"
    (
        words("pas"),
        ("y a pas eu ", "y avait pas "),
        turn(
            rf"{OPENS}(?:non, )?il n['\u2019]y (?:a pas eu|avait pas) {ROUNDED}{COUNT} {FOLK}"
            r"([^.,;:!?\n]{3,90})(?:, [^.;:!?\n]{3,50})?\. (?=[^.!?\n]*\d)",
            r"Manifestation\1. ",
        ),
    ),
    # as in "640 : le nombre de manifestants mardi à Gap", "Combien étaient-ils à Gap ? 640"
    (
        words("nombre celui combien"),
        ("e nombre d", "celui d", "ombien étaient", "ombien étiez", "ombien étions"),
        turn(
            rf"{OPENS}({COUNT}) ?: (?:c['\u2019]est )?(?:le nombre (?:de |d['\u2019])|celui des )"
            r"(?=(?:manifestant|personne|participant|marcheur)(?:e?s)\b)",
            r"\1 ",
        ),
        turn(
            rf"{OPENS}combien (?:étaient-(?:ils|elles)|étiez-vous|étions-nous)([^.!?\n]{{3,110}}?)"
            rf" ?\? ({ROUNDED}{COUNT})(?=[.,!])",
            r"Ils étaient \2\1",
        ),
    ),
    # "À Gap, ils seraient 350": so many were
    (
        words("sont seraient"),
        ("ils s", "elles s", "Ils s", "Elles s"),
        turn(
            rf"({OPENS}{AT} {NAME},? (?:ils|elles)) (?:sont|seraient) ({ROUNDED}{COUNT})"
            r"(?= ?[.,;!(\n]|\Z)",
            r"\1 étaient \2",
        ),
    ),
    # "310 personnes le matin, puis 90 à 18 h": people, too
    (
        words("puis et matin"),
        (" puis ", " et "),
        turn(
            r"((?:\d (?:personnes|manifestants|participants)|"
            rf"(?:étaient|était|étions) {COUNT})\b[^.;!?\n]{{0,60}}? (?:(?:le|en) )?matin(?:ée)?)"
            rf",? (?:puis|et) ({COUNT}) (?=à \d{{1,2}} ?h|le soir|l{APOSTROPHE}après-midi|"
            r"(?:en|dans la) soirée|dans l['\u2019]après-midi)",
            r"\1, puis \2 personnes ",
        ),
    ),
    # "on a de nouveau défilé", "a une nouvelle fois réuni": the verb is one.
    (
        words("nouveau nouvelle"),
        (" de nouveau ", " à nouveau ", " une nouvelle fois "),
        turn(
            r"\b(ai|a|ont|avons|avaient|avait) (?:de nouveau|à nouveau|une nouvelle fois) "
            r"(?=(?:manifest|défil|march|battu|rassembl|réuni|protest|mobilis|bloqu|occup|"
            r"compt)\w*)",
            r"\1 ",
        ),
    ),
    # "Elles étaient 350 lors de la première", "la première en avait réuni 350": another time.
    (
        words("premiere precedente"),
        ("lors de la p", "La p"),
        turn(
            rf"((?:étaient|contre|à|de) {MANY}(?: {FOLK})?) lors de la (?:première|précédente)"
            r"(?=[.;,!\n)]|\Z)",
            r"\1 la dernière fois",
        ),
        turn(
            rf"{OPENS}La (?:première|précédente) (?:en )?avait (?:rassemblé|réuni|attiré|mobilisé) "
            rf"(?={MANY})",
            "La dernière fois, ils étaient ",
        ),
    ),
    # "Lors de la précédente manifestation, jeudi dernier, 900 avaient défilé": on that day.
    (
        words("lors"),
        ("Lors d",),
        turn(
            rf"{OPENS}lors d(?:e l['\u2019a]|u) ?(?:précédente?|derni(?:er|ère)|premi(?:er|ère)) "
            rf"{RALLY}(?: (?-i:[^.;:,\n\dA-ZÀ-Ý]{{3,30}}))?, "
            rf"(?=(?:{WEEKDAY}|le \d{{1,2}}(?:er)? \w+)\b"
            r"[^.;:,\n]{0,20},)",
            "",
        ),
    ),
    # "1 300 (CGT)/800 (police) manifestants": people, both.
    (
        words("cgt fo fsu solidaires police prefecture syndicats intersyndicale organisateurs"),
        (")/", ") /"),
        turn(
            rf"({COUNT}) (\([^()\d\n]{{2,30}}\)) ?/ ?({COUNT}) (\([^()\d\n]{{2,30}}\)) ({FOLK})\b",
            r"\1 \5 \2, \3 \4",
        ),
    ),
    # "De X (410) à Y (170), en passant par Z (280), les cortèges étaient fournis": a row.
    (
        words("de"),
        ("De ",),
        turn(
            rf"{OPENS}De ({_TOLD}) à ({_TOLD}),? (?:en passant par|via|ou) ({_TOLD}),? ",
            r"À \1, à \2 et à \3, ",
        ),
        turn(rf"{OPENS}De ({_TOLD}) à ({_TOLD}),? ", r"À \1 et à \2, "),
    ),
    # "le cortège s'est étiré sur 1,5 km et a réuni 300 personnes"
    (
        words("etire etirait etalait etale"),
        ("étir", "étal"),
        turn(
            rf"\bs{APOSTROPHE}(?:est|étai[st]?|était)? ?(?:étiré|étirait|étalé|étalait) "
            r"(?:sur|le long de) (?:[^.;:,\n]|,\d){3,40}? et (?=(?:a|avait) )",
            "",
        ),
    ),
    # "370 des 900 salariés ont manifesté": so many of them.
    (
        words("salaries agents employes enseignants etudiants eleves lyceens soignants habitants"),
        (" des ", " sur les "),
        turn(
            rf"\b({COUNT}) (?:des|sur les) {COUNT} "
            r"(?=(?:salariés|agents|employés|enseignants|étudiants|élèves|lycéens|soignants|"
            r"habitants)\b[^.;:,!?\n\d]{0,40} (?:ont (?:manifest|défil|march)|se sont (?:rassembl|"
            r"réuni|retrouv))é)",
            r"\1 ",
        ),
    ),
    # "une pétition de 4 500 signatures a été remise lors d'un rassemblement de 300 personnes"
    (
        words("petition petitions"),
        ("étition",),
        turn(
            rf"\bune pétition[^.;:!?\n]{{0,60}}? a été (?:remise|déposée|présentée)"
            rf"[^.;:,!?\n]{{0,40}}? lors d['\u2019](?=une? {RALLY}[^.;:!?\n]*{MANY})",
            "il y a eu ",
        ),
        turn(
            rf"\blors d['\u2019](une? {RALLY} )qui (a (?:réuni|rassemblé) {MANY}(?: {FOLK})?), "
            r"une pétition[^.;:!?\n]{0,60}? a été (?:remise|déposée|présentée)[^.;:!?\n]{0,40}",
            r"\1\2",
        ),
    ),
    # "la fourchette va de 170 (police) à 400 (syndicats) manifestants": between both.
    (
        words("fourchette"),
        ("a fourchette va d",),
        turn(
            rf"\bla fourchette va de ({COUNT} \([^()\d\n]{{2,30}}\)) à ({COUNT} "
            rf"\([^()\d\n]{{2,30}}\))(?= {FOLK})",
            r"entre \1 et \2",
        ),
    ),
    # "Police : Rodez 150, Dax 170. Organisateurs : Rodez 530, Dax 440.": who says the row.
    (
        words("police prefecture organisateurs syndicats cgt intersyndicale"),
        ("olice :", "fecture :", "sateurs :", "dicats :", "CGT :", "dicale :"),
        turn(
            rf"{OPENS}(police|préfecture|organisateurs|syndicats|CGT|intersyndicale) ?: "
            rf"(?={NAME} {COUNT}(?:,| et) (?:et )?{NAME} {COUNT}\b)",
            r"Selon \1 : ",
        ),
    ),
    # "Albi : 290/Dax : 100", typed close
    (
        frozenset(),
        ("/",),
        turn(rf"({NAME} : {COUNT})/(?={NAME} : {COUNT}(?!\w))", r"\1, "),
    ),
    # "l'intersyndicale se félicite des 240 manifestants présents": it counted them.
    (
        words("felicite felicitent"),
        ("félicite",),
        turn(rf"\bse félicite(?:nt)? des (?={COUNT} {FOLK}\b)", "a compté "),
    ),
    # "X arrive en tête avec 2 300 manifestants, suivie de Y (520) et de Z (190)": a row.
    (
        words("tete devant suivie suivi"),
        ("n tête", "devant ", "suivi"),
        turn(
            rf"\b({NAME}),? (?:est|arrive|arrivait|vient|se place|se classe)(?: largement| encore|"
            rf" loin)? en tête,? avec (?={MANY})",
            r"\1 : ",
        ),
        turn(
            rf"((?:avec|:) {MANY} [^.;:\n\d]{{3,60}}?), (?:devant|suivie? (?:de près )?(?:de|par)) "
            rf"(?={_TOLD})",
            r"\1, ",
        ),
        turn(rf"({_TOLD}) et de (?={_TOLD})", r"\1 et "),
    ),
    # "Même affluence à X et à Y : 300 personnes dans chacune des deux villes": twice.
    (
        words("chacune chaque"),
        ("dans cha",),
        turn(
            rf"(à {NAME}) (?:et|comme) (?P<other>à {NAME}) ?((?:{_DAY} ?)?):? "
            rf"(?P<n>{MANY}(?: de)?) ({FOLK}) "
            r"dans (?:chaque|chacune des deux) villes?",
            r": \3 \g<n> \5 \1 et autant \g<other>",
        ),
    ),
    # "250 000 personnes en France, dont 120 000 à Paris. La préfecture de police donne 47 000"
    (
        words("prefecture"),
        ("éfecture de police ",),
        turn(
            rf"(\bdont (?:environ |près de )?{COUNT} (?:à Paris|dans la capitale)"
            r"(?:,? (?:selon|d['\u2019]après) [^.;:!?,\n]{2,40})?[.;] ?\n?(?:de son côté, )?la "
            r"préfecture de police (?:en )?(?:a )?(?:donne|compt|recens|dénombr|annonc|évoqu|"
            rf"estim|fait état)\w*(?: à| de)? {ROUNDED}{COUNT}(?: {PEOPLE})?)"
            r"(?: pour (?:Paris|la capitale))?(?=[.,;\n]|\Z)",
            r"\1 à Paris",
        ),
    ),
    # "Le rassemblement, auquel ont participé 300 personnes, s'est déroulé à X"
    (
        words("auquel laquelle"),
        ("auquel ", "à laquelle "),
        turn(
            rf"\b({RALLY}[^.;:,\n]{{0,40}}?,? )(?:auquel|à laquelle) "
            rf"(?:ont|avaient) (?:participé|pris part|assisté) "
            # those of one town may be some of them
            rf"(?={MANY}\b(?! (?-i:[A-ZÀ-Ý])))",
            r"\1qui a réuni ",
        ),
        turn(
            rf"\b({RALLY}[^.;:,\n]{{0,40}}?,? )(?:auquel|à laquelle) (?P<n>{MANY})"
            r"( [a-zà-ÿ·]+| de [a-zà-ÿ·]+)? (?:ont|avaient) (?:participé|pris part|assisté)\b",
            r"\1qui a réuni \g<n>\3",
        ),
    ),
    # "X a réuni 300 personnes contre la réforme, Y 120"
    (
        words("reuni rassemble mobilise attire compte regroupe"),
        (" réuni ", " rassemblé ", " mobilisé ", " attiré ", " compté ", " regroupé "),
        turn(
            rf"({OPENS}(?:[^.;:!?\n]{{3,30}}, )?{NAME} (?:a|en a) {_CAME} {MANY}"
            r"(?: [^.;:\n\d]{0,30}?)? (?:contre|pour|en soutien) [^.;:\n\d]{3,60}?), "
            rf"({NAME}),? "
            rf"({MANY})(?=[.;\n]|\Z| et {NAME},? {MANY}(?:[.;\n]|\Z))",
            r"\1, \3 à \2",
        ),
        turn(
            rf"(, {MANY} à {NAME}) et ({NAME}),? ({MANY})(?=[.;\n]|\Z)",
            r"\1 et \3 à \2",
        ),
    ),
    # "les cortèges de X et de Y ont réuni respectivement 300 et 90 personnes"
    (
        words("respectivement"),
        ("respectivement",),
        turn(
            rf"\b((?:cortège|manifestation|défilé|marche|rassemblement)s {OF}{NAME}"
            rf"(?:, {OF}{NAME})?) et {OF}(?={NAME} ont\b)",
            r"\1 et ",
        ),
    ),
    # "une journée qui a réuni 300 personnes, soit deux fois plus que la première"
    (
        words("fois"),
        (" fois plus ", " fois moins "),
        turn(
            r",? soit (?:près de |presque |environ )?(?:deux|trois|quatre|cinq|dix) fois "
            r"(?:plus|moins) (?:de monde |de participants )?qu(?:e |['\u2019])[^.;:,!?\n\d]{3,50}"
            r"(?=[.;,!\n]|\Z)",
            "",
        ),
    ),
    # "la place était pleine : 300 personnes": they met there.
    (
        words("place esplanade parvis rue"),
        ("était pleine", "était comble", "était plein ", "noire de monde", "noir de monde"),
        turn(
            rf"\b(?:la place|l{APOSTROPHE}esplanade|le parvis|la rue)(?: de la [\wé-]+)? était "
            rf"(?:bien )?(?:pleine?|comble|noire? de monde) ?: ({MANY}(?: de| d{APOSTROPHE})?"
            rf" ?{FOLK})(?=[.;,!\n]|\Z)",
            r"\1 étaient rassemblés",
        ),
    ),
    # "On était 300, la police dit 120"
    (
        words("dit disent donne donnent"),
        (" dit ", " disent ", " donne ", " donnent "),
        turn(
            rf"\b({_SOME_SAYER}) (?:dit|disent|donnen?t?) (?={MANY}(?: {FOLK})?"
            r"(?: ?[.;,!)\n]|\Z| [^\w\s]))",
            r"\1 en compte ",
        ),
    ),
    # "300 → Gap", a line for each town
    (
        frozenset(),
        ("\u2192", "->", "=>", "\u27a1"),
        turn(
            rf"(?m)^(\W{{0,4}})({ROUNDED}{COUNT}(?: {FOLK})?) ?(?:\u2192|[-=]>|\u27a1\ufe0f?) ?"
            rf"({NAME})(?=[ .]*$)",
            r"\1\3 : \2",
        ),
    ),
    # "Avec 300 manifestants mardi, X signe sa plus grosse mobilisation"
    (
        words("avec"),
        ("Avec ",),
        turn(
            rf"{OPENS}Avec ({MANY} {FOLK}(?: dans (?:la rue|les rues))?),? ({_DAY}),? ({NAME}) "
            r"(?:a )?(?:signe|signé|connaît|connu|enregistre|enregistré|réalise|réalisé|vit|vécu) "
            r"(?:sa|son|une?) [^.;:!?\n\d]{0,40}?\b(?:mobilisation|manif\w*|record|affluence|"
            r"cortège)[^.;:!?\n\d]{0,40}",
            r"\1 ont défilé \2 à \3",
        ),
    ),
    # "300 agriculteurs ont bloqué la circulation à X lors d'une manifestation"
    (
        words("bloque perturbe coupe ralenti paralyse bloquaient bloquait"),
        (" lors d", "occasion d", " durant ", " pendant "),
        turn(
            rf"({MANY} [^.;:,!?\n\d]{{3,40}}?) (?:ont|a|avaient) (?:bloqué|perturbé|coupé|ralenti|"
            r"paralysé) (?:la circulation|le trafic|la route|les rues|le centre-ville)"
            rf"([^.;:!?\n]{{0,60}}?),? (?:lors d(?:{APOSTROPHE}|e )|à l{APOSTROPHE}occasion "
            rf"d(?:{APOSTROPHE}|e )|durant |pendant )(?:une|leur|un|la|cette) "
            r"(?:manifestation|marche|mobilisation|rassemblement|défilé)",
            r"\1 ont manifesté\2",
        ),
    ),
    # "300 personnes ont répondu jeudi à l'appel des syndicats à X", "L'appel … a été entendu"
    (
        words("repondu entendu suivi"),
        (" à l'appel", " à l\u2019appel", "'appel d", "\u2019appel d"),
        turn(
            rf"\b(ont|avaient|a) répondu,? ({_DAY}),? (à l{APOSTROPHE}appel)\b",
            r"\1 manifesté \2 \3",
        ),
        turn(
            rf"{OPENS}L{APOSTROPHE}appel {OF}[^.;:!?\n\d]{{3,40}}? a été (?:largement |bien )?"
            rf"(?:entendu|suivi) ({_DAY}) (à|au) ({NAME}),? où (?={MANY})",
            r"\1, \2 \3, ",
        ),
    ),
    # "la participation est estimée à 300 personnes jeudi par la FSU"
    (
        words("estime estimee evalue evaluee"),
        ("stimé", "valué"),
        turn(
            rf"\b((?:estimé|évalué)e?) (à {MANY}(?: de| d{APOSTROPHE})?(?: {FOLK})?) ({_DAY}) "
            r"(?=par )",
            r"\1 \3 \2 ",
        ),
    ),
    # "300 personnes ont défilé sur 4 kilomètres"
    (
        words("defile manifeste"),
        (" défilé sur ", " manifesté sur "),
        turn(
            r"(?<=é) sur (?:plus de |près de |environ )?(?:\d[\d ,.]*|une?|deux|trois|quatre|cinq|"
            r"six|sept|huit|dix) ?(?:km|kilomètres?|mètres|m)\b",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
