"""The services that can make pictures."""
