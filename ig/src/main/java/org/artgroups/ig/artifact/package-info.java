/** What is in the FHIR package. */
@NullMarked
package org.artgroups.ig.artifact;

import org.jspecify.annotations.NullMarked;
