/// Suggestions: what rules and models propose, on layers of their own, to be accepted or refused.
@NullMarked
package org.hearsay.project.suggest;

import org.jspecify.annotations.NullMarked;
