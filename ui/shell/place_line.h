// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace counterpart::shell {

/// Asks for a folder without waiting: (title, what to call with the folder).
using FolderAsker = std::function<void(const QString&, std::function<void(const QString&)>)>;

/// A line for a folder with a button beside it that lets one choose it, and a word beneath about what is
/// there.
class PlaceLine : public QWidget
{
    Q_OBJECT
public:
    enum class For { Reading, NewWorkspace };
    PlaceLine(For purpose, const QString& title, FolderAsker asker, QWidget* parent = nullptr);

    [[nodiscard]] QString folder() const; ///< clean and absolute; `~` is the person's own
    void setFolder(const QString& folder);
    /// For a new workspace: the folder made in a chosen one that holds other things.
    void setName(const QString& name) { m_name = name; }
    [[nodiscard]] bool isFit() const; ///< it can be used for its purpose
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void changed();

private:
    void check();
    [[nodiscard]] QString obstacle() const; ///< a sentence; empty where there is none

    For m_purpose;
    QString m_name;
    QLineEdit* m_line;
    QLabel* m_word;
};

/// `~/…` for what lies in the person's own folder.
QString shortPath(const QString& folder);

} // namespace counterpart::shell
