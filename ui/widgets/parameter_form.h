// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"
#include "ui/models/parameter_model.h"

#include <QWidget>
#include <functional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace counterpart::widgets {

/// An editor for one type of parameter, coupled to its row in the model in both directions.
struct ParameterEditor
{
    QWidget* widget = nullptr;
    std::function<void(const params::Json&)> show; ///< sets the widget without telling the model
};

/// One coupling per type of parameter: tick box for Boolean, list for Choice, text line for the rest (numbers
/// are typed freely, stepped with the arrow keys, and what is wrong is said below, never corrected silently).
ParameterEditor makeParameterEditor(const params::Parameter& parameter,
                                    std::function<void(params::Json)> edited);

/// A form made from parameter declarations: preset on top, one line a parameter with unit, range and source,
/// a mark and a way back on what was changed, advanced ones folded.
class ParameterForm : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterForm(QWidget* parent = nullptr);
    /// Not owned; must outlive the form or be replaced before it goes.
    void setModel(models::ParameterModel* model);
    [[nodiscard]] models::ParameterModel* model() const { return m_model; }
    void setAdvancedShown(bool shown);
    [[nodiscard]] bool isAdvancedShown() const { return m_advancedShown; }
    /// Hides the row of preset buttons where the view has its own choice.
    void setPresetsShown(bool shown);
    /// Where the help explains a parameter, by its id; each line gets a mark that leads there, and F1 in its
    /// field does too.
    using HelpPlace = std::function<models::Address(const QString& parameter)>;
    void setHelp(HelpPlace placeOf);

Q_SIGNALS:
    void edited();
    void helpRequested(const counterpart::models::Address& place);

private:
    struct Line
    {
        int row = 0;
        bool advanced = false;
        QLabel* name = nullptr;
        QWidget* help = nullptr; ///< none where nothing is explained
        ParameterEditor editor;
        QLabel* unit = nullptr;
        QToolButton* reset = nullptr;
        QLabel* error = nullptr;
    };
    void rebuild();
    void addLine(int row);
    void addHelp(Line& line, const params::Parameter& parameter);
    void refreshLine(const Line& line);
    void refresh();
    void rebuildPresets();
    void showFolded();

    HelpPlace m_placeOf;
    models::ParameterModel* m_model = nullptr;
    QWidget* m_presetRow;
    QGridLayout* m_grid;
    QPushButton* m_fold;
    QList<Line> m_lines;
    bool m_advancedShown = false, m_presetsShown = true;
};

/// The form of a model on a card, under its caption. The model must outlive it.
ParameterForm* addParameterCard(QBoxLayout* layout, models::ParameterModel* model);

} // namespace counterpart::widgets
