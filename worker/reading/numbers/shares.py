"""Tells shares of people who gathered nowhere: members, the arrested, a firm's (rule 13)."""

from worker.reading.numbers.counted import is_fated
from worker.reading.words.patterns import compiled

AMONG = compiled(
    r"\b(?:dont|(?:(?:du|le) pays|(?:en|la) france|nationale),? et) "
    r"(?:pres de |environ |quelque |plus de )?$"
)
"""Behind it some of the number before: "en France, dont 80 000 à Paris", told by the same."""


def has_shared(head: str, between: str, *, staff: bool, again: bool) -> bool:
    """Tell a share of people that gathered nowhere, or the next town's behind such a share."""
    if again and _NEXT_SHARE.fullmatch(between):
        return True
    return AMONG.search(between) is not None and (
        staff or is_fated(head, between) or _ON_A_ROLL.match(between) is not None
    )


# "revendique 600 bénévoles en Bigorre, dont 90 à Tarbes": who is on a roll, there or not
_ON_A_ROLL = compiled(
    r" (?:[a-z]+ )?(?:adherent|syndique|benevole|licencie|sans-abri|sdf|famille|foyer|abonne|"
    r"demandeurs d'(?:emploi|asile)|detenu|allocataire|beneficiaire|sympathisant|"
    r"sans-papier|mal-loge|locataire|patient)[a-z]*(?! (?:ont|se sont|s'etaient))\b"
    r"[^.;:\d]{0,70}\bdont "
)
_NEXT_SHARE = compiled(
    r" (?:[a-z]+ )?(?:a|au|aux|en|dans) [^.;:\d]{2,40}?(?:,| et|, et) "
    r"(?:pres de |environ |quelque |plus de )?"
)
