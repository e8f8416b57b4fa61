// SPDX-License-Identifier: Apache-2.0
#include "ui/models/format.h"

#include "core/evaluation/metrics.h"
#include "core/methods/catalog/descriptor.h"
#include "ui/text/translated.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace counterpart::models {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("counterpart::models", text);
}
const QString times = QStringLiteral(" \u00D7 ");
const QString dash = QStringLiteral("\u2013");

} // namespace

QString percentText(double fraction)
{
    return tr("%1 %").arg(std::floor(fraction * 100 + 1e-9));
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60)
        return tr("%1 s").arg(whole);
    if (whole < 3600)
        return tr("%1 min").arg((whole + 30) / 60);
    if (whole < 48 * 3600)
        return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60, 2, 10, QLatin1Char('0'));
    return tr("%1 days").arg((whole + 43200) / 86400);
}

QString remainingText(std::optional<double> seconds)
{
    return seconds ? tr("%1 left").arg(durationText(*seconds)) : QString();
}

QString sizeText(const std::array<std::int64_t, 3>& size)
{
    return QString::number(size[0]) + times + QString::number(size[1]) + times + QString::number(size[2]);
}

QString spacingText(const std::array<double, 3>& spacing)
{
    const QLocale locale;
    const auto one = [&](double v) {
        return locale.toString(v, 'f', std::abs(v * 10 - std::round(v * 10)) < 0.01 ? 1 : 2);
    };
    return one(spacing[0]) + times + one(spacing[1]) + times + one(spacing[2]) + tr(" mm");
}

QString numberText(double value, int significant)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', significant).toLower(); // 1e-05, as one types it
}

QString scoreText(std::optional<double> value)
{
    return value ? QLocale().toString(*value, 'f', 3) : dash;
}

QString meanText(std::optional<double> mean, std::optional<double> std)
{
    if (!mean)
        return dash;
    return std ? scoreText(mean) + QStringLiteral(" \u00B1 ") + scoreText(std) : scoreText(mean);
}

QString parameterText(const params::Json& value)
{
    if (value.is_string())
        return text::ofCatalog(value.get<std::string>());
    if (value.is_boolean())
        return value.get<bool>() ? tr("on") : tr("off");
    if (!value.is_array())
        return value.is_null() ? QString()
                               : toText(value.dump()).replace(QLatin1Char('.'), QLocale().decimalPoint());
    QStringList parts;
    for (const params::Json& element : value)
        parts << parameterText(element);
    return parts.join(QStringLiteral(", "));
}

QString timeText(const std::string& utc)
{
    const QDateTime time =
        QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

QString bytesText(double bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

QString healthText(domain::Health health)
{
    switch (health) {
    case domain::Health::Unknown:
        return tr("unknown");
    case domain::Health::Healthy:
        return tr("healthy");
    case domain::Health::Diseased:
        return tr("diseased");
    }
    return {};
}

QString ratingText(domain::Rating rating)
{
    switch (rating) {
    case domain::Rating::None:
        return dash;
    case domain::Rating::Pass:
        return tr("pass");
    case domain::Rating::Doubt:
        return tr("doubt");
    case domain::Rating::Fail:
        return tr("fail");
    }
    return {};
}

QString roleText(domain::Role role)
{
    switch (role) {
    case domain::Role::Train:
        return tr("train");
    case domain::Role::Validation:
        return tr("validation");
    case domain::Role::Test:
        return tr("test");
    }
    return {};
}

QString jobStateText(domain::JobState state)
{
    switch (state) {
    case domain::JobState::Queued:
        return tr("queued");
    case domain::JobState::Running:
        return tr("running");
    case domain::JobState::Paused:
        return tr("paused");
    case domain::JobState::Done:
        return tr("done");
    case domain::JobState::Failed:
        return tr("failed");
    case domain::JobState::Cancelled:
        return tr("cancelled");
    }
    return {};
}

namespace {

/// The word after an option in a command's words.
QString optionOf(const QStringList& words, const char* option)
{
    const auto at = words.indexOf(QLatin1String(option));
    return at < 0 ? QString() : words.value(at + 1);
}

QString commandTitle(const QStringList& words)
{
    const QString command = words.value(0), name = optionOf(words, "--name");
    if (command == QLatin1String("import"))
        return tr("Import \u201C%1\u201D").arg(name.isEmpty() ? words.value(2) : name);
    if (command == QLatin1String("simulate"))
        return tr("Simulate \u201C%1\u201D").arg(name);
    if (command == QLatin1String("prepare"))
        return tr("Prepare \u201C%1\u201D").arg(optionOf(words, "--dataset"));
    if (command == QLatin1String("cohort"))
        return tr("Make the cohort \u201C%1\u201D").arg(name);
    if (command == QLatin1String("evaluate"))
        return tr("Evaluate %1").arg(optionOf(words, "--runs"));
    return command == QLatin1String("demo") ? tr("Queue the runs of the demo") : QString();
}

} // namespace

QString jobTitle(const domain::Job& job)
{
    const QString given = toText(job.title), what = given.section(QLatin1Char(' '), 1);
    if (job.kind == domain::JobKind::Train)
        return tr("Train %1").arg(what);
    if (job.kind == domain::JobKind::Infer)
        return tr("Infer %1").arg(what);
    QStringList words;
    if (job.arguments.is_array())
        for (const auto& word : job.arguments)
            words << (word.is_string() ? toText(word.get<std::string>()) : QString());
    const QString known = commandTitle(words);
    return known.isEmpty() ? given : known;
}

QString metricTitle(const QString& id)
{
    const auto* metric = evaluation::findMetric(id.toStdString());
    if (!metric)
        return id;
    const QString label = text::ofMetrics(metric->label);
    return metric->unit.empty() ? label : tr("%1 (%2)").arg(label, text::ofMetrics(metric->unit));
}

QString presetTitle(const QString& id)
{
    if (id == QLatin1String("paper"))
        return tr("Paper");
    if (id == QLatin1String("code"))
        return tr("Code");
    return id == QLatin1String("quick") ? tr("Quick") : id;
}

QString methodTitle(const QString& id)
{
    const methods::Descriptor* method = methods::findMethod(id.toStdString());
    return method ? text::ofCatalog(method->title) : id;
}

} // namespace counterpart::models
