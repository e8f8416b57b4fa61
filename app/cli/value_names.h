// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace CLI {
class App;
}

namespace counterpart::cli {

/// Says of every option what it takes (METHOD, FOLDER, RUN,...) by its name: `--method` is the same
/// everywhere. Help, man page and completion show it; without it CLI11 says TEXT.
void nameValues(CLI::App& app);

} // namespace counterpart::cli
