"""Stories across the whole house: the program is started for real, killed in the middle, and started again."""
