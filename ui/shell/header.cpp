// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/header.h"

#include "ui/widgets/parts.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace counterpart::shell {

using namespace widgets;

Header::Header(QWidget* parent)
    : QFrame(parent),
      m_back(makeTool(QStringLiteral("back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left))),
      m_forward(makeTool(QStringLiteral("forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right))),
      m_path(spaced(new QHBoxLayout, 2)), m_readOnly(makeBadge(tr("Read-only"), Tone::Quiet)),
      m_search(new QPushButton(tr("Search cases, runs, methods, actions"))),
      m_help(makeTool(QStringLiteral("question"), tr("Help"), QKeySequence(Qt::Key_F1))),
      m_settings(makeTool(QStringLiteral("settings"), tr("Settings"))), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("header"));
    setProperty("kind", QStringLiteral("bar"));
    setFixedHeight(48);
    auto* layout = spaced(new QHBoxLayout(this), gap, 8, 0, 12, 0);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addLayout(m_path);
    layout->addWidget(m_readOnly);
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    layout->addStretch();
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setIcon(icon(QStringLiteral("search"), IconTone::Quiet));
    m_search->setProperty("kind", QStringLiteral("chip"));
    m_search->setToolTip(
        tr("Search (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    layout->addWidget(m_search);
    layout->addWidget(m_help);
    layout->addWidget(m_settings);
    m_help->setObjectName(QStringLiteral("openHelp"));
    m_settings->setMenu(m_menu);
    m_settings->setPopupMode(QToolButton::InstantPopup);
    connect(m_back, &QToolButton::clicked, this, &Header::back);
    connect(m_forward, &QToolButton::clicked, this, &Header::forward);
    connect(m_help, &QToolButton::clicked, this, &Header::helpRequested);
    connect(m_search, &QPushButton::clicked, this, &Header::searchRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &Header::fillMenu);
    // Reached by Tab, not by opening the window: the view has the keys.
    for (QToolButton* tool : {m_back, m_forward, m_help, m_settings})
        tool->setFocusPolicy(Qt::TabFocus);
    m_search->setFocusPolicy(Qt::TabFocus);
    setHistory(false, false);
    setHasWorkspace(false);
}

void Header::setPath(const QStringList& parts)
{
    clearLayout(m_path);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            QLabel* arrow = makeLabel(QStringLiteral("\u25B8"), Tone::Quiet); // ▸
            arrow->setTextInteractionFlags(Qt::NoTextInteraction);
            m_path->addWidget(arrow);
        }
        const QString shown = fontMetrics().elidedText(parts[i], Qt::ElideMiddle, 260);
        auto* part = makeButton(shown, ButtonKind::Flat);
        part->setAccessibleName(parts[i]);
        if (i + 1 == parts.size())
            part->setFont(scaledFont(part->font(), 1, QFont::DemiBold));
        connect(part, &QPushButton::clicked, this, [this, i] { Q_EMIT pathClicked(static_cast<int>(i)); });
        m_path->addWidget(part);
    }
    setAccessibleName(parts.join(QStringLiteral(", ")));
}

void Header::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void Header::setHasWorkspace(bool has)
{
    m_hasWorkspace = has;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forward), static_cast<QWidget*>(m_search)})
        widget->setVisible(has);
    if (!has)
        setReadOnly(false, {});
}

void Header::setReadOnly(bool readOnly, const QString& why)
{
    m_readOnly->setVisible(readOnly);
    m_readOnly->setToolTip(why);
    m_readOnly->setAccessibleDescription(why);
}

void Header::setHistoryShown(bool shown)
{
    m_back->setVisible(shown);
    m_forward->setVisible(shown);
}

void Header::setAppearance(ThemeChoice theme, double textScale)
{
    m_theme = theme;
    m_textScale = textScale;
}

void Header::fillMenu()
{
    m_menu->clear();
    const auto add = [this](QActionGroup* group, const QString& text, bool on, auto chosen) {
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        connect(action, &QAction::triggered, this, chosen);
    };
    m_menu->addSection(tr("Theme"));
    auto* themes = new QActionGroup(m_menu);
    for (const auto& [text, choice] :
         {std::pair(tr("As the system"), ThemeChoice::System), std::pair(tr("Dark"), ThemeChoice::Dark),
          std::pair(tr("Light"), ThemeChoice::Light)})
        add(themes, text, m_theme == choice, [this, choice = choice] { Q_EMIT themeChosen(choice); });
    m_menu->addSection(tr("Text size"));
    auto* sizes = new QActionGroup(m_menu);
    for (const auto& [text, scale] : {std::pair(tr("Small"), 0.9), std::pair(tr("Normal"), 1.0),
                                      std::pair(tr("Large"), 1.2), std::pair(tr("Larger"), 1.4)})
        add(sizes, text, qFuzzyCompare(m_textScale, scale),
            [this, scale = scale] { Q_EMIT textScaleChosen(scale); });
    m_menu->addSection(tr("Language"));
    auto* languages = new QActionGroup(m_menu);
    for (const auto& [text, language] : {std::pair(tr("As the system"), QString()),
                                         std::pair(QStringLiteral("English"), QStringLiteral("en")),
                                         std::pair(QStringLiteral("Deutsch"), QStringLiteral("de"))})
        add(languages, text, m_language == language,
            [this, language = language] { Q_EMIT languageChosen(language); });
    m_menu->addSeparator();
    m_menu->addAction(icon(QStringLiteral("chip")), tr("This machine"), this, &Header::machineRequested);
    m_menu->addAction(icon(QStringLiteral("question")), tr("Help"), QKeySequence(Qt::Key_F1), this,
                      &Header::helpRequested);
    if (m_hasWorkspace) {
        m_menu->addAction(icon(QStringLiteral("link")), tr("Copy this view's address"), this,
                          &Header::copyAddressRequested);
        m_menu->addAction(icon(QStringLiteral("copy")), tr("Open the copied address"), this,
                          &Header::openAddressRequested);
        m_menu->addAction(icon(QStringLiteral("keyboard")), tr("All keys"), this, &Header::keysRequested);
        m_menu->addAction(tr("Change keys\u2026"), this, &Header::keyPageRequested);
        m_menu->addSeparator();
        m_menu->addAction(icon(QStringLiteral("folder")), tr("Other workspace\u2026"), this,
                          &Header::workspaceSwitchRequested);
    }
}

} // namespace counterpart::shell
