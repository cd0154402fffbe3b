/// The sample project: how it is made, and what becomes of it once somebody works in it.
@NullMarked
package org.hearsay.project.sample;

import org.jspecify.annotations.NullMarked;
