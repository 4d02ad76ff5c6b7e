"""Top floor: widgets only."""
