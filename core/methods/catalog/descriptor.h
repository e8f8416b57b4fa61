// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"

#include <string>
#include <vector>

/// What can be known of a method without its networks: the window and the command line list methods, draw
/// their forms and check parameters with this alone. No torch here.
namespace counterpart::methods {

enum class StageKind { Gradient, Fitted };

struct Stage
{
    std::string id = {};
    StageKind kind = StageKind::Gradient;
};

/// What the method must be given.
struct Needs
{
    std::string sampling = "slice"; ///< slice (one axial slice per volume and epoch) or volume
    int channels = 1;
    std::string pipeline = {}; ///< id of the preparation pipeline of the published setting
};

/// What the method writes for every case.
struct Gives
{
    bool reconstruction = true;
    std::vector<std::string> maps = {};   ///< kinds; the first is the one protocols use: map-<kind>.nii
    std::vector<std::string> scores = {}; ///< per case, in scores.json
};

struct Descriptor
{
    std::string id = {};
    std::string family = {};        ///< `behrendt`: which code family's defaults these are
    std::string title = {};         ///< as the field calls it
    std::string idea = {};          ///< one sentence
    std::string citation = {};      ///< authors, title, venue, year
    std::vector<Stage> stages = {}; ///< empty: nothing is trained
    Needs needs = {};
    Gives gives = {};
    params::Parameters parameters = {};
};

/// All methods, in the order of core/methods/methods.inc.
const std::vector<Descriptor>& catalog();

/// Null when there is no such method.
const Descriptor* findMethod(const std::string& id);

/// The form of `counterpart-cli methods --json`.
params::Json describe(const Descriptor& descriptor);

} // namespace counterpart::methods
