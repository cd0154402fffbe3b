/// The benchmark suite: our own figures beside floors and peers, all measured in one run, judged by
/// ratios only.
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
