/// What the formats of UIMA's family share: how labels become type names, how their offsets come to
/// a text, and how their values get types.
@NullMarked
package org.hearsay.format.uima;

import org.jspecify.annotations.NullMarked;
