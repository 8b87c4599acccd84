"""Finding who and what is mentioned: tokens, noun phrases, what a capitalised name is the name of, and its surroundings."""
