/// The place that shows how far annotators agree, and leads from every number to its cases.
@NullMarked
package org.hearsay.ui.agreement;

import org.jspecify.annotations.NullMarked;
