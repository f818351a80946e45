"""Numbers: what each counts, whether they came or are awaited, and who says it."""
