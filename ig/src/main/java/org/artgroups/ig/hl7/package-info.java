/** HL7's own renderers, on the definitions of FHIR R4 and of the package; what they give is cleaned before it is used. */
@NullMarked
package org.artgroups.ig.hl7;

import org.jspecify.annotations.NullMarked;
