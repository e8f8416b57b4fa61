// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/figure.h"

#include "core/base/files.h"
#include "ui/models/format.h"
#include "ui/render/plate.h"
#include "ui/views/compare/picture_maker.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>

namespace counterpart::desktop {

namespace {

using render::Plate; // unqualified: lupdate would take `render` for the class of what follows
using views::CompareState;
using views::PanelKind;
constexpr double printScale = 3; ///< PNG pixels a unit: 288 to the inch
constexpr std::size_t groupsInBand = 4;

std::string joined(const QStringList& names)
{
    return names.join(QStringLiteral(", ")).toStdString();
}

template <class Items, class Name> QStringList namesOf(const Items& items, Name name)
{
    QStringList names;
    for (const auto& item : items)
        names << models::toText(name(item));
    return names;
}

/// Keeps what was asked for, in that order. Nothing asked: everything.
base::Result<> selectRuns(models::CompareCatalog& catalog, const QStringList& wanted)
{
    if (wanted.isEmpty())
        return {};
    std::vector<models::CompareRun> chosen;
    for (const QString& name : wanted) {
        const auto* run = catalog.findRun(name.toStdString());
        if (run == nullptr)
            return base::badInput(
                "figure.unknown-run",
                {{"run", name.toStdString()},
                 {"known", joined(namesOf(catalog.runs, [](const auto& r) { return r.name; }))}});
        chosen.push_back(*run);
    }
    catalog.runs = std::move(chosen);
    return {};
}

QStringList defaultCases(const models::CompareCatalog& catalog)
{
    std::vector<const models::CompareCase*> diseased;
    for (const auto& shown : catalog.cases)
        if (!shown.healthy && shown.truth)
            diseased.push_back(&shown);
    const auto& first = catalog.runs.front();
    const auto unscored = [&](const auto* shown) { return !first.score(shown->label, "auprc"); };
    if (!std::ranges::all_of(diseased, unscored)) // validation cases have no score
        std::erase_if(diseased, unscored);
    std::ranges::stable_sort(diseased, std::greater<>(), [&](const auto* shown) {
        return first.score(shown->label, "auprc").value_or(-1);
    });
    QStringList labels; // the best, the middle and the worst: a figure of the best alone would flatter
    for (const double place : {0.0, 0.5, 1.0})
        if (!diseased.empty())
            labels << models::toText(
                diseased[static_cast<std::size_t>(place * static_cast<double>(diseased.size() - 1))]->label);
    labels.removeDuplicates();
    return labels;
}

/// The first cohort that has all runs and cases; else the error of the last one tried.
base::Result<models::CompareCatalog> findCatalog(const store::Workspace& workspace, store::Database& database,
                                                 const FigureRequest& request)
{
    COUNTERPART_TRY(const auto cohorts, models::comparableCohorts(workspace, database));
    base::Result<models::CompareCatalog> found =
        base::badInput("figure.nothing", {{"path", base::toUtf8(workspace.root())}});
    for (const auto& cohort : cohorts) {
        COUNTERPART_TRY(auto catalog, models::readCompareCatalog(workspace, database, cohort));
        if (const auto selected = selectRuns(catalog, request.runs); !selected) {
            found = tl::make_unexpected(selected.error());
            continue;
        }
        const auto missing = std::ranges::find_if(request.cases, [&](const QString& label) {
            return catalog.findCase(label.toStdString()) == nullptr;
        });
        if (missing == request.cases.end() && !catalog.runs.empty())
            return catalog;
        if (missing != request.cases.end())
            found = base::badInput(
                "figure.unknown-case",
                {{"case", missing->toStdString()},
                 {"known", joined(namesOf(catalog.cases, [](const auto& c) { return c.label; }))}});
    }
    return found;
}

/// The brain on its slices, with a little air: what is worth its place on paper.
QRectF brainRegion(const models::CaseVolumes& volumes, const render::SliceFrame& frame)
{
    const QRectF all(0, 0, frame.width, frame.height);
    const auto& mask = volumes.brainMask ? volumes.brainMask : volumes.input;
    render::Reslicer cutter(mask, render::Interpolation::Nearest);
    QRectF region;
    for (int index = 0; index < frame.count; ++index) {
        const auto slice = cutter.cut(frame, index);
        for (int row = 0; row < slice.height; ++row)
            for (int column = 0; column < slice.width; ++column)
                if (slice.at(column, row) > 0)
                    region |= QRectF(column, row, 1, 1);
    }
    return region.isEmpty() ? all : region.adjusted(-2, -2, 2, 2);
}

class Composer
{
    Q_DECLARE_TR_FUNCTIONS(counterpart::desktop::Composer)

public:
    Composer(const store::Workspace& workspace, const models::CompareCatalog& catalog)
        : m_workspace(workspace), m_catalog(catalog),
          m_scales(models::measureScales(models::scaleRequest(workspace, catalog), {}))
    {
        m_state.set(CompareState::Switch::Crosshair, false);
        std::vector<std::optional<double>> thresholds;
        for (const auto& run : catalog.runs)
            thresholds.push_back(run.threshold);
        m_maker.setThresholds(std::move(thresholds));
        m_maker.setScales(m_scales);
    }

    base::Result<std::vector<Plate>> compose(const QStringList& cases)
    {
        std::vector<Plate> plates;
        for (std::size_t first = 0; first < m_catalog.runs.size(); first += groupsInBand)
            plates.push_back(emptyPlate(first, std::min(first + groupsInBand, m_catalog.runs.size())));
        for (const QString& label : cases) {
            COUNTERPART_CHECK(openCase(*m_catalog.findCase(label.toStdString())));
            for (std::size_t band = 0; band < plates.size(); ++band)
                addRow(plates[band], label, band * groupsInBand);
        }
        return plates;
    }

private:
    [[nodiscard]] bool reconstructs(std::size_t run) const { return m_catalog.runs[run].reconstruction; }

    Plate emptyPlate(std::size_t first, std::size_t last) const
    {
        Plate plate;
        plate.title = models::toText(m_catalog.cohort);
        if (const auto& run = m_catalog.runs.front(); !run.protocol.empty())
            plate.title +=
                tr(", scored by %1 v%2").arg(models::toText(run.protocol)).arg(run.protocolVersion);
        plate.mark = m_catalog.simulated ? tr("Simulated data") : QString();
        plate.note = tr("Axial slice of the largest lesion area, seen from the feet (the patient's right is "
                        "on the left). Solid "
                        "outline: truth. Dashed outline: above the detection threshold. Colours of a kind of "
                        "map are the same "
                        "for all cases, set by healthy tissue.");
        plate.groups.push_back(
            {tr("Case"), QColor(0x55, 0x5E, 0x6A), {{tr("Input"), {}, false}, {tr("Truth"), {}, false}}});
        for (std::size_t r = first; r < last; ++r) {
            const auto& run = m_catalog.runs[r];
            const auto look = widgets::methodLook(models::toText(run.method), widgets::Appearance::Light);
            render::PlateGroup group{run.label, look.colour, {}};
            if (reconstructs(r)) {
                group.columns.push_back({tr("Counterpart"), {}, false});
                group.columns.push_back({tr("Residual"), {}, false});
            }
            group.columns.push_back({tr("Map"), {}, false});
            plate.groups.push_back(std::move(group));
        }
        return plate;
    }

    base::Result<> openCase(const models::CompareCase& shown)
    {
        const auto files = models::filesOf(m_workspace, m_catalog, shown);
        m_volumes = models::loadCase(files, {});
        if (m_volumes->error)
            return tl::make_unexpected(*m_volumes->error);
        m_analysis = evaluation::analyseCase(models::imagesOf(*m_volumes), {});
        m_maker.setCase(m_volumes, files.runs);
        m_state.setGeometry(m_volumes->input->geometry);
        m_state.setWindow(render::automaticWindow(*m_volumes->input));
        if (m_analysis->largestLesionSlice[2] >= 0)
            m_state.setPosition(m_analysis->lesionCentre);
        return {};
    }

    void addRow(Plate& plate, const QString& label, std::size_t first)
    {
        render::PlateRow row;
        row.frame = m_state.frame();
        row.region = brainRegion(*m_volumes, row.frame);
        row.captions.push_back(tr("%1, slice %2").arg(label).arg(m_state.slice() + 1));
        row.cells.push_back(cell(PanelKind::Input, -1, {}));
        row.cells.push_back(cell(PanelKind::Truth, -1, {}));
        for (std::size_t g = 1; g < plate.groups.size(); ++g) {
            const std::size_t r = first + g - 1;
            row.captions.push_back(scoresOf(r, label));
            const int run = static_cast<int>(r);
            auto& columns = plate.groups[g].columns;
            if (reconstructs(r)) {
                row.cells.push_back(cell(PanelKind::Counterpart, run, tr("not written")));
                row.cells.push_back(cell(PanelKind::Residual, run, tr("not written")));
                setScale(columns[1], PanelKind::Residual, run);
            }
            row.cells.push_back(cell(PanelKind::Map, run, tr("not written")));
            setScale(columns.back(), PanelKind::Map, run);
        }
        plate.rows.push_back(std::move(row));
    }

    void setScale(render::PlateColumn& column, PanelKind kind, int run) const
    {
        if (const auto scale = m_maker.scale(kind, run, m_state)) {
            column.scale = *scale;
            column.hasScale = true;
        }
    }

    render::PlateCell cell(PanelKind kind, int run, const QString& missing)
    {
        render::PlateCell made{m_maker.content(kind, run, m_state), missing};
        made.content.letters = kind == PanelKind::Input;
        for (auto& line : made.content.lines)
            line.width *= 0.75; // on paper a cell is small
        if (kind == PanelKind::Counterpart || kind == PanelKind::Residual)
            made.content.lines.clear();
        return made;
    }

    [[nodiscard]] QString scoresOf(std::size_t run, const QString& label) const
    {
        const auto& record = m_catalog.runs[run];
        const auto auprc = record.score(label.toStdString(), "auprc"),
                   dice = record.score(label.toStdString(), "dice");
        if (!auprc && !dice)
            return {};
        return tr("AUPRC %1   Dice %2").arg(models::scoreText(auprc), models::scoreText(dice));
    }

    const store::Workspace& m_workspace;
    const models::CompareCatalog& m_catalog;
    std::shared_ptr<const models::CompareScales> m_scales;
    CompareState m_state;
    views::PictureMaker m_maker;
    std::shared_ptr<const models::CaseVolumes> m_volumes;
    std::shared_ptr<const evaluation::CaseAnalysis> m_analysis;
};

QSizeF totalSize(const std::vector<Plate>& plates)
{
    QSizeF size(0, 0);
    for (const auto& plate : plates) {
        const QSizeF one = render::plateSize(plate);
        size = {std::max(size.width(), one.width()), size.height() + one.height()};
    }
    return size;
}

void paintAll(QPainter& painter, const std::vector<Plate>& plates)
{
    for (const auto& plate : plates) {
        render::paintPlate(painter, plate);
        painter.translate(0, render::plateSize(plate).height());
    }
}

/// The file's bytes, or nothing for a suffix we do not write.
std::optional<QByteArray> encode(const std::vector<Plate>& plates, const std::string& suffix)
{
    const QSizeF size = totalSize(plates);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (suffix == ".png") {
        QImage image((size * printScale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDotsPerMeterX(static_cast<int>(printScale * 96 / 0.0254));
        image.setDotsPerMeterY(image.dotsPerMeterX());
        QPainter painter(&image);
        painter.scale(printScale, printScale);
        paintAll(painter, plates);
        painter.end();
        image.save(&buffer, "PNG");
    } else if (suffix == ".svg") {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(96);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(0, 0), size));
        QPainter painter(&generator);
        paintAll(painter, plates);
    } else if (suffix == ".pdf") {
        QPdfWriter writer(&buffer);
        writer.setResolution(288);
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(size * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
        QPainter painter(&writer);
        painter.scale(printScale, printScale);
        paintAll(painter, plates);
    } else {
        return std::nullopt;
    }
    return buffer.data();
}

} // namespace

base::Result<> writeFigure(const FigureRequest& request)
{
    const std::string suffix =
        QString::fromStdString(request.out.extension().string()).toLower().toStdString();
    if (suffix != ".png" && suffix != ".svg" && suffix != ".pdf")
        return base::wrongUsage("figure.unknown-format", {{"path", base::toUtf8(request.out)}});
    COUNTERPART_TRY(const auto workspace, store::Workspace::open(request.workspace));
    COUNTERPART_TRY(auto database, workspace.database({store::Access::AsAllowed}));
    COUNTERPART_TRY(const auto catalog, findCatalog(workspace, database, request));
    Composer composer(workspace, catalog);
    const QStringList cases = request.cases.isEmpty() ? defaultCases(catalog) : request.cases;
    COUNTERPART_TRY(const auto plates, composer.compose(cases));
    const auto bytes = encode(plates, suffix);
    return base::writeAtomically(
        request.out, std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
}

} // namespace counterpart::desktop
