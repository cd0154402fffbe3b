/// Who has which articles to work on, and how far they are.
@NullMarked
package org.hearsay.ui.workload;

import org.jspecify.annotations.NullMarked;
