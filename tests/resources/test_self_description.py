#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_self_description.py BIN: man pages and completion say what the programs' own --help says."""
import hashlib
import json
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

bin_folder = pathlib.Path(sys.argv[1]).resolve()
CLI = bin_folder / "counterpart-cli"


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def run(*words, **more):
    return subprocess.run(list(map(str, words)), capture_output=True, text=True, check=True, **more).stdout


def commands_of(path=()):
    """Every subcommand that does something, with its --help, by walking the helps."""
    text = run(CLI, *path, "--help")
    children = re.findall(r"^  (\S+)", text.split("Subcommands:")[1], re.M) if "Subcommands:" in text else []
    found = {} if children else {path: text}
    for child in children:
        found.update(commands_of((*path, child)))
    return found


def options_of(text):
    return {name for line in re.findall(r"^  (-\S+)", text, re.M) for name in line.split(",")} - {"-h", "--help"}


def sections_of(page):
    """The page as it reads, by the heading of each section and subcommand."""
    plain = re.sub(r"\\f[BIR]|\\&", "", page).replace("\\-", "-")
    parts = re.split(r"^\.S[HS] (.*)$", plain, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))


def check_page(page, name):
    if shutil.which("man"):
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", "-"], input=page, text=True,
                              capture_output=True)
        check(not done.stderr, f"man complains of {name}: {done.stderr}")
    if shutil.which("mandoc"):
        told = subprocess.run(["mandoc", "-T", "lint", "-W", "warning"], input=page, text=True, capture_output=True)
        worse = [line for line in told.stdout.splitlines() if "missing date" not in line]
        check(not worse, f"mandoc complains of {name}: {worse}")


def test_page_is_complete(commands):
    page = run(CLI, "manual")
    check_page(page, "counterpart-cli")
    sections = sections_of(page)
    for path, text in commands.items():
        section = sections.get(" ".join(path))
        check(section is not None, f"{' '.join(path)} is not in the man page")
        for option in options_of(text):
            check(re.search(rf"^(.*, )?{option}\b", section, re.M), f"{' '.join(path)} {option} is not in the man page")
    for example in re.findall(r"^counterpart-cli (.*)$", sections["EXAMPLES"], re.M):
        path = next(path for path in commands if tuple(example.split()[:len(path)]) == path)
        for option in re.findall(r"--[\w-]+", example):
            check(option in options_of(commands[path]), f"the man page shows {option}, which {path} does not have")


def completed_by_bash(line, script, before="", program=CLI):
    """What bash would offer at the end of the line, by the script it would have read."""
    words = re.findall(r"[^\s=:]+|[=:]+", line) + ([""] if line[-1] in " " else [])
    setting = " ".join(f"'{word}'" for word in words)
    code = (f"{before}\nsource {script}\nCOMP_LINE='{line}' COMP_POINT={len(line)} COMP_WORDS=({setting}) "
            f"COMP_CWORD={len(words) - 1}\n$(complete -p {program.name} | sed 's/.*-F \\([^ ]*\\) .*/\\1/') "
            "\nprintf '%s\\n' \"${COMPREPLY[@]}\"")
    return run("bash", "-c", code, env={"PATH": f"{bin_folder}:/usr/bin:/bin", "HOME": "/"}).split()


def write_image(file):
    """A NIfTI-1 file of 8 × 8 × 8 voxels."""
    header = struct.pack("<i36s8h", 348, b"", 3, 8, 8, 8, 1, 1, 1, 1) + struct.pack("<3f4h", 0, 0, 0, 0, 16, 32, 0)
    header += struct.pack("<8f", 1, 1, 1, 1, 1, 0, 0, 0) + struct.pack("<f", 352)
    header = header.ljust(252, b"\0") + struct.pack("<2h", 0, 1)
    header = header.ljust(280, b"\0") + struct.pack("<12f", 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0)
    file.write_bytes(header.ljust(344, b"\0") + b"n+1\0" + b"\0" * 4 +
                     struct.pack("<512f", *(float(i % 7) for i in range(512))))


def test_bash(commands, folder):
    script = folder / "counterpart-cli"
    script.write_text(run(CLI, "completion", "bash"))
    at = lambda line: completed_by_bash(f"counterpart-cli {line}", script)
    check(sorted(at("")) == sorted({path[0] for path in commands}), f"subcommands: {at('')}")
    for path, text in commands.items():
        check(path[-1] in at(" ".join((*path[:-1], path[-1][:1]))), f"{path} is not completed")
        missing = options_of(text) - set(at(" ".join((*path, "--")))) - {o for o in options_of(text) if len(o) == 2}
        check(not missing, f"{path}: {missing} are not completed")
    methods = sorted(method["id"] for method in json.loads(run(CLI, "methods", "--json")))
    check(sorted(at("train W --method ")) == methods, f"methods: {at('train W --method ')}")
    check(at("train W --method=thresh") == ["threshold"], "after the = that bash takes for a word")
    check(at("demo W --methods ae,thresh") == ["ae,threshold"], "a list with commas")
    check(at("train W --device cuda:") == ["0"], "after the : that bash takes for a word")
    check("steps=" in at("train W --method ddpm --set ste"), "parameters of the method")
    check(at("completion ") == ["bash", "zsh", "fish"], "the members of a choice")
    protocols = sorted(protocol["id"] for protocol in json.loads(run(CLI, "protocols", "--json")))
    check(sorted(at("score --protocol ")) == protocols, "protocols")


def test_what_a_workspace_has(folder):
    workspace, scans = folder / "My study", folder / "scans"
    scans.mkdir()
    for number in (1, 2):
        write_image(scans / f"sub-{number:02}_T2w.nii")
    run(CLI, "workspace", "create", workspace)
    run(CLI, "import", workspace, scans, "--name", "clinic")
    database = workspace / "counterpart.sqlite"
    before = hashlib.sha256(database.read_bytes()).hexdigest()
    lines = run(CLI, "--complete", "prepare", workspace, "--dataset", "").splitlines()
    check(lines == ["words", "clinic"], f"data sets: {lines}")
    lines = run(CLI, "--complete", "scans", database, "--dataset", "cli").splitlines()
    check(lines == ["words", "clinic"], f"data sets of the database's file: {lines}")
    check(run(CLI, "--complete", "scans", folder / "nothing", "--dataset", "") == "words\n", "no workspace, no words")
    check(hashlib.sha256(database.read_bytes()).hexdigest() == before, "completion changed the database")
    check(run(CLI, "--complete", "import", workspace, "") == "files\n", "files are the shell's")
    check(run(CLI, "--complete", "export", workspace, "--to", "") == "folders\n", "folders are the shell's")


def test_other_shells(folder, program, *words):
    for shell in ("bash", "zsh", "fish"):
        script = folder / f"{program.name}.{shell}"
        script.write_text(run(program, *words[:-1], f"{words[-1]}", shell))
        if shutil.which(shell):
            run(shell, "-n", script)


def test_window(folder):
    program = bin_folder / "counterpart"
    page = run(program, "--manual", env={"PATH": "/usr/bin:/bin", "LANG": "de_DE.UTF-8"})
    check_page(page, "counterpart")
    text = run(program, "--help", env={"PATH": "/usr/bin:/bin", "LANG": "C"})
    options = {name for line in re.findall(r"^  (-.*)$", text, re.M) for name in re.findall(r"(?<![\w-])--?[\w-]+", line)}
    options = {option for option in options if option.startswith("--")}
    check({"--figure", "--screenshot", "--help"} <= options, f"--help does not tell all: {options}")
    described = sections_of(page)["OPTIONS"]
    for option in options - {"--help-all"}:
        check(re.search(rf"^(.*, )?{option}\b", described, re.M), f"{option} is not in the man page")
    check("Write a picture of the window" in described, "the page is in English in every language")
    test_other_shells(folder, program, "--completion")
    at = lambda line: completed_by_bash(f"counterpart {line}", folder / "counterpart.bash", program=program)
    check(options - {"--help-all"} <= set(at("--")), f"options of the window: {at('--')}")
    check(at("--theme ") == ["dark", "light", "system"], "the members of a choice")


def main():
    commands = commands_of()
    check(len(commands) > 20, f"only {len(commands)} subcommands were found")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        test_page_is_complete(commands)
        test_bash(commands, folder)
        test_what_a_workspace_has(folder)
        test_other_shells(folder, CLI, "completion")
        if (bin_folder / "counterpart").exists():
            test_window(folder)
        for page in [bin_folder / "counterpart_worker_page"]:
            if page.exists():
                check_page(run(page), "counterpart-worker")
    print(f"{len(commands)} subcommands are described and completed")


main()
