/// The speakers of an open project: whom a mention means, and what is known of each.
@NullMarked
package org.hearsay.session.speakers;

import org.jspecify.annotations.NullMarked;
