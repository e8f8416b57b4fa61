// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/evaluate.h"
#include "core/imaging/read.h"

namespace counterpart::evaluation {
namespace {

using imaging::NotNumbers;

base::Result<CaseVolumes> load(const CaseFiles& files)
{
    CaseVolumes volumes;
    // What a method wrote must be numbers; the zeros that other images get for NaN would hide its fault.
    COUNTERPART_TRY(volumes.map, imaging::readImage(files.map, NotNumbers::Keep));
    if (files.truth) {
        COUNTERPART_TRY(volumes.truth, imaging::readImage(*files.truth));
    }
    if (files.mask) {
        COUNTERPART_TRY(volumes.mask, imaging::readImage(*files.mask));
    }
    if (files.input && files.reconstruction) {
        COUNTERPART_TRY(volumes.input, imaging::readImage(*files.input));
        COUNTERPART_TRY(volumes.reconstruction, imaging::readImage(*files.reconstruction, NotNumbers::Keep));
    }
    return volumes;
}

} // namespace

CaseInput caseFromFiles(const CaseFiles& files)
{
    return {files.label, files.subject, [files] { return load(files); }, std::nullopt, std::nullopt};
}

} // namespace counterpart::evaluation
