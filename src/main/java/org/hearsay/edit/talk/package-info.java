/// Changes to threads of comments as data.
@NullMarked
package org.hearsay.edit.talk;

import org.jspecify.annotations.NullMarked;
