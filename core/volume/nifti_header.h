// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/nifti.h"

#include <cstdint>

/// Inside core/volume only: the 348 bytes of a NIfTI-1 header and what they mean.
namespace counterpart::volume {

/// Field order and names of nifti1.h; natural alignment gives the file's layout without padding.
struct RawNifti1
{
    std::int32_t sizeof_hdr;
    char unused1[35];
    char dim_info;
    std::int16_t dim[8];
    float intent_p[3];
    std::int16_t intent_code, datatype, bitpix, slice_start;
    float pixdim[8];
    float vox_offset, scl_slope, scl_inter;
    std::int16_t slice_end;
    char slice_code, xyzt_units;
    float cal_max, cal_min, slice_duration, toffset;
    std::int32_t glmax, glmin;
    char descrip[80], aux_file[24];
    std::int16_t qform_code, sform_code;
    float quatern[3], qoffset[3];
    float srow[3][4];
    char intent_name[16], magic[4];
};
static_assert(sizeof(RawNifti1) == 348);

/// Bytes of one voxel, 0 for types we do not read.
int bytesPerVoxel(int datatype);

/// Errors as `MappedNifti::open`; `path` only names the file in them.
base::Result<NiftiHeader> parseHeader(const RawNifti1& raw, const std::string& path);

/// The header of a float32, int16 or uint8 volume on `geometry`.
RawNifti1 makeHeader(const Geometry& geometry, int datatype, float slope, float intercept,
                     const std::string& description);

} // namespace counterpart::volume
