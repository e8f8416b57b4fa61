// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/forbid.h"

#include "ui/text/translated.h"

namespace counterpart::widgets {

void forbidUnless(const base::Result<>& may, std::initializer_list<QWidget*> widgets)
{
    if (may)
        return;
    for (QWidget* widget : widgets) {
        widget->setEnabled(false);
        widget->setToolTip(text::translatedSentence(may.error()));
    }
}

} // namespace counterpart::widgets
