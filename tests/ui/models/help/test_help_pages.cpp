// SPDX-License-Identifier: Apache-2.0
// The help as it is: nothing the program knows is left unexplained, and no link leads nowhere, in either
// language.
#include "app/desktop/catalogs.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/protocol.h"
#include "core/methods/catalog/descriptor.h"
#include "ui/models/help/generated.h"
#include "ui/models/help/help_address.h"
#include "ui/models/help/library.h"
#include "ui/models/help/markdown.h"
#include "ui/models/help/troubles.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace counterpart;
using namespace counterpart::help;

namespace {

const QString helpFolder = QStringLiteral(COUNTERPART_SOURCE_DIR "/resources/help/");

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList anchorsIn(const QString& markdown)
{
    QStringList anchors;
    for (const Section& section : sectionsOf(markdown))
        if (!section.anchor.isEmpty())
            anchors << section.anchor;
    return anchors;
}

/// What a person has written below a heading: without what directives add.
QString writtenBelow(const QString& page, const QString& language, const QString& anchor)
{
    for (const Section& section : sectionsOf(contentOf(helpFolder + language + QLatin1Char('/') + page)))
        if (section.anchor == anchor) {
            QStringList lines = section.body.split(QLatin1Char('\n'));
            lines.removeIf([](const QString& line) { return line.startsWith(QLatin1Char('@')); });
            return plainText(lines.join(QLatin1Char('\n')));
        }
    return {};
}

} // namespace

class HelpPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anchorsAreReadFromHeadings()
    {
        const auto sections = sectionsOf(
            QStringLiteral("# A title {#top}\nText\n```\n## no heading {#x}\n```\n### `b` {#b.c-1}\n"));
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections[0].anchor, QStringLiteral("top"));
        QVERIFY(sections[0].body.contains(QLatin1String("no heading")));
        QCOMPARE(sections[1].level, 3);
        QCOMPARE(sections[1].anchor, QStringLiteral("b.c-1"));
        const Bare bare = withoutAnchors(QStringLiteral("# A {#top}\n```\n# no {#n}\n```\n## B\n"));
        QCOMPARE(bare.anchors, (QStringList{QStringLiteral("top"), QString()}));
        QVERIFY(bare.markdown.startsWith(QLatin1String("# A\n")));
        QVERIFY(bare.markdown.contains(QLatin1String("# no {#n}")));
    }

    void plainTextIsWhatOneReads_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* markdown, const char* text) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(text);
        };
        row("link", "See [the page](a.md#b) and ![a picture](../pictures/a.png)",
            "See the page and a picture");
        row("marks", "**bold**, *slanted* and `code_word`", "bold , slanted and code_word");
        row("ids stay", "`oracle_dice` or oracle\\_dice", "oracle_dice or oracle_dice");
        row("table", "| A | B |\n|:--|--:|\n| 1 | 2 |", "A B 1 2");
        row("list", "- one\n- two\n1. three", "one two three");
        row("escaped", "T2\\* \\[mm\\]", "T2* [mm]");
    }
    void plainTextIsWhatOneReads()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, text);
        QCOMPARE(plainText(markdown).remove(QLatin1Char(' ')), text.remove(QLatin1Char(' ')));
    }

    void bothLanguagesHaveTheSamePages()
    {
        const auto files = [](const char* language) {
            return QDir(helpFolder + QLatin1String(language))
                .entryList({QStringLiteral("*.md")}, QDir::Files);
        };
        QVERIFY(files("en").size() >= 20);
        QCOMPARE(files("de"), files("en"));
        const Library english(m_catalogs, QStringLiteral("en")), german(m_catalogs, QStringLiteral("de"));
        QCOMPARE(german.pages().size(), english.pages().size());
        for (const QString& file : files("en"))
            QVERIFY2(english.find(file.chopped(3)), qPrintable(file + " is not in contents.txt"));
        for (const Page& page : english.pages()) {
            QVERIFY2(!page.title.isEmpty() && !german.find(page.id)->title.isEmpty(), qPrintable(page.id));
            QCOMPARE(anchorsIn(german.markdown(page.id)), anchorsIn(english.markdown(page.id)));
            if (!page.id.contains(QLatin1String("method-")) && !page.id.contains(QLatin1String("family-")))
                QVERIFY2(german.markdown(page.id) != english.markdown(page.id), qPrintable(page.id));
        }
    }

    void everyHeadingCanBeLinkedTo_data() { languages(); }
    void everyHeadingCanBeLinkedTo()
    {
        QFETCH(QString, language);
        const Library library(m_catalogs, language);
        for (const Page& page : library.pages()) {
            QSet<QString> seen;
            for (const QString& anchor : anchorsIn(library.markdown(page.id))) {
                QVERIFY2(!seen.contains(anchor), qPrintable(page.id + " has twice " + anchor));
                seen.insert(anchor);
            }
            for (const Section& section :
                 sectionsOf(contentOf(helpFolder + language + QLatin1Char('/') + page.id + ".md")))
                QVERIFY2(!section.anchor.isEmpty(), qPrintable(page.id + ": " + section.title));
        }
    }

    void everyLinkLeadsSomewhere_data() { languages(); }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, language);
        const Library library(m_catalogs, language);
        QHash<QString, QStringList> anchors;
        for (const Page& page : library.pages())
            anchors.insert(page.id, anchorsIn(library.markdown(page.id)));
        int count = 0;
        for (const Page& page : library.pages()) {
            const Links found = linksOf(library.markdown(page.id));
            for (const QString& link : found.links) {
                ++count;
                if (link.startsWith(QLatin1String("https://")))
                    continue;
                const Library::Target target = Library::targetOf(link, page.id);
                const QString said = page.id + QStringLiteral(" links to ") + link;
                QVERIFY2(library.find(target.page), qPrintable(said));
                QVERIFY2(target.anchor.isEmpty() || anchors[target.page].contains(target.anchor),
                         qPrintable(said));
            }
            for (const QString& picture : found.pictures)
                QVERIFY2(
                    QFile::exists(QStringLiteral(":/help/pictures/") + picture.section(QLatin1Char('/'), -1)),
                    qPrintable(page.id + QStringLiteral(" shows ") + picture));
        }
        QVERIFY2(count > 100, "links are not found any more");
    }

    void picturesAreUsedAndSmall()
    {
        const Library library(m_catalogs, QStringLiteral("en"));
        QStringList shown;
        for (const Page& page : library.pages())
            for (const QString& picture : linksOf(library.markdown(page.id)).pictures)
                shown << picture.section(QLatin1Char('/'), -1);
        qint64 whole = 0;
        for (const QFileInfo& file : QDir(helpFolder + "pictures").entryInfoList({QStringLiteral("*.png")})) {
            QVERIFY2(shown.contains(file.fileName()), qPrintable(file.fileName()));
            QVERIFY2(file.size() < 150 * 1000, qPrintable(file.fileName()));
            whole += file.size();
        }
        QVERIFY(whole > 0 && whole < 1000 * 1000);
    }

    void everyMetricIsExplained_data() { languages(); }
    void everyMetricIsExplained()
    {
        QFETCH(QString, language);
        const QString page = Library(m_catalogs, language).markdown(QStringLiteral("metrics"));
        for (const evaluation::Metric& metric : evaluation::metrics()) {
            const QString id = QString::fromStdString(metric.id);
            QVERIFY2(writtenBelow(QStringLiteral("metrics.md"), language, id).size() > 80, metric.id.c_str());
            QVERIFY2(page.contains(QStringLiteral("`%1`").arg(id)), metric.id.c_str()); // its @metric line
        }
    }

    void everyProtocolIsExplained_data() { languages(); }
    void everyProtocolIsExplained()
    {
        QFETCH(QString, language);
        const QString page = Library(m_catalogs, language).markdown(QStringLiteral("protocols"));
        const QStringList anchors = anchorsIn(page);
        for (const evaluation::Protocol& protocol : evaluation::protocols()) {
            const QString id = QString::fromStdString(protocol.id);
            QVERIFY2(writtenBelow(QStringLiteral("protocols.md"), language, id).size() > 80,
                     protocol.id.c_str());
            for (const params::Parameter& parameter : protocol.parameters)
                QVERIFY2(anchors.contains(anchorOf(id, QString::fromStdString(parameter.id))),
                         (protocol.id + " " + parameter.id).c_str());
        }
    }

    void everyMethodHasAPageMadeFromWhatItDeclares()
    {
        const Library library(m_catalogs, QStringLiteral("en"));
        for (const methods::Descriptor& method : methods::catalog()) {
            const QString id = QString::fromStdString(method.id), page = library.markdown(methodPage(id));
            QVERIFY2(page.contains(escaped(QString::fromStdString(method.idea))), method.id.c_str());
            QVERIFY2(page.contains(escaped(QString::fromStdString(method.citation))), method.id.c_str());
            const QStringList anchors = anchorsIn(page);
            for (const params::Parameter& parameter : method.parameters) {
                QVERIFY2(anchors.contains(QString::fromStdString(parameter.id)), parameter.id.c_str());
                QVERIFY2(page.contains(escaped(QString::fromStdString(parameter.help))),
                         parameter.id.c_str());
                QVERIFY2(page.contains(escaped(QString::fromStdString(parameter.source))),
                         parameter.id.c_str());
            }
            const MethodFolder folder = folderOf(id);
            QCOMPARE(QString(folder.name).replace('_', '-'), id);
            holdsReadme(page, folder.family + QLatin1Char('/') + folder.name);
            holdsReadme(library.markdown(familyPageId(folder.family)), folder.family);
        }
    }

    void whatIsPreparedAndSimulatedIsExplained()
    {
        const Library library(m_catalogs, QStringLiteral("en"));
        const QStringList preparing = anchorsIn(library.markdown(QStringLiteral("preparations")));
        QVERIFY(!m_catalogs.pipelines.isEmpty() && !m_catalogs.simulation.empty());
        for (const models::PipelineInfo& pipeline : m_catalogs.pipelines)
            for (const params::Parameter& parameter : pipeline.parameters)
                QVERIFY2(preparing.contains(anchorOf(pipeline.id, QString::fromStdString(parameter.id))),
                         parameter.id.c_str());
        const QStringList simulated = anchorsIn(library.markdown(QStringLiteral("simulated")));
        for (const params::Parameter& parameter : m_catalogs.simulation)
            QVERIFY2(simulated.contains(QString::fromStdString(parameter.id)), parameter.id.c_str());
    }

    void everyErrorSentenceIsListedOnce_data() { languages(); }
    void everyErrorSentenceIsListedOnce()
    {
        QFETCH(QString, language);
        const QString path = helpFolder + language + QStringLiteral("/troubleshooting.md");
        const QStringList anchors =
            anchorsIn(Library(m_catalogs, language).markdown(QStringLiteral("troubleshooting")));
        for (const QString& code : sentenceCodes())
            QVERIFY2(anchors.count(code) == 1, qPrintable(code));
        static const QRegularExpression advice(QStringLiteral(R"(^([a-z0-9-]+\.[a-z0-9-]+): )"),
                                               QRegularExpression::MultilineOption);
        int given = 0;
        for (auto it = advice.globalMatch(contentOf(path)); it.hasNext(); ++given) {
            const QString code = it.next().captured(1);
            QVERIFY2(sentenceCodes().contains(code), qPrintable("advice for the unknown code " + code));
        }
        QVERIFY(given > 20);
    }

    void everyCommandIsListed_data() { languages(); }
    void everyCommandIsListed()
    {
        QFETCH(QString, language);
        QProcess program;
        program.start(QStringLiteral(COUNTERPART_BINARY_DIR "/bin/counterpart-cli"),
                      {QStringLiteral("--help")});
        QVERIFY(program.waitForFinished());
        const QString commands =
            QString::fromUtf8(program.readAllStandardOutput()).section(QStringLiteral("Subcommands:"), 1);
        const QString page = contentOf(helpFolder + language + QStringLiteral("/command-line.md"));
        static const QRegularExpression name(QStringLiteral("^  ([a-z-]+) "),
                                             QRegularExpression::MultilineOption);
        int count = 0;
        for (auto it = name.globalMatch(commands); it.hasNext(); ++count) {
            const QString command = it.next().captured(1);
            QVERIFY2(page.contains(QStringLiteral("`%1`").arg(command)), qPrintable(command));
        }
        QVERIFY(count > 15);
    }

    void keysComeFromWhoeverHasThem()
    {
        Library library(m_catalogs, QStringLiteral("en"));
        library.setKeys(
            {{QStringLiteral("Compare"), {{QStringLiteral("Ctrl+|"), QStringLiteral("Does *this*")}}}});
        const QString page = library.markdown(QStringLiteral("keys"));
        QVERIFY(page.contains(QLatin1String("Ctrl+\\|")));
        QVERIFY(page.contains(QLatin1String("Does \\*this\\*")));
    }

    void theLanguageIsTheFirstThereIs()
    {
        QCOMPARE(Library::languageFor(QLocale(QStringLiteral("de_AT"))), QStringLiteral("de"));
        QCOMPARE(Library::languageFor(QLocale(QStringLiteral("en_GB"))), QStringLiteral("en"));
        QCOMPARE(Library::languageFor(QLocale(QStringLiteral("fr_FR"))), QStringLiteral("en"));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    /// Every line of the README without a link is there as it is.
    static void holdsReadme(const QString& page, const QString& folder)
    {
        const QString readme =
            contentOf(QStringLiteral(COUNTERPART_SOURCE_DIR "/core/methods/%1/README.md").arg(folder));
        QVERIFY2(readme.size() > 100, qPrintable(folder));
        for (const QString& line : readme.split(QLatin1Char('\n')))
            if (!line.startsWith(QLatin1Char('#')) && !line.contains(QLatin1String("](")))
                QVERIFY2(page.contains(line), qPrintable(folder + ": " + line));
    }

    models::Catalogs m_catalogs = desktop::makeCatalogs();
};

QTEST_GUILESS_MAIN(HelpPagesTest)
#include "test_help_pages.moc"
