"""Plan what to outsource, on what terms, and how it ends."""
