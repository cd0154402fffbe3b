/// Label Studio's tasks and its labeling configuration.
@NullMarked
package org.hearsay.format.labelstudio;

import org.jspecify.annotations.NullMarked;
