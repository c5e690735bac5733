"""What the build needs of our own: formulas, labs, and the two sites in one folder."""
