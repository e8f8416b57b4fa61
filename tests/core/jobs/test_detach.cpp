// SPDX-License-Identifier: Apache-2.0
// Starting the queue so that it outlives us: with a systemd-run and a loginctl of our own first on the PATH,
// and this program as counterpart-cli, which writes down how it was started.
#include "core/jobs/logout.h"
#include "core/jobs/queue_process.h"
#include "core/jobs/user_unit.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>
#include <QProcess>

using namespace counterpart;
using jobs::AfterLogout;
using jobs::Place;

namespace {

constexpr const char* passedOn[] = {"COUNTERPART_WORKER", "CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH",
                                    "COUNTERPART_ODD"};

/// This program as `counterpart-cli`.
int commandLine(const QStringList& words)
{
    QStringList seen = words.mid(1);
    for (const char* name : passedOn)
        seen << qEnvironmentVariable(name);
    const auto root = base::fromUtf8(words[3].toStdString());
    return base::writeAtomically(root / "seen", seen.join(QLatin1Char('\0')).toStdString()) ? 0 : 1;
}

} // namespace

class TestDetach : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");
    std::unique_ptr<store::Workspace> m_workspace;

    std::filesystem::path recorded() const { return test::pathOf(m_folder) / "recorded"; }
    void install(const char* name, const QByteArray& script)
    {
        QFile file(m_folder.filePath(QStringLiteral("bin/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    /// Takes its own options away and runs the rest.
    void installSystemdRun()
    {
        install("systemd-run", "printf '%s\\n' \"$@\" >> '" + QByteArray::fromStdString(recorded().string()) +
                                   "'\nwhile [ \"$1\" != -- ]; do shift; done\nshift\nexec \"$@\"\n");
    }
    QStringList records() const
    {
        return QString::fromStdString(base::readText(recorded()).value_or(""))
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    /// What the queue process saw of its words and environment.
    QStringList seen(jobs::Detach how = jobs::Detach::UserUnit)
    {
        const auto file = m_workspace->root() / "seen";
        std::filesystem::remove(file);
        if (!jobs::startDetached(*m_workspace, how))
            return {};
        [[maybe_unused]] const bool came =
            QTest::qWaitFor([&] { return std::filesystem::exists(file); }, 10000);
        return QString::fromStdString(base::readText(file).value_or("")).split(QLatin1Char('\0'));
    }
    QStringList expected() const
    {
        QStringList words{QStringLiteral("queue"), QStringLiteral("run"),
                          QString::fromStdString(base::toUtf8(m_workspace->root())),
                          QStringLiteral("--until-idle")};
        for (const char* name : passedOn)
            words << qEnvironmentVariable(name);
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        std::filesystem::create_directories(test::pathOf(m_folder) / "bin");
        m_workspace = std::make_unique<store::Workspace>(
            store::Workspace::create(test::pathOf(m_folder) /
                                     base::fromUtf8("Läufe 脑 $HOME ${X} %h 'a' \"b\" \\n ; --"))
                .value());
        qputenv("PATH", m_folder.filePath(QStringLiteral("bin")).toLocal8Bit() + ":" + m_path);
        qputenv("COUNTERPART_CLI", QCoreApplication::applicationFilePath().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        qputenv("COUNTERPART_WORKER", "/opt/wörker $1/bin");
        qputenv("CUDA_VISIBLE_DEVICES", "1,0");
        qputenv("LD_LIBRARY_PATH", "/opt/a:/opt/b c");
        qputenv("COUNTERPART_ODD", "two\nlines = 'and' \"quotes\" $PATH %n");
    }
    void cleanup() { qputenv("PATH", m_path); }

    void aUnitOfTheUsersManager()
    {
        installSystemdRun();
        QVERIFY(jobs::userManagerAnswers());
        std::filesystem::remove(recorded());
        QCOMPARE(seen(), expected());
        const QStringList words = records();
        for (const char* option : {"--user", "--scope", "--collect"})
            QVERIFY2(words.contains(QLatin1String(option)), option);
        const QStringList units = words.filter(QStringLiteral("--unit="));
        QCOMPARE(units.size(), 1);
        QVERIFY(units.first().startsWith(QStringLiteral("--unit=counterpart-queue-")));
        QCOMPARE(seen(), expected());
        QVERIFY(records().filter(QStringLiteral("--unit=")).last() != units.first()); // never taken already
    }

    void withoutAManagerAsBefore_data()
    {
        QTest::addColumn<QByteArray>("systemdRun");
        QTest::newRow("no such program") << QByteArray();
        QTest::newRow("no bus") << QByteArray("echo 'Failed to connect to bus' >&2\nexit 1\n");
        QTest::newRow("killed") << QByteArray("kill -9 $$\n");
    }
    void withoutAManagerAsBefore()
    {
        QFETCH(QByteArray, systemdRun);
        if (systemdRun.isEmpty())
            qputenv("PATH", m_folder.filePath(QStringLiteral("bin")).toLocal8Bit());
        else
            install("systemd-run", systemdRun);
        QVERIFY(!jobs::userManagerAnswers());
        QCOMPARE(seen(), expected());
    }

    void aSessionWithoutRuntimeFolderAsksNobody()
    {
        installSystemdRun();
        qunsetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY(!jobs::userManagerAnswers());
        QVERIFY(records().isEmpty());
    }

    void plainNeedsNoSystemd()
    {
        installSystemdRun();
        QCOMPARE(seen(jobs::Detach::Plain), expected());
        QVERIFY(records().isEmpty());
    }

    void whatItPrintsGoesToTheLog()
    {
        installSystemdRun();
        install("cli", "echo printed; echo complained >&2\n: > \"$3/seen\"\n");
        qputenv("COUNTERPART_CLI", m_folder.filePath(QStringLiteral("bin/cli")).toLocal8Bit());
        QVERIFY(!seen().isEmpty());
        const auto log = m_workspace->logsRoot() / "queue.log";
        QTRY_COMPARE(base::readText(log).value_or(""), std::string("printed\ncomplained\n"));
    }

    void whereAProcessIs_data()
    {
        QTest::addColumn<QByteArray>("cgroups");
        QTest::addColumn<int>("place");
        const auto row = [](const char* name, const char* text, Place place) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(place);
        };
        row("ssh", "0::/user.slice/user-1000.slice/session-3.scope\n", Place::LoginSession);
        row("desktop", "0::/user.slice/user-1000.slice/user@1000.service/app.slice/app-gnome-x-12.scope\n",
            Place::UserManager);
        row("hybrid",
            "4:memory:/user.slice/user-7.slice/session-c1.scope\n1:name=systemd:/user.slice\n0::/\n",
            Place::LoginSession);
        row("service", "0::/system.slice/cron.service\n", Place::Elsewhere);
        row("batch job", "0::/system.slice/slurmstepd.scope/job_12/step_0/user/task_0\n", Place::Elsewhere);
        row("container", "0::/\n", Place::Elsewhere);
        row("nothing", "", Place::Elsewhere);
    }
    void whereAProcessIs()
    {
        QFETCH(QByteArray, cgroups);
        QFETCH(int, place);
        QCOMPARE(static_cast<int>(jobs::placeOf(cgroups.toStdString())), place);
    }

    void whatLogoutDoes_data()
    {
        using enum AfterLogout;
        QTest::addColumn<int>("from");
        QTest::addColumn<std::optional<bool>>("lingers");
        QTest::addColumn<std::optional<bool>>("kills");
        QTest::addColumn<bool>("unit");
        QTest::addColumn<int>("stays"); ///< when it is left where it is
        QTest::addColumn<int>("inUnit");
        const std::optional<bool> unknown;
        const auto row = [](const char* name, Place from, std::optional<bool> lingers,
                            std::optional<bool> kills, bool unit, AfterLogout stays, AfterLogout inUnit) {
            QTest::newRow(name) << static_cast<int>(from) << lingers << kills << unit
                                << static_cast<int>(stays) << static_cast<int>(inUnit);
        };
        // As Debian sets it, a process left in its session outlives it and a user's manager does not.
        row("ssh", Place::LoginSession, false, false, false, GoesOn, Ends);
        row("ssh, lingering", Place::LoginSession, true, false, true, GoesOn, GoesOn);
        row("ssh, sessions are cleared", Place::LoginSession, false, true, true, Ends, Ends);
        row("ssh, cleared but lingering", Place::LoginSession, true, true, true, Ends, GoesOn);
        row("ssh, no logind", Place::LoginSession, unknown, unknown, false, Unknown, Unknown);
        row("desktop", Place::UserManager, false, false, true, Ends, Ends);
        row("desktop, lingering", Place::UserManager, true, true, true, GoesOn, GoesOn);
        row("batch job", Place::Elsewhere, true, true, false, GoesOn, GoesOn);
    }
    void whatLogoutDoes()
    {
        QFETCH(int, from);
        QFETCH(std::optional<bool>, lingers);
        QFETCH(std::optional<bool>, kills);
        QFETCH(bool, unit);
        QFETCH(int, stays);
        QFETCH(int, inUnit);
        const jobs::LoginRules rules{lingers, kills};
        const auto place = static_cast<Place>(from);
        QCOMPARE(jobs::belongsInUserUnit(place, rules), unit);
        QCOMPARE(static_cast<int>(jobs::afterLogout(place, rules)), stays);
        QCOMPARE(static_cast<int>(jobs::afterLogout(Place::UserManager, rules)), inUnit);
    }

    void whatLogindSays()
    {
        install("loginctl",
                "case \"$*\" in\n*Linger*1234) echo Linger=yes;;\n"
                "*--property=KillUserProcesses) echo KillUserProcesses=no;;\n*) exit 1;;\nesac\n");
        auto rules = jobs::loginRules(1234);
        QCOMPARE(rules.lingers, std::optional(true));
        QCOMPARE(rules.killsProcesses, std::optional(false));
        install("loginctl", "echo 'Failed to connect to bus' >&2\nexit 1\n");
        rules = jobs::loginRules(1234);
        QVERIFY(!rules.lingers && !rules.killsProcesses);
        qputenv("PATH", m_folder.path().toLocal8Bit());
        rules = jobs::loginRules(1234);
        QVERIFY(!rules.lingers && !rules.killsProcesses);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (const auto words = QCoreApplication::arguments();
        words.size() > 3 && words[1] == QLatin1String("queue"))
        return commandLine(words);
    TestDetach test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_detach.moc"
