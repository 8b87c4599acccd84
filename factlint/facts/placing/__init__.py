"""Places as headlines, offices and officials give them."""
