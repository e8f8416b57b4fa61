// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/render/colour_map.h"
#include "ui/render/panel.h"

#include <QObject>
#include <array>

namespace counterpart::views {

/// What maps can be coloured with; all are perceptually uniform.
inline constexpr std::array mapColourChoices{render::ColourMap::Inferno, render::ColourMap::Cividis,
                                             render::ColourMap::Grey};

/// Where all linked panels look, and how. One object for the whole comparison; whoever changes it calls a
/// setter, and everything that shows it repaints on `changed`.
class CompareState : public QObject
{
    Q_OBJECT
public:
    explicit CompareState(QObject* parent = nullptr);

    /// A new case or grid: keeps plane, camera and (where it exists there) the position in the world.
    void setGeometry(const volume::Geometry& geometry);
    [[nodiscard]] const volume::Geometry& geometry() const { return m_geometry; }
    [[nodiscard]] const render::SliceFrame& frame() const { return m_frame; }

    [[nodiscard]] render::Plane plane() const { return m_frame.plane; }
    void setPlane(render::Plane plane);
    /// World position of the crosshair; the slice shown is the one through it.
    [[nodiscard]] const volume::Vector3& position() const { return m_position; }
    void setPosition(const volume::Vector3& world);
    [[nodiscard]] int slice() const;
    void setSlice(int index);                ///< clamped
    [[nodiscard]] QPointF crosshair() const; ///< on the slice, in pixels

    [[nodiscard]] const render::Camera& camera() const { return m_camera; }
    void setCamera(const render::Camera& camera);
    [[nodiscard]] const render::Window& window() const { return m_window; }
    void setWindow(const render::Window& window);

    /// Share of the overlay that hides the input, 0 to 1.
    [[nodiscard]] double opacity() const { return m_opacity; }
    void setOpacity(double opacity);
    [[nodiscard]] double swipeAt() const { return m_swipeAt; }
    void setSwipeAt(double share);

    /// In multiples of each run's healthy 99 % quantile, so that one slider serves maps of different units.
    [[nodiscard]] double threshold() const { return m_threshold; }
    void setThreshold(double multiple);
    static constexpr double highestThreshold = 8;

    enum class Switch {
        Link,
        Overlay,
        Truth,
        Crosshair,
        Swipe,
        Flicker,
        Blind,
        Detection,
        AtProtocol,
        SignedResidual, ///< input − counterpart in blue and red instead of its magnitude
        Count
    };
    [[nodiscard]] bool is(Switch which) const { return m_switches[static_cast<std::size_t>(which)]; }
    void set(Switch which, bool on);
    void toggle(Switch which) { set(which, !is(which)); }

    [[nodiscard]] render::ColourMap mapColours() const { return m_mapColours; }
    void setMapColours(render::ColourMap map) { assign(m_mapColours, map); }

    /// Index of the only run shown, −1 for all.
    [[nodiscard]] int solo() const { return m_solo; }
    void setSolo(int run);
    /// The run whose scores the list and whose histogram the side panel show.
    [[nodiscard]] int lead() const { return m_lead; }
    void setLead(int run);

Q_SIGNALS:
    void changed();      ///< anything: repaint
    void sliceChanged(); ///< plane, slice or geometry: cut anew
    void rowsChanged();  ///< solo, lead or blind: other rows or names

private:
    void assign(auto& member, const auto& value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
    }

    volume::Geometry m_geometry;
    render::SliceFrame m_frame;
    volume::Vector3 m_position{};
    render::Camera m_camera;
    render::Window m_window;
    double m_opacity = 0.6, m_swipeAt = 0.5, m_threshold = 2;
    std::array<bool, static_cast<std::size_t>(Switch::Count)> m_switches{};
    render::ColourMap m_mapColours = render::ColourMap::Inferno;
    int m_solo = -1, m_lead = 0;
};

} // namespace counterpart::views
