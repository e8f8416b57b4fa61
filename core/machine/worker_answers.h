// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/facts.h"

/// The documents that counterpart-worker prints. Fields that an older one lacks stay empty.
namespace counterpart::machine {

/// `devices --json` into `worker`. False if it is no such document.
bool readDevices(const std::string& document, Worker& worker);

/// `selftest --json`. False if it is no such document.
bool readSelfTest(const std::string& document, DeviceTest& test);

} // namespace counterpart::machine
