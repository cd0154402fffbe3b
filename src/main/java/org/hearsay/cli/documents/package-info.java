/// `hearsay documents`: what can be done with one or many documents at once, one class a command.
@NullMarked
package org.hearsay.cli.documents;

import org.jspecify.annotations.NullMarked;
