// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/files.h"
#include "core/params/parameter.h"

namespace counterpart::domain {

/// Parses the file and converts it; any surprise in its content becomes one error, `run.malformed-json`
/// {path, reason}. Further errors: those of `base::readText`.
template <class Value, class Convert>
base::Result<Value> readJson(const std::filesystem::path& path, const Convert& convert)
{
    COUNTERPART_TRY(const auto text, base::readText(path));
    try {
        return convert(params::Json::parse(text));
    } catch (const std::exception& problem) { // the library's, and our own for values that cannot be
        return base::badInput("run.malformed-json",
                              {{"path", base::toUtf8(path)}, {"reason", problem.what()}});
    }
}

} // namespace counterpart::domain
