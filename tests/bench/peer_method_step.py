# SPDX-License-Identifier: Apache-2.0
"""Times a method's training step in eager PyTorch: prints milliseconds, one number a line.
Arguments: method, width, blocks, batch, steps, threads; `inference` after them times one level of a batch instead.
cddpm: its second stage, U-Net and ResNet-50 together."""
import pathlib
import sys
import time

import torch
import torchvision

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "nn"))
from peer_unet import UNet  # noqa: E402

method = sys.argv[1]
width, blocks, batch, steps, threads = map(int, sys.argv[2:7])
torch.set_num_threads(threads)
torch.manual_seed(0)
length = 128 if method == "cddpm" else 0
net = UNet(width=width, blocks=blocks, condition=length, scale_shift=method != "anoddpm")
parameters = list(net.parameters())
if length:
    encoder = torchvision.models.resnet50(num_classes=length)
    encoder.conv1 = torch.nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False)
    parameters += list(encoder.parameters())
optimiser = torch.optim.Adam(parameters, lr=1e-4)
share = torch.linspace(0.999, 0.001, 1000)
images, noise = torch.rand(batch, 1, 96, 96), torch.rand(batch if method == "anoddpm" else 1, 1, 96, 96)


def infer():
    """One call a square of pddpm, else one."""
    level = torch.full((batch,), 499)
    clean = images * 2 - 1
    mixed = share[level].view(-1, 1, 1, 1) * clean + noise
    for _ in range(4 if method == "pddpm" else 1):
        ((net(mixed, level, encoder(images)) if length else net(mixed, level)) + 1).sum().item()


if sys.argv[7:] == ["inference"]:
    torch.set_grad_enabled(False)
    net.eval()
    for _ in range(steps):
        begin = time.perf_counter()
        infer()
        print(1e3 * (time.perf_counter() - begin))
    sys.exit()
for _ in range(steps):
    begin = time.perf_counter()
    level = torch.randint(0, 1000, (batch,))
    clean = images * 2 - 1
    a = share[level].view(-1, 1, 1, 1)
    mixed, target = a.sqrt() * clean + (1 - a).sqrt() * noise, clean
    if method == "pddpm":  # one of four squares of each slice is noised, and alone counts
        inside = torch.zeros(batch, 1, 96, 96, dtype=torch.bool)
        for sample, box in enumerate(torch.randint(0, 4, (batch,)).tolist()):
            inside[sample, :, box // 2 * 48:box // 2 * 48 + 48, box % 2 * 48:box % 2 * 48 + 48] = True
        mixed = torch.where(inside, mixed, clean)
    predicted = net(mixed, level, encoder(images)) if length else net(mixed, level)
    if method == "pddpm":
        predicted = torch.where(inside, predicted, clean)
    loss = ((predicted - noise) ** 2).mean() if method == "anoddpm" else (predicted - target).abs().mean()
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    loss.item()
    print(1e3 * (time.perf_counter() - begin))
