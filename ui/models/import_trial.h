// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/session.h"

#include <QProcess>

namespace counterpart::models {

/// What an import would bring in, as `counterpart-cli import W PATH --dry-run --json` tells it.
struct ImportSummary
{
    struct Scan
    {
        QString label, subject, contrast, health, size;
        bool truth = false, mask = false;
        int problems = 0;
    };
    QString path, layout, name, note;
    bool simulated = false;
    int subjects = 0, healthy = 0, diseased = 0, scans = 0, withTruth = 0, withMask = 0;
    QList<std::pair<QString, int>> contrasts;
    QList<Scan> rows;
    QStringList problems; ///< sentences
};

/// Nothing if the text is not such a document.
std::optional<ImportSummary> importSummaryFrom(const QByteArray& json);

/// The dry run before an import, in a process of its own: a slow network share keeps nobody waiting, and a
/// folder that crashes a reader takes nothing with it.
class ImportTrial : public QObject
{
    Q_OBJECT
public:
    explicit ImportTrial(Session& session, QObject* parent = nullptr);
    ~ImportTrial() override;
    /// Stops the one under way. `layout`: an id or "auto".
    void start(const QString& path, const QString& layout);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void ready(const counterpart::models::ImportSummary& summary);
    void failed(const QString& sentence);

private:
    void finish(QProcess* process, int exitCode);

    Session& m_session;
    QProcess* m_process = nullptr;
    QString m_path;
};

} // namespace counterpart::models
