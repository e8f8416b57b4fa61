// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace counterpart::desktop {

/// Shows the window, waits until what it shows has stood still for a while, writes a picture of it and quits
/// the program (exit code 1 when the file cannot be written). `size` as `1440x900`; empty: the window's own.
void takeScreenshot(QWidget& window, const QString& file, const QString& size);

} // namespace counterpart::desktop
