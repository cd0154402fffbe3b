/// Writes WebAnno TSV.
@NullMarked
package org.hearsay.format.webanno.write;

import org.jspecify.annotations.NullMarked;
