// SPDX-License-Identifier: Apache-2.0
#include "ui/views/help/typesetting.h"

#include "ui/models/help/markdown.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImageReader>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <algorithm>

namespace counterpart::help {

using namespace widgets;

namespace {

constexpr double lineHeight = 140; ///< percent
constexpr double headingSizes[] = {1, 1.85, 1.35, 1.08, 1.0, 1.0, 1.0};
constexpr double indent = 22, noteIndent = 18, codeIndent = 14;
constexpr int pictureScale = 2; ///< pictures have twice the pixels they are shown with

double lineOf(const Look& look)
{
    return QFontMetricsF(look.body).height();
}

/// Replaces the formats of a block's fragments.
template <class Change> void changeFragments(const QTextBlock& block, Change change)
{
    struct Piece
    {
        int at, length;
        QTextCharFormat format;
    };
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        pieces.append({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
    QTextCursor cursor(block);
    for (const Piece& piece : pieces) {
        cursor.setPosition(piece.at);
        cursor.setPosition(piece.at + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(change(piece.format));
    }
}

/// Emphasised as a whole; code in between counts with it.
bool isQuietRemark(const QTextBlock& block)
{
    bool emphasised = false;
    if (!block.isValid())
        return false;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        emphasised = emphasised || format.fontItalic();
        if (!format.fontItalic() && !format.fontFixedPitch() && !it.fragment().text().trimmed().isEmpty())
            return false;
    }
    return emphasised;
}

QTextCharFormat code(QTextCharFormat format, const Look& look, bool onGround)
{
    format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    format.setFontPointSize(look.body.pointSizeF() * 0.92);
    if (onGround)
        format.setBackground(look.colours.hover);
    return format;
}

QTextCharFormat picture(const QTextCharFormat& format, const Look& look)
{
    QTextImageFormat image = format.toImageFormat();
    const QString name = image.name().mid(image.name().lastIndexOf(QLatin1Char('/')) + 1);
    const QSize size = QImageReader(QStringLiteral(":/help/pictures/") + name).size() / pictureScale;
    const double width = std::min<double>(size.width(), look.column);
    image.setWidth(width);
    image.setHeight(size.width() > 0 ? width * size.height() / size.width() : 0);
    return image;
}

QTextCharFormat running(QTextCharFormat format, const Look& look, bool quiet, bool inCode)
{
    if (format.isImageFormat())
        return picture(format, look);
    if (quiet) {
        format.setFontItalic(false);
        format.setForeground(look.colours.quiet);
        format.setFontPointSize(look.body.pointSizeF() * 0.92);
    }
    if (format.fontFixedPitch())
        format = code(format, look, !inCode && !quiet);
    if (format.isAnchor() && !format.anchorHref().isEmpty()) {
        format.setForeground(look.colours.accent);
        format.setFontUnderline(true);
    }
    return format;
}

void setHeading(const QTextBlock& block, const QString& anchor, const Look& look)
{
    const int level = std::clamp(block.blockFormat().headingLevel(), 1, 6);
    changeFragments(block, [&](QTextCharFormat format) {
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFontPointSize(look.body.pointSizeF() * headingSizes[level]);
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(look.colours.text);
        if (format.fontItalic() && level >= 5) // the … of a sentence
            format.setForeground(look.colours.quiet);
        return format;
    });
    QTextCursor cursor(block);
    if (!anchor.isEmpty() && block.length() > 1) { // the first letter carries the anchor
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextCharFormat mark;
        mark.setAnchor(true);
        mark.setAnchorNames({anchor});
        cursor.mergeCharFormat(mark);
    }
    const double line = lineOf(look);
    QTextBlockFormat format = block.blockFormat();
    const double above[] = {0, 0, 1.7, 1.3, 1.1, 1.1, 1.0};
    format.setTopMargin(line * above[level]);
    format.setBottomMargin(line * (level == 1 ? 0.7 : level == 2 ? 0.5 : 0.2));
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
}

bool isPicture(const QTextBlock& block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

/// Distances of a block that stands on a ground of its own.
void setOnGround(QTextBlockFormat& format, const QTextBlock& block, double line)
{
    const Ground ground = groundOf(block);
    const bool first = groundOf(block.previous()) != ground, last = groundOf(block.next()) != ground;
    format.setTopMargin(first ? line * 0.5 : 0);
    if (ground == Ground::Code) {
        format.setLeftMargin(codeIndent);
        format.setBottomMargin(last ? line * 1.2 : 0);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    } else {
        format.setLeftMargin(noteIndent);
        format.setBottomMargin(line);
    }
}

void setParagraph(const QTextBlock& block, const Look& look)
{
    const double line = lineOf(look);
    const Ground ground = groundOf(block);
    const bool quiet = isQuietRemark(block);
    changeFragments(block, [&](const QTextCharFormat& format) {
        return running(format, look, quiet, ground == Ground::Code);
    });
    const bool goesOn =
        block.textList() ? block.next().textList() != nullptr : quiet && isQuietRemark(block.next());
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(0);
    format.setBottomMargin(line * (goesOn ? 0.3 : 0.75));
    format.setLineHeight(isPicture(block) ? 100 : lineHeight, QTextBlockFormat::ProportionalHeight);
    if (ground != Ground::None)
        setOnGround(format, block, line);
    QTextCursor(block).setBlockFormat(format);
}

/// A head stands as its column does, which Qt does not take over.
void setCell(const QTextTableCell& cell, const Look& look, bool head, Qt::Alignment alignment)
{
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        const QTextBlock block = it.currentBlock();
        if (!block.isValid())
            continue;
        changeFragments(block, [&](QTextCharFormat format) {
            format = running(format, look, false, true);
            if (head) {
                format.setForeground(look.colours.quiet);
                format.setFontWeight(QFont::DemiBold);
            }
            return format;
        });
        QTextBlockFormat format = block.blockFormat();
        format.setAlignment(alignment);
        format.setTopMargin(0);
        format.setBottomMargin(0);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// Lines between rows, none between columns; the first column begins where the text begins.
void setTable(QTextTable& table, const Look& look)
{
    const double line = lineOf(look);
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(line * 0.4);
    format.setBottomMargin(line * 1.0);
    format.setWidth(QTextLength()); // as wide as its words, the column at most
    format.setBackground(Qt::transparent);
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
            cellFormat.setTopPadding(line * 0.28);
            cellFormat.setBottomPadding(line * 0.28);
            cellFormat.setLeftPadding(column == 0 ? 0 : line * 0.6);
            cellFormat.setRightPadding(line * 0.6);
            cellFormat.setBottomBorder(1);
            cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cellFormat.setBottomBorderBrush(row == 0 ? look.colours.quiet : look.colours.line);
            cellFormat.clearBackground();
            cell.setFormat(cellFormat);
            const QTextTableCell below = table.cellAt(std::min(row + 1, table.rows() - 1), column);
            setCell(cell, look, row == 0,
                    (row == 0 ? below : cell).firstCursorPosition().blockFormat().alignment());
        }
}

void setTables(QTextFrame* frame, const Look& look)
{
    const auto children = frame->childFrames();
    for (QTextFrame* child : children) {
        if (auto* table = qobject_cast<QTextTable*>(child))
            setTable(*table, look);
        setTables(child, look);
    }
}

bool isInTable(const QTextBlock& block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

} // namespace

double measureOf(const QFont& body)
{
    static const QString sample =
        QStringLiteral("a line of running text that is about seventy letters long, as in a book");
    return QFontMetricsF(body).horizontalAdvance(sample) * 70 / double(sample.size()) * 1.06;
}

Ground groundOf(const QTextBlock& block)
{
    if (!block.isValid())
        return Ground::None;
    const QTextBlockFormat format = block.blockFormat();
    if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage))
        return Ground::Code;
    return format.intProperty(QTextFormat::BlockQuoteLevel) > 0 ? Ground::Note : Ground::None;
}

void setPage(QTextDocument& document, const QString& markdown, const Look& look)
{
    const Bare bare = withoutAnchors(markdown);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(look.body);
    document.setIndentWidth(indent);
    document.setDocumentMargin(0);
    document.setMarkdown(bare.markdown,
                         QTextDocument::MarkdownFeatures(int(QTextDocument::MarkdownDialectGitHub) |
                                                         int(QTextDocument::MarkdownNoHTML)));
    QTextCursor all(&document);
    all.beginEditBlock();
    qsizetype headings = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isInTable(block))
            continue;
        if (block.blockFormat().headingLevel() > 0)
            setHeading(block, bare.anchors.value(headings++), look);
        else
            setParagraph(block, look);
    }
    setTables(document.rootFrame(), look);
    all.endEditBlock();
    setMeasure(document, look);
}

void setMeasure(QTextDocument& document, const Look& look)
{
    const double right = std::max(0.0, look.column - look.measure);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isInTable(block))
            continue;
        const Ground ground = groundOf(block);
        const bool wide = isPicture(block) || ground == Ground::Code;
        const double margin = wide ? 0 : right + (ground == Ground::Note ? noteIndent : 0);
        QTextBlockFormat format = block.blockFormat();
        if (format.rightMargin() == margin)
            continue;
        format.setRightMargin(margin);
        QTextCursor(block).setBlockFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace counterpart::help
