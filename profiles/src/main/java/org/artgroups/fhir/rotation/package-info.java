/** {@code $rotation}: whose turn it is to collect for a group. */
@NullMarked
package org.artgroups.fhir.rotation;

import org.jspecify.annotations.NullMarked;
