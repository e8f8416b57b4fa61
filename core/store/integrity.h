// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/store/workspace.h"

namespace counterpart::store {

struct IntegrityOptions
{
    bool hashes = false; ///< read every prepared file whole and compare its SHA-256
};

struct IntegrityReport
{
    std::vector<base::Error> problems; ///< as errors: a code and arguments each
    std::int64_t filesChecked = 0;
    [[nodiscard]] bool isSound() const { return problems.empty(); }
};

/// What `workspace check` prints. Changes nothing. Problems: `store.integrity` {reason},
/// `store.broken-reference` {table, row, parent}, `store.file-missing` {path, owner}, `store.file-changed`
/// {path, owner}.
base::Result<IntegrityReport> checkIntegrity(const Workspace& workspace, Database& database,
                                             const IntegrityOptions& options = {},
                                             const base::Task& task = {});

} // namespace counterpart::store
