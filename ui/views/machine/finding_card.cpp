// SPDX-License-Identifier: Apache-2.0
#include "ui/views/machine/finding_card.h"

#include "ui/text/machine_text.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace counterpart::views {

using namespace widgets;

namespace {

/// An icon in a tone, painted, so that it follows the theme.
class Mark : public QWidget
{
public:
    Mark(const QString& name, IconTone tone) : m_icon(icon(name, tone)) { setFixedSize(24, 24); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

struct Look
{
    const char* icon;
    IconTone iconTone;
    Tone tone;
};

Look lookOf(machine::Severity severity)
{
    switch (severity) {
    case machine::Severity::Error:
        return {"failure", IconTone::Failure, Tone::Failure};
    case machine::Severity::Warning:
        return {"warning", IconTone::Warning, Tone::Warning};
    case machine::Severity::Note:
        break;
    }
    return {"info", IconTone::Quiet, Tone::Quiet};
}

QLabel* sentence(const QString& text)
{
    QLabel* label = makeLabel(text, Tone::Plain, true);
    label->setFont(scaledFont(label->font(), 1, QFont::DemiBold));
    return label;
}

/// Mark at the left, what is said in the middle, the word at the right.
QVBoxLayout* fill(QFrame* card, const Look& look, const QString& word, const QString& said)
{
    card->setProperty("kind", QStringLiteral("card"));
    auto* layout = spaced(new QHBoxLayout(card), 12, 16, 14, 16, 14);
    layout->addWidget(new Mark(QLatin1String(look.icon), look.iconTone), 0, Qt::AlignTop);
    auto* words = spaced(new QVBoxLayout, gap);
    words->addWidget(sentence(said));
    layout->addLayout(words, 1);
    layout->addWidget(makeBadge(word, look.tone), 0, Qt::AlignTop);
    return words;
}

} // namespace

FindingCard::FindingCard(const machine::Finding& finding, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("finding"));
    const QString word = text::severityWord(finding.severity), said = text::findingText(finding),
                  remedy = text::remedyText(finding);
    setAccessibleName(word + QStringLiteral(": ") + said);
    setAccessibleDescription(remedy);
    QVBoxLayout* words = fill(this, lookOf(finding.severity), word, said);
    words->addWidget(makeLabel(remedy, Tone::Quiet, true));
    if (finding.command.empty())
        return;
    const QString command = QString::fromStdString(finding.command);
    auto* row = spaced(new QHBoxLayout, gap);
    auto* line = new QLineEdit(command);
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setAccessibleName(tr("Command"));
    line->setCursorPosition(0);
    row->addWidget(line, 1);
    auto* copy = makeButton(tr("Copy"), ButtonKind::Plain, QStringLiteral("copy"));
    copy->setObjectName(QStringLiteral("copyCommand"));
    copy->setToolTip(tr("Copy the command"));
    connect(copy, &QPushButton::clicked, this, [this, command] {
        QApplication::clipboard()->setText(command);
        Q_EMIT copied(command);
    });
    row->addWidget(copy);
    words->addLayout(row);
}

QFrame* makeAllIsWellCard()
{
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("allIsWell"));
    fill(card, {"check", IconTone::Good, Tone::Good}, FindingCard::tr("Good"),
         FindingCard::tr("Nothing is missing."));
    return card;
}

} // namespace counterpart::views
