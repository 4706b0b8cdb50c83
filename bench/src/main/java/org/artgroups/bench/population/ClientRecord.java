package org.artgroups.bench.population;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Everything on record of one client.
 *
 * @param patient the client
 * @param history what refers to the client, in no order
 */
public record ClientRecord(Patient patient, List<Resource> history) {

    /** Copies the list. */
    public ClientRecord {
        history = List.copyOf(history);
    }

    /** The client's id. */
    public String id() {
        return patient.getIdElement().getIdPart();
    }

    /** The patient and the history. */
    public Stream<Resource> resources() {
        return Stream.concat(Stream.of(patient), history.stream());
    }

    /** The history of one type. */
    public <T extends Resource> Stream<T> all(Class<T> type) {
        return history.stream().filter(type::isInstance).map(type::cast);
    }
}
