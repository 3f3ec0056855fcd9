"""
The pictures of a page, for the README and the first page of the documentation: ``python docs/picture.py``.

Needs Chromium, and the fonts Inter and Caladea to look as it did; with Pillow the files are a third of the size.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polparse

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "fisheries-talks.txt"
# The mark whose card is open, and the size of the window.
SHOWN, SIZE, SCALE = "a7_", (1400, 880), 1.5
SCHEMES = {"light": 1, "dark": 0}


def main() -> int:
    """Write ``docs/_static/page-light.png`` and ``page-dark.png``; the exit code."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        print("docs/picture.py needs Chromium", file=sys.stderr)
        return 1
    document = polparse.parse(EXAMPLE.read_text("utf-8"), date="2024-02-21", name="Fisheries talks")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(document.html(), encoding="utf-8")
        for scheme, number in SCHEMES.items():
            picture = ROOT / "docs" / "_static" / f"page-{scheme}.png"
            picture.parent.mkdir(exist_ok=True)
            command = [
                chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}/browser",
                f"--window-size={SIZE[0]},{SIZE[1]}", f"--force-device-scale-factor={SCALE}",
                f"--blink-settings=preferredColorScheme={number}", "--virtual-time-budget=2000",
                f"--screenshot={picture}", f"{page.as_uri()}#{SHOWN}",
            ]
            subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
            _smaller(picture)
            print(f"{picture}: {picture.stat().st_size // 1024} kB")
    return 0


def _smaller(picture: Path) -> None:
    try:
        from PIL import Image
    except ImportError:
        return
    with Image.open(picture) as image:
        image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
