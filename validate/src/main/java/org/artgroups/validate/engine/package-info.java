/** HL7's validator, set up with FHIR R4 and the package alone. */
@NullMarked
package org.artgroups.validate.engine;

import org.jspecify.annotations.NullMarked;
