"""How two texts are laid side by side, for the phrases on words."""
