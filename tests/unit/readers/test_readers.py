"""What a reader promises: the words stay where they are, the rest turns into spaces, and a file that is no text is refused."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.pipeline import understand
from factlint.readers import Unreadable, read
from factlint.readers.decode import LARGEST
from factlint.reading import read as read_document


def prose(name: str, text: str) -> str:
    document = read(name, text.encode())
    assert len(document.prose) == len(document.text) == len(text)
    return document.prose


def at_their_place(name: str, text: str, *words: str) -> None:
    """Each of these words stands in the prose where it stands in the text."""
    got = prose(name, text)
    for word in words:
        start = text.index(word)
        assert got[start : start + len(word)] == word


def test_curly_marks_and_hard_blanks_are_folded_one_for_one() -> None:
    assert prose("a.txt", "“We’ll\u00a0go,” she said…") == '"We\'ll go," she said…'


def test_front_matter_is_no_prose_and_is_understood() -> None:
    text = "---\npublished: 2024-05-31\noutlet: The Harbor Courier\nrole: source\n---\nThe council met.\n"
    document = read("a.txt", text.encode())
    assert document.prose.strip() == "The council met."
    assert document.prose.index("The council") == text.index("The council")
    assert (document.meta.published, document.meta.outlet, document.meta.role) == (
        date(2024, 5, 31),
        "The Harbor Courier",
        "source",
    )


def test_a_line_of_hyphens_further_down_is_no_front_matter() -> None:
    assert "published: 2024" in prose("a.txt", "The council met.\n---\npublished: 2024-05-31\n---\n")


def test_a_published_that_is_no_date_is_refused_with_the_way_to_write_it() -> None:
    with pytest.raises(Unreadable, match="published: last week, which is no date; write it as 2024-05-31"):
        read("a.txt", b"---\npublished: last week\n---\nText.")


def test_markdown_marks_go_and_words_stay() -> None:
    text = "# Mayor *resigns*\n\n> “I am **done**,” said [Ana Ruiz](https://example.org/a(b)).\n\n- one\n2. two\n"
    at_their_place("a.md", text, "Mayor", "resigns", "I am", "done", "Ana Ruiz", "one", "two")
    got = prose("a.md", text)
    assert not set(got) & set("#*>[]")


def test_markdown_code_comments_and_addresses_are_no_prose() -> None:
    text = 'Before.\n\n```\nsaid "hidden one"\n```\n\n<!-- hidden two --> `hidden three` ![hidden four](a.png) https://hidden.example/five\n\nAfter.'
    got = prose("a.md", text)
    assert "hidden" not in got
    assert "Before." in got
    assert "After." in got


def test_underscores_inside_a_word_are_no_emphasis() -> None:
    assert "snake_case_name" in prose("a.md", "The file snake_case_name stayed.")


def test_html_tags_scripts_and_comments_are_no_prose() -> None:
    text = "<html><head><title>x</title></head><body><p>“Yes,” said <b>Ana&nbsp;Ruiz</b>.</p>"
    text += "<script>var a='said';</script><!-- said --><p>Next.</p>"
    got = prose("a.html", text)
    at_their_place("a.html", text, "Yes", "Next.")
    assert "var" not in got
    assert "<" not in got
    assert "\n" in got[text.index("Yes") : text.index("Next")], "paragraphs must stay apart"


def test_an_html_character_reference_is_its_character() -> None:
    assert prose("a.html", "<p>R&amp;D &#8220;yes&#8221;</p>").split() == ["R&D", '"', 'yes"']


def test_utf_16_with_mark_and_utf_8_with_mark_are_read() -> None:
    for encoding in ("utf-16", "utf-8-sig"):
        assert read("a.txt", "Zoë said so.".encode(encoding)).text == "Zoë said so."


@pytest.mark.parametrize(
    ("name", "raw", "sentence"),
    [
        ("a.txt", b"PK\x00\x01", "is a binary file, not text"),
        ("a.txt", b"PK\x03\x04\x14\x00\x06", r"is a Word document or another zip archive; save it as plain text"),
        ("a.txt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is a document of an older Word; save it as plain text"),
        ("a.md", b"{\\rtf1\\ansi It rained.}", "is rich text; save it as plain text"),
        ("a.txt", b"%PDF-1.7\n1 0 obj", "is a PDF; save it as plain text"),
        ("a.txt", "It rained.".encode("utf-32"), "is UTF-32 text; save it as UTF-8"),
        ("a.txt", bytes(range(256)) * 4, "is a binary file, not text"),
        ("a.txt", b"fine\n\x81\x8d\n", r"is not valid UTF-8 text \(line 2\); save it as UTF-8"),
        ("a.txt", "“We will rebuild,” she said.\n".encode() + b"\xe2\x80", r"is not valid UTF-8 text \(line 2\)"),
        ("a.txt", "Он сказал, что мост будет.".encode("koi8-r"), "is not valid UTF-8 text"),
        ("a.txt", b"\xff\xfea", "is not valid UTF-16 text"),
        ("a.txt", b"a" * (LARGEST + 1), "is larger than 1 MB"),
        ("a.docx", b"x", r"factlint reads .txt, .md, .html, not .docx"),
        ("Makefile", b"x", "not files without an ending"),
    ],
)
def test_what_is_no_article_is_refused_with_a_sentence(name: str, raw: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence):
        read(name, raw)


@pytest.mark.parametrize("path", ["a.txt", "a.md"])
@pytest.mark.parametrize(
    ("front", "line", "column", "sentence"),
    [
        ("---\noutlet: X\npublished: last week\n---\n", 3, 12, "published: last week, which is no date; write it as 2024-05-31"),
        ("---\r\noutlet: X\r\n published:  2024-02-30\r\n---\r\n", 3, 14, "published: 2024-02-30, which is no date"),
        ("---\nrole: editor\n---\n", 2, 7, "role: editor; allowed are draft, source and reference"),
        ("---\npublised: 2024-05-31\n---\n", 2, 1, "says publised; did you mean published?"),
        ("---\npubilshed: 2024-05-31\n---\n", 2, 1, "says pubilshed; did you mean published?"),
        ("---\ntitle: It rained\nstoryy: rain\n---\n", 3, 1, "says storyy; did you mean story?"),
        ("---\nrole: draft\nrole: source\n---\n", 3, 1, "says role a second time"),
        ("---\npublished 2024-05-31\n---\n", 2, 1, "has no colon here; write published: 2024-05-31"),
        ("---\nrole: draft\noutlet The Courier\n---\n", 3, 1, "has no colon here; write outlet: The Courier"),
        ("---\npublished: 2024-05-31\n", 1, 1, "has no second line --- to close it"),
        ("\n\n---\npublished: 2024-05-31\n", 3, 1, "has no second line --- to close it"),
    ],
)
def test_mistakes_in_front_matter_are_told_with_their_place(path: str, front: str, line: int, column: int, sentence: str) -> None:
    with pytest.raises(Unreadable) as told:
        read(path, f"{front}It rained.\n".encode())
    assert sentence in str(told.value)
    assert (told.value.line, told.value.column) == (line, column)


def test_front_matter_of_other_programs_is_let_be() -> None:
    front = "---\n# by hand\ntitle: It rained\ntags:\n  - rain\ndate: 2024-05-31 08:00 +0100\nauthor:\n  role: editor\n---\n"
    document = read("a.md", f"{front}It rained.\n".encode())
    assert document.prose.strip() == "It rained."
    assert document.meta.published == date(2024, 5, 31), "the day that the system itself keeps"
    other = read("a.md", front.replace("2024-05-31", "soon").replace("---\n#", "---\npublished: 2024-06-01\n#").encode())
    assert other.meta.published == date(2024, 6, 1)


def test_front_matter_of_hugo_and_remarks_in_it_are_understood() -> None:
    hugo = read("a.md", b"+++\ntitle = 'It rained'\ndate = 2024-05-31T08:00:00Z\nrole = \"source\" # wire\n+++\nIt rained.\n")
    assert (hugo.prose.strip(), hugo.meta.published, hugo.meta.role) == ("It rained.", date(2024, 5, 31), "source")
    said = "---\nrole: source # wire\noutlet: 'The #1 Courier'\nsummary: >\n  role: none\npublished: 2024-05-31 # or so\n---\n"
    meta = read("a.md", said.encode()).meta
    assert (meta.role, meta.outlet, meta.published) == ("source", "The #1 Courier", date(2024, 5, 31))
    with pytest.raises(Unreadable, match=r"no second line \+\+\+ to close it"):
        read("a.md", b"+++\npublished = 2024-05-31\nIt rained.\n")


def test_an_empty_line_above_front_matter_is_no_matter_but_prose_between_lines_stays_prose() -> None:
    document = read("a.txt", b"\n\n---\npublished: 2024-05-31\n---\nIt rained.\n")
    assert (document.prose.strip(), document.meta.published) == ("It rained.", date(2024, 5, 31))
    for text in ("---\nIt rained.\n---\nIt snowed.\n", "\n---\nNote: it rained.\n---\nIt snowed.\n"):
        assert "t rained." in prose("a.txt", text)


def test_a_day_of_publication_that_no_newspaper_can_have_is_refused() -> None:
    with pytest.raises(Unreadable, match="9999-12-31"):
        read("a.txt", b"---\npublished: 9999-12-31\n---\nIt rained today.\n")


@pytest.mark.parametrize(
    "page",
    [
        '<meta content="2024-05-31" name="datePublished">{}',
        '<time datetime="2024-05-31T08:00">{}',
        '<meta name="last-modified" content="2024-06-02"><meta property="article:published_time" content="2024-05-31T08:00">{}',
        "<meta name=date content=20240531>{}",
        '<meta name="DC.date.issued" content="31 May 2024">{}',
        '<meta name="parsely-pub-date" content="Fri, May 31, 2024 8:00 am">{}',
        '<script type="application/ld+json">{{"dateModified": "2024-06-02", "datePublished": "2024-05-31T08:00:00Z"}}</script>{}',
        '<p class="byline">By Ann Lee | <time datetime="2024-05-31">May 31</time></p>{}',
        '<p>Updated <time datetime="2024-06-02">June 2</time></p><p>By Ann Lee <time datetime="2024-05-31">May 31</time></p>{}',
        '<time class="updated" datetime="2024-06-02">June 2</time><br><time datetime="2024-05-31">May 31</time>{}',
        '<time datetime="2024-06-07">June 7</time><div><time itemprop="datePublished" datetime="2024-05-31">May 31</time></div>{}',
    ],
)
def test_html_says_when_it_was_published(page: str) -> None:
    published = read("a.html", page.format("<p>It rained.</p>").encode()).meta.published
    assert published is not None
    assert published.isoformat() == "2024-05-31"


@pytest.mark.parametrize(
    "page",
    [
        "<p>The council will meet on <time datetime='2024-06-07'>Friday</time> to talk about the bridge over the river and about "
        "the money for the school, which has no roof.</p>",
        "<p>Last updated: <time datetime='2024-06-07'>June 7</time></p>",
        "<meta name='article:expiration_time' content='2024-06-07'><meta name='published_time' content='soon'>",
        "<meta property='article:published_time' content='2024-02-30'>",
        "<meta name='update' content='2024-06-07'><time datetime='08:00'>8 a.m.</time>",
    ],
)
def test_a_day_of_something_else_is_not_that_of_publication(page: str) -> None:
    assert read("a.html", f"{page}<p>It rained.</p>".encode()).meta.published is None


@pytest.mark.parametrize("text", ["`" * 20_000, "![" * 20_000, "<meta published_time " * 5_000, "<script " * 20_000])
@pytest.mark.parametrize("path", ["a.md", "a.html"])
def test_rows_of_unfinished_marks_are_read(path: str, text: str) -> None:
    assert len(read(path, text.encode()).prose) == len(text)


# ---------------------------------------------------------------- encodings


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_known_by_its_zeros(encoding: str) -> None:
    text = "“Zoë said so,” she wrote. Дом.\r\n" * 30
    document = read("a.txt", text.encode(encoding))
    assert document.text == text
    assert document.warning == "is UTF-16 without the mark that says so; save it as UTF-8"
    with pytest.raises(Unreadable, match="is not valid UTF-16 text"):
        read("a.txt", text.encode(encoding) + b"a")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_an_article_reads_the_same_in_every_encoding(encoding: str) -> None:
    text = "“Zoë’s café—we’ll open at 5,” said Ana Ruiz.\r\n"
    document = read("a.txt", text.encode(encoding))
    assert document.text == text
    warned = "is not UTF-8 (line 1) and was read as Windows-1252; save it as UTF-8"
    assert document.warning == (warned if encoding == "cp1252" else "")


def test_a_page_that_declares_its_western_encoding_is_read_without_a_warning() -> None:
    document = read("a.html", "<meta charset='windows-1252'><p>“Zoë,” she said.".encode("cp1252"))
    assert "“Zoë,” she said." in document.text
    assert document.warning == ""


# ---------------------------------------------------------------- character references


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<p>Gonz&aacute;lez spoke.", "González spoke."),
        ("<p>We&rsquo;ll meet Zo&euml;&#8217;s &Eacute;lodie.", "We'll meet Zoë's Élodie."),
        ("<p>AT&amp;T rose &mdash; by 5&nbsp;percent.", "AT&T rose — by 5 percent."),
        ("<p>re&shy;build the bridge", "rebuild the bridge"),
        ("<p>5 &lt; 6 &copy; &nosuch; & more", "5 < 6 © &nosuch; & more"),
    ],
)
@pytest.mark.parametrize("path", ["a.html", "a.md"])
def test_references_become_characters_and_tear_no_word(path: str, text: str, words: str) -> None:
    assert " ".join(prose(path, text).split()) == words


def test_what_stands_behind_a_reference_stays_where_it_is() -> None:
    text = "<p>Mr. Gonz&aacute;lez &amp; &ldquo;Friends&rdquo; met Ana Ruiz on Tuesday.</p>"
    at_their_place("a.html", text, "Mr. Gonz", "Friends", "met Ana Ruiz on Tuesday.")


# ---------------------------------------------------------------- what is no prose


def test_code_that_is_indented_is_no_prose_but_a_list_goes_on() -> None:
    text = "Before.\n\n    said hidden\n\n    hidden too\n\nAfter.\n\n- one\n\n    and more of one\n"
    got = prose("a.md", text)
    assert "hidden" not in got
    assert "and more of one" in got
    assert "After." in got


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>hidden</script>",
        "<style>p {hidden}</style>",
        "~~~\nhidden\n~~~",
        '[one]: https://hidden.example "hidden"',
        "![hidden](a.png) and ![hidden][x]",
        "<https://hidden.example/a> and <hidden@example.org> and www.hidden.example",
        "[^hidden]",
    ],
)
def test_markdown_hides_what_is_no_prose(hidden: str) -> None:
    got = prose("a.md", f"Before.\n\n{hidden}\n\nAfter.\n")
    assert "hidden" not in got
    assert ("Before." in got, "After." in got) == (True, True)


def test_the_words_of_a_link_stay_and_its_target_goes() -> None:
    text = 'See [the **minutes**](https://example.org/a(b) "hidden") or [these][hidden].\n'
    at_their_place("a.md", text, "the ", "minutes", "these")
    assert "hidden" not in prose("a.md", text)
    assert "example" not in prose("a.md", text)


def test_a_sign_inside_an_attribute_does_not_end_its_tag() -> None:
    assert prose("a.html", '<p title="5 > 4, hidden">Said.</p>').strip() == "Said."


def test_a_page_whose_head_is_never_closed_is_read() -> None:
    got = prose("a.html", "<html><head><title>hidden</title><body><p>Rain fell.</p>")
    assert got.strip() == "Rain fell."


# ---------------------------------------------------------------- zones that markup names


def named(path: str, text: str) -> list[tuple[str, str]]:
    document = read(path, text.encode())
    return [(name, " ".join(document.prose[slice(*span)].split())) for name, span in document.zones]


def test_html_names_headline_byline_dateline_and_caption() -> None:
    text = """<header><h1>Council <em>votes</em></h1><p class="article-byline">By Lena Fox</p></header>
    <figure><img src="a.jpg" alt="The old bridge at dusk"><figcaption>The bridge. (AP Photo)</figcaption></figure>
    <p><span class="dateline">PORT EDEN</span> The council met.</p><h1>Another</h1>"""
    assert named("a.html", text) == [
        ("headline", "Council votes"),
        ("byline", "By Lena Fox"),
        ("caption", "The bridge. (AP Photo)"),
        ("dateline", "PORT EDEN"),
        ("caption", "The old bridge at dusk"),
    ]
    assert "a.jpg" not in prose("a.html", text)


def test_the_text_of_an_image_that_its_caption_repeats_is_not_read_twice() -> None:
    text = '<figure><img alt="The old bridge"><figcaption>The old bridge</figcaption></figure>'
    assert prose("a.html", text).split() == ["The", "old", "bridge"]


def test_markdown_names_headline_and_caption() -> None:
    text = "# Council votes #\n\n![The bridge at dusk](a.png)\n\nThe council met ![inline](b.png) today.\n\n# Later\n"
    assert named("a.md", text) == [("headline", "Council votes"), ("caption", "The bridge at dusk")]
    assert named("a.md", "Council votes\n=====\n\nIt met.\n") == [("headline", "Council votes")]
    assert "=" not in prose("a.md", "Council votes\n=====\n\nIt met.\n")


def test_zones_that_markup_names_are_zones_of_the_reading() -> None:
    text = "<h1>Mayor resigns.</h1><p class=byline>Lena Fox</p><p>Rain fell on the town.</p><figcaption>The bridge</figcaption>"
    reading = read_document(read("a.html", text.encode()))
    told = [reading.zone_at(text.index(words)) for words in ("Mayor", "Lena", "Rain", "The bridge")]
    assert told == ["headline", "byline", "body", "caption"]


@pytest.mark.parametrize("path", ["a.html", "a.md"])
@pytest.mark.parametrize(
    "marked",
    [
        "&ldquo;We will rebuild,&rdquo; said Ana Ruiz.",
        "&#8220;We will rebuild,&#8221; said Ana Ruiz.",
        "&quot;We will rebuild,&quot; said Ana Ruiz.",
        "&laquo;We will rebuild,&raquo; said Ana Ruiz.",
        "“We <b>will</b> rebuild,” said Ana&nbsp;Ruiz.",
    ],
)
def test_a_quotation_in_markup_is_the_quotation(path: str, marked: str) -> None:
    (article,) = understand([(read(path, marked.encode()), "equal")]).articles
    (quote,) = [fact for fact in article.facts if fact.kind == "quote"]
    assert quote.fields["words"] == "We will rebuild"
    assert quote.fields["speaker"].name == "Ana Ruiz"
    assert marked[slice(*quote.span)] == marked[: marked.index(" said")]


_REFERENCES = {"“": "&ldquo;", "”": "&rdquo;", "’": "&#8217;", "£": "&pound;", "€": "&#8364;", "—": "&mdash;"}


@pytest.mark.parametrize(
    "text",
    [
        "“It leaks,” Ana Ruiz said. “We’ll mend it.”",
        "Ana Ruiz told the board that it “was told a tale and paid for it.” Tom Hale told them that it “got what it paid for.”",
        "Ana Ruiz asked for £1.3m, and Tom Hale for €800,000. “No,” said the board. €2m was left — and £40,000 in cash.",
    ],
)
def test_a_page_says_the_same_with_characters_and_with_references(text: str) -> None:
    def told(page: str) -> list[tuple[object, ...]]:
        (article,) = understand([(read("a.html", f"<p>{page}</p>".encode()), "equal")]).articles
        quotes = [fact for fact in article.facts if fact.kind == "quote"]
        counts = [fact.fields for fact in article.facts if fact.kind == "count"]
        who = [getattr(fact.fields.get("speaker"), "name", None) for fact in quotes]
        how = [(fact.certainty, fact.pattern, fact.fields["words"]) for fact in quotes]
        return [*zip(who, how, strict=True), *((fields["figure"].low, fields.get("unit")) for fields in counts)]

    assert told("".join(_REFERENCES.get(character, character) for character in text)) == told(text)


@pytest.mark.parametrize(
    "piece", ["<figure><img alt='a b'>", "&amp;", "a&#233;", "<p class=byline>", "<h1>", "<!--", "<a '", '<a "', "[a](("]
)
@pytest.mark.parametrize("path", ["a.md", "a.html"])
def test_rows_of_marks_keep_their_length(path: str, piece: str) -> None:
    text = piece * 5_000
    assert len(read(path, text.encode()).prose) == len(text)


def lines_of(text: str) -> list[str]:
    return [" ".join(line.split()) for line in prose("a.md", text).split("\n") if line.strip()]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_line_end_that_only_wraps_a_paragraph_of_markdown_is_a_blank(end: str) -> None:
    text = "# The bridge\n\n“We will rebuild the old\nbridge by spring,” said Mayor\nAna Ruiz.\n\n> It is\n> old, he said.\n\n"
    text += "- the dam\n  and the weir\n- 3 boats\n"
    assert lines_of(text.replace("\n", end)) == [
        "The bridge",
        '"We will rebuild the old bridge by spring," said Mayor Ana Ruiz.',
        "It is old, he said.",
        "the dam and the weir",
        "3 boats",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council votes\nBy Ann Lee\nMay 3, 2021\n\nIt rained.",
        "It rained.\nIt snowed.\n“It did,” she said.\nNobody came.",
        "Ann Lee  \nThe Courier  \nMillbrook",
        "Ann Lee\\\nThe Courier",
        "Heading\n=======\nIt rained",
        "## Heading\nIt rained",
        "| a | b |\n| - | - |\n| 1 | 2 |",
        "It rained\n- dogs\n- cats\n1. one\n2) two",
        "It rained\n***\nIt snowed",
    ],
)
def test_a_line_end_that_parts_stays_one(text: str) -> None:
    assert prose("a.md", text).count("\n") == text.count("\n")


def test_an_address_ends_before_the_marks_of_the_sentence_around_it() -> None:
    text = "“See https://example.org/a_b?c=1.,” she said. Or www.example.org/x; and (http://example.org). “Go to www.example.org.”"
    assert [" ".join(line.split()) for line in prose("a.md", text).split("\n")] == ['"See .," she said. Or ; and ( ). "Go to ."']


def test_rows_of_unfinished_addresses_are_read() -> None:
    assert read("a.md", ("https://" + "." * 200 + " ").encode() * 500).prose
    assert read("a.md", b"https://" * 20_000).prose
    assert read("a.md", b"https://" + b"." * 100_000).prose
