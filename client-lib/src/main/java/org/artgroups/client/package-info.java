/** Client of an ART Groups server: its operations as typed calls, and everything else as plain FHIR. */
@NullMarked
package org.artgroups.client;

import org.jspecify.annotations.NullMarked;
