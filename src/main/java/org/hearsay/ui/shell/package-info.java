/// The window's frame: menus, rail, message bar, key bar, status, and what is shown between.
@NullMarked
package org.hearsay.ui.shell;

import org.jspecify.annotations.NullMarked;
