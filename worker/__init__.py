"""Portevoix: reads, counts and announces the rallies of a campaign."""
