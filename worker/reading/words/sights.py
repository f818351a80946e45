"""Tells short posts of what is seen while it goes on: "La place est noire de monde", "Ça chante".

Who writes from a rally names no rally: a square that is full, who sets out, where one stands. So
full are markets and beaches as well: what it is of has to be told beside it.
"""

from worker.reading.words.scanning import Late
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

# Letters of a post that tells but one sight.
_SHORT = 300
_MOVES = (
    r"(?:arrive|s'etire|s'etend|quitte|remonte|descend|passe|tourne|avance|grossit|se masse|"
    r"s'ebranle|s'elance|prend|longe|traverse|envahit|occupe|defile|demarre|part|chante|"
    r"fait (?:le tour|demi-tour)|est (?:coince|bloque|nasse|parti|arrive|passe|interminable|"
    r"immense|enorme)e?|n'a pas (?:encore |fini d))\b"
)
_WORDS = words(
    "noir noire noirs noires pleine plein pleines pleins bondee bonde bondees deborde debordent "
    "monde ca voit perte fin cortege tete queue defile banderole manif manifestation marche on "
    "ils elles suis sommes ici direct maintenant depart parti partis foule nombreux nombreuses "
    "vu jamais remplit remplie afflue affluent"
)
_SIGHT = Late(
    r"\b(?<!etait )(?<!etaient )(?<!sera )(?<!seront )(?:noire?s? de (?:monde|gens)|"
    r"pleine?s? (?:a craquer|de monde|comme un oeuf)|bondee?s?\b|deborde(?:nt)?\b|"
    r"(?:est|sont) pleine?s?\b)"
    r"|(?<!avait )(?<!eu )(?<!aura )(?<!faut )(?<!attend )\b(?:enorme|enormement de|tellement de|"
    r"plein de|beaucoup de|pas mal de|un|du|quel|grand|peu de) monde\b"
    r"(?! (?:attendu|esper|du |de ))"
    r"|\bmonde fou\b|\b(?:ne |n'en |n')?voit (?:plus|pas) (?:le sol|la fin|le bout|un pave)"
    r"|\ba perte de vue\b|\bjamais vu (?:ca|autant|une?|un tel|pareil)|\bdu jamais vu\b"
    r"|\bca (?:bloque|crie|afflue|s'elance|demarre|se (?:rassemble|remplit|masse)|klaxonne|"
    r"gronde|pousse|filtre|chauffe|chante|danse|avance|pietine|debarque|defile)\b"
    r"|\b(?:cortege|tete|queue|defile|manif\w*|marche|foule|banderole) "
    rf"(?:[\w'-]+ ){{0,6}}?{_MOVES}"
    r"|\bon (?:est|demarre|avance|marche|attend|doit etre|bloque|tient|y est|s'elance)\b"
    r"|\b(?:ils|elles) sont (?:encore |deja |bien |au moins |pres de |environ )?"
    r"(?:\d|une? |mille|des |la\b|deux |trois )"
    r"|\bdepart imminent\b|\bc'est parti\b|\bafflue(?:nt)?\b|\bsi nombreu(?:x|ses)\b"
    r"|\b(?:je |j')?suis (?:a|au|aux|sur|place|devant|dans|en plein)\b|\bnous sommes\b"
    r"|^\W*(?:ici|direct|en direct)\b|\bla,? maintenant\b|\ben direct d"
)


def sees(text: Text) -> bool:
    """Tell whether a short post tells of what its writer sees there."""
    folded = text.folded
    return (
        len(folded) <= _SHORT
        and bool(text.words.at(_WORDS))
        and _SIGHT.compiled.search(folded) is not None
    )
