"""What is told of a rally that is over: "les casseurs de la manif de samedi", "suite à …"."""

from worker.reading.wordings.turns import OF, OPENS, RALLY, TOWN, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

# What is left behind, and who is looked for, hurt, tried or heard on it.
_LEFT = (
    r"(?:dégâts|dégradations|casseurs|vitrines? (?:brisée|cassée|détruite)s?|caillass\w+|"
    r"incendié\w*|"
    r"pillé\w*|saccag\w+|interpell(?:ation|é|ée)s?|gardes? à vue|gardée?s? à vue|LBD|"
    r"(?:policier|manifestant|gendarme|personne)s? blessée?s?|blessée?s? (?:à|par|lors|pendant)|"
    r"violences policières|IGPN|condamnée?s?|mise?s? en examen|plainte|enquête ouverte|enquête "
    r"est ouverte|panse(?:nt)? (?:ses|leurs) plaies|fait le tour d|suite (?:à|de)|au lendemain|"
    r"jours après|retour sur les violences|toujours recherch\w+)"
)
# Nobody fears, forbids or prepares what is over.
_AHEAD = (
    r"(?:redout|crain|crai(?:nt|gn)|risqu|évit|prévenir|peur |appréhend|anticip|dissuad|avant la|"
    r"en "
    r"vue|au calme|interdi|autoris|prépar|annonce[ nr]|attend|\b(?!s?era\b)\w{2,}(?:era|eront|ira|"
    r"iront|dra|dront)\b|\bser(?:a|ont)\b|\b(?:aura|auront|va|vont|ira|iront)\b)"
)
_OVER = rf"(?![^.!?\n]*{_AHEAD})"
_THE = rf"\b(?:l[ae]|cette|ce|du) (?:{RALLY})\b[^.,;:!?\n]{{0,80}}?"
_OF = rf"(?: d[eu] |, )(?:ce )?({WEEKDAY})(?! (?:dernier|prochain|\d|\w+ \d)|\w)"

TURNS: Turns = (
    # "La mairie de Gap chiffre à 40 000 € les dégâts de la manif de mardi": at Gap
    (
        words("degats degradations"),
        ("les dégâts ", "les dégradations "),
        turn(
            rf"{OPENS}(?:la (?:mairie|ville|municipalité|métropole)|le maire|la maire) "
            rf"{OF}({TOWN}) "
            rf"(?:chiffre|estime|évalue|déplore|constate)\b[^.!?\n]{{0,40}}? les (?:dégâts|"
            r"dégradations) "
            r"(?:de|causée?s (?:lors|pendant|par)(?: de)?) (l[ae] "
            rf"(?:{RALLY})\b[^.,;:!?\n]{{0,80}}?) "
            rf"d[eu] ({WEEKDAY})(?! (?:dernier|prochain|\d)|\w)",
            r"Il y a eu des dégâts : \2 de \3 dernier à \1 est finie",
        ),
    ),
    # "Lors de la marche de mardi à Gap, le parcours sera modifié": it is to come
    (
        words("lors pendant durant"),
        ("ors de la ", "ors du ", "endant l", "urant l"),
        turn(
            rf"{OPENS}(?:lors (?:de )?|pendant |durant )(?=(?:la|le|du) "
            rf"(?:{RALLY})\b[^.!?\n]{{0,120}}, "
            r"[^.!?\n]{0,60}?\b(?:sera|seront|aura|auront|ne \w+ront|\w{3,}eront) )",
            "Pour ",
        ),
    ),
    (
        words(
            "degats degradations casseurs vitrines vitrine caillasse caillasses incendie saccage "
            "interpelle interpelles interpellee interpellees interpellations interpellation garde "
            "gardes lbd blesse blesses blessee blessees policieres igpn condamne condamnes "
            "condamnee condamnees examen plainte enquete panse pansent tour suite lendemain apres "
            "recherche recherches recherchee recherchees"
        ),
        (" la ", "La ", " le ", "Le ", " cette ", " du "),
        turn(
            rf"({OPENS}{_OVER}(?:[^.!?\n]*?\b)?{_LEFT}\b[^.!?\n]{{0,110}}?{_THE}){_OF}",
            r"\1 de \2 dernier",
        ),
        turn(
            rf"({OPENS}{_OVER}[^.!?\n]{{0,110}}?{_THE}){_OF}(?=[^.!?\n]{{0,130}}?\b{_LEFT}\b)",
            r"\1 de \2 dernier",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
