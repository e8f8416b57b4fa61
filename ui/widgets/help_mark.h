// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"

#include <QToolButton>

/// From a thing in the window to its place in the help. Nobody here opens it: a mark tells its view, and F1
/// looks where the keyboard is.
namespace counterpart::widgets {

/// A small `?` beside a name: quiet until the pointer or the keyboard is there. `spoken` says whose help it
/// is.
class HelpMark : public QToolButton
{
    Q_OBJECT
public:
    explicit HelpMark(QWidget* parent = nullptr);
    HelpMark(const models::Address& place, const QString& spoken, QWidget* parent = nullptr);
    void setPlace(const models::Address& place, const QString& spoken);

Q_SIGNALS:
    void helpRequested(const counterpart::models::Address& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    models::Address m_place;
};

/// What F1 opens while this widget, or one inside it, has the keyboard.
void setHelpPlace(QWidget* widget, const models::Address& place);
/// The nearest place above `focus`; nothing where none was set.
std::optional<models::Address> helpPlaceOf(const QWidget* focus);

} // namespace counterpart::widgets
