// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace counterpart::desktop {

/// The archive brings fonts, for machines that have none: they are added to the machine's own. Does nothing
/// where there are no such fonts beside the program, or FONTCONFIG_FILE is set. Before the application
/// object.
void addOwnFonts();

} // namespace counterpart::desktop
