"""What a browser would post: the fields of a page's form as they stand in it."""

from html.parser import HTMLParser


def form_data(response):
    """Return {name: value} of the admin form of a page, its blank patterns left out."""
    parser = _Fields()
    parser.feed(response.content.decode())
    return {name: value for name, value in parser.data.items() if "__prefix__" not in name}


def errors(response):
    """The errors of a form that was not saved, those of its inlines included."""
    return list(response.context["errors"]) if response.context else []


class _Fields(HTMLParser):
    SKIPPED = {"submit", "button", "file"}

    def __init__(self):
        super().__init__()
        self.data = {}
        self.form = None
        self.select = self.textarea = None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        name = attrs.get("name")
        if tag == "form":
            self.form = attrs.get("id", "")
        if not (self.form or "").endswith("_form"):
            return
        if tag == "input" and name and attrs.get("type") not in self.SKIPPED:
            if attrs.get("type") in ("checkbox", "radio"):
                if "checked" in attrs:
                    self.data.setdefault(name, []).append(attrs.get("value", "on"))
            else:
                self.data[name] = attrs.get("value") or ""
        elif tag == "select":
            self.select = name
            if "multiple" not in attrs:
                self.data[name] = ""
        elif tag == "option" and self.select and "selected" in attrs:
            if self.data.get(self.select) == "":
                self.data[self.select] = attrs.get("value", "")
            else:
                self.data.setdefault(self.select, []).append(attrs.get("value", ""))
        elif tag == "textarea":
            self.textarea = name
            self.data[name] = ""

    def handle_data(self, data):
        if self.textarea:
            # The first line break of a textarea is not a part of it.
            self.data[self.textarea] += data.removeprefix("\n")

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "select":
            self.select = None
        elif tag == "textarea":
            self.textarea = None
