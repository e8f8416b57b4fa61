// SPDX-License-Identifier: Apache-2.0
#include "core/volume/nifti_header.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace counterpart::volume {
namespace {

using base::badInput;

std::string dimensionText(const RawNifti1& raw)
{
    std::string text;
    for (int i = 1; i <= std::clamp<int>(raw.dim[0], 3, 7); ++i)
        text += (i > 1 ? "×" : "") + std::to_string(raw.dim[i]);
    return text;
}

/// The rotation matrix of the header's unit quaternion (nifti1.h, METHOD 2).
Affine fromQuaternion(const RawNifti1& raw)
{
    const double b = raw.quatern[0], c = raw.quatern[1], d = raw.quatern[2];
    const double a = std::sqrt(std::max(0.0, 1 - (b * b + c * c + d * d)));
    const double flip = raw.pixdim[0] < 0 ? -1 : 1;
    const double sx = raw.pixdim[1], sy = raw.pixdim[2], sz = flip * raw.pixdim[3];
    return {{{(a * a + b * b - c * c - d * d) * sx, 2 * (b * c - a * d) * sy, 2 * (b * d + a * c) * sz,
              raw.qoffset[0]},
             {2 * (b * c + a * d) * sx, (a * a + c * c - b * b - d * d) * sy, 2 * (c * d - a * b) * sz,
              raw.qoffset[1]},
             {2 * (b * d - a * c) * sx, 2 * (c * d + a * b) * sy, (a * a + d * d - b * b - c * c) * sz,
              raw.qoffset[2]}}};
}

Affine affineOf(const RawNifti1& raw)
{
    Affine affine{};
    if (raw.sform_code > 0) {
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 4; ++column)
                affine[row][column] = raw.srow[row][column];
        return affine;
    }
    if (raw.qform_code > 0)
        return fromQuaternion(raw);
    for (int axis = 0; axis < 3; ++axis)
        affine[axis][axis] = raw.pixdim[axis + 1];
    return affine;
}

bool isUsable(const Affine& affine)
{
    for (const auto& row : affine)
        for (const double value : row)
            if (!std::isfinite(value))
                return false;
    return std::abs(determinant(affine)) > 1e-9;
}

/// All sizes positive and the voxel count (with frames) far from overflow.
bool hasUsableSize(const RawNifti1& raw)
{
    if (raw.dim[0] < 3 || raw.dim[0] > 7)
        return false;
    double count = 1;
    for (int i = 1; i <= raw.dim[0]; ++i) {
        if (raw.dim[i] < 1 || (i > 4 && raw.dim[i] != 1))
            return false;
        count *= raw.dim[i];
    }
    return count < 1e11;
}

} // namespace

int bytesPerVoxel(int datatype)
{
    switch (datatype) {
    case 2:
    case 256:
        return 1;
    case 4:
    case 512:
        return 2;
    case 8:
    case 16:
        return 4;
    case 64:
        return 8;
    default:
        return 0;
    }
}

base::Result<NiftiHeader> parseHeader(const RawNifti1& raw, const std::string& path)
{
    if (raw.sizeof_hdr == 0x5c010000)
        return badInput("nifti.wrong-endian", {{"path", path}});
    if (raw.sizeof_hdr != 348 || std::memcmp(raw.magic, "n+1", 4) != 0)
        return badInput("nifti.not-nifti", {{"path", path}});
    if (!hasUsableSize(raw))
        return badInput("nifti.bad-dimensions", {{"path", path}, {"dimensions", dimensionText(raw)}});
    if (bytesPerVoxel(raw.datatype) == 0)
        return badInput("nifti.unsupported-type", {{"path", path}, {"type", std::to_string(raw.datatype)}});
    NiftiHeader header;
    header.geometry = {{raw.dim[1], raw.dim[2], raw.dim[3]}, affineOf(raw)};
    if (!isUsable(header.geometry.voxelToWorld))
        return badInput("nifti.bad-affine", {{"path", path}});
    header.datatype = raw.datatype;
    header.frames = raw.dim[0] >= 4 ? raw.dim[4] : 1;
    const bool scaled = std::isfinite(raw.scl_slope) && raw.scl_slope != 0;
    header.slope = scaled ? raw.scl_slope : 1;
    header.intercept = scaled && std::isfinite(raw.scl_inter) ? raw.scl_inter : 0;
    const bool offsetUsable = raw.vox_offset >= 348 && raw.vox_offset < 1e9F;
    if (!offsetUsable)
        return badInput("nifti.not-nifti", {{"path", path}});
    header.dataOffset = static_cast<std::int64_t>(raw.vox_offset);
    header.description.assign(raw.descrip, ::strnlen(raw.descrip, sizeof raw.descrip));
    return header;
}

RawNifti1 makeHeader(const Geometry& geometry, int datatype, float slope, float intercept,
                     const std::string& description)
{
    RawNifti1 raw{};
    raw.sizeof_hdr = 348;
    raw.dim[0] = 3;
    std::fill(raw.dim + 4, raw.dim + 8, std::int16_t(1));
    const auto spacing = geometry.spacing();
    raw.pixdim[0] = 1;
    for (int axis = 0; axis < 3; ++axis) {
        raw.dim[axis + 1] = static_cast<std::int16_t>(geometry.size[axis]);
        raw.pixdim[axis + 1] = static_cast<float>(spacing[axis]);
        for (int column = 0; column < 4; ++column)
            raw.srow[axis][column] = static_cast<float>(geometry.voxelToWorld[axis][column]);
    }
    raw.datatype = static_cast<std::int16_t>(datatype);
    raw.bitpix = static_cast<std::int16_t>(8 * bytesPerVoxel(datatype));
    raw.vox_offset = 352;
    raw.scl_slope = slope;
    raw.scl_inter = intercept;
    raw.xyzt_units = 2; // millimetres
    raw.sform_code = 1; // scanner coordinates; shears have no quaternion, so the sform alone is written
    const auto length = std::min<std::size_t>(description.size(), sizeof raw.descrip - 1);
    std::memcpy(raw.descrip, description.data(), length);
    std::memcpy(raw.magic, "n+1", 4);
    return raw;
}

} // namespace counterpart::volume
