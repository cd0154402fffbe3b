/// What is at the caret and what is selected: its values, links and note, and the list of all
/// spans.
@NullMarked
package org.hearsay.ui.inspector;

import org.jspecify.annotations.NullMarked;
