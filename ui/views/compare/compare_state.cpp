// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/compare_state.h"

#include <algorithm>
#include <cmath>

namespace counterpart::views {

CompareState::CompareState(QObject* parent) : QObject(parent)
{
    for (const auto on :
         {Switch::Link, Switch::Truth, Switch::Crosshair, Switch::Detection, Switch::AtProtocol})
        m_switches[static_cast<std::size_t>(on)] = true;
}

void CompareState::setGeometry(const volume::Geometry& geometry)
{
    if (geometry == m_geometry)
        return;
    const bool first = m_frame.isEmpty();
    m_geometry = geometry;
    m_frame = render::sliceFrame(geometry, m_frame.plane);
    if (first || m_frame.isEmpty()) {
        volume::Vector3 middle{};
        for (std::size_t a = 0; a < 3; ++a)
            middle[a] = static_cast<double>(geometry.size[a] - 1) / 2;
        m_position = geometry.toWorld(middle);
    }
    setSlice(slice());
    Q_EMIT sliceChanged();
    Q_EMIT changed();
}

void CompareState::setPlane(render::Plane plane)
{
    if (plane == m_frame.plane)
        return;
    m_frame = render::sliceFrame(m_geometry, plane);
    m_camera.centre = {};
    Q_EMIT sliceChanged();
    Q_EMIT changed();
}

void CompareState::setPosition(const volume::Vector3& world)
{
    const int before = slice();
    if (m_position == world)
        return;
    m_position = world;
    if (slice() != before)
        Q_EMIT sliceChanged();
    Q_EMIT changed();
}

int CompareState::slice() const
{
    if (m_frame.isEmpty())
        return 0;
    return std::clamp(static_cast<int>(std::lround(m_frame.fromWorld(m_position)[2])), 0, m_frame.count - 1);
}

void CompareState::setSlice(int index)
{
    if (m_frame.isEmpty())
        return;
    const auto at = m_frame.fromWorld(m_position);
    setPosition(m_frame.toWorld(at[0], at[1], std::clamp(index, 0, m_frame.count - 1)));
}

QPointF CompareState::crosshair() const
{
    const auto at = m_frame.fromWorld(m_position);
    return {at[0] + 0.5, at[1] + 0.5};
}

void CompareState::setCamera(const render::Camera& camera)
{
    assign(m_camera, camera);
}

void CompareState::setWindow(const render::Window& window)
{
    if (window.high > window.low)
        assign(m_window, window);
}

void CompareState::setOpacity(double opacity)
{
    assign(m_opacity, std::clamp(opacity, 0.0, 1.0));
}

void CompareState::setSwipeAt(double share)
{
    assign(m_swipeAt, std::clamp(share, 0.0, 1.0));
}

void CompareState::setThreshold(double multiple)
{
    assign(m_threshold, std::clamp(multiple, 0.0, highestThreshold));
}

void CompareState::set(Switch which, bool on)
{
    if (is(which) == on)
        return;
    m_switches[static_cast<std::size_t>(which)] = on;
    if (which == Switch::Blind)
        Q_EMIT rowsChanged();
    Q_EMIT changed();
}

void CompareState::setSolo(int run)
{
    if (m_solo == run)
        return;
    m_solo = run;
    Q_EMIT rowsChanged();
    Q_EMIT changed();
}

void CompareState::setLead(int run)
{
    if (m_lead == run)
        return;
    m_lead = run;
    Q_EMIT rowsChanged();
    Q_EMIT changed();
}

} // namespace counterpart::views
