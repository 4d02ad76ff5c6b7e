"""The settings: a dialog inside the window, one file a page."""
