"""Takes the README's pictures: `make screenshots`. Not a test, so not named as one."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "path"), [("home", "/"), ("agreement", "/agreements/colombo-mou-2016/")]
)
def test_screenshot(site, visit, settings, name, path):
    page = visit(f"{site}{path}", viewport={"width": 1360, "height": 1000})
    picture = Path(settings.BASE_DIR) / "docs" / "screenshots" / f"{name}.png"
    picture.parent.mkdir(exist_ok=True)
    page.screenshot(path=picture)
    assert picture.stat().st_size < 300_000
