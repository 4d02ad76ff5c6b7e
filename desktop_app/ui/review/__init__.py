"""Fast keep or reject: one picture after the other, one key each."""
