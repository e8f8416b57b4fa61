// SPDX-License-Identifier: Apache-2.0
#include "ui/models/format.h"
#include "ui/models/help/generated.h"
#include "ui/models/help/help_address.h"
#include "ui/models/help/help_text.h"
#include "ui/models/help/markdown.h"
#include "ui/models/help/readme.h"
#include "ui/text/translated.h"

namespace counterpart::help {

namespace {

using models::toText;

const QList<MethodFolder>& folders()
{
    static const QList<MethodFolder> all = {
#define METHOD(family, method) {QStringLiteral(#family), QStringLiteral(#method)},
#include "core/methods/methods.inc"
#undef METHOD
    };
    return all;
}

QString stagesText(const methods::Descriptor& method)
{
    QStringList stages;
    for (const methods::Stage& stage : method.stages)
        stages << (stage.kind == methods::StageKind::Gradient ? tr("%1 (trained by gradients)")
                                                              : tr("%1 (fitted)"))
                      .arg(QStringLiteral("`%1`").arg(toText(stage.id)));
    return stages.isEmpty() ? tr("none: nothing is trained") : stages.join(QStringLiteral(", "));
}

QString needsText(const methods::Descriptor& method)
{
    QStringList parts;
    parts << (method.needs.sampling == "slice" ? tr("axial slices")
              : method.needs.sampling == "volume"
                  ? tr("whole volumes")
                  : QStringLiteral("`%1`").arg(toText(method.needs.sampling)));
    parts << QCoreApplication::translate("counterpart::help", "%n channel(s)", nullptr,
                                         method.needs.channels);
    if (!method.needs.pipeline.empty())
        parts << tr("published with the preparation %1")
                     .arg(QStringLiteral("[%1](preparations.md#%1)").arg(toText(method.needs.pipeline)));
    return parts.join(QStringLiteral("; "));
}

QString codeList(const std::vector<std::string>& words)
{
    QStringList parts;
    for (const std::string& word : words)
        parts << QStringLiteral("`%1`").arg(toText(word));
    return parts.join(QStringLiteral(", "));
}

QString givesText(const methods::Descriptor& method)
{
    QStringList parts;
    if (method.gives.reconstruction)
        parts << tr("a counterpart");
    if (!method.gives.maps.empty())
        parts << tr("maps: %1").arg(codeList(method.gives.maps));
    if (!method.gives.scores.empty())
        parts << tr("scores of a case: %1").arg(codeList(method.gives.scores));
    return parts.join(QStringLiteral("; "));
}

QString factTable(const methods::Descriptor& method, const QString& family)
{
    const auto row = [](const QString& name, const QString& value) {
        return QStringLiteral("| %1 | %2 |\n").arg(name, value);
    };
    QString text = QStringLiteral("| %1 | %2 |\n|:--|:--|\n").arg(tr("At a glance"), QString());
    text += row(tr("On the command line"), QStringLiteral("`--method %1`").arg(toText(method.id)));
    text += row(tr("Family"), QStringLiteral("[%1](%2.md)").arg(family, familyPageId(family)));
    text += row(tr("Stages"), stagesText(method));
    text += row(tr("Needs"), needsText(method));
    text += row(tr("Gives"), givesText(method));
    return text + QLatin1Char('\n');
}

/// Its translations say as well that what follows is English.
QString readmeNote()
{
    return QStringLiteral("> %1\n\n")
        .arg(tr("This part comes from the method's folder, for those who check it against the paper."));
}

} // namespace

MethodFolder folderOf(const QString& methodId)
{
    const auto& catalog = methods::catalog(); // made from the same list, in the same order
    for (std::size_t i = 0; i < catalog.size(); ++i)
        if (toText(catalog[i].id) == methodId)
            return folders()[static_cast<qsizetype>(i)];
    return {};
}

QStringList families()
{
    QStringList names;
    for (const MethodFolder& folder : folders())
        names << folder.family;
    names.removeDuplicates();
    return names;
}

QString familyPageId(const QString& family)
{
    return QStringLiteral("family-") + family;
}

QString familyTitle(const QString& family)
{
    return tr("Family: %1").arg(family);
}

QString methodPage(const methods::Descriptor& method)
{
    const MethodFolder folder = folderOf(toText(method.id));
    QString text = QStringLiteral("# %1\n\n%2\n\n*%3*\n\n")
                       .arg(escaped(text::ofCatalog(method.title)), escaped(text::ofCatalog(method.idea)),
                            escaped(toText(method.citation)));
    text += factTable(method, folder.family);
    if (!method.parameters.empty()) {
        text += QStringLiteral("## %1 {#presets}\n\n%2\n\n")
                    .arg(tr("Parameters and presets"),
                         tr("What a preset leaves open is as the default. `paper` holds what the publication "
                            "states, `code` what the authors' code runs with, `quick` trains in minutes on a "
                            "processor."));
        text += presetTable(method.parameters, {});
        text += QStringLiteral("## %1 {#parameters}\n\n").arg(tr("Every parameter"));
        text += parameterEntries(method.parameters, {}, 3);
    }
    text += QStringLiteral("## %1 {#notes}\n\n").arg(tr("Equations in words, sources, differences"));
    return text + readmeNote() + readme(folder.family, folder.name);
}

QString familyPage(const QString& family)
{
    QString text = QStringLiteral("# %1\n\n%2\n\n")
                       .arg(familyTitle(family),
                            tr("Methods of a family share code, and with it parameters and choices."));
    for (const methods::Descriptor& method : methods::catalog())
        if (folderOf(toText(method.id)).family == family)
            text += QStringLiteral("- [%1](%2.md)\n")
                        .arg(escaped(text::ofCatalog(method.title)), help::methodPage(toText(method.id)));
    text += QStringLiteral("\n## %1 {#notes}\n\n").arg(tr("What they share"));
    return text + readmeNote() + readme(family, {});
}

QString methodTable()
{
    QString text = QStringLiteral("| %1 | %2 |\n|:--|:--|\n").arg(tr("Method"), tr("Idea"));
    for (const methods::Descriptor& method : methods::catalog())
        text += QStringLiteral("| [%1](%2.md) | %3 |\n")
                    .arg(escaped(text::ofCatalog(method.title)), help::methodPage(toText(method.id)),
                         escaped(text::ofCatalog(method.idea)));
    return text + QLatin1Char('\n');
}

} // namespace counterpart::help
