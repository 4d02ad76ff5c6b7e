"""Pictures and libraries that come from elsewhere and go there."""
