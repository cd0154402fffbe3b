/// Files that the window names: what somebody types for one, the folder that several go to, and how
/// those begin that would be written.
@NullMarked
package org.hearsay.ui.support.files;

import org.jspecify.annotations.NullMarked;
