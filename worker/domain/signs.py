"""Signs that a terminal obeys instead of showing them. Pure."""

# A terminal obeys these; one stands for one, so that spans hold.
_OBEYED = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
# What embeds or overrides a direction, or isolates it.
# https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_OBEYED |= dict.fromkeys((*range(0x7F, 0xA0), *TURNING), 0xFFFD)
_TURNED = dict.fromkeys(TURNING)
_OBEYED[ord("\r")] = ord(" ")


def harmless(text: str) -> str:
    """Return *text*, as long as it is, with a sign to see for each that a terminal would obey.

    A title, a server's answer or a name of a file may hold them, to hide or fake other lines.
    """
    return text.translate(_OBEYED)


def straight(text: str) -> str:
    """Return *text* without the marks that turn letters round, as announcements leave it."""
    return text.translate(_TURNED)
