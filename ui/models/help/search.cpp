// SPDX-License-Identifier: Apache-2.0
#include "ui/models/help/search.h"

#include "ui/models/help/markdown.h"
#include "ui/models/help/troubles.h"

#include <algorithm>

namespace counterpart::help {

namespace {

constexpr qsizetype hitsAtMost = 60, hitsPerPage = 4, snippetBefore = 70, snippetLength = 190;
constexpr qsizetype wordsOfASentence = 4; ///< fewer are looked up as words
constexpr double shareOfASentence = 0.7;  ///< of its fixed words that must be there

constexpr int sentenceLevel = 5; ///< of the headings that `sentenceList` makes

const QString sentencePage = QStringLiteral("troubleshooting");

/// Without case and accents; one letter stays one letter, so that places in the text stay right.
QChar folded(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.front())
        .toCaseFolded();
}

template <class Take> void eachWord(const QString& text, Take take)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && text[i].isLetterOrNumber();
        if (inside && start < 0)
            start = i;
        if (inside || start < 0)
            continue;
        QString word(i - start, Qt::Uninitialized);
        std::transform(text.begin() + start, text.begin() + i, word.begin(), folded);
        take(word, start);
        start = -1;
    }
}

QStringList sortedWords(const QString& text)
{
    QStringList words;
    eachWord(text, [&](const QString& word, qsizetype) { words << word; });
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

enum class Fit { None, Beginning, Whole };

Fit fitOf(const QString& word, const QStringList& sorted)
{
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), word);
    if (found == sorted.end() || !found->startsWith(word))
        return Fit::None;
    return *found == word ? Fit::Whole : Fit::Beginning;
}

int points(Fit fit, int whole, int beginning)
{
    return fit == Fit::Whole ? whole : fit == Fit::Beginning ? beginning : 0;
}

QString snippetOf(const QString& text, const QStringList& words)
{
    const QList<Span> found = matchesIn(text, words);
    qsizetype from = found.isEmpty() ? 0 : std::max<qsizetype>(0, found.first().at - snippetBefore);
    if (from > 0)
        from = text.indexOf(QLatin1Char(' '), from) + 1;
    QString piece = text.mid(from, snippetLength);
    if (from + piece.size() < text.size())
        piece = piece.left(std::max<qsizetype>(piece.lastIndexOf(QLatin1Char(' ')), 0)) +
                QStringLiteral(" \u2026");
    return (from > 0 ? QStringLiteral("\u2026 ") : QString()) + piece;
}

} // namespace

QStringList searchWords(const QString& query)
{
    QStringList words;
    eachWord(query, [&](const QString& word, qsizetype) { words << word; });
    words.removeDuplicates();
    return words;
}

QStringList wordsToMark(const QString& query)
{
    QStringList words = searchWords(query);
    constexpr qsizetype small = 4;
    if (words.size() >= wordsOfASentence)
        words.removeIf([](const QString& word) { return word.size() < small; });
    return words;
}

QList<Span> matchesIn(const QString& text, const QStringList& words)
{
    QList<Span> spans;
    eachWord(text, [&](const QString& word, qsizetype at) {
        for (const QString& wanted : words)
            if (word.startsWith(wanted)) {
                spans.append({at, wanted.size()});
                return;
            }
    });
    return spans;
}

Index::Index(const Library& library)
{
    for (const Page& page : library.pages()) {
        bool first = true;
        QString part;
        const QStringList titleWords = sortedWords(page.title);
        for (const Section& section : sectionsOf(library.markdown(page.id))) {
            Entry entry{page.id, section.anchor, page.title, {}, plainText(section.body), titleWords, {}, {}};
            entry.first = first;
            entry.sentence = section.level == sentenceLevel;
            if (!first)
                entry.heading = plainText(section.title);
            if (section.level == 2)
                part = section.anchor.contains(QLatin1String("parameters")) ? QString() : entry.heading;
            else if (section.level > 2 && !part.isEmpty())
                entry.title += QStringLiteral("  \u25B8  ") + part;
            entry.headingWords = sortedWords(entry.heading);
            entry.bodyWords = sortedWords(entry.body + QLatin1Char(' ') + section.anchor);
            m_entries.append(entry);
            first = false;
        }
    }
    for (const QString& code : sentenceCodes())
        for (const QString& pattern : {sentencePattern(code), englishPattern(code)})
            m_sentences.append({code, sortedWords(fixedPieces(pattern).join(QLatin1Char(' ')))});
}

int Index::score(const Entry& entry, const QStringList& words, int needed) const
{
    int sum = 0, found = 0;
    for (const QString& word : words) {
        const Fit inTitle = fitOf(word, entry.titleWords);
        // A page's title speaks for the page; its sections are found by it too, but behind.
        const int best = std::max(
            {points(inTitle, entry.first ? 120 : 6, entry.first ? 80 : 4),
             points(fitOf(word, entry.headingWords), entry.sentence ? 10 : 50, entry.sentence ? 6 : 30),
             points(fitOf(word, entry.bodyWords), 10, 6)});
        sum += best;
        found += best > 0 ? 1 : 0;
    }
    return found >= needed ? sum : 0;
}

Hit Index::hitOf(const Entry& entry, const QStringList& words, int score)
{
    return {entry.page, entry.anchor, entry.title, entry.heading, snippetOf(entry.body, words), score};
}

QList<Hit> Index::wordHits(const QStringList& words, int needed) const
{
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (const int sum = score(m_entries[i], words, needed); sum > 0)
            ranked.append({-sum, i});
    std::ranges::sort(ranked);
    QList<Hit> hits;
    QHash<QString, int> ofPage;
    for (const auto& [sum, i] : ranked) {
        if (hits.size() >= hitsAtMost)
            break;
        if (++ofPage[m_entries[i].page] <= hitsPerPage)
            hits.append(hitOf(m_entries[i], words, -sum));
    }
    return hits;
}

QList<Hit> Index::sentenceHits(const QStringList& words) const
{
    QStringList sorted = words;
    std::ranges::sort(sorted);
    QMap<double, QString> best; // by what is left out of the sentence, the longer one first
    for (const Sentence& sentence : m_sentences) {
        const auto there = std::ranges::count_if(
            sentence.words, [&](const QString& word) { return std::ranges::binary_search(sorted, word); });
        const double share = double(there) / double(std::max<qsizetype>(1, sentence.words.size()));
        if (sentence.words.size() >= 3 && share >= shareOfASentence)
            best.insert(-share - double(there) / 1000, sentence.code);
    }
    QList<Hit> hits;
    QStringList seen;
    for (const QString& code : std::as_const(best)) {
        const auto entry = std::ranges::find_if(m_entries, [&](const Entry& candidate) {
            return candidate.page == sentencePage && candidate.anchor == code;
        });
        if (entry == m_entries.end() || seen.contains(code) || hits.size() == 3)
            continue;
        seen << code;
        hits.append(hitOf(*entry, {}, 1000));
    }
    return hits;
}

QList<Hit> Index::find(const QString& query) const
{
    const QStringList words = searchWords(query);
    if (words.isEmpty())
        return {};
    QList<Hit> hits;
    if (words.size() >= wordsOfASentence)
        hits = sentenceHits(words);
    QList<Hit> byWords = wordHits(words, static_cast<int>(words.size()));
    if (byWords.isEmpty() && hits.isEmpty())
        byWords = wordHits(words, static_cast<int>(words.size() + 1) / 2);
    for (const Hit& hit : std::as_const(byWords))
        if (std::ranges::none_of(
                hits, [&](const Hit& other) { return other.page == hit.page && other.anchor == hit.anchor; }))
            hits.append(hit);
    return hits;
}

} // namespace counterpart::help
