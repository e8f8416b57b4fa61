// SPDX-License-Identifier: Apache-2.0
#include "ui/views/library/scan_panel.h"

#include "core/base/files.h"
#include "core/imaging/read.h"
#include "core/store/cohorts.h"
#include "core/store/preparation.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/widgets/forbid.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/plane_view.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace widgets;

namespace {

constexpr int noteDelay = 800; ///< a pause in typing; leaving the scan saves at once

struct Uses
{
    int preparations = 0;
    QStringList cohorts;
};

Uses usesOf(store::Database& database, const domain::Scan& scan)
{
    Uses uses;
    const auto prepared = store::listPreparedOf(database, scan.dataset);
    const auto cohorts = store::listCohorts(database);
    if (!prepared || !cohorts)
        return uses;
    QSet<qint64> own;
    for (const domain::PreparedScan& one : *prepared)
        if (one.scan == scan.id)
            own.insert(one.id.value);
    uses.preparations = static_cast<int>(own.size());
    for (const domain::Cohort& named : *cohorts)
        if (const auto cohort = store::cohort(database, named.id))
            for (const domain::CohortMember& member : cohort->members)
                if (own.contains(member.prepared.value))
                    uses.cohorts << ScanPanel::tr("%1 (%2)").arg(models::toText(named.name),
                                                                 models::roleText(member.role));
    return uses;
}

} // namespace

ScanPanel::ScanPanel(models::Session& session, models::ScanModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_title(new ElidedLabel(Qt::ElideMiddle)),
      m_badges(spaced(new QHBoxLayout, gapSmall)), m_pictureMessage(makeLabel({}, Tone::Failure, true)),
      m_facts(new QFormLayout), m_problems(makeLabel({}, Tone::Failure, true)),
      m_uses(makeLabel({}, Tone::Quiet, true)), m_note(new QPlainTextEdit)
{
    m_title->setFont(scaledFont(m_title->font(), 1.15, QFont::DemiBold));
    auto* outer = spaced(new QVBoxLayout(this), gap, 16, 12, 0, 0);
    auto* top = spaced(new QHBoxLayout, gap, 0, 0, 16, 0);
    top->addWidget(m_title, 1);
    top->addLayout(m_badges);
    outer->addLayout(top);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = spaced(new QVBoxLayout(content), 12, 0, 0, 12, 16);
    layout->addWidget(buildPlanes());
    layout->addWidget(m_pictureMessage);
    layout->addWidget(m_problems);
    layout->addWidget(makeCaption(tr("Quality")));
    layout->addWidget(buildRating());
    layout->addWidget(makeCaption(tr("From the header")));
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_facts);
    layout->addWidget(makeCaption(tr("Where it is used")));
    layout->addWidget(m_uses);
    layout->addStretch();
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, this, &ScanPanel::saveNote);
    connect(&model, &models::ScanModel::loaded, this, [this] {
        const models::ScanRow* row = m_scan ? m_model.find(m_scan->value) : nullptr;
        if (row && !(*row == m_shown)) // every commit of a running training comes by here
            showFacts(*row);
    });
}

ScanPanel::~ScanPanel()
{
    if (m_noteTimer.isActive())
        saveNote();
}

QWidget* ScanPanel::buildPlanes()
{
    auto* frame = new QWidget;
    auto* grid = spaced(new QGridLayout(frame), 2);
    constexpr render::Plane planes[] = {render::Plane::Axial, render::Plane::Coronal,
                                        render::Plane::Sagittal};
    for (std::size_t i = 0; i < 3; ++i) {
        auto* plane = new PlaneView(planes[i]);
        m_planes[i] = plane;
        connect(plane, &PlaneView::positionPicked, this, [this](const volume::Vector3& world) {
            for (PlaneView* each : m_planes)
                each->setPosition(world);
        });
    }
    m_planes[0]->setMinimumHeight(300);
    m_planes[1]->setMinimumHeight(180);
    grid->addWidget(m_planes[0], 0, 0, 1, 2);
    grid->addWidget(m_planes[1], 1, 0);
    grid->addWidget(m_planes[2], 1, 1);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 3);
    return frame;
}

QWidget* ScanPanel::buildRating()
{
    auto* box = new QWidget;
    auto* layout = spaced(new QVBoxLayout(box), gap);
    auto* row = spaced(new QHBoxLayout, gapSmall);
    const std::tuple<QString, QString, domain::Rating> choices[] = {
        {tr("Pass"), QStringLiteral("P"), domain::Rating::Pass},
        {tr("Doubt"), QStringLiteral("D"), domain::Rating::Doubt},
        {tr("Fail"), QStringLiteral("F"), domain::Rating::Fail}};
    for (const auto& [text, key, rating] : choices) {
        auto* button = makeButton(text + QStringLiteral("  ") + key);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("rate-") + key);
        button->setAccessibleName(text);
        button->setToolTip(tr("%1 (key %2; again takes it back)").arg(text, key));
        button->setProperty("rating", static_cast<int>(rating));
        connect(button, &QPushButton::clicked, this, [this, rating = rating] { rate(rating); });
        forbidUnless(m_session.mayWrite(), {button});
        row->addWidget(button, 1);
        m_ratings << button;
    }
    m_note->setReadOnly(m_session.isReadOnly());
    layout->addLayout(row);
    m_note->setPlaceholderText(tr("Notes on this scan"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_note->setObjectName(QStringLiteral("scanNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_noteTimer.start(noteDelay); });
    layout->addWidget(m_note);
    return box;
}

QString ScanPanel::absolute(const domain::Path& path) const
{
    return QString::fromStdString(base::toUtf8(m_session.workspace().absolute(path)));
}

void ScanPanel::showScan(std::optional<domain::ScanId> scan)
{
    if (scan == m_scan)
        return;
    if (m_noteTimer.isActive())
        saveNote();
    m_scan = scan;
    const models::ScanRow* row = scan ? m_model.find(scan->value) : nullptr;
    setVisible(row != nullptr);
    if (!row)
        return;
    {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(models::toText(row->scan.note));
    }
    m_noteTimer.stop();
    showFacts(*row);
    load(row->scan);
}

void ScanPanel::showFacts(const models::ScanRow& row)
{
    m_shown = row;
    const domain::Scan& scan = row.scan;
    m_title->setFullText(models::toText(scan.label));
    clearLayout(m_badges);
    if (row.simulated)
        m_badges->addWidget(makeBadge(tr("Simulated"), Tone::Warning));
    for (QPushButton* button : m_ratings)
        button->setChecked(static_cast<domain::Rating>(button->property("rating").toInt()) == scan.rating);
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        auto* field = new ElidedLabel(Qt::ElideMiddle);
        field->setFullText(value);
        m_facts->addRow(makeLabel(name, Tone::Quiet), field);
    };
    add(tr("Subject"), models::toText(scan.subjectLabel));
    add(tr("Session"), models::toText(scan.session));
    add(tr("Contrast"), models::toText(scan.contrast));
    add(tr("Health"), models::healthText(scan.health));
    add(tr("Size"), models::sizeText(scan.size));
    add(tr("Spacing"), models::spacingText(scan.spacing));
    add(tr("File"), absolute(scan.image));
    add(tr("Brain mask"), scan.brainMask ? absolute(*scan.brainMask) : tr("none; made in preparation"));
    add(tr("Truth"), scan.truth ? absolute(*scan.truth) : tr("none"));
    add(tr("SHA-256"), models::toText(scan.imageHash.substr(0, 16)));
    QStringList problems;
    for (const std::string& code : scan.problems)
        problems << text::translatedSentence(
            {base::ErrorKind::BadInput, code, {{"path", scan.image.string()}, {"scan", scan.label}}});
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    for (PlaneView* plane : m_planes)
        plane->setBadge(row.simulated && plane == m_planes[0] ? tr("Simulated") : QString());
    showUses(scan);
}

void ScanPanel::showUses(const domain::Scan& scan)
{
    m_session.look(
        this, [scan](store::Database& database) { return usesOf(database, scan); },
        [this, id = scan.id](const Uses& uses) {
            if (m_scan != id)
                return;
            QStringList lines;
            lines << (uses.preparations == 0 ? tr("Not prepared yet.")
                                             : tr("Prepared %n time(s).", nullptr, uses.preparations));
            if (!uses.cohorts.isEmpty())
                lines << tr("In the cohorts %1.").arg(uses.cohorts.join(QStringLiteral(", ")));
            m_uses->setText(lines.join(QLatin1Char('\n')));
        });
}

ScanPanel::Picture ScanPanel::read(const QString& imagePath, const QString& truthPath)
{
    Picture picture;
    auto image = imaging::readImage(base::fromUtf8(imagePath.toStdString()));
    if (!image) {
        picture.error = text::translatedSentence(image.error());
        return picture;
    }
    picture.window = render::automaticWindow(*image);
    picture.image = std::make_shared<const volume::Volume>(std::move(*image));
    if (!truthPath.isEmpty())
        if (auto truth = imaging::readImage(base::fromUtf8(truthPath.toStdString())))
            picture.truth = std::make_shared<const volume::Volume>(std::move(*truth));
    return picture;
}

void ScanPanel::load(const domain::Scan& scan)
{
    m_pictureShown = false;
    m_reader.start([image = absolute(scan.image), truth = scan.truth ? absolute(*scan.truth) : QString()](
                       const base::Cancellation&) { return read(image, truth); },
                   [this](const Picture& picture) { show(picture); });
}

void ScanPanel::show(const Picture& picture)
{
    m_pictureMessage->setText(picture.error);
    m_pictureMessage->setVisible(!picture.error.isEmpty());
    for (PlaneView* plane : m_planes)
        plane->setVolumes(picture.image, picture.truth, picture.window);
    if (picture.image) {
        const auto& grid = picture.image->geometry;
        const volume::Vector3 centre =
            grid.toWorld({static_cast<double>(grid.size[0]) / 2, static_cast<double>(grid.size[1]) / 2,
                          static_cast<double>(grid.size[2]) / 2});
        for (PlaneView* plane : m_planes)
            plane->setPosition(centre);
    }
    m_pictureShown = true;
}

void ScanPanel::rate(domain::Rating rating)
{
    const models::ScanRow* row = m_scan ? m_model.find(m_scan->value) : nullptr;
    if (!row || m_session.isReadOnly())
        return;
    const domain::Scan before = row->scan;
    const domain::Rating next = before.rating == rating ? domain::Rating::None : rating;
    m_noteTimer.stop();
    m_model.rate(*m_scan, next, m_note->toPlainText());
    if (const models::ScanRow* now = m_model.find(m_scan->value))
        showFacts(*now);
    Q_EMIT rated(before, next);
}

void ScanPanel::toggleTruth()
{
    m_truthShown = !m_truthShown;
    for (PlaneView* plane : m_planes)
        plane->setTruthShown(m_truthShown);
}

void ScanPanel::saveNote()
{
    m_noteTimer.stop();
    if (const models::ScanRow* row = m_scan ? m_model.find(m_scan->value) : nullptr)
        if (models::toText(row->scan.note) != m_note->toPlainText())
            m_model.rate(*m_scan, row->scan.rating, m_note->toPlainText());
}

} // namespace counterpart::library
