"""Counts that speak of one thing: what is told again, sums with a "the", the headline's sums, tolls."""
