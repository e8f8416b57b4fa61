// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace counterpart::shell {

/// lupdate writes the names of classes in nested namespaces without these (`RunList`), while tr() asks with
/// them
/// (`counterpart::train::RunList`): this translator looks under the bare name.
class UnqualifiedTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
};

} // namespace counterpart::shell
