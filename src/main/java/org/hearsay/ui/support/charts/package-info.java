/// What the places that draw charts share: pictures of them, and files.
@NullMarked
package org.hearsay.ui.support.charts;

import org.jspecify.annotations.NullMarked;
