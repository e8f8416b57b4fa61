// SPDX-License-Identifier: Apache-2.0
#include "ui/models/format.h"

#include "core/methods/catalog/descriptor.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
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
    return locale.toString(value, 'g', significant);
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

QString metricTitle(const QString& id)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("auprc"), QT_TRANSLATE_NOOP("counterpart::models", "AUPRC")},
        {QStringLiteral("auroc"), QT_TRANSLATE_NOOP("counterpart::models", "AUROC")},
        {QStringLiteral("dice"), QT_TRANSLATE_NOOP("counterpart::models", "Dice")},
        {QStringLiteral("oracle_dice"), QT_TRANSLATE_NOOP("counterpart::models", "Best Dice (oracle)")},
        {QStringLiteral("sensitivity"), QT_TRANSLATE_NOOP("counterpart::models", "Sensitivity")},
        {QStringLiteral("precision"), QT_TRANSLATE_NOOP("counterpart::models", "Precision")},
        {QStringLiteral("assd_mm"), QT_TRANSLATE_NOOP("counterpart::models", "ASSD (mm)")},
        {QStringLiteral("hd95_mm"), QT_TRANSLATE_NOOP("counterpart::models", "HD95 (mm)")},
        {QStringLiteral("l1"), QT_TRANSLATE_NOOP("counterpart::models", "L1 error")},
        {QStringLiteral("prevalence"), QT_TRANSLATE_NOOP("counterpart::models", "Prevalence")}};
    const auto it = known.find(id);
    return it == known.end() ? id : tr(*it);
}

QString methodTitle(const QString& id)
{
    const methods::Descriptor* method = methods::findMethod(id.toStdString());
    return method ? toText(method->title) : id;
}

} // namespace counterpart::models
