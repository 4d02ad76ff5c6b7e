"""Taking pictures elsewhere: as files, and on contact sheets."""
