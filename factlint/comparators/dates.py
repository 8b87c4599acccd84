"""Comparisons of dates."""

from __future__ import annotations
