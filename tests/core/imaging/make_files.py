# SPDX-License-Identifier: Apache-2.0
"""Writes, by nibabel or byte by byte, files for test_read.cpp and what should be read from them."""
import gzip
import itertools
import json
import struct
import sys
from pathlib import Path

import nibabel as nib
import numpy as np
from nibabel.orientations import apply_orientation, inv_ornt_aff

folder = Path(sys.argv[1])
rng = np.random.default_rng(5)
affines = {}


def save(name, data, affine, **header):
    image = nib.Nifti1Image(data, affine)
    for key, value in header.items():
        image.header[key] = value
    nib.save(image, folder / name)
    affines[name] = np.asarray(affine).tolist()


# One volume in all 48 orders of its axes, with an oblique affine.
angle = 0.2
tilt = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
ras = np.eye(4)
ras[:3, :3] = tilt @ np.diag([1.1, 0.9, 2.0])
ras[:3, 3] = [-20, 11, 5]
volume = rng.integers(0, 1000, (5, 7, 4)).astype(np.int16)
save("ras.nii", volume, ras)
for axes in itertools.permutations(range(3)):
    for flips in itertools.product([1, -1], repeat=3):
        orientation = np.column_stack([axes, flips])
        data = apply_orientation(volume, orientation)
        affine = ras @ inv_ornt_aff(orientation, volume.shape)
        save("orient_" + "".join(nib.aff2axcodes(affine)) + ".nii.gz", data, affine)

# Voxel types with slope and intercept.
for kind in ["uint8", "int8", "int16", "uint16", "int32", "float32", "float64"]:
    info = np.iinfo(kind) if kind[0] in "ui" else None
    low, high = (max(info.min, -2000), min(info.max, 2000)) if info else (-5, 5)
    data = (rng.uniform(low, high, volume.shape)).astype(kind)
    save(f"type_{kind}.nii", data, np.diag([2, 2, 3, 1]))
    image = nib.load(folder / f"type_{kind}.nii")
    raw = bytearray((folder / f"type_{kind}.nii").read_bytes())
    raw[112:120] = struct.pack("<ff", 0.5, -3.0)
    (folder / f"type_{kind}.nii").write_bytes(raw)
    save(f"type_{kind}_reference.nii", (data.astype(np.float64) * 0.5 - 3).astype(np.float32), np.diag([2, 2, 3, 1]))

four = rng.normal(size=(4, 5, 6, 3))
save("four.nii.gz", four, np.eye(4))
save("five.nii.gz", four[:, :, :, None, :], np.eye(4))
for k in range(3):
    save(f"frame_{k}.nii", four[..., k].astype(np.float32), np.eye(4))

holes = rng.normal(size=(4, 4, 4)).astype(np.float32)
holes[1, 2, 3], holes[0, 0, 0] = np.nan, np.inf
save("nan.nii.gz", holes, np.eye(4))
save("nan_reference.nii", np.nan_to_num(holes, posinf=0), np.eye(4))
save("Größe ü 脳.nii.gz", volume, ras)
save("UPPER.NII", volume, ras)

# Only the quaternion; both, disagreeing (the sform counts, as everywhere).
only_q = nib.Nifti1Image(volume, ras)
only_q.header.set_sform(np.eye(4), 0)
only_q.header.set_qform(ras, 1)
nib.save(only_q, folder / "qform.nii.gz")
affines["qform.nii.gz"] = nib.load(folder / "qform.nii.gz").affine.tolist()
both = nib.Nifti1Image(volume, ras)
both.header.set_sform(ras, 2)
both.header.set_qform(np.diag([1.1, 0.9, 2, 1]), 1)
nib.save(both, folder / "both.nii.gz")
affines["both.nii.gz"] = nib.load(folder / "both.nii.gz").affine.tolist()

# MetaImage and NRRD, byte by byte; both keep positions in LPS.
lps = np.diag([-1, -1, 1, 1]) @ ras
columns = lps[:3, :3]
size = " ".join(map(str, volume.shape))
spacing = np.linalg.norm(columns, axis=0)
matrix = " ".join(f"{v:.12g}" for v in (columns / spacing).T.ravel())
offset = " ".join(f"{v:.12g}" for v in lps[:3, 3])
raw = volume.tobytes(order="F")
meta = (f"ObjectType = Image\nNDims = 3\nBinaryData = True\nBinaryDataByteOrderMSB = False\nTransformMatrix = {matrix}\n"
        f"Offset = {offset}\nElementSpacing = {' '.join(map(str, spacing))}\nDimSize = {size}\nElementType = MET_SHORT\n")
(folder / "meta.mha").write_bytes((meta + "ElementDataFile = LOCAL\n").encode() + raw)
(folder / "meta.mhd").write_bytes((meta + "ElementDataFile = meta.raw\n").encode())
(folder / "meta.raw").write_bytes(raw)
directions = " ".join("(" + ",".join(f"{v:.12g}" for v in columns[:, k]) + ")" for k in range(3))
nrrd = (f"NRRD0004\ntype: short\ndimension: 3\nspace: left-posterior-superior\nsizes: {size}\n"
        f"space directions: {directions}\nkinds: domain domain domain\nendian: little\nencoding: gzip\n"
        f"space origin: ({offset.replace(' ', ',')})\n\n")
(folder / "nrrd.nrrd").write_bytes(nrrd.encode() + gzip.compress(raw))

swapped = nib.Nifti1Image(volume, ras, nib.Nifti1Header(endianness=">"))
swapped.header.set_data_dtype(">i2")
swapped.to_filename(folder / "swapped.nii")
nib.Nifti1Pair(volume, ras).to_filename(folder / "pair.hdr")
in_metres = ras.copy()
in_metres[:3] /= 1000
image = nib.Nifti1Image(volume, in_metres)
image.header.set_xyzt_units("meter")
image.to_filename(folder / "metres.nii")

# Broken files, made from one good one.
good = bytearray((folder / "ras.nii").read_bytes())


def broken(name, at=None, value=b"", end=None):
    raw = bytearray(good)
    if at is not None:
        raw[at:at + len(value)] = value
    raw = bytes(raw[:end])
    (folder / name).write_bytes(gzip.compress(raw) if name.endswith(".gz") else raw)


broken("truncated.nii", end=400)
broken("truncated_inside.nii.gz", end=400)
(folder / "truncated.nii.gz").write_bytes(gzip.compress(bytes(good) * 1)[:-60])
broken("huge.nii", 40, struct.pack("<8h", 3, 32767, 32767, 32767, 1, 1, 1, 1))
broken("huge.nii.gz", 40, struct.pack("<8h", 3, 32767, 32767, 32767, 1, 1, 1, 1))
broken("large.nii", 40, struct.pack("<8h", 3, 1000, 1000, 1000, 1, 1, 1, 1))
broken("zero.nii", 40, struct.pack("<8h", 3, 5, 0, 4, 1, 1, 1, 1))
broken("negative.nii", 40, struct.pack("<8h", 3, 5, -7, 4, 1, 1, 1, 1))
broken("dimensions.nii", 40, struct.pack("<8h", 9, 5, 7, 4, 1, 1, 1, 1))
broken("nan_affine.nii", 280, struct.pack("<12f", *[float("nan")] * 12))
broken("nan_spacing.nii", 76, struct.pack("<8f", *[float("nan")] * 8))
broken("flat.nii", 280, struct.pack("<12f", 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0))
broken("type.nii", 70, struct.pack("<2h", 12345, 16))
broken("large.nii.gz", 40, struct.pack("<8h", 3, 1000, 1000, 1000, 1, 1, 1, 1))
save("damaged.nii.gz", rng.normal(size=(40, 40, 40)), np.eye(4))
packed = bytearray((folder / "damaged.nii.gz").read_bytes())
packed[len(packed) // 2] ^= 0xFF
(folder / "damaged.nii.gz").write_bytes(packed)
del affines["damaged.nii.gz"]
local = meta.encode() + b"ElementDataFile = LOCAL\n"
(folder / "huge.mha").write_bytes(local.replace(b"DimSize = 5 7 4", b"DimSize = 99999 99999 99999") + raw)
(folder / "large.mha").write_bytes(local.replace(b"DimSize = 5 7 4", b"DimSize = 900 900 900") + raw)
(folder / "nan.mha").write_bytes(local.replace(b"Offset = ", b"Offset = nan ") + raw)
(folder / "truncated.mha").write_bytes(local + raw[:100])
(folder / "nan.nrrd").write_bytes(nrrd.replace("space origin: (", "space origin: (nan,").encode() + gzip.compress(raw))
(folder / "truncated.nrrd").write_bytes(nrrd.encode() + gzip.compress(raw)[:50])
(folder / "text.nii").write_text("this is not an image\n" * 100)
(folder / "text.nii.gz").write_text("this is not an image\n" * 100)
(folder / "text.nrrd").write_text("this is not an image\n" * 100)
(folder / "text.mha").write_text("this is not an image\n" * 100)
(folder / "empty.nii").write_bytes(b"")
(folder / "empty.nii.gz").write_bytes(b"")
(folder / "picture.png").write_bytes(b"\x89PNG")

(folder / "affines.json").write_text(json.dumps(affines))
