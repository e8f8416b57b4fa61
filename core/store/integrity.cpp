// SPDX-License-Identifier: Apache-2.0
#include "core/store/integrity.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/store/prepared_row.h"
#include "core/store/sql_error.h"

#include <QSqlError>
#include <functional>

namespace counterpart::store {
namespace {

using namespace domain;

/// A pragma that answers with rows of problems.
base::Result<> readPragma(Database& database, const char* pragma, const std::function<void(const Row&)>& read)
{
    QSqlQuery query(database.connection());
    if (!query.exec(QString::fromLatin1(pragma)))
        return sqlError(query.lastError(), database.file(), pragma);
    while (query.next())
        read(Row(query));
    if (query.lastError().isValid())
        return sqlError(query.lastError(), database.file(), pragma);
    return {};
}

base::Error problem(const char* code, base::ErrorArguments arguments)
{
    return {base::ErrorKind::Failed, code, std::move(arguments)};
}

base::Result<> checkDatabase(Database& database, IntegrityReport& report)
{
    const auto integrity = readPragma(database, "PRAGMA integrity_check", [&](const Row& row) {
        if (row.text(0) != "ok")
            report.problems.push_back(problem("store.integrity", {{"reason", row.text(0)}}));
    });
    // A file so broken that the check itself gives up is a finding, not a failure to look.
    if (!integrity && integrity.error().code != "store.corrupted")
        return integrity;
    if (!integrity)
        report.problems.push_back(integrity.error());
    const auto keys = readPragma(database, "PRAGMA foreign_key_check", [&](const Row& row) {
        report.problems.push_back(
            problem("store.broken-reference",
                    {{"table", row.text(0)}, {"row", row.text(1)}, {"parent", row.text(2)}}));
    });
    if (!keys && keys.error().code != "store.corrupted")
        return keys;
    return {};
}

/// A file the database speaks of, with its hash where one is known.
struct Reference
{
    Path path;
    std::string hash;
    std::string owner;
};

void checkReference(const Reference& reference, bool hashes, IntegrityReport& report)
{
    std::error_code ignored;
    const base::ErrorArguments about{{"path", base::toUtf8(reference.path)}, {"owner", reference.owner}};
    ++report.filesChecked;
    if (!std::filesystem::exists(reference.path, ignored)) {
        report.problems.push_back(problem("store.file-missing", about));
        return;
    }
    if (!hashes || reference.hash.empty())
        return;
    const auto hash = base::sha256OfFile(reference.path);
    if (!hash)
        report.problems.push_back(hash.error());
    else if (*hash != reference.hash)
        report.problems.push_back(problem("store.file-changed", about));
}

base::Result<std::vector<Reference>> preparedFiles(const Workspace& workspace, Database& database)
{
    COUNTERPART_TRY(const auto all, Query(database, "prepared/all").all(readPrepared));
    std::vector<Reference> files;
    for (const PreparedScan& each : all) {
        files.push_back({workspace.absolute(each.image), each.imageHash, each.caseLabel});
        files.push_back({workspace.absolute(each.brainMask), each.maskHash, each.caseLabel});
        if (each.truth)
            files.push_back({workspace.absolute(*each.truth), each.truthHash, each.caseLabel});
    }
    return files;
}

base::Result<> addOutputs(const Workspace& workspace, Database& database, std::vector<Reference>& files)
{
    const auto read = [&](const Row& row) {
        const Path folder = workspace.runFolder(row.text(0)).output(row.text(1), row.text(2));
        const std::string owner = row.text(0) + "/" + row.text(2);
        if (row.boolean(3))
            files.push_back({folder / "reconstruction.nii", "", owner});
        const Json maps = row.json(4);
        for (const Json& map : maps)
            if (map.is_string())
                files.push_back({folder / ("map-" + map.get<std::string>() + ".nii"), "", owner});
        return 0;
    };
    COUNTERPART_CHECK(Query(database, "outputs/all").all(read));
    return {};
}

} // namespace

base::Result<IntegrityReport> checkIntegrity(const Workspace& workspace, Database& database,
                                             const IntegrityOptions& options, const base::Task& task)
{
    IntegrityReport report;
    COUNTERPART_CHECK(checkDatabase(database, report));
    if (!report.isSound())
        return report; // what a broken database says about files is worth nothing
    COUNTERPART_TRY(auto files, preparedFiles(workspace, database));
    COUNTERPART_CHECK(addOutputs(workspace, database, files));
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (task.cancellation.isRequested())
            return base::cancelled();
        checkReference(files[i], options.hashes, report);
        task.report({static_cast<double>(i + 1) / static_cast<double>(files.size()), "store.check"});
    }
    return report;
}

} // namespace counterpart::store
