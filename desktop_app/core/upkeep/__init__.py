"""What makes a library last: backups, looking it through, putting it right."""
