// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace counterpart::help {

/// The README of a method (or of a family, with `method` empty) as part of a help page: without its title,
/// headings two levels down, links to other methods leading to their pages and links into the sources as
/// plain text.
QString readme(const QString& family, const QString& method);

} // namespace counterpart::help
