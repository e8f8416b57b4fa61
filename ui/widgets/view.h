// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"

#include <QHash>
#include <QKeySequence>
#include <QWidget>
#include <functional>

namespace counterpart::models {
class Session;
struct Catalogs;
} // namespace counterpart::models

namespace counterpart::widgets {

/// What a view is given instead of singletons. Both outlive every view.
struct ViewContext
{
    models::Session& session; ///< the open workspace: database, workspace folder, `changed()` on new data
    const models::Catalogs& catalogs; ///< pipelines and layouts, copied over by the composition root
};

/// A line for the bar under the header: what happened, and a way back or on.
struct Notice
{
    enum class Tone { Plain, Good, Warning, Failure };
    QString text;
    Tone tone = Tone::Plain;
    QString actionText = {}; ///< for example tr("Undo"); empty: no button
    std::function<void()> action = {};
    bool stays = false; ///< until it is closed, also good news
};

/// For the sheet of all keys (the ? key) and the one where they are changed.
struct KeyHelp
{
    QKeySequence keys;
    QString does;
    QString id = {}; ///< "view/action", under which a person's own choice is kept; empty: cannot be changed
    QKeySequence standard = {}; ///< what it is unless chosen otherwise
};

/// One of the workspaces on the rail. A view wires itself: it takes the context, builds its presenters and
/// widgets, listens to `Session::changed`, and knows nothing of the other views or of the window around it.
class View : public QWidget
{
    Q_OBJECT
public:
    struct Face
    {
        QString id;    ///< first part of its addresses
        QString title; ///< translated
        QString icon;  ///< name for widgets::icon()
    };

    explicit View(Face face, QWidget* parent = nullptr) : QWidget(parent), m_face(std::move(face))
    {
        setObjectName(m_face.id + QStringLiteral("View"));
        setAccessibleName(m_face.title);
    }

    [[nodiscard]] const QString& id() const { return m_face.id; }
    [[nodiscard]] const QString& title() const { return m_face.title; }
    [[nodiscard]] const QString& iconName() const { return m_face.icon; }

    /// Where the view stands now; `open` with the same address restores it.
    [[nodiscard]] virtual models::Address address() const = 0;
    /// Goes to an address of this view; parts that no longer exist are skipped. Must not emit
    /// `addressChanged`.
    virtual void open(const models::Address& address) = 0;
    /// The parts after the workspace's name in the header: `Dataset ▸ Case`.
    [[nodiscard]] virtual QStringList breadcrumb() const { return {m_face.title}; }
    /// Called each time the view comes to the front; load lazily here, not in the constructor.
    virtual void activate() {}
    [[nodiscard]] virtual QList<KeyHelp> keys() const { return {}; }
    /// What a person has chosen, by KeyHelp::id, of this and other views; the rest is as we set it.
    virtual void setKeys(const QHash<QString, QKeySequence>& chosen) { Q_UNUSED(chosen); }

Q_SIGNALS:
    /// The user moved inside the view: the window updates the breadcrumb and the history.
    void addressChanged();
    /// Asks the window to go elsewhere: any view's address.
    void openRequested(const counterpart::models::Address& address);
    void noticeRequested(const counterpart::widgets::Notice& notice);

private:
    Face m_face;
};

} // namespace counterpart::widgets
