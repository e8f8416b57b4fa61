# SPDX-License-Identifier: Apache-2.0
"""The published diffusion U-Net (Dhariwal & Nichol 2021, as configured by Behrendt et al. 2023), written down again
in Python from its description: the peer that the C++ network is compared and timed against."""
import math

import torch
from torch import nn
from torch.nn import functional as F


def groups(channels):
    """32 groups, fewer where a group would have less than four channels."""
    return max(g for g in range(1, 33) if channels % g == 0 and (g == 1 or g <= channels // 4))


def time_features(t, width):
    half = width // 2
    rates = torch.exp(-math.log(10000) * torch.arange(half, dtype=torch.float64) / half)
    angles = t.double()[:, None] * rates[None].to(t.device)
    return torch.cat([angles.cos(), angles.sin()], dim=1)


class ResidualBlock(nn.Module):
    def __init__(self, inputs, outputs, embedding, scale_shift, resample=None):
        super().__init__()
        self.resample, self.scale_shift = resample, scale_shift
        self.norm_in = nn.GroupNorm(groups(inputs), inputs)
        self.conv_in = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.embed = nn.Linear(embedding, outputs * (2 if scale_shift else 1))
        self.norm_out = nn.GroupNorm(groups(outputs), outputs)
        self.conv_out = nn.Conv2d(outputs, outputs, 3, padding=1)
        nn.init.zeros_(self.conv_out.weight)
        nn.init.zeros_(self.conv_out.bias)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else None

    def resized(self, x):
        if self.resample == "down":
            return F.avg_pool2d(x, 2)
        return F.interpolate(x, scale_factor=2, mode="nearest") if self.resample == "up" else x

    def forward(self, x, embedding):
        h = self.conv_in(self.resized(F.silu(self.norm_in(x))))
        e = self.embed(F.silu(embedding))[:, :, None, None]
        if self.scale_shift:
            scale, shift = e.chunk(2, dim=1)
            h = self.norm_out(h) * (1 + scale) + shift
        else:
            h = self.norm_out(h + e)
        h = self.conv_out(F.silu(h))
        x = self.resized(x)
        return h + (self.skip(x) if self.skip is not None else x)


class Attention(nn.Module):
    def __init__(self, channels, head_width):
        super().__init__()
        self.heads = channels // head_width if channels % head_width == 0 else 1
        self.norm = nn.GroupNorm(groups(channels), channels)
        self.qkv = nn.Linear(channels, 3 * channels)
        self.out = nn.Linear(channels, channels)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, x):
        n, c, h, w = x.shape
        tokens = self.norm(x).flatten(2).transpose(1, 2)
        q, k, v = (p.reshape(n, h * w, self.heads, -1).transpose(1, 2) for p in self.qkv(tokens).chunk(3, dim=2))
        weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1]), dim=-1)
        mixed = (weights @ v).transpose(1, 2).reshape(n, h * w, c)
        return x + self.out(mixed).transpose(1, 2).reshape(n, c, h, w)


class UNet(nn.Module):
    def __init__(self, inputs=1, outputs=1, width=128, multipliers=(1, 2, 2), blocks=3, attention=(), head_width=64,
                 scale_shift=True, condition=0):
        super().__init__()
        self.width, self.condition_width = width, condition
        inner = 4 * width
        self.time_in, self.time_out = nn.Linear(width, inner), nn.Linear(inner, inner)
        embedding = inner
        if condition:
            self.condition_in, self.condition_out = nn.Linear(condition, inner), nn.Linear(inner, inner)
            embedding += inner

        def block(i, o, resample=None):
            return ResidualBlock(i, o, embedding, scale_shift, resample)

        channels = width * multipliers[0]
        self.conv_first = nn.Conv2d(inputs, channels, 3, padding=1)
        self.down, kept, factor = nn.ModuleList(), [channels], 1
        for level, multiplier in enumerate(multipliers):
            for _ in range(blocks):
                parts = [block(channels, width * multiplier)]
                channels = width * multiplier
                if factor in attention:
                    parts.append(Attention(channels, head_width))
                self.down.append(nn.ModuleList(parts))
                kept.append(channels)
            if level + 1 < len(multipliers):
                self.down.append(nn.ModuleList([block(channels, channels, "down")]))
                kept.append(channels)
                factor *= 2
        self.middle = nn.ModuleList([block(channels, channels), Attention(channels, head_width),
                                     block(channels, channels)])
        self.up = nn.ModuleList()
        for level in reversed(range(len(multipliers))):
            for i in range(blocks + 1):
                parts = [block(channels + kept.pop(), width * multipliers[level])]
                channels = width * multipliers[level]
                if factor in attention:
                    parts.append(Attention(channels, head_width))
                if level and i == blocks:
                    parts.append(block(channels, channels, "up"))
                    factor //= 2
                self.up.append(nn.ModuleList(parts))
        self.norm_last = nn.GroupNorm(groups(channels), channels)
        self.conv_last = nn.Conv2d(channels, outputs, 3, padding=1)
        nn.init.zeros_(self.conv_last.weight)
        nn.init.zeros_(self.conv_last.bias)

    @staticmethod
    def through(parts, h, embedding):
        for part in parts:
            h = part(h, embedding) if isinstance(part, ResidualBlock) else part(h)
        return h

    def forward(self, x, t, condition=None):
        features = time_features(t, self.width).to(x.dtype)
        embedding = self.time_out(F.silu(self.time_in(features)))
        if self.condition_width:
            more = self.condition_out(F.silu(self.condition_in(condition)))
            embedding = torch.cat([embedding, more], dim=1)
        h = self.conv_first(x)
        kept = [h]
        for parts in self.down:
            h = self.through(parts, h, embedding)
            kept.append(h)
        h = self.through(self.middle, h, embedding)
        for parts in self.up:
            h = self.through(parts, torch.cat([h, kept.pop()], dim=1), embedding)
        return self.conv_last(F.silu(self.norm_last(h)))
