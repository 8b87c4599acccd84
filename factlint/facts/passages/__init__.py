"""What strikes a copy editor in the text itself: one file for each sort of passage, listed in `facts.passage`."""
