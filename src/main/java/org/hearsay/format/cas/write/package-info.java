/// Writes UIMA's CAS as XMI and as JSON.
@NullMarked
package org.hearsay.format.cas.write;

import org.jspecify.annotations.NullMarked;
