// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/nn/module.h>

namespace counterpart::training {

/// eval() for as long as it lives.
class Evaluating
{
public:
    explicit Evaluating(torch::nn::Module& module) : m_module(module), m_wasTraining(module.is_training())
    {
        m_module.eval();
    }
    ~Evaluating() { m_module.train(m_wasTraining); }
    Evaluating(const Evaluating&) = delete;
    Evaluating& operator=(const Evaluating&) = delete;

private:
    torch::nn::Module& m_module;
    bool m_wasTraining;
};

} // namespace counterpart::training
