"""What is refused before any page of the site is asked."""

from django.shortcuts import render
from django.utils.translation import gettext as _

API = "/api/"


class NoNulInQuery:
    """Answer 400 to a NUL in a query string: no page means one, and PostgreSQL keeps none.

    The API says so itself, in its own form.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        query = request.META["QUERY_STRING"]
        if ("%00" in query or "\0" in query) and not request.path_info.startswith(API):
            return render(request, "400.html", {"problems": self.problems(request)}, status=400)
        return self.get_response(request)

    def problems(self, request):
        """{parameter: [sentence]} of those with a NUL in their name or in a value."""
        return {
            name.replace("\0", "�"): [_("Null characters are not allowed.")]
            for name, values in request.GET.lists()
            if "\0" in name or any("\0" in value for value in values)
        }
