"""What dev.py sets up and starts with; standard library only, for it runs before anything else."""
