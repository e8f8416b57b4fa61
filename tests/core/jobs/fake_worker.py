#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Stands in for counterpart-worker: writes events as it would, and goes wrong as RUNDIR/plan.json asks."""
import fcntl, json, os, signal, sys, time

if sys.argv[1] == "devices":
    print(json.dumps({"devices": [{"id": "cpu"}]}))
    sys.exit(0)

task, folder = sys.argv[1], sys.argv[2]
options = dict(zip(sys.argv[3::2], sys.argv[4::2]))
path = lambda name: os.path.join(folder, name)
plan = json.load(open(path("plan.json"))) if os.path.exists(path("plan.json")) else {}
plan = plan.get(task, {})

lock = open(path("worker.lock"), "w")
try:
    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
except OSError:
    open(path("second-worker"), "w").close()
    sys.exit(3)

with open(path("starts"), "a") as starts:
    starts.write(" ".join(sys.argv[1:]) + "\n")


def last_sequence():
    """Cuts a torn line off, as the real one does."""
    if not os.path.exists(path("events.jsonl")):
        return 0
    data = open(path("events.jsonl"), "rb").read()
    whole = data[: data.rfind(b"\n") + 1]
    if whole != data:
        os.truncate(path("events.jsonl"), len(whole))
    lines = whole.splitlines()
    return json.loads(lines[-1])["seq"] if lines else 0


sequence = last_sequence()
events = open(path("events.jsonl"), "ab", buffering=0)


def emit(event, **fields):
    global sequence
    sequence += 1
    events.write((json.dumps({"seq": sequence, "time": "2026-01-01T00:00:00.000Z", "type": event, **fields}) + "\n").encode())


def once(name):
    """True the first time only, over all starts."""
    if os.path.exists(path(name)):
        return False
    open(path(name), "w").close()
    return True


stop = []
signal.signal(signal.SIGTERM, lambda *_: stop.append(1))
emit("heartbeat", pid=os.getpid())
micro_batch = int(options.get("--micro-batch", 16))
if micro_batch > plan.get("fits", 16):
    emit("failed", task=task, error={"kind": "failed", "code": "worker.out-of-memory", "arguments": {"micro_batch": str(micro_batch)}})
    sys.exit(1)

state = path(task + "-state")
step = int(open(state).read()) if os.path.exists(state) else 0
steps = plan.get("steps", 20)
while step < steps:
    step += 1
    time.sleep(plan.get("delay", 0.002))
    if step in plan.get("crash", []) and once(f"crashed-{step}"):
        events.write(b'{"seq": 9999, "type": "met')
        os.kill(os.getpid(), signal.SIGKILL)
    if step in plan.get("hang", []) and once(f"hung-{step}"):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(1000)
    if step == plan.get("fail"):
        emit("failed", task=task, error={"kind": "failed", "code": "worker.diverged", "arguments": {"step": str(step)}})
        sys.exit(1)
    emit("metric", stage=task, step=step, values={"loss": 1.0 / step, "step-ms": 2.0})
    emit("progress", fraction=step / steps, remaining_s=None, step=step, steps=steps)
    if step % 5 == 0 or stop:
        with open(state + ".part", "w") as file:
            file.write(str(step))
        os.rename(state + ".part", state)
        emit("checkpoint", stage=task, step=step, file="checkpoints/latest-%d" % (step % 2), kind="latest")
    if stop and not plan.get("stubborn"):
        emit("failed", task=task, error={"kind": "cancelled", "code": "base.cancelled", "arguments": {}})
        sys.exit(130)

if task == "infer":
    case = os.path.join(folder, "outputs", options.get("--cohort", "all"), "sub-2_T2w")
    os.makedirs(case, exist_ok=True)
    for name in ("reconstruction.nii", "map-residual.nii"):
        open(os.path.join(case, name), "w").close()
emit("finished", task=task, cases=1)
