/// What readers and writers of exchange formats share: what they take and give, what they can
/// carry, and how they say what is lost. One package a format below.
@NullMarked
package org.hearsay.format;

import org.jspecify.annotations.NullMarked;
