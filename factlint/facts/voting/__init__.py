"""Votes as print tells them: their tallies, their rounds, and who was against."""
