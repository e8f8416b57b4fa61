// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/parameter_form.h"

#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace counterpart::widgets {

namespace {

using Edited = std::function<void(params::Json)>;

/// Arrow keys step a number by the parameter's step.
class NumberLine : public QLineEdit
{
public:
    NumberLine(double step, bool whole) : m_step(step), m_whole(whole)
    {
        setAlignment(Qt::AlignRight);
        setFont(numberFont(font()));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const int direction = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
        bool isNumber = false;
        const double value =
            QString(text()).replace(locale().decimalPoint(), QStringLiteral(".")).toDouble(&isNumber);
        if (direction == 0 || !isNumber || m_step <= 0) {
            QLineEdit::keyPressEvent(event);
            return;
        }
        const double next = value + direction * m_step;
        setText(m_whole ? QString::number(qRound64(next)) : models::numberText(next, 12));
        Q_EMIT textEdited(text());
    }

private:
    double m_step;
    bool m_whole;
};

/// Scrolling over a form must not change what it says.
class CalmComboBox : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// `2e-4` and `0.0002`: what was typed stays as it was typed.
bool saysTheSame(QString typed, QString value)
{
    bool typedIsNumber = false, valueIsNumber = false;
    const double a = typed.toDouble(&typedIsNumber), b = value.toDouble(&valueIsNumber);
    if (typedIsNumber && valueIsNumber)
        return a == b;
    return typed.remove(QLatin1Char(' ')) == value.remove(QLatin1Char(' '));
}

ParameterEditor lineEditor(QLineEdit* line, const params::Parameter& parameter, const Edited& edited)
{
    const auto plain = [parameter](const QString& typed) {
        return models::ParameterModel::plain(parameter, typed);
    };
    QObject::connect(line, &QLineEdit::textEdited, line,
                     [edited, plain](const QString& typed) { edited(plain(typed).toStdString()); });
    return {line, [line, plain](const params::Json& value) {
                const QString text = models::ParameterModel::textOf(value);
                if (!saysTheSame(plain(line->text()), text))
                    line->setText(value.is_number() ? models::parameterText(value) : text);
            }};
}

ParameterEditor tickEditor(const Edited& edited)
{
    auto* box = new QCheckBox;
    const auto words = [box](bool on) {
        box->setText(on ? QCoreApplication::translate("ParameterForm", "on")
                        : QCoreApplication::translate("ParameterForm", "off"));
    };
    QObject::connect(box, &QCheckBox::toggled, box, [edited, words](bool on) {
        words(on);
        edited(on);
    });
    return {box, [box, words](const params::Json& value) {
                const QSignalBlocker quiet(box);
                box->setChecked(value.is_boolean() && value.get<bool>());
                words(box->isChecked());
            }};
}

ParameterEditor choiceEditor(const params::Parameter& parameter, const Edited& edited)
{
    auto* box = new CalmComboBox;
    for (const std::string& choice : parameter.choices)
        box->addItem(text::ofCatalog(choice), models::toText(choice));
    QObject::connect(box, &QComboBox::currentIndexChanged, box,
                     [box, edited] { edited(box->currentData().toString().toStdString()); });
    return {box, [box](const params::Json& value) {
                const QSignalBlocker quiet(box);
                box->setCurrentIndex(box->findData(models::ParameterModel::textOf(value)));
            }};
}

} // namespace

ParameterEditor makeParameterEditor(const params::Parameter& parameter,
                                    std::function<void(params::Json)> edited)
{
    switch (parameter.type) {
    case params::Type::Boolean:
        return tickEditor(edited);
    case params::Type::Choice:
        return choiceEditor(parameter, edited);
    case params::Type::Integer:
        return lineEditor(new NumberLine(parameter.step.value_or(1), true), parameter, edited);
    case params::Type::Real:
        return lineEditor(new NumberLine(parameter.step.value_or(0), false), parameter, edited);
    case params::Type::IntegerList:
    case params::Type::Text:
        break;
    }
    return lineEditor(new QLineEdit, parameter, edited);
}

} // namespace counterpart::widgets
