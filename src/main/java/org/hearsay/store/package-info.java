/// The project file: the only SQL in the program.
///
/// Everything that touches the database runs on one thread, in the order in which it was asked for.
/// Offsets are code points in the file and become UTF-16 code units here, nowhere else. What later
/// needs a place has one: a gold layer is a layer of kind `gold`, its decisions and assignments are
/// items with tables of their own to come, corrected texts are further rows of `revision`.
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
