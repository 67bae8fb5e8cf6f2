"""The window and all in it; the only floor that knows Qt."""
