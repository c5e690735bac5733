"""What tests and commands share. Nothing in here imports a test."""
