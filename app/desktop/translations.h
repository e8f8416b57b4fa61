// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace counterpart::desktop {

/// Installs the program's and Qt's texts in `language` ("de"), which becomes the default locale; empty: the
/// system's. Needs an application object.
void loadTranslations(const QString& language);

} // namespace counterpart::desktop
