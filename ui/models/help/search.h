// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/help/library.h"

#include <QStringList>

namespace counterpart::help {

struct Hit
{
    QString page, anchor;
    QString title;   ///< of the page, and of the part the heading is in
    QString heading; ///< within it; empty: the page itself
    QString snippet; ///< a piece of the text around the first word found
    int score = 0;
};

/// Where words begin in a text that one of `words` is the beginning of: case and accents do not count.
struct Span
{
    qsizetype at = 0, length = 0;
};
QList<Span> matchesIn(const QString& text, const QStringList& words);
/// What is typed, cut into words as `matchesIn` wants them.
QStringList searchWords(const QString& query);
/// Those of them that are worth being marked in the text: of a whole sentence, not its small ones.
QStringList wordsToMark(const QString& query);

/// All pages by their words. Built once, on any thread; asking it takes no time that one notices.
class Index
{
public:
    Index() = default;
    explicit Index(const Library& library);
    /// Best first: words in titles before words in headings before words in the text. A pasted error sentence
    /// is found whatever its arguments are.
    [[nodiscard]] QList<Hit> find(const QString& query) const;

private:
    struct Entry
    {
        QString page, anchor, title, heading, body;
        QStringList titleWords, headingWords, bodyWords; ///< sorted, each once
        bool first = false;                              ///< stands for the page
        bool sentence = false;                           ///< an error sentence: found as one, or like text
    };
    struct Sentence
    {
        QString code;
        QStringList words;
    };
    [[nodiscard]] int score(const Entry& entry, const QStringList& words, int needed) const;
    [[nodiscard]] QList<Hit> sentenceHits(const QStringList& words) const;
    [[nodiscard]] QList<Hit> wordHits(const QStringList& words, int needed) const;
    [[nodiscard]] static Hit hitOf(const Entry& entry, const QStringList& words, int score);

    QList<Entry> m_entries;
    QList<Sentence> m_sentences;
};

} // namespace counterpart::help
