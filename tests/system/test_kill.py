#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_kill.py BIN [--kills N] [--seed S]: kill -9 of worker, queue, command and window at random moments of the demo.

After every kill the demo (and the window) is started again; at the end everything has finished and no row or file is
broken. Needs a display.
"""
import argparse
import os
import pathlib
import random
import signal
import subprocess
import tempfile
import time

from programs import TINY, Programs, check, check_finished, environment

RUNS = ["threshold", "ae-quick", "ddpm-quick"]
KINDS = {"worker": "counterpart-worker", "queue": "counterpart-cli queue", "demo": "counterpart-cli demo",
         "window": "counterpart "}


def processes(workspace):
    """kind → process ids that work on this workspace."""
    found = {kind: [] for kind in KINDS}
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
        except OSError:
            continue
        line = pathlib.Path(words[0]).name + " " + " ".join(words[1:])
        if str(workspace) not in line:
            continue
        for kind, start in KINDS.items():
            if line.startswith(start):
                found[kind].append(int(entry.name))
    return found


def kill_one(workspace, chooser, log):
    """Kills a random process of a random kind that runs just now."""
    running = {kind: pids for kind, pids in processes(workspace).items() if pids}
    if not running:
        return False
    kind = chooser.choice(sorted(running))
    try:
        os.kill(chooser.choice(running[kind]), signal.SIGKILL)
    except ProcessLookupError:
        return False
    log.append(kind)
    return True


def start(programs, workspace):
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    running = processes(workspace)
    if not running["demo"]:
        subprocess.Popen(programs.command("demo", workspace, *TINY), start_new_session=True, **quiet)
    if not running["window"]:
        subprocess.Popen([str(programs.folder / "counterpart"), str(workspace)], start_new_session=True, **quiet)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin")
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    programs, chooser, killed = Programs(options.bin), random.Random(options.seed), []
    with tempfile.TemporaryDirectory(prefix="counterpart-kill-") as temporary:
        environment(temporary)
        workspace = pathlib.Path(temporary) / "workspace"
        try:
            deadline = time.monotonic() + 60 * options.kills
            while len(killed) < options.kills and time.monotonic() < deadline:
                start(programs, workspace)
                time.sleep(chooser.uniform(2, 14))
                kill_one(workspace, chooser, killed)
            check(len(killed) == options.kills, f"only {len(killed)} processes could be killed")
            for pid in processes(workspace)["demo"]:  # the last one is started by us, to see how it ends
                os.kill(pid, signal.SIGKILL)
            programs.run("demo", workspace, *TINY)
            check_finished(programs, workspace, RUNS)
        finally:
            for pids in processes(workspace).values():
                for pid in pids:
                    os.kill(pid, signal.SIGKILL)
    print(f"killed {', '.join(killed)}; everything finished")


if __name__ == "__main__":
    main()
