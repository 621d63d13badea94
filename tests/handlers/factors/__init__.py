"""Success factors: counts by theme, the vocabulary, merging."""
