// SPDX-License-Identifier: Apache-2.0
#include "ui/models/import_trial.h"

#include "core/base/files.h"
#include "core/jobs/programs.h"
#include "core/params/parameter.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"

namespace counterpart::models {

namespace {

QString textOf(const params::Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? toText(it->get<std::string>()) : QString();
}

int countOf(const params::Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number() ? it->get<int>() : 0;
}

ImportSummary::Scan scanFrom(const params::Json& json)
{
    ImportSummary::Scan scan{textOf(json, "label"),
                             textOf(json, "subject"),
                             textOf(json, "contrast"),
                             textOf(json, "health"),
                             {},
                             false,
                             false,
                             0};
    scan.truth = json.contains("truth") && json.at("truth").is_string();
    scan.mask = json.contains("mask") && json.at("mask").is_string();
    if (const auto it = json.find("size"); it != json.end() && it->is_array() && it->size() == 3)
        scan.size = sizeText(it->get<std::array<std::int64_t, 3>>());
    if (const auto it = json.find("problems"); it != json.end() && it->is_array())
        scan.problems = static_cast<int>(it->size());
    return scan;
}

} // namespace

std::optional<ImportSummary> importSummaryFrom(const QByteArray& bytes)
{
    const auto json = params::Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object() || !json.contains("layout"))
        return std::nullopt;
    ImportSummary summary;
    summary.path = textOf(json, "root");
    summary.layout = textOf(json, "layout");
    summary.name = textOf(json, "name");
    summary.note = textOf(json, "note");
    summary.simulated = json.value("simulated", false);
    const params::Json counts = json.value("counts", params::Json::object());
    summary.subjects = countOf(counts, "subjects");
    summary.healthy = countOf(counts, "healthy");
    summary.diseased = countOf(counts, "diseased");
    summary.scans = countOf(counts, "scans");
    summary.withTruth = countOf(counts, "with_truth");
    summary.withMask = countOf(counts, "with_mask");
    const params::Json contrasts = counts.value("contrasts", params::Json::object());
    for (const auto& [contrast, count] : contrasts.items())
        summary.contrasts.append({toText(contrast), count.get<int>()});
    for (const params::Json& scan : json.value("scans", params::Json::array()))
        summary.rows << scanFrom(scan);
    for (const params::Json& problem : json.value("problems", params::Json::array()))
        summary.problems << (problem.is_object() ? textOf(problem, "text") : toText(problem.dump()));
    return summary;
}

ImportTrial::ImportTrial(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

ImportTrial::~ImportTrial()
{
    cancel();
}

void ImportTrial::cancel()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->setParent(nullptr); // nobody waits for its end
    m_process = nullptr;
}

void ImportTrial::start(const QString& path, const QString& layout)
{
    cancel();
    m_path = path;
    const auto program = jobs::cliProgram();
    if (!program) {
        Q_EMIT failed(text::translatedSentence(program.error()));
        return;
    }
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, [this](int code) { finish(m_process, code); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(m_process, -1);
    });
    m_process->start(QString::fromStdString(program->string()),
                     {QStringLiteral("import"),
                      QString::fromStdString(base::toUtf8(m_session.workspace().root())), path,
                      QStringLiteral("--layout"), layout.isEmpty() ? QStringLiteral("auto") : layout,
                      QStringLiteral("--dry-run"), QStringLiteral("--json")});
}

void ImportTrial::finish(QProcess* process, int exitCode)
{
    m_process = nullptr;
    process->deleteLater();
    auto summary = exitCode == 0 ? importSummaryFrom(process->readAllStandardOutput()) : std::nullopt;
    if (summary) {
        if (summary->path.isEmpty())
            summary->path = m_path;
        Q_EMIT ready(*summary);
        return;
    }
    const QString said = QString::fromUtf8(process->readAllStandardError()).trimmed();
    Q_EMIT failed(said.isEmpty() ? tr("The folder could not be looked through.")
                                 : said.section(QLatin1Char('\n'), -1));
}

} // namespace counterpart::models
