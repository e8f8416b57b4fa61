// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace counterpart::help {

/// The words between what is generated, in the language of the window.
inline QString tr(const char* text)
{
    return QCoreApplication::translate("counterpart::help", text);
}

} // namespace counterpart::help
