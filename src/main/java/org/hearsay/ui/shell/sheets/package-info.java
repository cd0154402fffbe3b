/// How the sheets about articles and the project are opened, and what they change.
@NullMarked
package org.hearsay.ui.shell.sheets;

import org.jspecify.annotations.NullMarked;
