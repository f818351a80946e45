"""Links: which day, hour, venue and number belong to which town, across sentences."""
