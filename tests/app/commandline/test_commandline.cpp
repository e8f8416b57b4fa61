// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/cli11.h"
#include "app/commandline/completion.h"
#include "app/commandline/manual.h"
#include "app/commandline/shells.h"

#include <CLI/CLI.hpp>
#include <QTest>

using namespace counterpart;
using namespace counterpart::commandline;

namespace {

/// A command line with one of everything.
struct Program
{
    Program()
    {
        app.require_subcommand(1);
        auto* cut = app.add_subcommand("cut", "Cut a file");
        cut->add_option("source", text, "What to cut")->required()->type_name("FILE");
        cut->add_option("--shape", text, "Its outline")->check(CLI::IsMember({"round", "square"}));
        cut->add_option("--knife", text, "Which one")->required()->type_name("KNIFE");
        cut->add_option("--knives", list, "Several")->type_name("KNIFE,...")->capture_default_str();
        cut->add_option("--into", text, "Where to")->type_name("FOLDER");
        cut->add_option("--set", list, "A setting")->type_name("NAME=VALUE");
        cut->add_flag("-q,--quiet", quiet, "Say nothing");
        cut->add_option("--secret", text, "Not for people")->group("");
        auto* knife = app.add_subcommand("knife", "Knives");
        knife->add_subcommand("sharpen", "Make it cut. Then use\n.it on a back\\slash");
        knife->add_subcommand("show", "List them");
        app.add_subcommand("hidden", "Not for people")->group("");
    }

    CLI::App app{"Cuts things", "cutter"};
    std::string text;
    std::vector<std::string> list{"steak", "bread"};
    bool quiet = false;
};

/// Answers with two knives, and with what it was asked.
struct Kitchen
{
    std::vector<Candidate> operator()(const Question& question)
    {
        asked = question;
        if (question.value == "KNIFE")
            return {{"steak", "For meat"}, {"bread", "With teeth"}};
        return question.value == "NAME=VALUE" ? std::vector<Candidate>{{"depth=", {}}}
                                              : std::vector<Candidate>();
    }
    Question asked;
};

QString wordsOf(const Completion& completion)
{
    QStringList words;
    for (const auto& one : completion.words)
        words << QString::fromStdString(one.word);
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

    Program m_program;
    Kitchen m_kitchen;

    Completion at(const std::vector<std::string>& words)
    {
        return complete(describe(m_program.app), words,
                        [this](const Question& asked) { return m_kitchen(asked); });
    }

private Q_SLOTS:
    void findsWords_data()
    {
        using Words = std::vector<std::string>;
        QTest::addColumn<Words>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Words& words, const char* expected) {
            QTest::newRow(name) << words << QString::fromLatin1(expected);
        };
        row("subcommands", {""}, "cut knife");
        row("a subcommand begun", {"k"}, "knife");
        row("nested", {"knife", ""}, "sharpen show");
        row("options", {"cut", "--k"}, "--knife --knives");
        row("options given are gone", {"cut", "-q", "--quiet", "--q"}, "");
        row("lists may come again", {"cut", "--set", "depth=1", "--se"}, "--set");
        row("a choice", {"cut", "--shape", ""}, "round square");
        row("a choice begun, with =", {"cut", "--shape=sq"}, "--shape=square");
        row("asked of the program", {"cut", "--knife", "s"}, "steak");
        row("with =", {"cut", "--knife=b"}, "--knife=bread");
        row("a list with commas", {"cut", "--knives", "bread,s"}, "bread,steak");
        row("a list with commas and =", {"cut", "--knives=bread,"},
            "--knives=bread,steak --knives=bread,bread");
        row("values that are names and values", {"cut", "--set", "de"}, "depth=");
        row("a flag takes no value", {"cut", "--quiet=y"}, "");
        row("an unknown option", {"cut", "--spoon", "--kni"}, "--knife --knives");
        row("after the last argument: options", {"knife", "show", ""}, "--help -h");
    }

    void findsWords()
    {
        QFETCH(std::vector<std::string>, words);
        QFETCH(QString, expected);
        QCOMPARE(wordsOf(at(words)), expected);
    }

    void leavesPathsToTheShell()
    {
        QCOMPARE(at({"cut", "/tm"}).paths, Paths::Files);
        QCOMPARE(at({"cut", "--into", ""}).paths, Paths::Folders);
        QCOMPARE(at({"cut", "--into=/tm"}).paths, Paths::Folders);
        QCOMPARE(at({"cut", "--knife", ""}).paths, Paths::None);
        QCOMPARE(linesOf(at({"cut", "--into", ""})), std::string("folders\n"));
        QCOMPARE(linesOf(at({"cut", "--knife", "b"})), std::string("words\nbread\tWith teeth\n"));
    }

    void tellsWhatWasGiven()
    {
        at({"cut", "--shape", "round", "fish", "--set", "depth=2", "--knife", "st"});
        const std::map<std::string, std::string> given{
            {"--shape", "round"}, {"source", "fish"}, {"--set", "depth=2"}};
        QCOMPARE(m_kitchen.asked.given, given);
        QCOMPARE(m_kitchen.asked.command, std::vector<std::string>{"cut"});
        QCOMPARE(m_kitchen.asked.option, std::string("--knife"));
        QCOMPARE(m_kitchen.asked.current, std::string("st"));
    }

    void writesAManPage()
    {
        const auto page = manualPage(describe(m_program.app),
                                     {.version = "1.2", .about = "cuts", .description = {"'Tis a knife."}});
        for (const char* line :
             {".TH CUTTER 1 \"\" \"Counterpart 1.2\" \"User Commands\"", "cutter \\- cuts",
              "\\&'Tis a knife.", ".SS cut", ".SS knife sharpen",
              "Make it cut. Then use .it on a back\\eslash.",
              "\\fBcutter cut\\fR \\fISOURCE\\fR \\fB\\-\\-knife\\fR \\fIKNIFE\\fR [\\fIOPTION\\fR ...]",
              "\\fB\\-\\-quiet\\fR, \\fB\\-q\\fR", "Its outline. One of \\fBround\\fR, \\fBsquare\\fR.",
              "Several. By default \\fBsteak,bread\\fR. May be given several times."})
            QVERIFY2(QString::fromStdString(page).contains(QString::fromLatin1(line) + QLatin1Char('\n')),
                     line);
        QVERIFY(page.find("secret") == std::string::npos && page.find("hidden") == std::string::npos);
    }

    void knowsItsShells()
    {
        for (const auto& shell : shells()) {
            const auto script = completionScript(shell, "cutter");
            QVERIFY(script.find("--complete") != std::string::npos);
            QVERIFY(script.find("PROGRAM") == std::string::npos &&
                    script.find("FUNCTION") == std::string::npos);
        }
        QVERIFY(completionScript("dos", "cutter").empty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
