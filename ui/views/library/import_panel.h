// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/catalogs.h"
#include "ui/models/import_trial.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace counterpart::widgets {
class ElidedLabel;
class ThinProgress;
} // namespace counterpart::widgets

namespace counterpart::library {

/// Before an import: what was recognised, corrections in place, then one button that queues the import.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    ImportPanel(models::Session& session, const QList<models::LayoutInfo>& layouts,
                QWidget* parent = nullptr);
    void start(const QString& path);
    /// Names that are taken already.
    void setTakenNames(const QStringList& names);

Q_SIGNALS:
    void importRequested(const QString& path, const QString& name, const QString& layout);
    void cancelled();

private:
    QWidget* buildCorrections();
    void show(const models::ImportSummary& summary);
    void showFailure(const QString& sentence);
    void showFacts(const models::ImportSummary& summary);
    void fillTable(const models::ImportSummary& summary);
    void tryAgain();
    void check();

    models::ImportTrial* m_trial;
    QString m_path;
    QStringList m_taken;
    bool m_ready = false, m_simulated = false;
    QLabel* m_title;
    widgets::ElidedLabel* m_where;
    widgets::ThinProgress* m_progress;
    QLabel* m_state;
    QLineEdit* m_name;
    QLabel* m_nameError;
    QComboBox* m_layout;
    QVBoxLayout* m_facts;
    QTableWidget* m_table;
    QPushButton* m_import;
};

} // namespace counterpart::library
