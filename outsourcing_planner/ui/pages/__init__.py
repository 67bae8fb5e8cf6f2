"""The wizard's pages, one room a step."""
