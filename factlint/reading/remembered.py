"""What a function makes of a word, found out once: articles use the same words again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Remembered(dict[str, T]):
    """The values of a pure function of one word, by the word. `map(known.__getitem__, words)` costs a third of calling a cache."""

    def __init__(self, make: Callable[[str], T], most: int = 20_000) -> None:
        super().__init__()
        self.make, self.most = make, most

    def __missing__(self, word: str) -> T:
        if len(self) >= self.most:  # no writer's, so memory has an end
            self.clear()
        self[word] = made = self.make(word)
        return made
