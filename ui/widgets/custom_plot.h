// SPDX-License-Identifier: Apache-2.0
#pragma once

// QCustomPlot's header is written with Qt's keyword macros, which all our sources switch off (they break
// LibTorch's headers). Include this one instead of qcustomplot.h.
#include <QtGlobal>
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
