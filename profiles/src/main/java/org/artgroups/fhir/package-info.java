/** What the FHIR package of ART Groups is to Java: coded values, generated constants, records of the operations. */
@NullMarked
package org.artgroups.fhir;

import org.jspecify.annotations.NullMarked;
