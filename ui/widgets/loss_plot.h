// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/theme.h"

#include <QMap>
#include <QWidget>
#include <optional>
#include <vector>

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;

namespace counterpart::widgets {

/// Live curves: linear or logarithmic, smoothed over a faint original, following the newest step or standing
/// where the user has put it, with a cursor that other parts of a view share. Every point is kept;
/// QCustomPlot's adaptive sampling draws the extremes of each pixel column, so that no spike is lost.
class LossPlot : public QWidget
{
    Q_OBJECT
public:
    explicit LossPlot(QWidget* parent = nullptr);

    /// Replaces a curve's points; steps ascending. `dashed` for a second of the same method (validation).
    void setCurve(const QString& id, const QString& title, const MethodLook& look,
                  const std::vector<double>& steps, const std::vector<double>& values, bool dashed = false);
    void removeCurve(const QString& id);
    void clear();
    [[nodiscard]] QStringList curveIds() const { return m_curves.keys(); }

    void setLogarithmic(bool on);
    void setSmoothing(double weight); ///< 0 none to 0.99, of the exponential moving average (debiased)
    void setFollowing(bool on);       ///< false as soon as the user pans or zooms
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setAxisTitles(const QString& x, const QString& y);
    void setCursor(std::optional<double> step);
    [[nodiscard]] QCustomPlot* plot() const { return m_plot; }
    /// By the file's ending: .png (twice the size on screen) and .svg as it is shown, .csv every point of
    /// every curve as it is, unsmoothed. False when the file cannot be written.
    bool save(const QString& file);

    /// y smoothed with weight w: s = w·s + (1 − w)·y, divided by 1 − wⁿ. Not-a-number values are passed over.
    static std::vector<double> smoothed(const std::vector<double>& values, double weight);

Q_SIGNALS:
    void followingChanged(bool on);
    void cursorMoved(double step); ///< the user clicked or dragged

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry
    {
        MethodLook look;
        QString title;
        std::vector<double> steps, values;
        QCPGraph* raw = nullptr;
        QCPGraph* smooth = nullptr;
        bool dashed = false;
    };
    void applyColours();
    void applyStyle(Entry& entry);
    void fill(Entry& entry);
    void rescale();
    [[nodiscard]] QByteArray table() const;

    QCustomPlot* m_plot;
    QCPItemStraightLine* m_cursor;
    QMap<QString, Entry> m_curves;
    double m_smoothing = 0;
    bool m_following = true, m_logarithmic = false;
};

} // namespace counterpart::widgets
