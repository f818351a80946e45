"""Days and hours: where a text says them, and which ones they are."""
