"""HTML to text: the story of a web page, and fragments of markup inside a text field."""

from __future__ import annotations

import re

from lxml import etree, html

_MARKUP = re.compile(r"</?(?:p|div|br|html|body|article|h[1-6]|span|ul|li|strong|figure)\b[^>]{0,300}>", re.I)
_PAGE = re.compile(
    r"\s*(?:<!--.{0,500}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|article|div|p"
    r"|meta|title)\b",
    re.I | re.S,
)
_ROW = re.compile(r"^\|\s?(.*?)\s?\|$")  # trafilatura frames a table's rows in bars
_SHORT = 15  # words below which all of the page's text is taken instead
_BLOCKS = {
    "p",
    "div",
    "li",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "article",
    "section",
    "ul",
    "ol",
    "table",
    "figure",
    "figcaption",
    "pre",
}
_UNSEEN = {
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "svg",
    "form",
    "button",
    "select",
    "nav",
    "aside",
    "footer",
    "head",
}


def looks_like_page(text: str) -> bool:
    """True where text opens as an HTML page does."""
    return _PAGE.match(text[:4000]) is not None


def looks_like_markup(text: str) -> bool:
    """True where a text field holds HTML: two or more block tags."""
    return "<" in text and len(_MARKUP.findall(text[:20000])) >= 2


def parse(text: str) -> html.HtmlElement | None:
    """The element tree of a page, or None where there is none. Loads nothing from outside."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def story_of_page(text: str) -> str:
    """The story of a web page, a paragraph a line; empty where none is found."""
    import trafilatura  # takes time to import, and plain text needs none of it

    found = trafilatura.extract(
        text, include_comments=False, include_tables=True, include_links=False, favor_recall=True, with_metadata=False
    )
    if not found or len(found.split()) < _SHORT:
        return text_of_markup(text)
    return "\n".join(_ROW.sub(r"\1", line.strip()) for line in found.split("\n"))


def text_of_markup(text: str) -> str:
    """All that is to be read in a piece of HTML, a block a line, scripts and navigation left out."""
    root = parse(text)
    if root is None:
        return ""
    pieces: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            if element.tag in _BLOCKS or element.tag == "br":
                pieces.append("\n")
            if not _is_unseen(element) and element.text:
                pieces.append(_one_line(element.text))
        else:
            if element.tag in _BLOCKS:
                pieces.append("\n")
            parent = element.getparent()
            if element.tail and (parent is None or not _is_unseen(parent)):
                pieces.append(_one_line(element.tail))
    lines = (" ".join(line.split(" ")).strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _one_line(text: str) -> str:
    return re.sub(r"[ \t\r\n\f]+", " ", text)


def _is_unseen(element: etree._Element) -> bool:
    return element.tag in _UNSEEN or any(a.tag in _UNSEEN for a in element.iterancestors())
