"""The plan check's rules, one room a column."""
