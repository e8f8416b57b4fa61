# SPDX-License-Identifier: Apache-2.0
"""Times the training step of the diffusion method in eager PyTorch: prints milliseconds, one number a line.
Arguments: width, blocks, batch, steps, threads."""
import pathlib
import sys
import time

import torch

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "nn"))
from peer_unet import UNet  # noqa: E402

width, blocks, batch, steps, threads = map(int, sys.argv[1:])
torch.set_num_threads(threads)
torch.manual_seed(0)
net = UNet(width=width, blocks=blocks)
optimiser = torch.optim.Adam(net.parameters(), lr=1e-4)
share = torch.linspace(0.999, 0.001, 1000)
images, noise = torch.rand(batch, 1, 96, 96), torch.rand(1, 1, 96, 96)
for _ in range(steps):
    begin = time.perf_counter()
    level = torch.randint(0, 1000, (batch,))
    clean = images * 2 - 1
    a = share[level].view(-1, 1, 1, 1)
    loss = (net(a.sqrt() * clean + (1 - a).sqrt() * noise, level) - clean).abs().mean()
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    loss.item()
    print(1e3 * (time.perf_counter() - begin))
