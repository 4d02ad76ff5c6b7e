"""Comparing models: choosing them, looking at what they made, and how they have fared."""
