"""What posts are typed like, from phones: "oublié pas", "devan lecole", "8M", "150 GJ"."""

from collections.abc import Set as AbstractSet
from string import ascii_uppercase, digits

from worker.reading.wordings.sounds import BUILDING, HEARD, WHEN
from worker.reading.wordings.turns import APOSTROPHE, WEEKDAY, Turns, turn
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

_TODAY = rf"(?:aujourd|hier|ce (?:matin|midi|soir)|cet(?:te)? apr[eè]|{WEEKDAY})"
_DAY_HEAD = rf"\b{WEEKDAY}(?: \d{{1,2}}(?:er)?)?(?: [a-zéû]{{3,9}})? ?: "
_ANY: AbstractSet[str] = frozenset()
_BID = (
    r"(?<!ont )(?<!avons )(?<!avez )(?<! a )(?<! ai )(?<!est )(?<!été )(?<!sont )(?<!bien )"
    r"(?<!ait )(?<!aient )"
)
_SHARE = r"(?:merci de |prière de |svp )?(?:partage|diffuse|relaye|faites (?:tourne|circule))[zr]"
_ASKING = (
    rf"(?:on (?:me |m{APOSTROPHE}a (?:déjà )?|nous )|(?:vous êtes|ils sont) \w+ à me |"
    rf"(?:certaine?s|plusieurs|beaucoup|plein de gens) (?:me |m{APOSTROPHE}ont ))"
)
_NO_NEWS = (
    rf"(?:(?:[Pp]as|[Aa]ucune|[Ss]ans)(?: encore)? (?:d{APOSTROPHE}|de )?(?:infos?|nouvelles?)|"
    rf"(?:[Oo]n |[Jj]{APOSTROPHE})attends? (?:des nouvelles|les infos)|"
    rf"[Ee]n attente d{APOSTROPHE}infos?)"
)
_HELD = r"(?:rassemblements|manif(?:estation)?s|marches|défilés|mobilisations|cortèges)"

TURNS: Turns = (
    # "oublié pas", "ramené du monde", "partagé svp": they bid, and tell nothing done.
    (
        words(
            "ramene amene apporte partage diffuse relaye relaie oublie passe prevene vene soye "
            "faite dite prene habille note"
        ),
        ("né ", "NÉ ", "rté ", "RTÉ ", "gé ", "GÉ ", "sé ", "ié ", "IÉ ", "yé ", "te ", "né\n"),
        turn(
            r"(?:(?<=^)|(?<=[.!?\n,] )|(?<=\n)|(?<=[a-zéh] ))"
            rf"{_BID}"
            r"(ramen|amen|apport|partag|diffus|relay|oubli|soy|ven|pren)é "
            r"(?=(?:svp|stp|pas|vos|vo|du|des|de la|les?|la|un|une|au|aux|tous|tt|en masse|nbx|"
            r"nombreu|gilets?)\b|!)",
            r"\1ez ",
            signs=(
                *("amené ", "apporté ", "partagé ", "diffusé ", "relayé ", "oublié ", "soyé "),
                *("vené ", "prené "),
            ),
        ),
        turn(r"\bdite (?=aux? )", "dites "),
    ),
    (
        words("oubliez oublie oublions oublies"),
        ("oubliez pas", "oublie pas", "oublions pas", "OUBLIEZ PAS", "ubliez pas", "oublies pas"),
        # "n'oubliez pas demain 14 h": it stands
        turn(
            rf"\b(?:n{APOSTROPHE}|n )?oubli(?:ez|es?|ons) pas,? (?:que |pour )?"
            rf"(?={WHEN}\b|(?:la|le|notre) (?:manif|rassemblement|marche|rdv|rendez-vous)\b)",
            "Rappel : ",
        ),
    ),
    # "Partagez svp : manif samedi", "samedi 14 h à Gap, qui vient ?": they ask nothing of it.
    (
        words("partagez diffusez relayez partager diffuser relayer tourner circuler"),
        ("tagez", "fusez", "layez", "tager", "fuser", "layer", "urner", "culer", "TAGE"),
        turn(
            rf"(?:(?<=^)|(?<=\n)|(?<=[.!?] )){_SHARE}"
            r"(?: (?:svp|massivement|largement|en masse|merci|un max))*"
            r" ?[:!]+ (?=[^\W\d_])",
            "",
        ),
    ),
    (
        words("qui"),
        (" qui vi", " qui v", " qui est ", " qui m", " qui y ", " qui en "),
        turn(
            rf"(?<=[a-zé\d]),? qui (?=(?:vient|veut (?:venir|y aller|me rejoindre)|est (?:chaude?|"
            rf"partante?|dispo\w*|de la partie)|m{APOSTROPHE}accompagne|y (?:va|sera)|en est|"
            rf"d{APOSTROPHE}autre)\b[^.!?\n]{{0,40}}\?)",
            ". Qui ",
        ),
    ),
    # "80 au rond point": no point of anything
    (
        words("rond ronds sous"),
        ("ond point", "onds points", "ous pref", "ous préf"),
        turn(r"\b(rond|ronds) (?=points?\b)", r"\1-"),
        turn(r"\b(sous) (?=pr[ée]f(?:ecture|et|ète)?\b)", r"\1-"),
    ),
    # "Cours annulés mardi": lessons, and no village.
    (
        words("cours"),
        ("ours annul", "ours suspend", "ours report", "ours assur", "ours banal", "ours en "),
        turn(
            r"\bCours (?=(?:annul|suspend|report|assur|banalis)[ée]?u?e?s\b|"
            r"en (?:ligne|visio|distanciel))",
            "cours ",
            cased=True,
        ),
    ),
    # "Bon 8 mars les filles", "Bonne manif aux copains": a wish, and no town of that name.
    (
        words("bon bonne"),
        ("on 1", "on 8", "on 14", "on 25", "on l", "on m", "on j", "on v", "on s", "on d", "onne "),
        turn(
            rf"\b(?:bon (?=(?:{WEEKDAY} ?[!.,\n]|{WEEKDAY} (?:à (?:tou|vou|tte)|\d|les |mes )|"
            r"(?:1er|8|14|25) (?:mai|mars|juillet|novembre)\b))|"
            r"bonne (?=(?:manif|marche|pride|journée|mobilisation|grève|lutte|soirée|nuit)\b))"
            r"(?![^.!?\n]{0,40}\d ?h)",
            "joyeux ",
        ),
    ),
    # "samedi 14 h place foch troyes soyez la": what ends a post ends no name.
    (
        words(
            "soyez venez partagez faites svp stp rt merci lache ramenez amenez apportez compte "
            "force bisous"
        ),
        HEARD,
        turn(
            r" (?<=[a-zé\dà] )(?<!pas )(?<!bien )(?<!ous )(?<!et )(?<!ou )(?<!que )"
            r"(?=(?:soyez (?:l[aà]|nombreu|au|tous)|venez (?:nombreu|nbx|tous|tt|avec|en|vous|svp)|"
            r"partagez|faites (?:tourn|pass|circul)|merci de (?:partag|relay|diffus)|"
            r"on l[aâ]che rien|on compte sur|ramenez|amenez|apportez|"
            r"force (?:à|a|aux?) |bisous)\b)",
            ". ",
        ),
        turn(r" (?<=[a-zé\dà] )(?<!les )(?:(?:svp|stp|rt|merci)\b ?)+(?=[!.…]*(?:\n|$))", ""),
    ),
    # "on m'a demandé si c'était à Lorient": who asks told nothing.
    (
        words("demande demandent demandez"),
        ("demand",),
        turn(
            rf"[,.;]? ?(?:\(|(?<=[ ,.;]))(?:et )?{_ASKING}demand(?:e|é|er|ent)"
            rf"(?: [\wé]+){{0,3}} s(?:i |{APOSTROPHE}il)"
            r"[^.;:!?\n]*(?=[.;!\n]|\Z)",
            "",
            signs=("me demand", "nous demand", "a demand", "jà demand", "ont demand"),
        ),
    ),
    # "Condom : pas encore d'info": nothing is held there so far.
    (
        words("info infos attend attends attente nouvelle nouvelles"),
        ("info", "attend", "attente", "nouvelles"),
        turn(
            rf"(?:(?<=^)|(?<=[.;,\n] )|(?<=[\n/]))([A-ZÀ-Ý][\w\u2019'-]+) ?: "
            rf"(?:toujours )?{_NO_NEWS}"
            r"[^.;,\n/]{0,40}(?=[.;,\n/]|\Z)",
            r"Pas de manif à \1",
            cased=True,
        ),
    ),
    # "Gap 14h, Foix jsp": nobody knows of any there.
    (
        words("jsp sais idee infos info trouve vu prevu pas"),
        (
            "jsp",
            "JSP",
            "sais pas",
            "cune idée",
            "as d",
            "ien trouvé",
            "ien vu",
            "ien de p",
            "y a pas",
        ),
        turn(
            r"(?: ?[;,/] |(?<=[.!?\n] ))(?:(?:et|mais|pour) )?(?:[ÀAà] )?"
            r"([A-ZÀ-Ý][\w\u2019'-]+)[ :,]{1,3}"
            r"(?:jsp|(?:je |j)(?:ne )?sais pas|"
            rf"aucune idée|(?:toujours )?pas d{APOSTROPHE}infos?|rien (?:trouvé|vu|de prévu)|"
            r"(?:il )?y a pas)(?: pour (?:l['\u2019]instant|le moment))?"
            r"(?:,(?= [A-ZÀ-Ý])|(?=[ .!]*(?:[.;,\n/!(]|\Z)))",
            r". Pas de manif à \1.",
            cased=True,
        ),
    ),
    # "Agris : blocage à Gap": who blocks, and no village.
    (
        words("agris"),
        ("gris : ", "gris: "),
        turn(r"\bAgris ?: (?=[^.!?\n]{0,40} à [A-ZÀ-Ý])", "Agriculteurs : ", cased=True),
    ),
    # "devant lhopital", "jy serai": no apostrophe on the way.
    (
        words(
            "lhopital lecole leglise lusine lhotel lurssaf linspection lentree jy dici jai cest "
            "lappel"
        ),
        HEARD,
        turn(rf"\bl(?={BUILDING}\b)", "l'"),
        turn(r"\bj(?=(?:y|ai) )", "j'"),
        turn(r"\bc(?=est )", "c'"),
        turn(r"\bl(?=appel )", "l'"),
    ),
    (
        words("ferry"),
        ("ules Ferry", "ules ferry", "ULES FERRY", "ules-Ferry"),
        # a school, and no boat
        turn(r"(?<=[eé]cole jules[ -])ferry\b", "Guesde"),
    ),
    # "Pas de manif à Gap. Dole maintient : 18h", or "Dole oui : 18h"
    (
        words("maintient oui ok"),
        ("maintient", " oui", " ok"),
        turn(
            r"(?<=[.;,!?\n] )(?:par contre |mais |et )?"
            r"(?!La |Le |Les |On |Nous )([A-ZÀ-Ý][a-zà-ÿ][\w\u2019'-]+) (?:maintient|oui|ok)"
            r"(?: par contre| bien)? ?[:,] ?(?=\d{1,2} ?h)",
            r"rassemblement à \1 ",
            cased=True,
        ),
    ),
    # What is next: "next : vendredi même heure".
    (
        words("next"),
        ("ext :", "ext: ", "ext rdv", "ext one", "ext date", "ext manif", "ext step"),
        turn(
            r"\bnext(?: (?:one|rdv|date|manif|step))? ?:? ?"
            rf"(?=(?:le )?(?:{WHEN}|\d))",
            "prochain rassemblement : ",
        ),
    ),
    # "Marée humaine samedi : Gap 14h": how many they hope to be
    (
        words("maree"),
        ("arée ", "AREE ", "ARÉE "),
        turn(
            r"\bmarée (?:humaine|populaire)(?= ?:| (?:dans|d[es]s?|le|ce|samedi|dimanche|demain) )",
            "manif",
        ),
    ),
    # "Gap : gare, 14h + Dole : 15h", "Gap : gare, 14h et Dole : mairie, 15h": items of one list
    (
        _ANY,
        (" + #", *(f" + {sign}" for sign in ascii_uppercase), " : "),
        turn(
            r"(?<=[\w)]) (?:\+|et) (?=#?[A-ZÀ-Ý][\w\u2019'-]+(?: [A-ZÀ-Ý][\w\u2019'-]+)? ?"
            r"(?:: (?:[^\n,;:+]{2,30}, )?(?:\d{1,2} ?[hH:]|midi)))",
            " ; ",
            cased=True,
        ),
        turn(
            r"(?<=[\w)]) \+ (?=#?[A-ZÀ-Ý][\w\u2019'-]+(?: [A-ZÀ-Ý][\w\u2019'-]+)? "
            r"(?:\(|\d{1,2} ?[hH:]))",
            " ; ",
            cased=True,
        ),
    ),
    # "selon les prefs"
    (
        words("prefs pref"),
        ("es pref", "es préf"),
        turn(r"\bles (?:prefs?|préfs)\b", "les préfectures"),
        turn(r"\bdes (?:prefs?|préfs)\b", "des préfectures"),
    ),
    # "17 novembre, liste : Gap 8h": where people meet, and nobody to vote for
    (
        words("liste"),
        (
            "iste :",
            "iste du ",
            "iste des ",
            "iste compl",
            "iste prov",
            "iste mise",
            "iste à jour",
            *(f"iste {n}" for n in digits),
        ),
        turn(
            r"\b(?:la )?liste(?: (?:complète|provisoire|(?:mise )?à jour|(?:du |de la )?\d\d|"
            r"des (?:rdv|rendez-vous|villes|lieux|points|blocages)))*(?= ?:\s)",
            "rendez-vous",
        ),
    ),
    # "La liste complète des marches", "Défilés : la liste": no list to vote for
    (
        words("liste tableau"),
        ("iste ", "iste\n", "ableau "),
        turn(
            r"\b(?:(?:voici )?la )?(?:liste|tableau)(?: (?:complète?|provisoire|détaillée?))? "
            rf"(?:de tou(?:te)?s les|des) (?={_HELD}\b)",
            "les ",
        ),
        turn(rf"\b({_HELD}) : la liste(?: complète)?(?=[ .]*(?:\n|\Z))", r"\1"),
    ),
    # Who is counted and who counts, cut short: "150 GJ", "600 org.".
    (
        words("gj org"),
        ("GJ", "gj", "Gj", "org", "Org", "ORG"),
        turn(rf"(\b{_TODAY}[^.!?\n]{{0,80}}\d )GJs?\b", r"\1gilets jaunes"),
        turn(rf"(?<=\d )GJs?\b(?=[^.!?\n]{{0,80}}\b{_TODAY})", "gilets jaunes"),
        turn(r"\(orgs?\.?\)", "(orga)"),
        turn(r"(?<=\d )org\.?(?=[ ,;]*(?:\n|\Z|/|(?-i:[A-ZÀ-Ý])))", "(orga)"),
    ),
    # "on été + de 600"
    (
        words("on de"),
        ("+ de ", "+ d'"),
        turn(r"\+ (?=de? ?\d|de (?:la )?(?:mille|cent|deux|trois|moitié))", "plus "),
    ),
    (
        words("on"),
        (" été ", "n été", " étai ", " etai ", " étaient ", " etait ", " étais "),
        turn(
            r"\b(on) (?:été|étai|etai|étais|étaient)(?= (?:\d|plus d|pr[eè]s d|environ|une? |"
            r"au moins|facile|tous|toutes|là|à|devant|dans|plein|nombreu|bien|plusieurs|des ))",
            r"\1 était",
        ),
    ),
    (
        words("vs"),
        ("et vs",),
        turn(r"(?<=\bet )vs(?= ?\?)", "vous"),
    ),
    (
        words("mm meme"),
        ("mm ",),
        turn(
            r"\b(?<!\d )(?<!\d)mm (?=(?:heures?|h|lieu|endroit|place|jour|rdv|si|pas)\b)", "même "
        ),
    ),
    # "samedi : Gap (10h), Foix (11h) — dimanche : Dole (14h)": each day has the towns behind it.
    (
        frozenset(DAYS),
        (" \u2014 ", " \u2013 ", " - "),
        turn(
            rf"({_DAY_HEAD}[^\n]{{5,160}}?[\w)]) [\u2014\u2013-] (?={_DAY_HEAD})",
            r"\1. ",
        ),
    ),
    # "Tulle 15h gare, Brive 16h mairie, Ussel idem"
    (
        words("idem pareil pareille itou"),
        ("idem", "areil", "itou"),
        turn(
            r"(\b\d{1,2} ?[hH](?: ?\d\d)?\b[^!?\n]{0,120}?[ ,#](?-i:[A-ZÀ-Ý])[\w\u2019'-]+)"
            r"(?::| :)? (?:idem|pareil(?:le)?|itou)(?! (?:que|[àa] \d))\b",
            r"\1 même heure",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
