"""The brief's sections, one room a column."""
