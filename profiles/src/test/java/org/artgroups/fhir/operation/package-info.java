@NullMarked
package org.artgroups.fhir.operation;

import org.jspecify.annotations.NullMarked;
