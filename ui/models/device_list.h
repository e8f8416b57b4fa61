// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QProcess;

namespace counterpart::models {

struct DeviceInfo
{
    QString id;   ///< cpu, cuda:0
    QString name; ///< as the maker calls it
    double memoryBytes = 0;
};

/// Empty if the text is not what `counterpart-worker devices --json` prints.
QList<DeviceInfo> devicesFrom(const QByteArray& json);
/// For the job line: the GPUs, or that there is none.
QString summaryOf(const QList<DeviceInfo>& devices);

/// What can be computed on, asked of the worker in a process of its own: the window links no CUDA.
class DeviceList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~DeviceList() override;
    void ask();
    [[nodiscard]] const QList<DeviceInfo>& devices() const { return m_devices; }

Q_SIGNALS:
    void changed();

private:
    QList<DeviceInfo> m_devices;
    QProcess* m_process = nullptr;
};

} // namespace counterpart::models
