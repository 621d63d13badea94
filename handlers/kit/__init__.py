"""What all features are built from. Imports no feature, no platform, no database library."""
