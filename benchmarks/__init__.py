"""What each performance and accuracy claim runs: one module a claim."""
