// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/fonts.h"

#include <QByteArray>
#include <filesystem>

namespace counterpart::desktop {

void addOwnFonts()
{
    std::error_code problem; // where there is no /proc there are no own fonts
    const auto program = std::filesystem::read_symlink("/proc/self/exe", problem);
    const auto list = program.parent_path().parent_path() / "share/counterpart/fonts/fonts.conf";
    if (!qEnvironmentVariableIsSet("FONTCONFIG_FILE") && std::filesystem::exists(list, problem))
        qputenv("FONTCONFIG_FILE", QByteArray::fromStdString(list.string()));
}

} // namespace counterpart::desktop
