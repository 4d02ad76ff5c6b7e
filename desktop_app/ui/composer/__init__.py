"""The desk: where a picture is asked for."""
