@NullMarked
package org.artgroups.fhir.eligibility;

import org.jspecify.annotations.NullMarked;
