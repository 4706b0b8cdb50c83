package org.artgroups.operations.views;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** Pages through all stored resources of a type, to make flat tables anew. */
@FunctionalInterface
public interface StoredResources {

    /**
     * The next page.
     *
     * @param id of the last resource of the page before; empty for the first page
     * @return the resources in the order of their ids; empty after the last page
     */
    List<Resource> after(String type, String id);
}
