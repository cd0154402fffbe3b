/// Reads UIMA's CAS from XMI and from JSON.
@NullMarked
package org.hearsay.format.cas;

import org.jspecify.annotations.NullMarked;
