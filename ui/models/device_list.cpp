// SPDX-License-Identifier: Apache-2.0
#include "ui/models/device_list.h"

#include "core/jobs/programs.h"
#include "core/params/parameter.h"
#include "ui/models/format.h"

#include <QProcess>

namespace counterpart::models {

QList<DeviceInfo> devicesFrom(const QByteArray& bytes)
{
    const auto json = params::Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    QList<DeviceInfo> devices;
    if (!json.is_object() || !json.contains("devices"))
        return devices;
    for (const params::Json& device : json.at("devices"))
        devices.append({toText(device.value("id", std::string())),
                        toText(device.value("name", std::string())), device.value("memory_bytes", 0.0)});
    return devices;
}

QString summaryOf(const QList<DeviceInfo>& devices)
{
    QStringList parts;
    for (const DeviceInfo& device : devices)
        if (device.id.startsWith(QLatin1String("cuda")))
            parts << DeviceList::tr("GPU %1: %2, %3")
                         .arg(device.id.section(QLatin1Char(':'), 1), device.name,
                              bytesText(device.memoryBytes));
    if (parts.isEmpty() && !devices.isEmpty())
        parts << DeviceList::tr("CPU only");
    return parts.join(QStringLiteral(" \u00B7 "));
}

DeviceList::~DeviceList()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(500);
}

void DeviceList::ask()
{
    const auto program = jobs::workerProgram();
    if (!program)
        return; // a machine without the learning half: there is nothing to say
    auto* process = new QProcess(this);
    m_process = process;
    connect(process, &QProcess::finished, this, [this, process](int code) {
        if (code == 0) {
            m_devices = devicesFrom(process->readAllStandardOutput());
            Q_EMIT changed();
        }
        m_process = nullptr;
        process->deleteLater();
    });
    process->start(QString::fromStdString(program->string()),
                   {QStringLiteral("devices"), QStringLiteral("--json")});
}

} // namespace counterpart::models
