// SPDX-License-Identifier: Apache-2.0
#include "ui/views/library/scan_browser.h"

#include "core/domain/names.h"
#include "ui/views/library/scan_painters.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/thumbnails.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace widgets;
using models::ScanModel;

namespace {

QPushButton* makeSegment(const QString& tip, const QString& iconName, const QString& name)
{
    auto* button = new QPushButton;
    button->setProperty("kind", QStringLiteral("segment"));
    button->setIcon(icon(iconName, IconTone::Quiet));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setObjectName(name);
    return button;
}

} // namespace

ScanBrowser::ScanBrowser(models::ScanModel& model, std::function<QString(const domain::Scan&)> imagePath,
                         QWidget* parent)
    : QWidget(parent), m_model(model), m_proxy(new models::ScanProxy(&model, this)),
      m_thumbnails(new Thumbnails(this)), m_imagePath(std::move(imagePath)), m_title(makeTitle({}, 1.15)),
      m_count(makeLabel({}, Tone::Quiet)), m_search(new QLineEdit), m_chips(new ChipBar),
      m_asTable(makeSegment(tr("Table"), QStringLiteral("table"), QStringLiteral("asTable"))),
      m_asPictures(makeSegment(tr("Thumbnails"), QStringLiteral("grid"), QStringLiteral("asPictures"))),
      m_stack(new QStackedWidget), m_table(new QTableView), m_pictures(new QListView)
{
    spaced(new QVBoxLayout(this), 10, 16, 12, 8, 0);
    buildTop();
    buildTable();
    buildPictures();
    static_cast<QVBoxLayout*>(layout())->addWidget(m_stack, 1);
    m_pictures->setSelectionModel(m_table->selectionModel());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScanBrowser::currentChanged);
    connect(&model, &ScanModel::loaded, this, &ScanBrowser::refreshChips);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &ScanBrowser::refreshCount);
    refreshChips();
}

void ScanBrowser::buildTop()
{
    auto* top = spaced(new QHBoxLayout, gap);
    top->addWidget(m_title);
    top->addWidget(m_count);
    top->addStretch();
    m_search->setPlaceholderText(tr("Filter by name or note"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setObjectName(QStringLiteral("scanSearch"));
    m_search->setMaximumWidth(220);
    m_search->setClearButtonEnabled(true);
    top->addWidget(m_search);
    auto* segments = spaced(new QHBoxLayout, 0);
    segments->addWidget(m_asTable);
    segments->addWidget(m_asPictures);
    top->addLayout(segments);
    auto* outer = static_cast<QVBoxLayout*>(layout());
    outer->addLayout(top);
    outer->addWidget(m_chips);
    m_asTable->setChecked(true);
    connect(m_search, &QLineEdit::textChanged, this, &ScanBrowser::applyFilter);
    connect(m_chips, &ChipBar::changed, this, &ScanBrowser::applyFilter);
    const auto look = [this](bool pictures) {
        setThumbnailsShown(pictures);
        Q_EMIT looksChanged();
    };
    connect(m_asTable, &QPushButton::clicked, this, [look] { look(false); });
    connect(m_asPictures, &QPushButton::clicked, this, [look] { look(true); });
}

void ScanBrowser::buildTable()
{
    m_table->setModel(m_proxy);
    m_table->setObjectName(QStringLiteral("scans"));
    m_table->setAccessibleName(tr("Scans"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new ScanCellPainter(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ScanModel::Label, Qt::AscendingOrder);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(56);
    header->setStretchLastSection(true);
    const std::pair<int, int> widths[] = {
        {ScanModel::Label, 150},   {ScanModel::Subject, 88}, {ScanModel::Contrast, 84},
        {ScanModel::Health, 92},   {ScanModel::Truth, 72},   {ScanModel::Size, 136},
        {ScanModel::Spacing, 164}, {ScanModel::Rating, 84},  {ScanModel::Problems, 88}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
    giveTitlesRoom(header);
    // What is decided here stands before what the header says.
    header->moveSection(header->visualIndex(ScanModel::Rating), header->visualIndex(ScanModel::Size));
    header->moveSection(header->visualIndex(ScanModel::Problems), header->visualIndex(ScanModel::Size));
    m_stack->addWidget(m_table);
}

void ScanBrowser::buildPictures()
{
    m_pictures->setModel(m_proxy);
    m_pictures->setObjectName(QStringLiteral("scanPictures"));
    m_pictures->setAccessibleName(tr("Scans"));
    m_pictures->setViewMode(QListView::IconMode);
    m_pictures->setResizeMode(QListView::Adjust);
    m_pictures->setMovement(QListView::Static);
    m_pictures->setUniformItemSizes(true);
    m_pictures->setSpacing(4);
    m_pictures->setMouseTracking(true);
    m_pictures->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_pictures->setItemDelegate(new ThumbnailPainter(*m_thumbnails, *m_proxy, m_imagePath, m_pictures));
    connect(m_thumbnails, &Thumbnails::ready, m_pictures->viewport(), qOverload<>(&QWidget::update));
    m_stack->addWidget(m_pictures);
}

void ScanBrowser::setTitle(const QString& name)
{
    m_title->setText(name);
}

void ScanBrowser::setThumbnailsShown(bool shown)
{
    (shown ? m_asPictures : m_asTable)->setChecked(true);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_pictures) : m_table);
}

bool ScanBrowser::areThumbnailsShown() const
{
    return m_stack->currentWidget() == m_pictures;
}

void ScanBrowser::select(domain::ScanId scan)
{
    const QModelIndex index = m_proxy->indexOf(scan);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_pictures->scrollTo(index);
}

std::optional<domain::ScanId> ScanBrowser::current() const
{
    const models::ScanRow* row = m_proxy->rowAt(m_table->currentIndex());
    return row ? std::optional(row->scan.id) : std::nullopt;
}

void ScanBrowser::selectNeighbour(int step)
{
    const int rows = m_proxy->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_table->currentIndex().row() + step, 0, rows - 1);
    m_table->setCurrentIndex(m_proxy->index(row, 0));
}

void ScanBrowser::refreshChips()
{
    QStringList contrasts;
    bool truth = false, problems = false, diseased = false;
    for (const models::ScanRow& row : m_model.rows()) {
        if (const QString contrast = QString::fromStdString(row.scan.contrast); !contrast.isEmpty())
            if (!contrasts.contains(contrast))
                contrasts << contrast;
        truth |= row.scan.truth.has_value();
        problems |= !row.scan.problems.empty();
        diseased |= row.scan.health == domain::Health::Diseased;
    }
    contrasts.sort();
    // Only chips that could hide something are offered.
    const QStringList offered = contrasts + QStringList{truth ? QStringLiteral("t") : QString(),
                                                        problems ? QStringLiteral("p") : QString(),
                                                        diseased ? QStringLiteral("d") : QString()};
    refreshCount();
    if (offered == m_contrasts)
        return;
    m_contrasts = offered;
    const models::ScanFilter before = m_proxy->filter();
    for (const char* group : {"contrast", "health", "rating", "truth", "problems"})
        m_chips->removeGroup(QLatin1String(group));
    if (contrasts.size() > 1)
        for (const QString& contrast : contrasts)
            m_chips->addChip(contrast, contrast, QStringLiteral("contrast"));
    if (diseased) {
        m_chips->addChip(QStringLiteral("healthy"), tr("healthy"), QStringLiteral("health"));
        m_chips->addChip(QStringLiteral("diseased"), tr("diseased"), QStringLiteral("health"));
    }
    if (truth)
        m_chips->addChip(QStringLiteral("truth"), tr("with truth"), QStringLiteral("truth"));
    if (problems)
        m_chips->addChip(QStringLiteral("problems"), tr("with problems"), QStringLiteral("problems"));
    for (const auto& [id, text] : {std::pair("none", tr("not rated")), std::pair("pass", tr("pass")),
                                   std::pair("doubt", tr("doubt")), std::pair("fail", tr("fail"))})
        m_chips->addChip(QLatin1String(id), text, QStringLiteral("rating"));
    if (!before.contrast.isEmpty())
        m_chips->setChecked(before.contrast, true);
    applyFilter();
}

void ScanBrowser::applyFilter()
{
    models::ScanFilter filter;
    filter.text = m_search->text();
    filter.contrast = m_chips->chosen(QStringLiteral("contrast"));
    if (const QString health = m_chips->chosen(QStringLiteral("health")); !health.isEmpty())
        filter.health = domain::healthFrom(health.toStdString());
    if (const QString rating = m_chips->chosen(QStringLiteral("rating")); !rating.isEmpty())
        filter.rating = domain::ratingFrom(rating.toStdString());
    filter.withTruth = m_chips->isChecked(QStringLiteral("truth"));
    filter.withProblems = m_chips->isChecked(QStringLiteral("problems"));
    m_proxy->setFilter(filter);
    refreshCount();
}

void ScanBrowser::refreshCount()
{
    const int shown = m_proxy->rowCount(), all = m_model.rowCount();
    m_count->setText(shown == all ? tr("%n scan(s)", nullptr, all)
                                  : tr("%1 of %n scan(s)", nullptr, all).arg(shown));
}

} // namespace counterpart::library
