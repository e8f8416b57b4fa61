// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/theme.h"

#include <QFont>
#include <QStringList>

class QTextBlock;
class QTextDocument;

namespace counterpart::help {

/// What a page is set with. Running text keeps to `measure`; pictures and tables may take the whole column.
struct Look
{
    widgets::Tokens colours;
    QFont body;
    double measure = 0, column = 0; ///< pixels
};

/// About 70 letters of running text.
double measureOf(const QFont& body);

/// Fills the document from Markdown (ui/models/help/markdown.h) and sets it: headings with their anchors,
/// lists, notes, code, tables. A paragraph that is emphasised as a whole is a quiet remark.
void setPage(QTextDocument& document, const QString& markdown, const Look& look);

/// After the column's width has changed.
void setMeasure(QTextDocument& document, const Look& look);

/// What stands behind a block: nothing, the ground of code, or a note with a bar at its side.
enum class Ground { None, Code, Note };
Ground groundOf(const QTextBlock& block);

} // namespace counterpart::help
