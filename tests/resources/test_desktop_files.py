#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_desktop_files.py ROOT MADE: menu entry, metainfo, file type and icons are well-formed and agree with each other.

The desktops' own validators are asked too where they are installed."""
import configparser
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as xml

root, made = map(pathlib.Path, sys.argv[1:])
files = root / "resources/desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def validate(*words):
    if shutil.which(words[0]):
        done = subprocess.run(list(map(str, words)), capture_output=True, text=True)
        check(done.returncode == 0, f"{words[0]}: {done.stdout}{done.stderr}")


def test_menu_entry():
    reader = configparser.ConfigParser(interpolation=None, strict=True)
    reader.optionxform = str
    reader.read(files / "counterpart.desktop", encoding="utf-8")
    entry = reader["Desktop Entry"]
    check(entry["Exec"] == "counterpart %f" and entry["Icon"] == "counterpart", "what the entry starts")
    for key in ("GenericName", "Comment", "Keywords"):
        check(entry[key] and entry[f"{key}[de]"] and entry[key] != entry[f"{key}[de]"], f"{key} in both languages")
    validate("desktop-file-validate", files / "counterpart.desktop")
    return entry


def test_metainfo(entry):
    file = made / "org.counterpart.counterpart.metainfo.xml"
    component = xml.parse(file).getroot()
    version = re.search(r"project\(Counterpart VERSION ([\d.]+)", (root / "CMakeLists.txt").read_text())[1]
    check(component.find("releases/release").get("version") == version, "the release is this version")
    check(component.find("launchable").text == "counterpart.desktop", "the entry it belongs to")
    check(component.find("provides/mediatype").text + ";" == entry["MimeType"], "the file type it opens")
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for tag in ("summary", "description/p", "description/ul/li"):
        found = component.findall(tag)
        check(len(found) == 2 * sum(one.get(language) == "de" for one in found), f"{tag} in both languages")
    validate("appstreamcli", "validate", "--no-net", file)


def test_file_type(entry):
    types = xml.parse(files / "counterpart.mime.xml").getroot().findall(f"{MIME}mime-type")
    check([one.get("type") + ";" for one in types] == [entry["MimeType"]], "the type the menu entry opens")
    source = (root / "core/store/migrations.h").read_text()
    ours = int(re.search(r"applicationId = (0x[0-9a-fA-F]+)", source)[1], 16)
    match = types[0].find(f"{MIME}magic/{MIME}match/{MIME}match")
    check(int(match.get("value"), 16) == ours and match.get("offset") == "68", "the database's application id")


def test_icons():
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        data = (made / f"icons/{size}/counterpart.png").read_bytes()
        check(data[:8] == b"\x89PNG\r\n\x1a\n", f"the icon of {size} pixels is no PNG")
        check(struct.unpack(">II", data[16:24]) == (size, size), f"the icon of {size} pixels has another size")
    for drawing in (root / "resources/icon").glob("*.svg"):
        xml.parse(drawing)


menu_entry = test_menu_entry()
test_metainfo(menu_entry)
test_file_type(menu_entry)
test_icons()
print("menu entry, metainfo, file type and icons are in order")
