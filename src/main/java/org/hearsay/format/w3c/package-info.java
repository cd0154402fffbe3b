/// Web Annotations of the W3C, in JSON-LD.
@NullMarked
package org.hearsay.format.w3c;

import org.jspecify.annotations.NullMarked;
