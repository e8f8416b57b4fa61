// SPDX-License-Identifier: Apache-2.0
// Read once for all of the learning half and its tests instead of in each of their sources, where these
// headers are nearly all of the compile time. Only headers of libraries: a compiler cache may hand out what
// was compiled when ours had other dates.
#pragma once

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <nlohmann/json.hpp>
#include <torch/nn/init.h>
#include <torch/nn/module.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/nn/pimpl.h>
