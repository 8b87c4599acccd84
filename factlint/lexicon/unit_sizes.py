"""How large the units of measure are: length in meters, area in square meters, weight in kilograms, volume in liters, speed.

Source: the definitions of the units, as any encyclopedia has them.
"""

from __future__ import annotations

SIZES: dict[str, tuple[str, float]] = {
    "inch": ("length", 0.0254), "foot": ("length", 0.3048), "yard": ("length", 0.9144), "mile": ("length", 1609.344),
    "millimeter": ("length", 0.001), "centimeter": ("length", 0.01), "meter": ("length", 1.0), "kilometer": ("length", 1000.0),
    "acre": ("area", 4046.86), "hectare": ("area", 10000.0), "square foot": ("area", 0.0929), "square meter": ("area", 1.0),
    "square mile": ("area", 2589988.0), "square kilometer": ("area", 1e6), "square yard": ("area", 0.8361),
    "ounce": ("weight", 0.02835), "pound": ("weight", 0.45359), "stone": ("weight", 6.3503), "gram": ("weight", 0.001),
    "kilogram": ("weight", 1.0),
    "liter": ("volume", 1.0), "pint": ("volume", 0.5), "quart": ("volume", 0.946),
    "mile per hour": ("speed", 1609.344), "kilometer per hour": ("speed", 1000.0),
}  # fmt: skip
"""{unit: (what it measures, its size)}. Tons and gallons are left out: there are several of each."""
