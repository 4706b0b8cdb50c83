package org.artgroups.fhir.operation;

import org.hl7.fhir.r4.model.OperationDefinition;

/**
 * One operation as its OperationDefinition describes it: name, type, level, the codecs of what goes in and comes out, and
 * whether it writes. Server, client and fake server all go by it. Immutable, so safe for use by many threads.
 *
 * @param <Q> the record of what goes in
 * @param <A> the record of what comes out
 */
public final class OperationDescriptor<Q extends Record, A extends Record> {
    private final String url;
    private final String name;
    private final String type;
    private final boolean onInstance;
    private final boolean writes;
    private final OperationCodec<Q> request;
    private final OperationCodec<A> response;

    private OperationDescriptor(OperationDefinition definition, Class<Q> request, Class<A> response) {
        this.url = definition.getUrl();
        this.name = "$" + definition.getCode();
        this.type = definition.getResource().get(0).getCode();
        this.onInstance = definition.getInstance();
        this.writes = definition.getAffectsState();
        this.request = OperationCodec.request(definition, request);
        this.response = OperationCodec.response(definition, response);
    }

    /**
     * The operation that a definition shipped with this library describes.
     *
     * @param definition id of the OperationDefinition
     * @throws IllegalArgumentException if there is none, or naming where a record does not agree with it
     */
    public static <Q extends Record, A extends Record> OperationDescriptor<Q, A> shipped(
            String definition, Class<Q> request, Class<A> response) {
        return new OperationDescriptor<>(OperationDefinitions.shipped(definition), request, response);
    }

    /** Canonical URL of its OperationDefinition. */
    public String url() {
        return url;
    }

    /** {@code $group-visit}. */
    public String name() {
        return name;
    }

    /** The type of resource it is on. */
    public String type() {
        return type;
    }

    /** Whether it is on one resource of the type; else it is on the type. */
    public boolean onInstance() {
        return onInstance;
    }

    /** Whether it always writes; one that does not can be called by GET. */
    public boolean writes() {
        return writes;
    }

    /** The codec of what goes in. */
    public OperationCodec<Q> request() {
        return request;
    }

    /** The codec of what comes out. */
    public OperationCodec<A> response() {
        return response;
    }

    /** {@code Group/$group-visit}. */
    @Override
    public String toString() {
        return type + "/" + name;
    }
}
