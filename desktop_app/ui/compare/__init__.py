"""Two to four pictures beside each other."""
