/** The records of the operations that make registers and lists. */
@NullMarked
package org.artgroups.fhir.register;

import org.jspecify.annotations.NullMarked;
