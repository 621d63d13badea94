"""One package a platform; they never import each other."""
