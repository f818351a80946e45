"""What the texts of a campaign need that it does not say."""

from worker.domain.campaign import Campaign
from worker.domain.compose import RULES, VARIABLES, MissingVariableError, compose
from worker.domain.kinds import NetworkKind

# Said by the campaign for all its rallies; the others are each rally's own.
KEYS = {"link": "link", "support": "support", "hashtag": "hashtags"}
"""Which key of campaign.toml sets each of them."""


def missing(campaign: Campaign) -> tuple[str, ...]:
    """Return the campaign's variables that a text prints outside brackets and that are unset."""
    said = {"link": campaign.link, "support": campaign.support, "hashtag": campaign.hashtags}
    texts = [
        text for wave in campaign.waves for text in (wave.template, *dict(wave.variants).values())
    ]
    found = []
    for name in KEYS:
        rest = {variable: "x" for variable in VARIABLES if variable != name}
        if not said[name] and any(_lacks(text, rest) for text in texts):
            found.append(name)
    return tuple(found)


def _lacks(template: str, variables: dict[str, str]) -> bool:
    try:
        compose(template, variables, RULES[NetworkKind.FACEBOOK_PAGE])
    except MissingVariableError:
        return True
    return False
