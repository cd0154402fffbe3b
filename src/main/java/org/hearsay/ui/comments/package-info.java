/// The list of comments on an article and on what is marked in it, and the field to write one.
@NullMarked
package org.hearsay.ui.comments;

import org.jspecify.annotations.NullMarked;
