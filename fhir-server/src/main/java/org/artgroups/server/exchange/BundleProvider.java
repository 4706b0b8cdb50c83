package org.artgroups.server.exchange;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** {@code POST /fhir}: a batch or transaction over HTTP. */
@Component
public class BundleProvider implements OperationProvider {

    private final BundleHandler handler;

    BundleProvider(BundleHandler handler) {
        this.handler = handler;
    }

    /** Carries out the entries of a Bundle: each for itself, or all or none. */
    @Transaction
    public Bundle carryOut(@TransactionParam Bundle bundle, ServletRequestDetails request) {
        return handler.carryOut(bundle, request);
    }
}
