"""Finding pictures: the language of the search box, and what looks it up."""
