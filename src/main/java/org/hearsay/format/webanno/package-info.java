/// Reads WebAnno TSV, the format of WebAnno and INCEpTION with a row a token.
@NullMarked
package org.hearsay.format.webanno;

import org.jspecify.annotations.NullMarked;
