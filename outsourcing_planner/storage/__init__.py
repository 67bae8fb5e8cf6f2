"""The plan on disk: nothing lost, nothing half-written; the only floor that knows TinyDB."""
