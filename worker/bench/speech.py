"""Sentences no two of which are alike: what the reader is measured on.

Each has words of its own put in, so that nothing is won by having met a sentence before. None
tells of violence against its author.
"""

from random import Random  # noqa: TID251 - a type; bootstrap makes them

from worker.bench.phrases import EMOJI, HASHTAGS, VOCABULARY

_CHATTER = (
    "Je n'ai pas {0} depuis hier, tant de {1} et de {2} dans les réponses.",
    "Ma {0} m'a dit que la {1} suffirait, je lui ai répondu {2}.",
    "On parle de {0} et de {1} partout, jamais de {2} !",
    "Ce matin à la radio, {0} contre {1}, et personne pour la {2}…",
    "Il faudra plus qu'une {0} pour changer la {1}, mais c'est un début.",
    "Qui a encore un {0} ou une {1} à prêter pour la {2} ?",
    "Nous voulons {0}, {1}, et pas un mot de plus sur la {2}.",
    "Merci pour la {0}, la {1} et tout le reste, quelle {2} !",
    "Au bureau, on m'a regardée comme une {0} quand j'ai parlé de {1}.",
    "L'histoire de la {0} et du {1}, racontée par une {2} de quinze ans.",
    "Les transports, la {0}, les {1} : rien ne sera prêt pour la {2}.",
    "C'est la première fois que je vois autant de {0} et si peu de {1}.",
    "Prenez une {0}, un {1}, de l'eau, et une {2} pour les petits.",
    "Elle a écrit « {0} » sur sa {1}, en lettres {2}.",
    "Pas de {0} sans {1}, pas de {1} sans {2}.",
    "Je relis « {0} et {1} », page 214 : tout y est sur la {2}.",
    "Ils promettent la {0} pour 2018, la {1} pour plus tard, la {2} jamais.",
    "Notre rue, nos {0}, nos {1} : la nuit aussi, avec ou sans {2}.",
    "Trois {0}, deux {1} et une {2} sur la table, et on écrit jusqu'à minuit.",
    "Vous avez vu la {0} du voisin ? « {1} », pas moins que ça.",
)
_CALLS = (
    "Rassemblement à {town}{day}, {hour}, {venue}.",
    "Qui vient avec moi à {town}{day} ? Une {0} suffit.",
    "On se retrouve à {town}{day} {venue}, venez avec une {0}.",
    "Manif à {town}{day} à {hour}, j'y serai avec ma {0}.",
    "Est-ce que quelque chose est prévu à {town}{day} ? Pour la {0} ou la {1}.",
    "{town} : {day_first}{hour}, {venue}.",
    "rdv à {town}{day} {hour} avec vos {0}",
    "La marche de {town}{day} partira à {hour} ({venue}) pour la {0}.",
    "Ce soir on pense à celles de {town}, {0} et {1}.",
    "Déjà 300 personnes à {town}, quelle {0} !",
    "Toutes et tous à {town}{day} contre la {0} et la {1} !",
    "#MeToo{tag} : {0} et {1}, on ne lâche rien.",
)
_HOURS = ("15h", "14h30", "18 h", "midi", "11h", "17 h 30", "10:30", "20h")
_VENUES = (
    "place de la République", "devant la mairie", "place du {0}", "parvis de la gare",
    "devant la préfecture", "cours {0}", "au kiosque", "place Jean {0}",
)  # fmt: skip


class Speaker:
    """Writes posts of about 350 bytes from a seeded *random*; ``day`` is the rally's."""

    def __init__(self, random: Random, day: str) -> None:
        self._random = random
        self._day = day

    def text(self, town: str | None, *, dated: bool, tagged: bool) -> str:
        """Return a post that names *town*, with the rally's day when *dated*."""
        parts = [self._fill(self._pick(_CHATTER)) for _ in range(5 - (town is not None))]
        if town is not None:
            called = self._call(town, dated=dated)
            parts.insert(int(self._random.random() * 3), called)
        if tagged:
            parts.append(self._pick(HASHTAGS))
        if self._random.random() < 0.3:  # noqa: PLR2004 - shares of posts, here and below
            parts.append(self._pick(EMOJI))
        text = ("\n" if self._random.random() < 0.15 else " ").join(parts)  # noqa: PLR2004
        return text.replace("'", "\u2019") if self._random.random() < 0.5 else text  # noqa: PLR2004

    def _call(self, town: str, *, dated: bool) -> str:
        call = self._pick(_CALLS).replace("{venue}", self._pick(_VENUES))
        call = call.replace("{day_first}", f"{self._day}, " if dated else "")
        call = call.replace("{day}", f" {self._day}" if dated else "")
        call = call.replace("{hour}", self._pick(_HOURS)).replace("{tag}", town.replace("-", ""))
        return self._fill(call.replace("{town}", town)).replace("à Guadeloupe", "en Guadeloupe")

    def _fill(self, sentence: str) -> str:
        return sentence.format(*(self._pick(VOCABULARY) for _ in range(3)))

    def _pick(self, choices: tuple[str, ...]) -> str:
        return choices[int(self._random.random() * len(choices))]
