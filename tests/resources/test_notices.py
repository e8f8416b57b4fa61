#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_notices.py ROOT PROGRAM: copyright files name every licence they use, and nothing is given away without one."""
import pathlib
import re
import subprocess
import sys
import tempfile

script, program = pathlib.Path(sys.argv[1]) / "packaging/collect-notices", sys.argv[2]


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def collect(kind, out, *more):
    return subprocess.run([script, kind, out, *more], capture_output=True, text=True)


def written(kind, out, *more):
    done = collect(kind, out, *more)
    check(done.returncode == 0, f"{kind}: {done.stderr}")
    return out.read_text()


def check_copyright_file(text):
    """Paragraphs of fields; each licence that files are under has its text in a paragraph of its own."""
    paragraphs = text.strip().split("\n\n")
    check(paragraphs[0].startswith("Format: "), "the first paragraph tells the format")
    for paragraph in paragraphs:
        check(re.match(r"[A-Z][\w-]*: ?\S?", paragraph), f"no field: {paragraph[:80]}")
    used = {name for paragraph in paragraphs if paragraph.startswith("Files: ")
            for name in re.search(r"^License: (.*)$", paragraph, re.M)[1].split(" and ")}
    told = {paragraph.split("\n")[0].removeprefix("License: ") for paragraph in paragraphs
            if paragraph.startswith("License: ") and "\n" in paragraph}
    check(used == told, f"licences used {used}, with their text {told}")


def test_worker(folder):
    installed = folder / "installed/nvidia/lib"
    installed.mkdir(parents=True)
    for name in ("libtorch_cpu.so", "libgomp.so.1", "libcudart.so.13", "libcudnn.so.9"):
        (installed / name).touch()
    text = written("worker", folder / "worker", folder / "installed")
    check_copyright_file(text)
    files = [line for line in text.splitlines() if line.startswith("Files: ")]
    check("Files: */libcudart.so.13" in files and "Files: */libcudnn.so.9" in files, f"NVIDIA's two licences: {files}")
    (installed / "libunheard.so").touch()
    refused = collect("worker", folder / "worker", folder / "installed")
    check(refused.returncode == 1 and "libunheard.so" in refused.stderr, "a library that nobody knows is refused")


with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name)
    check_copyright_file(written("desktop", place / "desktop"))
    headers = written("third-party", place / "headers")
    whole = written("third-party", place / "whole", program)
    for library in ("nlohmann-json3-dev", "libcli11-dev", "libexpected-dev"):
        check(library in headers and library in whole, f"{library} is compiled in")
    check("libqt6core6" in whole and "libqt6core6" not in headers, "Qt is loaded")
    font = written("third-party", place / "font", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
    check("fonts-dejavu-core" in font, "a file of a package brings that package's notice, though it loads nothing")
    check("GNU LESSER GENERAL PUBLIC LICENSE" in whole, "what only Debian has in a place of its own is brought along")
    test_worker(place)
print("every licence that is named is there")
