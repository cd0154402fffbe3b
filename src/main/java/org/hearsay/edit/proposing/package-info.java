/// Suggestions as data: who makes them, and the steps by which people accept or refuse them.
@NullMarked
package org.hearsay.edit.proposing;

import org.jspecify.annotations.NullMarked;
