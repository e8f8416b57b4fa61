// SPDX-License-Identifier: Apache-2.0
#pragma once

/// One binary for every processor: of a function so marked the clone with the widest instructions that the
/// processor has is chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define COUNTERPART_WIDEST __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define COUNTERPART_WIDEST
#endif
