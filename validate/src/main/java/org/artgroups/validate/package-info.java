/** Says what is wrong with a resource by FHIR R4 and the guide, without database or network. */
@NullMarked
package org.artgroups.validate;

import org.jspecify.annotations.NullMarked;
