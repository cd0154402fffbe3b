/// Work that takes time: how it tells its progress and how it is stopped. Knows no toolkit.
@NullMarked
package org.hearsay.job;

import org.jspecify.annotations.NullMarked;
