"""The wall of thumbnails."""
