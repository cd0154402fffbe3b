/// What the commands share that read corpora or write them, and those that do both.
@NullMarked
package org.hearsay.cli.exchange;

import org.jspecify.annotations.NullMarked;
