"""Counts of seats that no pattern tells of: a trained second reader weighs each number with each party beside it."""
