"""Small widgets that know nothing of pictures."""
