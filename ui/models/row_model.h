// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/read_model.h"
#include "ui/models/roles.h"

#include <QHash>
#include <vector>

namespace counterpart::models {

/// A table of plain rows that is brought up to date by comparing, so that selection, scroll position and open
/// editors survive a refresh, and only what changed is painted. Row has `key()` (unique, hashable) and ==.
template <class Row> class RowModel : public ReadModel
{
public:
    using Key = decltype(std::declval<const Row&>().key());
    using Rows = std::vector<Row>;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Rows& rows() const { return m_rows; }
    [[nodiscard]] const Row* rowAt(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const
    {
        return index.isValid() && index.model() == this ? rowAt(index.row()) : nullptr;
    }
    [[nodiscard]] int indexOf(const Key& key) const { return m_index.value(key, -1); }
    [[nodiscard]] const Row* find(const Key& key) const { return rowAt(indexOf(key)); }

    /// Makes the rows equal to `next` by removals, one reordering if needed, insertions and changes.
    void setRows(std::vector<Row> next)
    {
        QHash<Key, int> target;
        target.reserve(static_cast<qsizetype>(next.size()));
        for (std::size_t i = 0; i < next.size(); ++i)
            target.insert(next[i].key(), static_cast<int>(i));
        removeMissing(target);
        reorder(target);
        insertNew(next);
        updateChanged(std::move(next));
        m_index = std::move(target);
    }

protected:
    using ReadModel::ReadModel;

    /// `setRows`, and says so.
    void show(Rows rows)
    {
        setRows(std::move(rows));
        tellLoaded();
    }
    /// The rows are what `makeQuery()` answers; nothing is asked before `readNow`.
    template <class MakeQuery> void showWhatIsRead(MakeQuery makeQuery)
    {
        keepReading(makeQuery, [this](Rows rows) { show(std::move(rows)); });
    }
    /// The rows are always those of `query`.
    void showAlways(base::Result<Rows> (*query)(store::Database&))
    {
        showWhatIsRead([query] { return query; });
        readNow();
    }

private:
    void removeMissing(const QHash<Key, int>& target)
    {
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (target.contains(at(last).key()))
                continue;
            int first = last;
            while (first > 0 && !target.contains(at(first - 1).key()))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }
    void reorder(const QHash<Key, int>& target)
    {
        const auto before = [&](const Row& a, const Row& b) {
            return target.value(a.key()) < target.value(b.key());
        };
        if (std::is_sorted(m_rows.begin(), m_rows.end(), before))
            return;
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        std::vector<Key> keys;
        for (const QModelIndex& index : old)
            keys.push_back(at(index.row()).key());
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
        QHash<Key, int> now;
        for (int i = 0; i < rowCount(); ++i)
            now.insert(at(i).key(), i);
        QModelIndexList moved;
        for (qsizetype i = 0; i < old.size(); ++i)
            moved << createIndex(now.value(keys[static_cast<std::size_t>(i)]), old[i].column());
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }
    void insertNew(const std::vector<Row>& next)
    {
        for (std::size_t i = 0; i < next.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].key() == next[i].key())
                continue;
            std::size_t end =
                i + 1; // what is left of the old rows stands in order, so the gap ends at its head
            while (end < next.size() && (i >= m_rows.size() || !(m_rows[i].key() == next[end].key())))
                ++end;
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i),
                          next.begin() + static_cast<std::ptrdiff_t>(i),
                          next.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
            i = end - 1;
        }
    }
    void updateChanged(std::vector<Row> next)
    {
        for (int i = 0; i < rowCount(); ++i) {
            const int first = i;
            while (i < rowCount() && !(at(i) == next[static_cast<std::size_t>(i)])) {
                m_rows[static_cast<std::size_t>(i)] = std::move(next[static_cast<std::size_t>(i)]);
                ++i;
            }
            if (i > first)
                Q_EMIT dataChanged(index(first, 0), index(i - 1, columnCount() - 1));
        }
    }
    const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    std::vector<Row> m_rows;
    QHash<Key, int> m_index;
};

} // namespace counterpart::models
