/** {@code $rotation}: whose turn it is to collect, so that every member has the clinical visits the model asks for. */
@NullMarked
package org.artgroups.operations.rotation;

import org.jspecify.annotations.NullMarked;
