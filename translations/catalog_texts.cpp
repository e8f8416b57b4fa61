// SPDX-License-Identifier: Apache-2.0
// Writes every text that core's catalogs, the sentences and their words carry as a C++ source of marks, from
// which lupdate takes them like any other text. It asks the catalogs themselves, so none can be forgotten.
#include "core/datasets/import.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/protocol.h"
#include "core/evaluation/published.h"
#include "core/methods/catalog/descriptor.h"
#include "core/preparation/pipeline.h"
#include "core/simulation/cohort.h"
#include "ui/text/catalogue.h"

#include <fstream>
#include <iostream>
#include <set>

using namespace counterpart;

namespace {

/// Each text once in its context, with a word to the translator about where it stands first.
class Marks
{
public:
    explicit Marks(std::ostream& out) : m_out(out) {}

    void add(const char* context, const std::string& text, const std::string& where)
    {
        if (text.empty() || !m_seen.insert(context + ('\n' + text)).second)
            return;
        m_out << "//: " << where << "\nQT_TRANSLATE_NOOP(\"" << context << "\", \"";
        for (const char letter : text)
            m_out << (letter == '"' || letter == '\\' ? "\\" : "") << letter;
        m_out << "\"),\n";
    }
    void catalog(const std::string& text, const std::string& where) { add("Catalog", text, where); }

    void parameters(const params::Parameters& parameters, const std::string& owner)
    {
        for (const auto& parameter : parameters) {
            const auto where = owner + ", " + parameter.id;
            catalog(parameter.label, where + ": label");
            catalog(parameter.help, where + ": help");
            catalog(parameter.unit, where + ": unit");
            catalog(parameter.source, where + ": where the default comes from");
            for (const auto& choice : parameter.choices)
                catalog(choice, where + ": choice");
        }
    }

private:
    std::ostream& m_out;
    std::set<std::string> m_seen;
};

void addMethods(Marks& marks)
{
    for (const auto& method : methods::catalog()) {
        marks.catalog(method.title, method.id + ": title");
        marks.catalog(method.idea, method.id + ": idea");
        for (const auto& stage : method.stages)
            marks.catalog(stage.id, method.id + ": stage");
        for (const auto& map : method.gives.maps)
            marks.catalog(map, method.id + ": kind of map");
        marks.parameters(method.parameters, method.id);
    }
}

void addEvaluation(Marks& marks)
{
    for (const auto& protocol : evaluation::protocols()) {
        marks.catalog(protocol.title, protocol.id + ": title");
        marks.catalog(protocol.idea, protocol.id + ": idea");
        marks.catalog(protocol.citation, protocol.id + ": citation, only what is not a title");
        for (const auto& step : protocol.steps)
            marks.catalog(step, protocol.id + ": step");
        marks.parameters(protocol.parameters, protocol.id);
    }
    for (const auto& metric : evaluation::metrics()) {
        marks.add("Metrics", metric.label, metric.id + ": name of the metric");
        marks.add("Metrics", metric.unit, metric.id + ": unit");
        marks.add("Metrics", metric.help, metric.id + ": help");
    }
    for (const auto& score : evaluation::publishedScores())
        marks.catalog(score.source, "published score: source, only what is not a title");
}

void addData(Marks& marks)
{
    for (const auto& pipeline : preparation::pipelines()) {
        marks.catalog(pipeline.title, pipeline.id + ": title");
        for (const auto& step : pipeline.steps)
            marks.catalog(step, pipeline.id + ": step");
        marks.parameters(pipeline.parameters, pipeline.id);
    }
    for (const auto& layout : datasets::layouts())
        marks.catalog(layout.title, layout.id + ": layout of folders");
    marks.parameters(simulation::simulationParameters(), "simulated cohort");
}

void addSentences(Marks& marks)
{
    for (const auto code : text::knownCodes())
        marks.add("Errors", std::string(text::sentenceTemplate(code)), std::string(code));
    for (const auto word : text::knownWords())
        marks.add("Words", std::string(word), "stands in a sentence, often in parentheses");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: counterpart-texts FILE\n";
        return 2;
    }
    std::ofstream file(argv[1], std::ios::binary);
    file << "// Made by counterpart-texts for lupdate; never compiled.\nconst char* texts[] = {\n";
    Marks marks(file);
    addMethods(marks);
    addEvaluation(marks);
    addData(marks);
    addSentences(marks);
    file << "};\n";
    file.close();
    return file ? 0 : 1;
}
