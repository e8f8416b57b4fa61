# SPDX-License-Identifier: Apache-2.0
"""The programs under test, and a demo small enough for a test."""
import json
import os
import pathlib
import subprocess

TINY = ["--subjects", "4", "--lesions", "4", "--simulation", "spacing=2.5",
        "--set", "ae.steps=12", "--set", "ae.batch-size=4",
        "--set", "ddpm.steps=12", "--set", "ddpm.batch-size=4", "--set", "ddpm.width=8"]


class Programs:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()

    def command(self, *words):
        return [str(self.folder / "counterpart-cli"), *map(str, words)]

    def run(self, *words, expect=0):
        """Runs counterpart-cli; fails loudly when the exit code is not the expected one."""
        done = subprocess.run(self.command(*words), capture_output=True, text=True)
        if done.returncode != expect:
            raise AssertionError(f"{' '.join(map(str, words))}: exit code {done.returncode}, expected {expect}\n"
                                 f"{done.stdout}\n{done.stderr}")
        return done

    def json(self, *words):
        return json.loads(self.run(*words, "--json").stdout)


def environment(folder):
    """Everything a program writes for a person goes into the test's own folder."""
    os.environ.update(HOME=str(folder), XDG_CONFIG_HOME=str(folder), QT_LOGGING_RULES="*.debug=false")


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def events_of(run):
    """Every line of events.jsonl parses and the sequence has no gap, over resumes too."""
    lines = (run / "events.jsonl").read_text().splitlines()
    events = [json.loads(line) for line in lines]
    check([e["seq"] for e in events] == list(range(1, len(events) + 1)), f"{run.name}: gaps in the event sequence")
    return events


def check_finished(programs, workspace, runs):
    """The workspace is whole and every run ended well."""
    programs.run("workspace", "check", workspace, "--hashes")
    jobs = programs.json("jobs", workspace)
    check(jobs and all(job["state"] == "done" for job in jobs), f"not all jobs are done: {jobs}")
    for run in runs:
        folder = pathlib.Path(workspace) / "runs" / run
        check(events_of(folder)[-1]["type"] == "finished", f"{run}: the last event is not `finished`")
        check(not list(folder.rglob("*.part-*")), f"{run}: half-written files were left")
