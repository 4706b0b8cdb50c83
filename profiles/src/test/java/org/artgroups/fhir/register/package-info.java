@NullMarked
package org.artgroups.fhir.register;

import org.jspecify.annotations.NullMarked;
