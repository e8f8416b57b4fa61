# SPDX-License-Identifier: Apache-2.0
"""The encoder that learns to overlook lesions, written down again: torchvision's ResNet-50, and a sparse ResNet, SparK's
decoder and ε-InfoNCE in plain words. Argument: a JSON file with names and shapes of parameters. LibTorch in C++ is the very
library this Python imports, so a seed gives the same numbers on both sides and no weights need to be handed over."""
import json
import math
import sys

import torch
import torchvision
from torch.nn import functional as F

torch.set_num_threads(1)  # small work: waiting for a second thread costs more than it saves
torch.set_default_dtype(torch.float64)


def filled(shapes, seed):
    torch.manual_seed(seed)
    values = {}
    for name in sorted(shapes):
        noise = torch.randn(shapes[name])
        if len(shapes[name]) == 1:
            noise = 0.2 * noise + (1 if name.endswith("weight") else 0)
        else:
            noise = noise * math.sqrt(2 / (noise.numel() / noise.shape[0]))
        values[name] = noise.requires_grad_()
    return values


def random(shape, seed):
    torch.manual_seed(seed)
    return torch.rand(shape)


def summary(tensor):
    """Two numbers that hardly anything but the right tensor has."""
    flat = tensor.detach().flatten()
    return [flat.norm().item(), (flat * torch.arange(len(flat)).double().cos()).sum().item()]


def numbers(tensor):
    return tensor.detach().flatten().tolist()


def dense(shapes):
    net = torchvision.models.resnet50(num_classes=16)
    net.conv1 = torch.nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False)
    assert {n: list(p.shape) for n, p in net.named_parameters()} == shapes
    with torch.no_grad():
        for name, value in filled(shapes, 3).items():
            net.get_parameter(name).copy_(value)
    x, direction = random((2, 1, 64, 32), 4), random((2, 16), 5)
    out = net.train()(x)
    (out * direction).sum().backward()
    result = {"output": numbers(out), "gradients": {n: summary(p.grad) for n, p in net.named_parameters()},
              "buffers": {n: summary(b.double()) for n, b in net.named_buffers()}}
    result["evaluated"] = numbers(net.eval()(x))
    return result


class Sparse:
    """Blanks what is invisible after every layer, and gathers the visible positions for every norm."""

    def __init__(self, parameters, cells):
        self.p, self.cells, self.buffers = parameters, cells, {}

    def mask(self, x):
        factor = x.shape[2] // self.cells.shape[2]
        return self.cells.repeat_interleave(factor, 2).repeat_interleave(factor, 3)

    def conv(self, name, x, **how):
        x = F.conv2d(x, self.p[name + ".weight"], **how)
        return x * self.mask(x)

    def norm(self, name, x):
        seen = self.mask(x)[:, 0] > 0
        rows = x.permute(0, 2, 3, 1)[seen]
        mean = rows.sum(0) / len(rows)
        square = ((rows - mean) ** 2).sum(0)
        self.buffers[name + ".running_mean"] = summary(0.1 * mean)
        self.buffers[name + ".running_var"] = summary(0.9 + 0.1 * square / (len(rows) - 1))
        rows = (rows - mean) / torch.sqrt(square / len(rows) + 1e-5)
        out = torch.zeros(seen.shape + (x.shape[1],))
        out[seen] = rows * self.p[name + ".weight"] + self.p[name + ".bias"]
        return out.permute(0, 3, 1, 2)

    def bottleneck(self, name, x, stride):
        h = F.relu(self.norm(name + ".bn1", self.conv(name + ".conv1", x)))
        h = F.relu(self.norm(name + ".bn2", self.conv(name + ".conv2", h, stride=stride, padding=1)))
        h = self.norm(name + ".bn3", self.conv(name + ".conv3", h))
        if name + ".downsample.0.weight" in self.p:
            x = self.norm(name + ".downsample.1", self.conv(name + ".downsample.0", x, stride=stride))
        return F.relu(h + x)

    def pyramid(self, x, blocks):
        x = F.relu(self.norm("bn1", self.conv("conv1", x, stride=2, padding=3)))
        x = F.max_pool2d(x, 3, 2, 1)
        x = x * self.mask(x)
        maps = []
        for level, count in enumerate(blocks):
            for i in range(count):
                x = self.bottleneck(f"layer{level + 1}.{i}", x, 2 if level and i == 0 else 1)
            maps.append(x)
        return maps

    def decode(self, maps, steps):
        x = 0
        for i in range(steps):
            if i < len(maps):
                known = self.norm(f"norm_{i}", maps[-1 - i])
                known = torch.where(self.mask(known) > 0, known, self.p[f"token_{i}"])
                weight = self.p[f"project_{i}.weight"]
                x = x + F.conv2d(known, weight, self.p[f"project_{i}.bias"], padding=weight.shape[2] // 2)
            p = {n.removeprefix(f"double.{i}."): v for n, v in self.p.items() if n.startswith(f"double.{i}.")}
            x = F.conv_transpose2d(x, p["up.weight"], p["up.bias"], stride=2, padding=1)
            x = F.conv2d(x, p["conv1.weight"], padding=1)
            x = F.batch_norm(x, None, None, p["bn1.weight"], p["bn1.bias"], training=True)
            x = F.conv2d(F.hardtanh(x, 0, 6), p["conv2.weight"], padding=1)
            x = F.batch_norm(x, None, None, p["bn2.weight"], p["bn2.bias"], training=True)
        return F.conv2d(x, self.p["last.weight"], self.p["last.bias"])


def hidden_patches(drawn, target, cells, normalised):
    sizes, side = [], target.shape[2] // cells.shape[2]
    for b, _, r, c in (cells == 0).nonzero().tolist():
        window = (b, 0, slice(r * side, (r + 1) * side), slice(c * side, (c + 1) * side))
        wanted = target[window]
        if normalised:
            wanted = (wanted - wanted.mean()) / torch.sqrt(wanted.var() + 1e-6)
        sizes.append(((drawn[window] - wanted) ** 2).mean())
    return sum(sizes) / len(sizes)


def spark(encoder, decoder, blocks, cells):
    p = filled(encoder, 6) | filled(decoder, 7)
    cells = torch.tensor(cells)
    x = random((cells.shape[0], 1, cells.shape[2] * 32, cells.shape[3] * 32), 8)
    net = Sparse(p, cells)
    maps = net.pyramid(x * net.mask(x), blocks)
    drawn = net.decode(maps, 5)
    loss = hidden_patches(drawn, x, cells, False)
    loss.backward()
    return {"maps": [summary(m) for m in maps], "drawn": numbers(drawn), "loss": loss.item(),
            "normalised": hidden_patches(drawn, x, cells, True).item(), "buffers": net.buffers,
            "gradients": {n: summary(v.grad) for n, v in p.items()}}


def epsilon_info_nce(first, second, epsilon, tau, base, on_cosines):
    """Sums written out; max-subtraction and the 1e-6 in the logarithm as in the reference implementation."""
    views = [v / v.norm() for v in first] + [v / v.norm() for v in second]
    n, losses = len(first), []
    for a, anchor in enumerate(views):
        logits = [anchor @ v / tau for v in views]
        top = max(l.item() for l in logits)
        positive = logits[(a + n) % (2 * n)] - top
        spread = torch.exp(positive - (epsilon / tau if on_cosines else epsilon))
        for v, logit in enumerate(logits):
            if v % n != a % n:
                spread = spread + torch.exp(logit - top)
        losses.append(torch.log(spread + 1e-6) - positive)
    return sum(losses) / len(losses) * tau / base


def nt_xent(first, second, tau):
    views = F.normalize(torch.cat([first, second]))
    logits = (views @ views.T / tau).fill_diagonal_(-math.inf)
    return F.cross_entropy(logits, torch.arange(len(views)).roll(len(first)))


def contrast(cases):
    results = []
    for epsilon, tau, base, on_cosines in cases:
        first, second = random((7, 12), 9).requires_grad_(), random((7, 12), 10)
        loss = epsilon_info_nce(first - 0.5, second - 0.5, epsilon, tau, base, on_cosines)
        loss.backward()
        results.append({"loss": loss.item(), "gradient": numbers(first.grad)})
    plain = nt_xent(random((7, 12), 9) - 0.5, random((7, 12), 10) - 0.5, 0.5)
    return {"cases": results, "nt-xent": plain.item()}


if __name__ == "__main__":
    index = json.load(open(sys.argv[1]))
    print(json.dumps({"dense": dense(index["dense"]),
                      "spark": spark(index["encoder"], index["decoder"], index["blocks"], index["cells"]),
                      "contrast": contrast(index["contrast"])}))
