// SPDX-License-Identifier: Apache-2.0
#include "app/cli/session.h"

#include "core/base/files.h"
#include "ui/text/translated.h"

#include <QtGlobal>
#include <sstream>

namespace counterpart::cli {

namespace {

base::Result<Session> open(const std::string& folder, store::Access access)
{
    COUNTERPART_TRY(auto workspace, store::Workspace::open(base::fromUtf8(folder)));
    COUNTERPART_TRY(auto database, workspace.database({access}));
    return Session{std::move(workspace), std::move(database)};
}

} // namespace

base::Result<Session> openSession(const std::string& folder)
{
    return open(folder, store::Access::ReadWrite);
}

base::Result<Session> lookInto(const std::string& folder)
{
    return open(folder, store::Access::AsAllowed);
}

std::vector<std::string> splitList(const std::vector<std::string>& words)
{
    std::vector<std::string> items;
    for (const auto& word : words) {
        std::istringstream stream(word);
        for (std::string item; std::getline(stream, item, ',');)
            if (!item.empty())
                items.push_back(item);
    }
    return items;
}

params::Json programVersions()
{
    return {{"counterpart", COUNTERPART_VERSION}, {"git", COUNTERPART_GIT}, {"qt", qVersion()}};
}

std::string problemText(const base::Error& problem)
{
    return text::translatedSentence(problem).toStdString();
}

} // namespace counterpart::cli
