/** Whose turn it is to collect, so that every member has the clinical visits the model asks for. */
@NullMarked
package org.artgroups.decisions.rotation;

import org.jspecify.annotations.NullMarked;
