/** The program of the build that makes the guide: a static site about the FHIR package. Nothing of it runs later. */
@NullMarked
package org.artgroups.ig;

import org.jspecify.annotations.NullMarked;
