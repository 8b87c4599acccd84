"""What quotations and tellings share, and who speaks where no reporting clause says it."""
