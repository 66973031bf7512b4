"""Where the words of a search were found in an entry, marked.

PostgreSQL marks the words it stems and unaccents. It does not know the pairs of characters that
Chinese, Japanese and Korean are searched by: what is asked for in these stands in the text as it
is, so that Python marks it, in the few entries that a page shows.
"""

import re
from dataclasses import dataclass
from unicodedata import normalize

from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language

from archive.translated import LANGUAGE_TAG, in_language

# The same runs, and the same parts of a search, as in the catalogue's migrations.
RUN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+")
PART = re.compile(r'(-*)(?:"([^"]*)"?|([^\s"]+))')
QUOTES = str.maketrans("\u201c\u201d\u201e\uff02\u3000", '"""" ')
# Stand in a text that PostgreSQL marked: characters that mean nothing to anyone else.
START, STOP, BETWEEN = "\ue000", "\ue001", "\ue002"
# An excerpt has so many characters; of scripts without spaces, which say as much in fewer, half.
LENGTH = 180
GAP = " … "


def sought(text):
    """Of what a reader typed, what an entry must hold: without what it must not, and without or."""
    parts = []
    for minus, phrase, word in PART.findall(text.translate(QUOTES)):
        if not minus and word.lower() != "or":
            parts.append(word or f'"{phrase}"')
    return " ".join(parts)


def runs(text):
    """Patterns of the Chinese, Japanese and Korean that is sought; a phrase's in one."""
    found = []
    for part in PART.findall(normalize("NFC", sought(text))):
        _minus, phrase, word = part
        some = RUN.findall(phrase or word)
        if phrase:
            some = [f"[^{RUN.pattern[1:-2]}]+".join(some)] if some else []
        found += some
    return found


@dataclass
class Line:
    """One line of what an entry is searched by, and where in it words were found."""

    text: str
    spots: list
    language: str | None

    def weight(self):
        """How much of what was sought it holds; of equals, the reader's own language first."""
        words = {self.text[start:stop].casefold() for start, stop in self.spots}
        return len(words), self.language == get_language()


def mark(entries, asked):
    """Give entries found with their `marked` text `title_found` and `excerpt`, as HTML or None.

    The title is marked where it is shown; the excerpt is of another line, and left out when there
    is none that says more.
    """
    pattern = re.compile("|".join(sorted(runs(asked), key=len, reverse=True)) or "(?!)")
    for entry in entries:
        languages = dict(_languages(entry.document)) | dict(_languages({"title": entry.title}))
        lines = [_line(text, pattern, languages) for text in entry.marked.splitlines()]
        found = [line for line in lines if line.spots]
        title = normalize("NFC", in_language(entry.title)[0])
        shown = next((line for line in found if line.text == title), None)
        others = [line for line in found if line.text != title]
        best = max(others, key=Line.weight, default=None)
        if best and shown and best.weight()[0] <= shown.weight()[0]:
            best = None
        entry.title_found = _html(shown.text, shown.spots, shown.language) if shown else None
        entry.excerpt = _excerpt(best) if best else None


def _languages(part):
    """(line, language) of every text of a document whose language is known."""
    if isinstance(part, list):
        for one in part:
            yield from _languages(one)
    elif isinstance(part, dict):
        if isinstance(part.get("text"), str) and part.get("language"):
            yield normalize("NFC", part["text"]), part["language"]
        for name, one in part.items():
            if not isinstance(one, str):
                yield from _languages(one)
            elif LANGUAGE_TAG.fullmatch(name):
                yield from ((line, name) for line in normalize("NFC", one).splitlines())


def _line(marked, pattern, languages):
    """Read the marks out of a line, and add those of the pattern."""
    text, spots = "", []
    for piece in re.split(f"([{START}{STOP}{BETWEEN}])", marked):
        if piece == START:
            spots.append([len(text), len(text)])
        elif piece == STOP and spots:
            spots[-1][1] = len(text)
        elif piece != BETWEEN:
            text += piece
    spots += [list(one.span()) for one in pattern.finditer(text)]
    return Line(text, _merged(spots), languages.get(text))


def _merged(spots):
    merged = []
    for start, stop in sorted(spots):
        if merged and start < merged[-1][1]:
            merged[-1][1] = max(stop, merged[-1][1])
        elif start < stop:
            merged.append([start, stop])
    return merged


def _excerpt(line):
    """The stretch of a line in which most was found, cut between words."""
    text, spots = line.text, line.spots
    length = LENGTH // 2 if RUN.search(text[spots[0][0] :][:LENGTH]) else LENGTH
    if len(text) <= length:
        return _html(text, spots, line.language)
    first = max(
        range(len(spots)),
        key=lambda nth: (
            len(
                {
                    text[start:stop].casefold()
                    for start, stop in spots[nth:]
                    if stop <= spots[nth][0] + length * 2 // 3
                }
            ),
            -nth,
        ),
    )
    start = max(0, min(spots[first][0] - length // 3, len(text) - length))
    stop = max(start + length, spots[first][1])
    if start:
        start = _cut(text, start, spots[first][0])
    if stop < len(text):
        stop = max(text.rfind(" ", spots[first][1], stop), spots[first][1])
        stop = stop if stop > spots[first][1] else min(len(text), start + length)
    inside = [
        [max(begin, start) - start, min(end, stop) - start]
        for begin, end in spots
        if begin < stop and end > start
    ]
    before, after = GAP.lstrip() if start else "", GAP.rstrip() if stop < len(text) else ""
    return _html(text[start:stop], inside, line.language, before, after)


def _cut(text, start, latest):
    """Where the next word begins; in a script without spaces, where it is cut."""
    space = text.find(" ", start, latest)
    return space + 1 if space >= 0 else start


def _html(text, spots, language, before="", after=""):
    pieces, place = [], 0
    for start, stop in spots:
        pieces += [(text[place:start], text[start:stop])]
        place = stop
    words = format_html(
        "{}{}{}{}",
        before,
        format_html_join("", "{}<mark>{}</mark>", pieces),
        text[place:],
        after,
    )
    if language in (None, get_language()):
        return words
    return format_html('<span lang="{}" dir="auto">{}</span>', language, words)
