"""What several types of fact look at: the words around, the moment, changes of mind, corrections, deaths."""
