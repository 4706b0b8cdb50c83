package org.artgroups.server.exchange;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.BaseResourceReturningMethodBinding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.capability.OfferedCapabilities;
import org.artgroups.server.platform.errors.ErrorInterceptor;
import org.artgroups.server.platform.fhir.RequestRules;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;

/**
 * The sequence of a batch or transaction. A transaction writes all or nothing, and what it asks by GET is answered from what it
 * has written. A batch is as many requests as it has entries: writes, reads, searches and operations, each with the status and
 * the outcome that it would have by itself.
 */
public class BundleHandler {

    private final BiFunction<RequestDetails, Bundle, Bundle> transactions;
    private final ErrorInterceptor errors;
    private final RequestRules requestRules;
    private final BundleRules rules;
    private final long largestBody;

    /** @param transactions writes all entries of a transaction or none */
    BundleHandler(
            BiFunction<RequestDetails, Bundle, Bundle> transactions,
            ErrorInterceptor errors,
            RequestRules requestRules,
            OfferedCapabilities offered,
            ExchangeSettings settings) {
        this.largestBody = settings.largestBundle().toBytes();
        this.transactions = transactions;
        this.errors = errors;
        this.requestRules = requestRules;
        this.rules = new BundleRules(offered, settings.mostEntries());
    }

    /**
     * Carries out a Bundle.
     *
     * @throws ProblemException if a transaction is refused, or the Bundle as a whole
     */
    public Bundle carryOut(Bundle bundle, ServletRequestDetails request) {
        if (request.loadRequestContents().length > largestBody) {
            throw new ProblemException(
                    Problem.TOO_LARGE, "", "the Bundle has more than " + largestBody + " bytes; send it in parts");
        }
        rules.checkWhole(bundle);
        return bundle.getType() == BundleType.BATCH ? batch(bundle, request) : transaction(bundle, request);
    }

    private Bundle transaction(Bundle bundle, ServletRequestDetails request) {
        List<Fault> faults = rules.transaction(bundle);
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        Bundle writes = new Bundle().setType(BundleType.TRANSACTION);
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getRequest().getMethod() != HTTPVerb.GET) {
                writes.addEntry(entry);
            }
        }
        Bundle written = writes.hasEntry() ? transactions.apply(request, writes) : new Bundle();
        Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        int next = 0;
        for (BundleEntryComponent entry : bundle.getEntry()) {
            boolean asks = entry.getRequest().getMethod() == HTTPVerb.GET;
            answer.addEntry(asks ? asked(entry, request) : written.getEntry().get(next++));
        }
        return answer;
    }

    private Bundle batch(Bundle bundle, ServletRequestDetails request) {
        Bundle answer = new Bundle().setType(BundleType.BATCHRESPONSE);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            List<Fault> faults = new ArrayList<>(TolerantBatch.faults(request, i));
            if (faults.isEmpty()) {
                faults.addAll(rules.entry(entry, i));
            }
            answer.addEntry(
                    faults.isEmpty() ? carryOut(entry, request) : refused(new ProblemException(faults), request));
        }
        return answer;
    }

    private BundleEntryComponent carryOut(BundleEntryComponent entry, ServletRequestDetails request) {
        if (entry.getRequest().getMethod() == HTTPVerb.GET || BundleRules.isOperation(entry)) {
            return asked(entry, request);
        }
        try {
            Bundle alone = new Bundle().setType(BundleType.TRANSACTION).addEntry(entry);
            return transactions.apply(request, alone).getEntryFirstRep();
        } catch (RuntimeException e) {
            return refused(e, request);
        }
    }

    /** The answer to a read, a search or an operation. */
    private BundleEntryComponent asked(BundleEntryComponent entry, ServletRequestDetails request) {
        try {
            EntryRequest alone = new EntryRequest(request, entry);
            requestRules.apply(alone);
            RestfulServer server = request.getServer();
            BaseMethodBinding method = server.determineResourceMethod(alone, alone.getRequestPath());
            if (!(method instanceof BaseResourceReturningMethodBinding answering)) {
                throw new ProblemException(Problem.NOT_SUPPORTED, "", "this cannot be asked in a Bundle");
            }
            alone.setRestOperationType(answering.getRestOperationType(alone));
            IBaseResource answer = answering.doInvokeServer(server, alone);
            if (answer instanceof Bundle found) {
                RequestRules.warn(alone.getUserData(), found);
            }
            BundleEntryComponent response = new BundleEntryComponent().setResource((Resource) answer);
            response.getResponse().setStatus(status(Constants.STATUS_HTTP_200_OK));
            if (answer instanceof Resource resource && resource.getMeta().hasVersionId()) {
                response.getResponse()
                        .setEtag("W/\"" + resource.getMeta().getVersionId() + "\"")
                        .setLastModified(resource.getMeta().getLastUpdated());
            }
            return response;
        } catch (RuntimeException e) {
            return refused(e, request);
        }
    }

    private BundleEntryComponent refused(RuntimeException thrown, ServletRequestDetails request) {
        BaseServerResponseException refusal = errors.translate(thrown, request);
        BundleEntryComponent response = new BundleEntryComponent();
        response.getResponse().setStatus(status(refusal.getStatusCode()));
        if (refusal.getOperationOutcome() instanceof OperationOutcome outcome) {
            response.getResponse().setOutcome(outcome);
        }
        return response;
    }

    /** {@code 409 Conflict}. */
    private static String status(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        return code + " " + (status == null ? "" : status.getReasonPhrase());
    }
}
