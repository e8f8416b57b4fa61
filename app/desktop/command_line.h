// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace counterpart::desktop {

/// The options of `counterpart --figure …`.
QList<QCommandLineOption> figureOptions();

/// Everything the program understands, for parsing and for `--help`.
void declareCommandLine(QCommandLineParser& parser);

/// `--manual`, `--completion SHELL` and the shells' own `--complete …` are answered from the same
/// declarations, without a display, in English. Nothing when none of them is asked, else the exit code.
std::optional<int> describeItself(int argc, char** argv);

} // namespace counterpart::desktop
