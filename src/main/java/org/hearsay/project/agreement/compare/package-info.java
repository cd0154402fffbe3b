/// Two annotators' layers of one document side by side: every case behind every number.
@NullMarked
package org.hearsay.project.agreement.compare;

import org.jspecify.annotations.NullMarked;
