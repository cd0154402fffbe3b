/// How far annotators agree: figures, the cases behind them, and what they say in words.
@NullMarked
package org.hearsay.project.agreement;

import org.jspecify.annotations.NullMarked;
