"""Other words for what the rules know: each is put in the place of the word they were made for."""
