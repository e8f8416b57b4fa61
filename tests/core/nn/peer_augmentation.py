# SPDX-License-Identifier: Apache-2.0
"""What torchio's transforms make of a scan. Argument: a JSON file with the scan's size and spacing (x, y, z) and the changes.
The scan's numbers come from a seed, as in the test itself."""
import json
import sys

import numpy as np
import torch
import torchio

given = json.load(open(sys.argv[1], encoding="utf-8"))
torch.manual_seed(given["seed"])
x, y, z = given["size"]
scan = torch.rand(z, y, x) - 0.1
affine = np.diag([*given["spacing"], 1.0])
changed = []
for change in given["changes"]:
    steps = []
    if "gamma" in change:
        steps.append(torchio.Gamma(gamma=change["gamma"]))
    if "bias" in change:
        steps.append(torchio.BiasField(coefficients=change["bias"], order=3))
    if "blur" in change:
        steps.append(torchio.Blur(std=change["blur"]))
    if "ghosts" in change:
        every, axis, intensity, restore = change["ghosts"]
        steps.append(torchio.Ghosting(num_ghosts=every, axis=axis, intensity=intensity, restore=restore))
    image = torchio.ScalarImage(tensor=scan.permute(2, 1, 0)[None], affine=affine)
    out = torchio.Compose(steps)(torchio.Subject(image=image))["image"].data[0]
    changed.append(out.permute(2, 1, 0).flatten().tolist())
print(json.dumps(changed))
