"""What all features are built from."""
