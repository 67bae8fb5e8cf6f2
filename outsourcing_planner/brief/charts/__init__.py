"""Charts of a plan's figures, each a value made from what the plan or its judgement says."""
