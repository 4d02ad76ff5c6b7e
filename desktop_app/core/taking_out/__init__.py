"""Pictures that leave the library as files: untouched, with their recipe, clean, or converted."""
