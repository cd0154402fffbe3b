/// Where the program starts and everything is put together.
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
