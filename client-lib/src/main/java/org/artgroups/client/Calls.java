package org.artgroups.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.apache.ApacheRestfulClientFactory;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.gclient.IOperation;
import ca.uhn.fhir.rest.gclient.IOperationUnnamed;
import java.util.List;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;

/** Operations by the codecs of their records: what is at fault is found before anything is sent. Safe for use by many threads. */
final class Calls {
    private final IGenericClient fhir;

    Calls(IGenericClient fhir) {
        this.fhir = fhir;
    }

    /** HAPI's client, whose every request leaves by the wire. */
    static IGenericClient fhir(RetryingHttpClient wire, ClientConfig config) {
        // a context of its own, as HAPI asks the context for the connection of every request
        FhirContext context = FhirContext.forR4();
        ApacheRestfulClientFactory factory = new ApacheRestfulClientFactory(context);
        context.setRestfulClientFactory(factory);
        // asking for the server's metadata before the first request would be one more thing to fail
        factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
        factory.setHttpClient(wire);
        IGenericClient fhir = factory.newGenericClient(config.baseUrl());
        config.interceptors().forEach(fhir::registerInterceptor);
        return fhir;
    }

    /** @param on {@code Group/7}, or {@code Group} for an operation on a type */
    <Q extends Record, A extends Record> A make(String on, OperationDescriptor<Q, A> operation, Q request) {
        return make(on, operation, request, operation.request().faults(request));
    }

    /** @param faults of the request, where more is known of them than the definition says; with any, nothing is sent */
    <Q extends Record, A extends Record> A make(
            String on, OperationDescriptor<Q, A> operation, Q request, List<Fault> faults) {
        return make(on, operation.name(), faults, operation.request(), request, operation.response());
    }

    /** An operation that has no descriptor here. */
    <Q extends Record, A extends Record> A make(
            String on, String operation, OperationCodec<Q> asked, Q request, OperationCodec<A> answered) {
        return make(on, operation, asked.faults(request), asked, request, answered);
    }

    private <Q extends Record, A extends Record> A make(
            String on,
            String operation,
            List<Fault> faults,
            OperationCodec<Q> asked,
            Q request,
            OperationCodec<A> answered) {
        Parameters body = unlessAtFault(faults, asked, request);
        Parameters answer = Failures.translated(() -> {
            IOperation any = fhir.operation();
            IOperationUnnamed of = on.contains("/") ? any.onInstance(on) : any.onType(on);
            return of.named(operation).withParameters(body).execute();
        });
        if (answer.getParameterFirstRep().getResource() instanceof Binary page) {
            // HAPI's way to hand on what is not FHIR
            throw Failures.notFhir(new IllegalStateException("it is " + page.getContentType()));
        }
        return Failures.read(() -> answered.read(answer));
    }

    /**
     * A request as it is sent.
     *
     * @throws ProblemException with all its faults
     */
    static <Q extends Record> Parameters checked(OperationCodec<Q> asked, Q request) {
        return unlessAtFault(asked.faults(request), asked, request);
    }

    private static <Q extends Record> Parameters unlessAtFault(List<Fault> faults, OperationCodec<Q> asked, Q request) {
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        return asked.write(request);
    }

    /**
     * A resource by its type and id.
     *
     * @param id {@code 7} or {@code Group/7}
     * @throws IllegalArgumentException if it is the id of something else, or none
     */
    static String id(String type, String id) {
        IdType given = new IdType(id);
        if (given.getIdPart() == null
                || (given.hasResourceType() && !given.getResourceType().equals(type))) {
            throw new IllegalArgumentException("not the id of a " + type + ": " + id);
        }
        return type + "/" + given.getIdPart();
    }
}
