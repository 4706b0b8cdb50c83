/** The FHIR package itself: every definition there is. */
@NullMarked
package org.artgroups.fhir.definitions;

import org.jspecify.annotations.NullMarked;
