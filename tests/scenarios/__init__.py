"""Six made-up businesses, entered whole, with every figure worked out by hand."""
