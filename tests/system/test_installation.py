# SPDX-License-Identifier: Apache-2.0
"""test_installation.py BUILD: what the packages hold, installed from this build into a folder of its own: everything in
its place, nothing pointing back into the build, and the programs find each other and their files there."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from programs import check, environment

# Who brings these: the C and C++ libraries' packages, zlib's, and NVIDIA's driver.
OUTSIDE = re.compile(r"(ld-linux-x86-64|lib(c|m|dl|pthread|rt|util|stdc\+\+|gcc_s|z|cuda))\.so\.\d+")


def install(build, component, prefix, **more):
    subprocess.run(["cmake", "--install", build, "--component", component, "--prefix", prefix], check=True,
                   stdout=subprocess.DEVNULL, env={**os.environ, **more})


def dynamic(file, what):
    said = subprocess.run(["readelf", "-d", file], check=True, capture_output=True, text=True).stdout
    return re.findall(rf"\({what}\).*\[(.*)\]", said)


def say(*words, expect=0):
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True)
    check(done.returncode == expect, f"{words}: exit code {done.returncode}, expected {expect}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def check_desktop(tree):
    for name in ("counterpart", "counterpart-cli"):
        program = tree / "bin" / name
        check(not dynamic(program, "RUNPATH") + dynamic(program, "RPATH"), f"{program} has a run path")
        check(re.search(r"\d+\.\d+\.\d+", say(program, "--version")), f"{program} does not say its version")
    check({path.name for path in tree.iterdir()} <= {"bin", "lib", "share"}, "something lies beside bin, lib and share")
    anatomy = tree / "share/counterpart/anatomy"
    check(len(list(anatomy.glob("*.nii.gz"))) >= 4, "the anatomy is missing")
    # With an empty folder in its place simulating must fail there, although set-up's own anatomy is whole.
    anatomy.rename(anatomy.with_name("moved"))
    anatomy.mkdir()
    say(tree / "bin/counterpart-cli", "workspace", "create", tree / "lab")
    problem = say(tree / "bin/counterpart-cli", "simulate", tree / "lab", "--name", "few", expect=3)
    check(str(anatomy) in problem, f"the anatomy was not looked for in {anatomy}: {problem}")


def check_worker(tree):
    worker, = tree.glob("lib/counterpart/*/counterpart-worker")
    paths = [path for found in dynamic(worker, "RUNPATH") for path in found.split(":")]
    check(paths and all(path.startswith("$ORIGIN/") for path in paths), f"{worker}: run path {paths}")
    brought = {path.name for path in worker.parent.rglob("*.so*")}
    for file in [worker, *worker.parent.rglob("*.so*")]:
        missing = [name for name in dynamic(file, "NEEDED") if name not in brought and not OUTSIDE.fullmatch(name)]
        check(not missing, f"{file.name} needs {missing}, which the package does not bring")
    check("cpu" in say(worker, "devices"), "the worker does not list the CPU")


def main(build):
    with tempfile.TemporaryDirectory() as name:
        tree = pathlib.Path(name).resolve()
        environment(tree)
        os.environ.pop("COUNTERPART_DEPS", None)
        install(build, "desktop", tree)
        check_desktop(tree)
        install(build, "worker", tree)
        install(build, "libtorch", tree, CMAKE_INSTALL_MODE="ABS_SYMLINK")  # gigabytes need not be copied for this
        check_worker(tree)


main(pathlib.Path(sys.argv[1]))
