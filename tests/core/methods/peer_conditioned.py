# SPDX-License-Identifier: Apache-2.0
"""Both losses of the conditioned diffusion methods, from the parts that tests/core/nn compares one by one. Argument: a JSON file
with names and shapes of all parameters, settings and draws. Seeds give the same numbers as in C++ (see nn/peer_spark.py)."""
import json
import math
import pathlib
import sys

import torch

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "nn"))
from peer_spark import Sparse, epsilon_info_nce, filled, hidden_patches, random, summary  # noqa: E402
from peer_unet import UNet  # noqa: E402

index = json.load(open(sys.argv[1]))
blocks, batch, side = index["blocks"], index["batch"], index["side"]
cells = torch.tensor(index["cells"])
images = random((batch, 1, side, side), 21)


def parameters():
    return filled(index["shapes"], 20)


def part(p, prefix):
    return {name.removeprefix(prefix): value for name, value in p.items() if name.startswith(prefix)}


def outcome(loss, p):
    loss.backward()
    return {"loss": loss.item(), "gradients": {n: summary(v.grad) for n, v in p.items() if v.grad is not None}}


def encoder_loss(second_pass, on_cosines, kept):
    p = parameters()
    encoder, decoder = Sparse(part(p, "encoder."), cells), Sparse(part(p, "spark."), cells)
    dense = Sparse(part(p, "encoder."), torch.ones_like(cells))
    maps = encoder.pyramid(images * encoder.mask(images), blocks)
    loss = hidden_patches(decoder.decode(maps, len(blocks) + 1), images, cells, False)
    if second_pass:
        first = maps[-1] if kept is None else dense.pyramid(images * kept, blocks)[-1]
        second = (encoder if second_pass == "masked" else dense).pyramid(images, blocks)[-1]
        loss = loss + epsilon_info_nce(first.mean((2, 3)), second.mean((2, 3)), 0.5, 0.07, 0.07, on_cosines)
    return outcome(loss, p)


def signal(level):
    """Share of signal at an index of the cosine schedule, in the precision of the C++ tables."""
    def f(t):
        return math.cos((t / 1000 + 0.008) / 1.008 * math.pi / 2) ** 2
    product = 1.0
    for t in range(level + 1):
        product *= 1 - min(1 - f(t + 1) / f(t), 0.999)
    return [torch.tensor(math.sqrt(share), dtype=torch.float32).double() for share in (product, 1 - product)]


def diffusion_loss():
    p = parameters()
    shares = torch.tensor([[s.item() for s in signal(level)] for level in index["levels"]])[:, :, None, None, None]
    clean = images * 2 - 1
    mixed = shares[:, 0] * clean + shares[:, 1] * random((1, 1, side, side), 22)
    encoder = part(p, "encoder.")
    deepest = Sparse(encoder, torch.ones_like(cells)).pyramid(images, blocks)[-1]
    code = deepest.mean((2, 3)) @ encoder["fc.weight"].T + encoder["fc.bias"]
    net = UNet(condition=code.shape[1], **index["unet"])
    weights = part(p, "denoiser.")
    assert dict(net.named_parameters()).keys() == weights.keys()
    drawn = torch.func.functional_call(net, weights, (mixed, torch.tensor(index["levels"]), code))
    return outcome((drawn - clean).abs().mean(), p)


kept = torch.tensor(index["kept"])
print(json.dumps({"cddpm": encoder_loss(None, False, None), "masked": encoder_loss("masked", False, None),
                  "dense": encoder_loss("dense", True, None), "erasing": encoder_loss("dense", False, kept),
                  "diffusion": diffusion_loss()}))
