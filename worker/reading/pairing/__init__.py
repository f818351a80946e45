"""Weighs once more which day is a town's, by what was learnt from earlier readers' mistakes."""
