/// Gives the place *Review* its article.
@NullMarked
package org.hearsay.ui.shell.review;

import org.jspecify.annotations.NullMarked;
