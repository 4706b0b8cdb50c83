package org.artgroups.operations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The stored resources, as one caller may read and write them. Their rows in the flat tables are read by SQL; whoever
 * implements this keeps both the same: what a transaction writes is in the tables when it commits, or neither is.
 */
public interface Records {

    /** The resource of this id; empty if there is none, or it was deleted. */
    <T extends Resource> Optional<T> read(Class<T> type, String id);

    /** The resource of this id, of a type known by name; empty if there is none, or it was deleted. */
    Optional<Resource> read(String type, String id);

    /** The resources of these ids; those that are not there are left out. */
    <T extends Resource> List<T> read(Class<T> type, Collection<String> ids);

    /**
     * The resources of a type whose {@code subject} is another resource.
     *
     * @param subject {@code Type/id}
     */
    <T extends Resource> List<T> about(Class<T> type, String subject);

    /**
     * Writes a transaction Bundle of updates, all or nothing: within {@link #inTransaction} as a part of that.
     *
     * @throws ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException if somebody else wrote the same
     * @throws org.springframework.dao.DataAccessException if the flat tables refuse the rows
     */
    void write(Bundle transaction);

    /** The same, and only over the version of a resource that was read. */
    void write(Bundle transaction, ReadVersion read);

    /** Does several reads and a write in one transaction. */
    <T> T inTransaction(Supplier<T> work);

    /**
     * The resource of this id.
     *
     * @param unknown what the problem is if there is none
     * @throws ProblemException if there is none
     */
    default <T extends Resource> T read(Class<T> type, String id, Problem unknown) {
        return read(type, id)
                .orElseThrow(() ->
                        new ProblemException(List.of(Fault.unknown(unknown, "", type.getSimpleName() + "/" + id))));
    }

    /**
     * The version of a resource that a writer has read, and writes over.
     *
     * @param id of the resource
     * @param version null if there was none
     */
    record ReadVersion(String id, @Nullable String version) {}
}
