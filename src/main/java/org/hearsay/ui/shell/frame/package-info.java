/// What stands around every screen: menus, rail, message bar, key bar, status.
@NullMarked
package org.hearsay.ui.shell.frame;

import org.jspecify.annotations.NullMarked;
