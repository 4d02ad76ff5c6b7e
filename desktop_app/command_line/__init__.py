"""What Pictor does without a window: the same library, the same core."""
