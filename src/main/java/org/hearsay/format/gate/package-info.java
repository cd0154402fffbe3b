/// Reads and writes documents of GATE, as XML and as BDOC JSON.
@NullMarked
package org.hearsay.format.gate;

import org.jspecify.annotations.NullMarked;
