import re

MAGIC: int

def compile(  # noqa: A001 - its name
    pattern: str,
    flags: int,
    code: list[int],
    groups: int,
    groupindex: dict[str, int],
    indexgroup: tuple[str | None, ...],
    /,
) -> re.Pattern[str]: ...
