@NullMarked
package org.artgroups.fhir.visit;

import org.jspecify.annotations.NullMarked;
