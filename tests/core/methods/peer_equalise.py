# SPDX-License-Identifier: Apache-2.0
"""scikit-image's histogram equalisation. Arguments: image and mask (float32 files), bins, output."""
import sys

import numpy as np
from skimage.exposure import equalize_hist

image, mask = (np.fromfile(path, dtype=np.float32) for path in sys.argv[1:3])
inside = mask > 0.5
# Only the values inside take part, as in the program; the function's own mask would keep the outside's range.
result = np.zeros_like(image)
result[inside] = equalize_hist(image[inside].astype(np.float64), nbins=int(sys.argv[3]))
result.astype(np.float32).tofile(sys.argv[4])
