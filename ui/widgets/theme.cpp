// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyleFactory>
#include <algorithm>
#include <cmath>

namespace counterpart::widgets {

const Tokens& tokens(Appearance appearance)
{
    static const Tokens dark{.surface = QColor(0x16, 0x18, 0x1C),
                             .raised = QColor(0x1E, 0x21, 0x26),
                             .hover = QColor(0x26, 0x2A, 0x31),
                             .line = QColor(0x34, 0x3A, 0x43),
                             .text = QColor(0xE6, 0xE8, 0xEB),
                             .quiet = QColor(0x9B, 0xA3, 0xAE),
                             .accent = QColor(0x4F, 0xA3, 0xE0),
                             .onAccent = QColor(0x0C, 0x14, 0x1B),
                             .warning = QColor(0xE0, 0xA8, 0x4F),
                             .failure = QColor(0xE0, 0x6C, 0x5F),
                             .good = QColor(0x5F, 0xBF, 0x8F)};
    // The same hues, dark enough to be read on white.
    static const Tokens light{.surface = QColor(0xF3, 0xF4, 0xF6),
                              .raised = QColor(0xFC, 0xFC, 0xFD),
                              .hover = QColor(0xE7, 0xEA, 0xEE),
                              .line = QColor(0xCD, 0xD2, 0xD9),
                              .text = QColor(0x1B, 0x1F, 0x24),
                              .quiet = QColor(0x55, 0x5E, 0x6A),
                              .accent = QColor(0x1B, 0x66, 0xA3),
                              .onAccent = QColor(0xFF, 0xFF, 0xFF),
                              .warning = QColor(0x83, 0x55, 0x06),
                              .failure = QColor(0xAF, 0x36, 0x2A),
                              .good = QColor(0x1D, 0x6E, 0x47)};
    return appearance == Appearance::Dark ? dark : light;
}

Appearance appearanceOf(const QPalette& palette)
{
    QColor ground = palette.color(QPalette::Window);
    if (ground.alpha() < 255) // a style sheet has made it transparent, which reads as black
        ground = QGuiApplication::palette().color(QPalette::Window);
    return ground.lightness() < 128 ? Appearance::Dark : Appearance::Light;
}

const Tokens& tokens(const QPalette& palette)
{
    return tokens(appearanceOf(palette));
}

QPalette makePalette(Appearance appearance)
{
    const Tokens& t = tokens(appearance);
    QPalette palette;
    palette.setColor(QPalette::Window, t.surface);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ToolTipBase, t.hover);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, t.text);
    palette.setColor(QPalette::PlaceholderText, t.quiet);
    palette.setColor(QPalette::BrightText, t.failure);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Light, t.hover);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Shadow, t.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return palette;
}

void applyTheme(QApplication& application, Appearance appearance, double textScale)
{
    // The font the desktop gave us is remembered on the application itself, so that scaling does not add up.
    static constexpr char basePointSize[] = "counterpartBasePointSize";
    if (!application.property(basePointSize).isValid()) {
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        application.setProperty(basePointSize, std::max(application.font().pointSizeF(), 6.0));
    }
    QFont font = application.font();
    font.setPointSizeF(application.property(basePointSize).toDouble() * textScale);
    application.setFont(font);
    application.setPalette(makePalette(appearance));
    application.setStyleSheet(makeStyleSheet(tokens(appearance), textScale));
}

QFont numberFont(const QFont& base)
{
    const QFontMetricsF metrics(base);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    const bool tabular = std::ranges::all_of(QStringLiteral("123456789"), [&](QChar digit) {
        return std::abs(metrics.horizontalAdvance(digit) - width) < 0.01;
    });
    if (tabular)
        return base;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(base.pointSizeF());
    fixed.setWeight(base.weight());
    return fixed;
}

QFont scaledFont(const QFont& base, double factor, QFont::Weight weight)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double first = luminance(a), second = luminance(b);
    const double low = std::min(first, second), high = std::max(first, second);
    return (high + 0.05) / (low + 0.05);
}

} // namespace counterpart::widgets
