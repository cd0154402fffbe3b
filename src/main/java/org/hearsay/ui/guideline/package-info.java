/// The schema's guideline for a label, shown as formatted text.
@NullMarked
package org.hearsay.ui.guideline;

import org.jspecify.annotations.NullMarked;
