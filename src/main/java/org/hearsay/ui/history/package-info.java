/// The place where everything that was done is listed, can be looked at and taken back, and where
/// the backups are.
@NullMarked
package org.hearsay.ui.history;

import org.jspecify.annotations.NullMarked;
