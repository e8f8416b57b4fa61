// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <sys/mount.h>

using namespace counterpart::base;
using std::filesystem::path;

class TestBase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    path inside(const char* name) const { return path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void sha256MatchesPython_data();
    void sha256MatchesPython();
    void sha256OfFileEqualsThatOfItsBytes();
    void writesAtomicallyToNonAsciiPath();
    void failedWriteKeepsTheOldFile();
    void fullDiskIsNamed();
    void missingFileIsNamed();
    void seedsDependOnEveryPart();
    void parallelForVisitsEachItemOnce();
    void parallelForPassesExceptionsOn();
    void timesSortAsText();
};

void TestBase::sha256MatchesPython_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 1 << 16})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void TestBase::sha256MatchesPython()
{
    QFETCH(int, bytes);
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(i * 7 + i / 256);
    const auto answer = counterpart::test::askPython(
        "import sys,hashlib; n=int(sys.argv[1]);"
        "print(hashlib.sha256(bytes((i*7+i//256)%256 for i in range(n))).hexdigest())",
        {QString::number(bytes)});
    QCOMPARE(QString::fromStdString(sha256(text)), QString(answer.output).trimmed());
}

void TestBase::sha256OfFileEqualsThatOfItsBytes()
{
    const std::string bytes(3'000'000, 'x');
    QVERIFY(writeAtomically(inside("large"), bytes));
    QCOMPARE(sha256OfFile(inside("large")).value(), sha256(bytes));
}

void TestBase::writesAtomicallyToNonAsciiPath()
{
    const auto file = inside("Größe 脳 🧠.txt");
    QVERIFY(writeAtomically(file, "one"));
    QVERIFY(writeAtomically(file, "two"));
    QCOMPARE(readText(file).value(), std::string("two"));
    QCOMPARE(fromUtf8(toUtf8(file)), file);
}

void TestBase::failedWriteKeepsTheOldFile()
{
    const auto file = inside("kept");
    QVERIFY(writeAtomically(file, "old"));
    const auto result = writeAtomically(file, [](std::ostream& out) {
        out << "half of the new";
        return false;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, std::string("file.unwritable"));
    QCOMPARE(readText(file).value(), std::string("old"));
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path().toStdString()))
        QVERIFY2(toUtf8(entry.path()).find(".part-") == std::string::npos, "a temporary file was left");
}

void TestBase::fullDiskIsNamed()
{
    // A folder on a file system of 64 KiB; needs the right to mount, as in a container run as root.
    const auto folder = inside("tiny");
    std::filesystem::create_directory(folder);
    if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("mounting is not allowed here");
    const auto result = writeAtomically(folder / "file", std::string(1'000'000, 'x'));
    ::umount(folder.c_str());
    QVERIFY(!result);
    QCOMPARE(result.error().code, std::string("file.disk-full"));
}

void TestBase::missingFileIsNamed()
{
    QCOMPARE(readText(inside("nothing")).error().code, std::string("file.missing"));
    QCOMPARE(readText(m_folder.path().toStdString()).error().code, std::string("file.unreadable"));
    QCOMPARE(sha256OfFile(inside("nothing")).error().code, std::string("file.missing"));
}

void TestBase::seedsDependOnEveryPart()
{
    const std::set<std::uint64_t> seeds = {deriveSeed(1, "a"),    deriveSeed(2, "a"),    deriveSeed(1, "b"),
                                           deriveSeed(1, "a", 1), deriveSeed(1, "a", 2), deriveSeed(1, "aa")};
    QCOMPARE(seeds.size(), std::size_t(6));
    QCOMPARE(deriveSeed(7, "noise", 3), deriveSeed(7, "noise", 3));
}

void TestBase::parallelForVisitsEachItemOnce()
{
    for (const unsigned threads : {0U, 1U, 3U}) {
        std::vector<int> visits(1000);
        parallelFor(
            1000, [&](std::int64_t i) { ++visits[static_cast<std::size_t>(i)]; }, threads);
        QVERIFY(std::ranges::all_of(visits, [](int n) { return n == 1; }));
    }
    parallelFor(0, [](std::int64_t) { QFAIL("nothing to do"); });
}

void TestBase::parallelForPassesExceptionsOn()
{
    const auto run = [] {
        parallelFor(100, [](std::int64_t i) {
            if (i == 42)
                throw std::runtime_error("item 42");
        });
    };
    QVERIFY_EXCEPTION_THROWN(run(), std::runtime_error);
}

void TestBase::timesSortAsText()
{
    const auto first = utcNow();
    QTest::qSleep(3);
    const auto second = utcNow();
    QVERIFY(first < second);
    QCOMPARE(first.size(), std::size_t(24));
    QVERIFY(!RemainingTime(0).at(10, 0));
    QCOMPARE(RemainingTime(0).at(10, 0.25).value(), 30.0);
}

QTEST_APPLESS_MAIN(TestBase)
#include "test_base.moc"
