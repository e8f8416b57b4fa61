# SPDX-License-Identifier: Apache-2.0
"""The dense autoencoder with the unified architecture of Baur et al. 2021, written down again in Python."""
from torch import nn
from torch.nn import functional as F


class Autoencoder(nn.Module):
    def __init__(self, height=96, width=96, filters=32, maximum=128, levels=4, latent=128):
        super().__init__()
        widths = [min(maximum, filters * 2**i) for i in range(levels)]
        self.levels = levels
        self.shape = (max(1, widths[-1] // 8), height >> levels, width >> levels)
        flat = self.shape[0] * self.shape[1] * self.shape[2]
        channels = 1
        for i, w in enumerate(widths):
            setattr(self, f"down_{i}", nn.Conv2d(channels, w, 5, stride=2, padding=2))
            setattr(self, f"down_norm_{i}", nn.BatchNorm2d(w))
            channels = w
        self.narrow = nn.Conv2d(channels, self.shape[0], 1)
        self.dense, self.expand = nn.Linear(flat, latent), nn.Linear(latent, flat)
        self.widen = nn.Conv2d(self.shape[0], channels, 1)
        for i in reversed(range(levels)):
            setattr(self, f"up_{i}", nn.ConvTranspose2d(channels, widths[i], 5, stride=2, padding=2, output_padding=1))
            setattr(self, f"up_norm_{i}", nn.BatchNorm2d(widths[i]))
            channels = widths[i]
        self.last = nn.Conv2d(channels, 1, 1)

    def stage(self, h, way, i):
        return F.leaky_relu(getattr(self, f"{way}_norm_{i}")(getattr(self, f"{way}_{i}")(h)), 0.01)

    def forward(self, x):
        for i in range(self.levels):
            x = self.stage(x, "down", i)
        z = self.dense(self.narrow(x).flatten(1))
        h = self.widen(self.expand(z).unflatten(1, self.shape))
        for i in reversed(range(self.levels)):
            h = self.stage(h, "up", i)
        return self.last(h)
