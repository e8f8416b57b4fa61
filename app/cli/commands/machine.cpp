// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/jobs/machine_sources.h"
#include "core/machine/facts_json.h"
#include "ui/text/machine_text.h"

#include <QLocale>
#include <algorithm>

namespace counterpart::cli {
namespace {

using params::Json;

struct MachineOptions
{
    std::string workspaceToLookAt;
    bool noSelfTest = false, json = false;
};

base::Result<machine::Facts> gather(const MachineOptions& options, const Console& console)
{
    std::optional<store::Workspace> workspace;
    if (!options.workspaceToLookAt.empty()) {
        COUNTERPART_TRY(workspace, store::Workspace::open(base::fromUtf8(options.workspaceToLookAt)));
    }
    const auto sources = jobs::machineSources(COUNTERPART_VERSION, workspace);
    auto facts = machine::lookAround(sources);
    machine::askWorkers(facts, sources, console.cancellation);
    if (!options.noSelfTest)
        for (const auto& device : machine::devicesToTest(facts)) {
            console.say("Testing " + device + " ...");
            COUNTERPART_TRY(auto test, machine::selfTest(facts, device, sources, console.cancellation));
            facts.selfTest.push_back(std::move(test));
        }
    if (console.cancellation.isRequested())
        return base::cancelled();
    return facts;
}

Json toJson(const machine::Facts& facts, const std::vector<machine::Finding>& findings)
{
    auto document = machine::toJson(facts);
    auto list = Json::array();
    for (const auto& finding : findings)
        list.push_back({{"code", finding.code},
                        {"severity", machine::nameOf(finding.severity)},
                        {"text", text::findingText(finding).toStdString()},
                        {"remedy", text::remedyText(finding).toStdString()},
                        {"command", finding.command.empty() ? Json() : Json(finding.command)}});
    document["findings"] = list;
    return document;
}

base::Result<> run(const MachineOptions& options, Console& console)
{
    QLocale::setDefault(QLocale::c()); // English numbers in English sentences
    COUNTERPART_TRY(const auto facts, gather(options, console));
    const auto findings = machine::judge(facts);
    if (options.json)
        console.print(toJson(facts, findings));
    else
        console.print(text::machineReport(facts, findings, text::machineGroups(facts)).toStdString());
    const bool ready = std::ranges::none_of(findings, [](const machine::Finding& finding) {
        return finding.severity == machine::Severity::Error;
    });
    return ready ? base::Result<>() : base::failed("machine.not-ready");
}

} // namespace

void addMachine(const Commands& commands)
{
    const auto options = std::make_shared<MachineOptions>();
    auto* command =
        commands.add(commands.app, "machine",
                     "What this machine has, what is missing for training, and the remedy", options, run);
    command->add_option("workspace", options->workspaceToLookAt, "A workspace whose disk is looked at, too");
    command->add_flag("--no-selftest", options->noSelfTest,
                      "Do not check the computing, which takes seconds");
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Exit code 0: trainings can run here, whatever could be improved. 1: nothing can be trained, or "
        "the self-test failed.");
}

} // namespace counterpart::cli
