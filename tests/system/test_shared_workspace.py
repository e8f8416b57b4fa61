#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_shared_workspace.py BIN FAKE_WORKER: one workspace folder, several people, as real users with real permissions.

Two of them are in the group that may write it; a third may only look. Needs root; ends with 77 without.
"""
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from programs import check

GROUP = 54100
SKIPPED = 77


class Person:
    """Runs counterpart-cli as another user, with a home and a mask of their own."""

    def __init__(self, programs, worker, home, user, groups, mask=0o022):
        self.programs, self.user, self.groups, self.mask = pathlib.Path(programs).resolve(), user, groups, mask
        self.home = home / str(user)
        self.home.mkdir()
        os.chown(self.home, user, user)
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home),
                            "LANG": "C.UTF-8", "COUNTERPART_WORKER": str(worker), "QT_QPA_PLATFORM": "offscreen"}
        if "COUNTERPART_DEPS" in os.environ:
            self.environment["COUNTERPART_DEPS"] = os.environ["COUNTERPART_DEPS"]

    def start(self, *words, program="counterpart-cli"):
        return subprocess.Popen([str(self.programs / program), *map(str, words)], stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, user=self.user, group=self.user,
                                extra_groups=self.groups, umask=self.mask, env=self.environment, cwd="/")

    def run(self, *words, expect=0, program="counterpart-cli"):
        process = self.start(*words, program=program)
        process.output, process.errors = process.communicate(timeout=300)
        if process.returncode != expect:
            raise AssertionError(f"{self.user}: {' '.join(map(str, words))}: exit code {process.returncode}, "
                                 f"expected {expect}\n{process.output}\n{process.errors}")
        return process

    def json(self, *words):
        return json.loads(self.run(*words, "--json").output)


def content(folder):
    """Every path below with its permissions, owner and what is in it (shared memory is no content)."""
    found = {}
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() and not path.name.endswith("-shm") else b""
        status = path.stat()
        found[str(path)] = (status.st_mode, status.st_uid, hashlib.sha256(data).hexdigest())
    return found


def check_shared(workspace):
    """What anybody made can be written by everybody in the group."""
    for path in [workspace, *workspace.rglob("*")]:
        status = path.stat()
        check(status.st_gid == GROUP, f"{path} does not belong to the group")
        check(status.st_mode & 0o020, f"{path} cannot be written by the group: {oct(status.st_mode)}")


def wait_for(what, seconds=60):
    deadline = time.monotonic() + seconds
    while not what():
        check(time.monotonic() < deadline, "waited in vain")
        time.sleep(0.1)


def test_two_write(anna, ben, workspace):
    anna.run("workspace", "create", workspace)
    anna.run("simulate", workspace, "--name", "phantom", "--subjects", "6", "--lesions", "2", "--spacing", "6")
    ben.run("prepare", workspace, "--dataset", "phantom", "--set", "spacing=4")
    anna.run("cohort", "create", workspace, "--name", "all", "--dataset", "phantom")
    check_shared(workspace)
    # Anna's queue is killed while it works on what Ben has queued; then Ben's goes on with her files.
    queue = anna.start("queue", "run", workspace)
    wait_for(lambda: anna.json("queue", "status", workspace)["running"])
    check(ben.json("queue", "status", workspace)["pid"] == queue.pid, "Ben does not see Anna's queue")
    told = ben.run("queue", "run", workspace, expect=1).errors
    check(str(queue.pid) in told, f"a second queue is not told of the first: {told}")
    run = ben.json("train", workspace, "--method", "ae", "--preset", "quick", "--cohort", "all", "--protocol", "")
    events = workspace / "runs" / run["run"] / "events.jsonl"
    wait_for(lambda: events.exists() and "checkpoint" in events.read_text())
    check_shared(workspace)
    os.kill(queue.pid, signal.SIGKILL)
    queue.wait()
    for job in ben.json("jobs", workspace):
        if job["state"] == "running":
            kill_workers(workspace)
    ben.run("queue", "run", workspace, "--until-idle")
    check(all(job["state"] == "done" for job in anna.json("jobs", workspace)), "Ben's queue did not finish the jobs")
    check_shared(workspace)


def kill_workers(workspace):
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if f"{workspace}/runs".encode() in (entry / "cmdline").read_bytes():
                os.kill(int(entry.name), signal.SIGKILL)
        except OSError:
            pass


def looks(clara, workspace, out):
    """Every command that only reads."""
    info = clara.json("workspace", "info", workspace)
    check(info["read_only"] is True and info["runs"] == 2 and info["backups"] == [], f"info: {info}")
    check(clara.json("workspace", "check", workspace)["sound"], "check")
    check("read-only" in clara.run("workspace", "info", workspace).output, "info does not say that it is read-only")
    check([d["name"] for d in clara.json("datasets", workspace)] == ["phantom"], "datasets")
    check(len(clara.json("scans", workspace, "--dataset", "phantom")) == 8, "scans")
    check(len(clara.json("jobs", workspace)) == 2, "jobs")
    check([c["name"] for c in clara.json("cohort", "list", workspace)] == ["all"], "cohorts")
    clara.run("cohort", "check", workspace, "--name", "all")
    check(clara.json("queue", "status", workspace)["running"] is False, "queue status")
    clara.run("methods", "--json")
    evaluated = clara.run("evaluate", workspace, "--runs", "maps", "--cohort", "all", "--protocol", "plain", "--json")
    check(json.loads(evaluated.output)["runs"][0]["cases"] and "not stored" in evaluated.errors, "evaluate")
    clara.run("compare", workspace, "--runs", "maps", "--protocol", "behrendt-volume", "--metric", "dice", "--json")
    clara.run("export", workspace, "--run", "maps", "--to", out / "exported")
    check((out / "exported" / "outputs").is_dir(), "nothing was exported")
    clara.run("import", workspace, workspace / "simulated", "--dry-run")
    if (clara.programs / "counterpart").exists():
        clara.run("--figure", workspace, "--runs", "maps", "--out", out / "plate.png", program="counterpart")
        check((out / "plate.png").stat().st_size > 1000, "no figure")


def is_refused(clara, workspace):
    """Every command that writes says so in one sentence."""
    for words in (["simulate", workspace, "--name", "x"], ["import", workspace, workspace / "simulated"],
                  ["prepare", workspace, "--dataset", "phantom"],
                  ["cohort", "create", workspace, "--name", "x", "--dataset", "phantom"],
                  ["train", workspace, "--method", "ae", "--cohort", "all"], ["queue", "run", workspace],
                  ["infer", workspace, "--run", "maps", "--cohort", "all"], ["queue", "pause", workspace],
                  ["queue", "cancel", workspace, "--job", "1"], ["demo", workspace],
                  ["import-maps", workspace, "--name", "y", "--cohort", "all", "--pattern", f"{workspace}/prepared/*.nii"]):
        done = clara.run(*words, expect=3)
        lines = done.errors.strip().splitlines()
        check(len(lines) == 1 and str(workspace) in lines[0] and "only be looked at" in lines[0],
              f"{words[0]}: {done.errors}")


def test_one_looks(anna, clara, workspace):
    # Any map will do to have something scored: the scans themselves.
    anna.run("import-maps", workspace, "--name", "maps", "--cohort", "all", "--pattern",
             f"{workspace}/prepared/*/*/*T2w.nii")
    anna.run("evaluate", workspace, "--runs", "maps", "--cohort", "all", "--protocol", "behrendt-volume")
    before = content(workspace)
    looks(clara, workspace, clara.home)
    is_refused(clara, workspace)
    check(content(workspace) == before, "looking has changed something")


def test_looking_while_it_works(anna, clara, workspace):
    """The owner's queue has the database open and writes; what she commits is seen."""
    queue = anna.start("queue", "run", workspace)
    wait_for(lambda: clara.json("queue", "status", workspace)["running"])
    anna.run("cohort", "create", workspace, "--name", "second", "--dataset", "phantom")
    check({c["name"] for c in clara.json("cohort", "list", workspace)} == {"all", "second"}, "the new cohort is not seen")
    os.kill(queue.pid, signal.SIGKILL)
    queue.wait()
    check((workspace / "counterpart.sqlite-wal").stat().st_size > 0, "there is no WAL to be read")
    check(len(clara.json("cohort", "list", workspace)) == 2, "what stands in the WAL is not seen")
    copy = clara.home / "copy"
    copy.mkdir(mode=0o755)
    for ending in ("", "-wal"):
        shutil.copyfile(f"{workspace}/counterpart.sqlite{ending}", f"{copy}/counterpart.sqlite{ending}")
    check(len(clara.json("cohort", "list", copy)) == 2, "what stands in a copied WAL is not seen")
    check(sorted(p.name for p in copy.iterdir()) == ["counterpart.sqlite", "counterpart.sqlite-wal"], "looking left a file")


def test_own_settings(anna, ben, workspace):
    """Both have the workspace open in the window, and what it remembers is in each one's own home."""
    if not (anna.programs / "counterpart").exists():
        return
    windows = [(person, person.start(workspace, "--screenshot", person.home / "window.png", program="counterpart"))
               for person in (anna, ben)]
    for person, window in windows:
        errors = window.communicate(timeout=300)[1]
        check(window.returncode == 0 and (person.home / "window.png").stat().st_size > 1000, f"no window: {errors}")
        settings = person.home / "counterpart" / "counterpart.conf"
        check("recent=" in settings.read_text() and settings.stat().st_uid == person.user, f"{person.user}: no settings")
    check_shared(workspace)


def test_without_the_bit(anna, workspace):
    """A group that new files do not get is told of."""
    workspace.chmod(0o775)
    check(anna.json("workspace", "check", workspace)["group_not_inherited"] == str(GROUP), "nothing is said about the group")


def main(programs, worker):
    if os.geteuid() != 0:
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory(prefix="counterpart-shared-") as temporary:
        folder = pathlib.Path(temporary)
        folder.chmod(0o755)
        anna = Person(programs, worker, folder, 54001, [GROUP])
        ben = Person(programs, worker, folder, 54002, [GROUP], mask=0o027)
        clara = Person(programs, worker, folder, 54003, [])
        workspace = folder / "Gemeinsam ß 1"
        workspace.mkdir()
        os.chown(workspace, 0, GROUP)
        workspace.chmod(0o2775)
        test_two_write(anna, ben, workspace)
        test_own_settings(anna, ben, workspace)
        test_one_looks(anna, clara, workspace)
        test_looking_while_it_works(anna, clara, workspace)
        test_without_the_bit(anna, workspace)


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]).resolve())
    print("nobody is in another's way")
