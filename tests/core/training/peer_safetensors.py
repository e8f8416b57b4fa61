# SPDX-License-Identifier: Apache-2.0
"""peer_safetensors.py write FILE | check FILE: the safetensors package's side of the tests."""
import sys

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

CASES = {
    "floats": torch.arange(12, dtype=torch.float32).reshape(3, 4) / 7,
    "halves": torch.arange(5, dtype=torch.float16) / 3,
    "brains": torch.arange(5).to(torch.bfloat16) / 3,
    "doubles": torch.tensor(3.25, dtype=torch.float64),
    "longs": torch.tensor([-(2**62), 7], dtype=torch.int64),
    "ints": torch.tensor([[1], [-2]], dtype=torch.int32),
    "shorts": torch.tensor([-3, 4, 5], dtype=torch.int16),
    "chars": torch.tensor([-128, 127], dtype=torch.int8),
    "bytes": torch.tensor([0, 255, 7], dtype=torch.uint8),
    "flags": torch.tensor([True, False, True]),
    "empty": torch.zeros(0, 3),
}

mode, path = sys.argv[1:]
if mode == "write":
    save_file(CASES, path, metadata={"made": "by the package", "umlaut": "größer"})
elif mode == "check":
    found = load_file(path)
    assert sorted(found) == sorted(CASES), sorted(found)
    for name, expected in CASES.items():
        assert found[name].dtype == expected.dtype and torch.equal(found[name], expected), name
    with safe_open(path, "pt") as file:
        assert file.metadata()["made"] == "by us", file.metadata()
else:
    # An optimiser's peer: the same gradients through torch.optim. Writes the weights after each of 5 steps.
    kind, decay, out = mode, 0.02, path
    weight = torch.nn.Parameter(torch.linspace(-1, 1, 24).reshape(4, 6))
    make = torch.optim.AdamW if kind == "adamw" else torch.optim.Adam
    optimiser = make([weight], lr=0.05, betas=(0.8, 0.95), weight_decay=decay)
    for step in range(5):
        weight.grad = torch.sin(weight.detach() * (step + 3)) * 10
        torch.nn.utils.clip_grad_norm_([weight], 1.5)
        optimiser.step()
    save_file({"weight": weight.detach()}, out)
