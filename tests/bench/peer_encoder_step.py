# SPDX-License-Identifier: Apache-2.0
"""Times a step of the contrastive encoder's pre-training in eager PyTorch: prints milliseconds, one number a line.
Arguments: a JSON file with names and shapes of the parameters, batch, steps, threads. The second pass is masked too."""
import json
import pathlib
import sys
import time

import torch
from torch.nn import functional as F

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "nn"))
import peer_spark  # noqa: E402

batch, steps, threads = map(int, sys.argv[2:])
torch.set_num_threads(threads)
torch.set_default_dtype(torch.float32)
peer_spark.summary = lambda tensor: None  # the parity test's, not part of a step
parameters = peer_spark.filled(json.load(open(sys.argv[1])), 20)
parts = {prefix: {n.removeprefix(prefix): v for n, v in parameters.items() if n.startswith(prefix)}
         for prefix in ("encoder.", "spark.")}
optimiser = torch.optim.Adam(parameters.values(), lr=1e-4)
images, blocks, tau = torch.rand(batch, 1, 96, 96), (3, 4, 6, 3), 0.1


def contrast(first, second):
    views = F.normalize(torch.cat([first, second]))
    logits = views @ views.T / tau
    logits = logits - logits.max(1, keepdim=True).values.detach()
    same = torch.eye(len(first)).repeat(2, 2)
    positive = (logits * same * (1 - torch.eye(len(views)))).sum(1)
    spread = torch.exp(positive - 0.1) + (torch.exp(logits) * (1 - same)).sum(1)
    return (torch.log(spread + 1e-6) - positive).mean()


for _ in range(steps):
    begin = time.perf_counter()
    order = torch.rand(batch, 9).argsort(1)
    cells = (order < 3).float().view(batch, 1, 3, 3)
    encoder, decoder = peer_spark.Sparse(parts["encoder."], cells), peer_spark.Sparse(parts["spark."], cells)
    maps = encoder.pyramid(images * encoder.mask(images), blocks)
    loss = peer_spark.hidden_patches(decoder.decode(maps, 5), images, cells, False)
    whole = encoder.pyramid(images, blocks)[-1]
    loss = loss + contrast(maps[-1].mean((2, 3)), whole.mean((2, 3)))
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    loss.item()
    print(1e3 * (time.perf_counter() - begin))
