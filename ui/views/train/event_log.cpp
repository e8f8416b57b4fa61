// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/event_log.h"

#include "core/base/files.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>

namespace counterpart::train {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("counterpart::train", text);
}

QString word(const domain::Json& fields, const char* key)
{
    const auto it = fields.find(key);
    return it == fields.end() || it->is_null() ? QString()
           : it->is_string()                   ? models::toText(it->get<std::string>())
                                               : models::toText(it->dump());
}

QString count(const domain::Json& fields, const char* key)
{
    const auto it = fields.find(key);
    return it != fields.end() && it->is_number() ? QLocale().toString(it->get<double>(), 'f', 0) : QString();
}

QString sentenceOf(const domain::Json& json)
{
    return json.is_object() && json.contains("code") ? text::translatedSentence(params::errorFromJson(json))
                                                     : QString();
}

QString sayingOf(const domain::Event& event)
{
    const domain::Json& f = event.fields;
    if (event.type == "stage")
        return tr("Stage \u201C%1\u201D begins, %2 steps")
            .arg(text::ofCatalog(word(f, "stage").toStdString()), count(f, "steps"));
    if (event.type == "checkpoint")
        return (word(f, "kind") == QLatin1String("best") ? tr("Best checkpoint so far at step %1")
                                                         : tr("Checkpoint at step %1"))
            .arg(count(f, "step"));
    if (event.type == "probe")
        return tr("Probes reconstructed at step %1").arg(count(f, "step"));
    if (event.type == "log")
        return (word(f, "level") == QLatin1String("warning") ? tr("Warning: ") : QString()) + sentenceOf(f);
    if (event.type == "finished")
        return word(f, "task") == QLatin1String("infer")
                   ? tr("Inference finished, %1 cases").arg(count(f, "cases"))
                   : tr("Training finished");
    if (event.type == "failed")
        return f.contains("error") ? sentenceOf(f["error"]) : tr("Failed");
    return {};
}

void take(EventLog& log, std::string_view line)
{
    const auto event = domain::eventFromLine(line);
    if (!event)
        return;
    if (event->type == "heartbeat") {
        log.device = word(event->fields, "device");
        const auto memory = event->fields.find("memory_bytes");
        log.memoryBytes = memory != event->fields.end() && memory->is_number() ? memory->get<double>() : 0;
    }
    if (QString text = lineOf(*event); !text.isEmpty())
        log.lines << text;
}

} // namespace

QString lineOf(const domain::Event& event)
{
    const QString saying = sayingOf(event);
    if (saying.isEmpty())
        return {};
    const auto time = QDateTime::fromString(models::toText(event.time), Qt::ISODateWithMs).toLocalTime();
    const QString clock =
        time.isValid() ? time.toString(QStringLiteral("HH:mm:ss")) + QStringLiteral("  ") : QString();
    return clock + saying;
}

EventLog readOn(EventLog log)
{
    QFile file(models::toText(base::toUtf8(log.file)));
    if (!file.open(QIODevice::ReadOnly))
        return {.file = log.file};
    if (file.size() < log.offset)
        log = {.file = log.file};
    const bool startsInside = log.offset == 0 && file.size() > EventLog::firstLook;
    if (startsInside)
        log.offset = file.size() - EventLog::firstLook;
    file.seek(log.offset);
    const QByteArray bytes = file.readAll();
    const qsizetype end = bytes.lastIndexOf('\n') + 1; // what follows is a torn write, or one under way
    qsizetype begin = startsInside ? bytes.indexOf('\n') + 1 : 0;
    while (begin < end) {
        const qsizetype next = bytes.indexOf('\n', begin);
        take(log, {bytes.constData() + begin, static_cast<std::size_t>(next - begin)});
        begin = next + 1;
    }
    log.offset += end;
    if (log.lines.size() > EventLog::mostLines)
        log.lines.remove(0, log.lines.size() - EventLog::mostLines);
    return log;
}

} // namespace counterpart::train
