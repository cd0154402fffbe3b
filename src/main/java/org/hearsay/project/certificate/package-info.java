/// The certificate of an export: its files are read back and compared with the project, item by
/// item.
@NullMarked
package org.hearsay.project.certificate;

import org.jspecify.annotations.NullMarked;
