"""Errors of the API as problem details (RFC 9457)."""

from django.utils.translation import gettext as _
from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.response import Response
from rest_framework.views import exception_handler as drf_exception_handler


class ParameterError(APIException):
    """400: some parameters are unknown or have values that make no sense; `errors` names them."""

    status_code = status.HTTP_400_BAD_REQUEST

    def __init__(self, errors):
        self.errors = errors
        super().__init__(_("Some parameters cannot be used: %s.") % ", ".join(sorted(errors)))


class Gone(APIException):
    status_code = status.HTTP_410_GONE

    def __init__(self):
        super().__init__(_("This record has been withdrawn."))


def exception_handler(error, context):
    response = drf_exception_handler(error, context)
    if response is None:
        return None
    detail = response.data.get("detail", "") if isinstance(response.data, dict) else response.data
    problem = {"status": response.status_code, "title": str(detail)}
    if isinstance(error, ParameterError):
        problem["errors"] = error.errors
    return Response(
        problem,
        status=response.status_code,
        headers=dict(response.items()),
        content_type="application/problem+json",
    )
