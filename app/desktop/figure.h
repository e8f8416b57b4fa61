// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <filesystem>

namespace counterpart::desktop {

/// What `counterpart --figure W --cases C,… --runs R,… --out FILE` asks for.
struct FigureRequest
{
    std::filesystem::path workspace;
    QStringList cases;         ///< empty: up to three diseased cases, spread over the scores of the first run
    QStringList runs;          ///< empty: all with outputs
    std::filesystem::path out; ///< png, svg or pdf by its suffix
};

/// Renders the plate at each case's slice of largest lesion area, in the cohort that all runs share. Blocks;
/// needs a QGuiApplication (any platform) for the fonts. Errors: `figure.unknown-case` {case, known},
/// `figure.unknown-run` {run, known}, `figure.nothing` {path}, `figure.unknown-format` {path},
/// `file.unwritable`, and those of the store.
base::Result<> writeFigure(const FigureRequest& request);

} // namespace counterpart::desktop
