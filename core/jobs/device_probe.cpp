// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/device_probe.h"

#include "core/base/files.h"
#include "core/jobs/programs.h"
#include "core/params/parameter.h"

#include <QProcess>
#include <algorithm>

namespace counterpart::jobs {
namespace {

constexpr std::chrono::seconds patience{60}; // CUDA's first start on a cold machine

std::string deviceId(const params::Json& entry)
{
    if (entry.is_string())
        return entry.get<std::string>();
    if (!entry.is_object() || !entry.contains("id") || !entry.at("id").is_string())
        return {};
    const bool usable = !entry.contains("usable") || entry.at("usable") != false;
    return usable ? entry.at("id").get<std::string>() : std::string();
}

} // namespace

DeviceProbe::~DeviceProbe()
{
    if (m_process)
        m_process->disconnect(this);
}

void DeviceProbe::start()
{
    const auto program = workerProgram();
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, &DeviceProbe::end);
    connect(m_process, &QProcess::errorOccurred, this, &DeviceProbe::end);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, m_process, &QProcess::kill);
    m_timeout.start(patience);
    if (program)
        m_process->start(QString::fromStdString(base::toUtf8(*program)),
                         {QStringLiteral("devices"), QStringLiteral("--json")}, QIODevice::ReadOnly);
    else
        QMetaObject::invokeMethod(this, &DeviceProbe::end, Qt::QueuedConnection);
}

void DeviceProbe::end()
{
    if (std::exchange(m_done, true))
        return;
    m_timeout.stop();
    Q_EMIT found(parse(m_process->isOpen() || m_process->bytesAvailable() > 0
                           ? m_process->readAllStandardOutput()
                           : QByteArray()));
}

std::vector<std::string> DeviceProbe::parse(const QByteArray& text)
{
    auto json = params::Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_object() && json.contains("devices"))
        json = params::Json(json.at("devices"));
    std::vector<std::string> devices;
    if (json.is_array())
        for (const auto& entry : json)
            if (auto id = deviceId(entry);
                !id.empty() && id != "cpu" && std::ranges::find(devices, id) == devices.end())
                devices.push_back(std::move(id));
    devices.emplace_back("cpu");
    return devices;
}

} // namespace counterpart::jobs
