// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <string>
#include <vector>

class QProcess;

namespace counterpart::jobs {

/// Asks `counterpart-worker devices --json` once. Whatever goes wrong there, the CPU is left.
class DeviceProbe : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~DeviceProbe() override;
    void start();

    /// From {"devices": [{"id": "cuda:0"}, …]} or the array alone, texts allowed; the CPU last, always.
    static std::vector<std::string> parse(const QByteArray& json);

Q_SIGNALS:
    void found(const std::vector<std::string>& devices); ///< once, later than `start`

private:
    void end();

    QProcess* m_process = nullptr;
    QTimer m_timeout;
    bool m_done = false;
};

} // namespace counterpart::jobs
