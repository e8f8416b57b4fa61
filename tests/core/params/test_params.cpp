// SPDX-License-Identifier: Apache-2.0
#include "core/params/sweep.h"

#include <QTest>

using namespace counterpart::params;

namespace {

const Parameters& sample()
{
    static const Parameters parameters = {
        {.id = "steps",
         .type = Type::Integer,
         .defaultValue = 100,
         .minimum = 1,
         .maximum = 1000,
         .presets = {{"quick", 10}}},
        {.id = "rate", .type = Type::Real, .defaultValue = 1e-4, .minimum = 0, .presets = {{"paper", 1e-5}}},
        {.id = "ensemble", .type = Type::Boolean, .defaultValue = true},
        {.id = "loss", .type = Type::Choice, .defaultValue = "l1", .choices = {"l1", "l2"}},
        {.id = "levels",
         .type = Type::IntegerList,
         .defaultValue = {250, 500},
         .minimum = 0,
         .maximum = 999,
         .affects = Affects::Inference}};
    return parameters;
}

std::string codeFor(const char* preset, const char* overrides)
{
    const auto values = resolve(sample(), preset, Json::parse(overrides));
    return values ? "" : values.error().code;
}

} // namespace

class TestParams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overridesComeAfterPresetAfterDefault();
    void textIsConverted();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void assignmentsAreParsed();
    void sweepsAreParsed_data();
    void sweepsAreParsed();
    void valuesAreShown();
    void errorsSurviveJson();
};

void TestParams::overridesComeAfterPresetAfterDefault()
{
    const auto values = resolve(sample(), "quick", {{"loss", "l2"}}).value();
    QCOMPARE(values.integer("steps"), 10);
    QCOMPARE(values.real("rate"), 1e-4);
    QCOMPARE(values.text("loss"), std::string("l2"));
    QCOMPARE(values.json().size(), std::size_t(5));
    QCOMPARE(resolve(sample(), "paper", Json::object())->real("rate"), 1e-5);
    QCOMPARE(presetsOf(sample()), (std::vector<std::string>{"quick", "paper"}));
}

void TestParams::textIsConverted()
{
    const auto values =
        resolve(sample(), "", {{"steps", "20"}, {"rate", "2e-3"}, {"ensemble", "off"}, {"levels", "1,2,3"}})
            .value();
    QCOMPARE(values.integer("steps"), 20);
    QCOMPARE(values.real("rate"), 2e-3);
    QCOMPARE(values.boolean("ensemble"), false);
    QCOMPARE(values.integers("levels"), (std::vector<std::int64_t>{1, 2, 3}));
}

void TestParams::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("overrides");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << ""
                             << R"({"stepz": 1})"
                             << "params.unknown";
    QTest::newRow("preset") << "fast"
                            << "{}"
                            << "params.unknown-preset";
    QTest::newRow("type") << ""
                          << R"({"steps": "many"})"
                          << "params.wrong-type";
    QTest::newRow("trailing") << ""
                              << R"({"steps": "10x"})"
                              << "params.wrong-type";
    QTest::newRow("list") << ""
                          << R"({"levels": "1,,2"})"
                          << "params.wrong-type";
    QTest::newRow("low") << ""
                         << R"({"steps": 0})"
                         << "params.out-of-range";
    QTest::newRow("not a number") << ""
                                  << R"({"rate": "nan"})"
                                  << "params.out-of-range";
    QTest::newRow("in list") << ""
                             << R"({"levels": [1000]})"
                             << "params.out-of-range";
    QTest::newRow("choice") << ""
                            << R"({"loss": "l3"})"
                            << "params.not-a-choice";
}

void TestParams::mistakesAreNamed()
{
    QFETCH(QString, preset);
    QFETCH(QString, overrides);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(codeFor(qPrintable(preset), qPrintable(overrides))), code);
}

void TestParams::assignmentsAreParsed()
{
    QCOMPARE(parseAssignments({"a=1", "b=x=y"})->dump(), std::string(R"({"a":"1","b":"x=y"})"));
    QCOMPARE(parseAssignments({"a"}).error().code, std::string("params.not-an-assignment"));
    QCOMPARE(parseAssignments({"=1"}).error().code, std::string("params.not-an-assignment"));
}

void TestParams::sweepsAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the values, or the error's code
    QTest::newRow("numbers") << "rate=0.1, 1e-3,0.1"
                             << "[0.1,0.001]";
    QTest::newRow("choices") << "loss=l1,l2"
                             << R"(["l1","l2"])";
    QTest::newRow("JSON") << "steps=[10, 20]"
                          << "[10,20]";
    QTest::newRow("lists") << "levels=250,500; 500"
                           << "[[250,500],[500]]";
    QTest::newRow("lists of one") << "levels=250,500"
                                  << "[[250],[500]]";
    QTest::newRow("lists as JSON") << "levels=[[250,500],[500]]"
                                   << "[[250,500],[500]]";
    QTest::newRow("one value") << "steps=10,10"
                               << "params.too-few-values";
    QTest::newRow("one list") << "levels=250;"
                              << "params.too-few-values";
    QTest::newRow("no values") << "steps="
                               << "params.too-few-values";
    QTest::newRow("unknown") << "colour=1,2"
                             << "params.unknown";
    QTest::newRow("range") << "steps=10,2000"
                           << "params.out-of-range";
    QTest::newRow("type") << "steps=10,x"
                          << "params.wrong-type";
    QTest::newRow("broken JSON") << "steps=[10,20"
                                 << "params.wrong-type";
    QTest::newRow("no assignment") << "steps"
                                   << "params.not-an-assignment";
}

void TestParams::sweepsAreParsed()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto sweep = parseSweep(sample(), text.toStdString());
    const auto found = sweep ? Json(sweep->values).dump() : sweep.error().code;
    QCOMPARE(QString::fromStdString(found), expected);
    if (sweep)
        QVERIFY((sweep->affects == Affects::Inference) == text.startsWith(QLatin1String("levels")));
}

void TestParams::valuesAreShown()
{
    QCOMPARE(valueText(Json(0.5)), std::string("0.5"));
    QCOMPARE(valueText(Json("l1")), std::string("l1"));
    QCOMPARE(valueText(Json::array({250, 500})), std::string("250, 500"));
    QCOMPARE(valueText(Json()), std::string());
    QVERIFY(describe(sample().back()).at("affects") == Json("inference"));
    QVERIFY(describe(sample().front()).at("affects") == Json("training"));
}

void TestParams::errorsSurviveJson()
{
    const counterpart::base::Error error{
        counterpart::base::ErrorKind::BadInput, "nifti.truncated", {{"path", "ä"}}};
    QVERIFY(errorFromJson(errorToJson(error)) == error);
}

QTEST_APPLESS_MAIN(TestParams)
#include "test_params.moc"
