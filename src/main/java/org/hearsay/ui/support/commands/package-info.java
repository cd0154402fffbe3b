/// What a person can do, under one name in menus, on keys and in lists.
@NullMarked
package org.hearsay.ui.support.commands;

import org.jspecify.annotations.NullMarked;
