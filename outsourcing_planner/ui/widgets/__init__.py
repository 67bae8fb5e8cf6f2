"""The house's own furniture."""
