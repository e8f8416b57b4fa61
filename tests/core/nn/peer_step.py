# SPDX-License-Identifier: Apache-2.0
"""Loads the weights that the C++ test wrote, runs forward, gradient and one Adam step with this folder's own networks,
and writes the results beside them. Arguments: folders. Files: <name>.raw per tensor, index.json with names, shapes and settings."""
import json
import sys

import numpy as np
import torch

from peer_autoencoder import Autoencoder
from peer_unet import UNet

torch.set_num_threads(2)


def run(folder):
    index = json.load(open(f"{folder}/index.json"))
    dtype = {"float32": torch.float32, "float64": torch.float64}[index["dtype"]]

    def load(name, shape):
        return torch.from_numpy(np.fromfile(f"{folder}/{name}.raw", dtype=index["dtype"]).reshape(shape))

    def save(name, tensor):
        tensor.detach().contiguous().numpy().tofile(f"{folder}/{name}.out")

    net = {"unet": UNet, "autoencoder": Autoencoder}[index["network"]](**index["options"]).to(dtype)
    own = dict(net.named_parameters())
    given = {entry["name"]: entry["shape"] for entry in index["parameters"]}
    assert own.keys() == given.keys(), sorted(own.keys() ^ given.keys())
    with torch.no_grad():
        for name, shape in given.items():
            assert list(own[name].shape) == shape, name
            own[name].copy_(load("weight-" + name, shape))

    inputs = [load(entry["name"], entry["shape"]) for entry in index["inputs"]]
    target = load("target", index["target"])
    optimiser = torch.optim.Adam(net.parameters(), lr=index["learning_rate"])
    output = net(*inputs)
    (output - target).abs().mean().backward()
    save("output", output)
    for name, parameter in own.items():
        save("gradient-" + name, parameter.grad)
    optimiser.step()
    for name, parameter in own.items():
        save("stepped-" + name, parameter)


for folder in sys.argv[1:]:
    run(folder)
