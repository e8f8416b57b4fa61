// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTest>

/// Runs a Python script of the tests (an independent implementation) and waits. False, with what it said, on
/// failure.
inline bool runPeer(const QString& scriptBelowTests, const QStringList& arguments, int timeoutMs = 120000)
{
    QProcess python;
    const auto script = QStringLiteral(COUNTERPART_SOURCE_DIR "/tests/") + scriptBelowTests;
    python.start(QStringLiteral(COUNTERPART_PYTHON), QStringList{script} + arguments);
    const bool ended = python.waitForFinished(timeoutMs);
    if (ended && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0)
        return true;
    qWarning().noquote() << script << arguments << python.errorString() << python.readAllStandardError();
    return false;
}
