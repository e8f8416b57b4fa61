// SPDX-License-Identifier: Apache-2.0
// What keys and buttons of the comparison do.
#include "ui/views/compare/case_list.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/compare/panel_grid.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QKeyEvent>
#include <QPainter>
#include <QUrl>
#include <algorithm>
#include <cmath>

namespace counterpart::views {

namespace {

using Switch = CompareState::Switch;

render::ColourMap nextOf(render::ColourMap map)
{
    const auto at = std::ranges::find(mapColourChoices, map);
    return at == mapColourChoices.end() || at + 1 == mapColourChoices.end() ? mapColourChoices.front()
                                                                            : at[1];
}

QList<widgets::KeyHelp> helpOf(const QList<CompareKey>& keys)
{
    QList<widgets::KeyHelp> help;
    for (const CompareKey& key : keys)
        help.append({key.keys, key.does, key.id, key.standard});
    return help;
}

constexpr double zoomStep = 1.25, opacityStep = 0.1, swipeStep = 0.02, thresholdStep = 0.1;

} // namespace

QList<widgets::KeyHelp> CompareView::keys() const
{
    return helpOf(m_keys);
}

QList<widgets::KeyHelp> CompareView::keyHelp(const QHash<QString, QKeySequence>& chosen)
{
    return helpOf(compareKeys(chosen));
}

bool CompareView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return View::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const auto action = actionFor(*key, m_keys);
    const bool inList = watched == m_list && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (!action || inList)
        return View::eventFilter(watched, event);
    event->type() == QEvent::KeyPress ? keyPressEvent(key) : keyReleaseEvent(key);
    return true;
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (const int number = event->key() - Qt::Key_0;
        number >= 1 && number <= 9 && !(event->modifiers() & ~Qt::KeypadModifier)) {
        const auto order = m_names.order();
        if (number <= static_cast<int>(order.size()))
            m_state.setSolo(order[static_cast<std::size_t>(number - 1)]);
        return;
    }
    if (const auto action = actionFor(*event, m_keys)) {
        if (*action != CompareAction::Flicker || !event->isAutoRepeat())
            perform(*action);
        return;
    }
    View::keyPressEvent(event);
}

void CompareView::keyReleaseEvent(QKeyEvent* event)
{
    if (actionFor(*event, m_keys) == CompareAction::Flicker && !event->isAutoRepeat())
        m_state.set(Switch::Flicker, false);
    else
        View::keyReleaseEvent(event);
}

void CompareView::perform(CompareAction action)
{
    using A = CompareAction;
    switch (action) {
    case A::SliceUp:
        return m_state.setSlice(m_state.slice() + 1);
    case A::SliceDown:
        return m_state.setSlice(m_state.slice() - 1);
    case A::CaseBefore:
        return stepCase(-1);
    case A::CaseAfter:
        return stepCase(1);
    case A::AllMethods:
        return m_state.setSolo(-1);
    case A::Flicker:
        return m_state.set(Switch::Flicker, true);
    case A::Swipe:
        return m_state.toggle(Switch::Swipe);
    case A::SwipeLeft:
        return m_state.setSwipeAt(m_state.swipeAt() - swipeStep);
    case A::SwipeRight:
        return m_state.setSwipeAt(m_state.swipeAt() + swipeStep);
    case A::Overlay:
        return m_state.toggle(Switch::Overlay);
    case A::Truth:
        return m_state.toggle(Switch::Truth);
    case A::LessOpacity:
        return m_state.setOpacity(m_state.opacity() - opacityStep);
    case A::MoreOpacity:
        return m_state.setOpacity(m_state.opacity() + opacityStep);
    case A::Detection:
        return m_state.toggle(Switch::Detection);
    case A::LessThreshold:
    case A::MoreThreshold:
        m_state.set(Switch::AtProtocol, false);
        return m_state.setThreshold(m_state.threshold() +
                                    (action == A::MoreThreshold ? thresholdStep : -thresholdStep));
    case A::AutoWindow:
        return automaticWindow();
    case A::ZoomIn:
        return setCamera(zoomStep);
    case A::ZoomOut:
        return setCamera(1 / zoomStep);
    case A::Reset:
        m_state.setCamera({});
        automaticWindow();
        return goToLesion();
    case A::Crosshair:
        return m_state.toggle(Switch::Crosshair);
    case A::Link:
        return m_state.toggle(Switch::Link);
    case A::Blind:
        return m_state.toggle(Switch::Blind);
    case A::Screenshot:
        return saveScreenshot();
    case A::NextPlane:
        return m_state.setPlane(static_cast<render::Plane>((static_cast<int>(m_state.plane()) + 1) % 3));
    case A::LargestLesion:
        return goToLesion();
    case A::NextColours:
        return m_state.setMapColours(nextOf(m_state.mapColours()));
    case A::SignedResidual:
        return m_state.toggle(Switch::SignedResidual);
    }
}

void CompareView::stepCase(int steps)
{
    const QString next = m_list->neighbour(steps);
    if (next.isEmpty() || next == m_case)
        return;
    showCase(next);
    Q_EMIT addressChanged();
}

/// By key: about the crosshair, so that what one looks at stays in sight.
void CompareView::setCamera(double factor)
{
    const auto& frame = m_state.frame();
    if (frame.isEmpty())
        return;
    const QRectF area = m_grid->panels().front()->pictureArea();
    const QPointF anchor = render::panelTransform(frame, m_state.camera(), area).map(m_state.crosshair());
    m_state.setCamera(render::zoomedAt(m_state.camera(), factor,
                                       area.contains(anchor) ? anchor : area.center(), frame, area));
}

void CompareView::automaticWindow()
{
    if (const auto* volumes = m_maker.volumes(); volumes != nullptr && volumes->input)
        m_state.setWindow(render::automaticWindow(*volumes->input));
}

void CompareView::goToLesion()
{
    m_state.setPosition(m_lesionPlace.value_or(m_state.position()));
}

QImage CompareView::picture()
{
    const auto& colours = widgets::tokens(palette());
    const double ratio = devicePixelRatioF();
    constexpr int foot = 28, margin = 12;
    const QSize size(m_grid->width() + 2 * margin, m_grid->height() + foot + 2 * margin);
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(colours.surface);
    m_grid->render(&image, QPoint(margin, margin), {}, QWidget::DrawChildren);
    QPainter painter(&image);
    painter.setFont(font());
    painter.setPen(colours.quiet);
    const QRectF line(margin, size.height() - foot - margin / 2, size.width() - 2 * margin, foot);
    const char* planes[] = {QT_TR_NOOP("axial"), QT_TR_NOOP("coronal"), QT_TR_NOOP("sagittal")};
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 · %2 · %3 slice %4 of %5")
                         .arg(QString::fromStdString(m_catalog.cohort), m_case,
                              tr(planes[static_cast<int>(m_state.plane())]))
                         .arg(m_state.slice() + 1)
                         .arg(m_state.frame().count));
    if (m_catalog.simulated) {
        painter.setPen(colours.warning);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("Simulated data"));
    }
    return image;
}

void CompareView::saveScreenshot()
{
    const QString folder = m_context.session.exportFolder();
    QDir().mkpath(folder);
    const QString file =
        QStringLiteral("%1/compare-%2-%3-%4.png")
            .arg(folder, QString(m_case).replace(QLatin1Char('/'), QLatin1Char('_')))
            .arg(m_state.slice() + 1)
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz")));
    if (!picture().save(file)) {
        Q_EMIT noticeRequested(
            {tr("%1 cannot be written; check the folder's permissions and free space.").arg(file),
             widgets::Notice::Tone::Failure});
        return;
    }
    Q_EMIT noticeRequested({tr("Saved %1").arg(file), widgets::Notice::Tone::Good, tr("Open folder"),
                            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace counterpart::views
