// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/descriptor.h"

#include <QWidget>

class QButtonGroup;
class QAbstractButton;

namespace counterpart::train {

/// The catalog as cards to choose from: title, idea in a sentence, citation, what the method needs.
class MethodCards : public QWidget
{
    Q_OBJECT
public:
    explicit MethodCards(QWidget* parent = nullptr);
    void choose(const QString& methodId);                    ///< unknown: nothing happens
    [[nodiscard]] const methods::Descriptor* method() const; ///< the chosen one
    [[nodiscard]] QAbstractButton* card(const QString& methodId) const;

Q_SIGNALS:
    void chosenChanged();

private:
    QButtonGroup* m_group;
};

} // namespace counterpart::train
