package org.artgroups.server.platform.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.artgroups.operations.Records;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What HAPI stores, as the operations read and write it. Thread-safe. */
@Component
public class HapiStorage {

    private static final String READ_VERSION = Records.ReadVersion.class.getName();

    private final DaoRegistry daos;
    private final IFhirSystemDao<Bundle, Meta> system;
    private final TransactionTemplate transactions;

    HapiStorage(DaoRegistry daos, IFhirSystemDao<Bundle, Meta> system, TransactionTemplate transactions) {
        this.daos = daos;
        this.system = system;
        this.transactions = transactions;
    }

    /** For the sender of a request. */
    public Records of(RequestDetails request) {
        return new HapiRecords(request);
    }

    /** For the server itself. */
    public Records ofServer() {
        return new HapiRecords(new SystemRequestDetails());
    }

    /** The version that the writer of the present transaction has read; null if any may be written over. */
    public static Records.@Nullable ReadVersion readVersion(RequestDetails request) {
        return request.getUserData().get(READ_VERSION) instanceof Records.ReadVersion read ? read : null;
    }

    private final class HapiRecords implements Records {
        private final RequestDetails request;

        private HapiRecords(RequestDetails request) {
            this.request = request;
        }

        @Override
        public <T extends Resource> Optional<T> read(Class<T> type, String id) {
            return read(type.getSimpleName(), id).map(type::cast);
        }

        @Override
        public Optional<Resource> read(String type, String id) {
            try {
                return Optional.of((Resource) daos.getResourceDao(type).read(new IdType(type, id), request));
            } catch (ResourceNotFoundException | ResourceGoneException e) {
                return Optional.empty();
            }
        }

        @Override
        public <T extends Resource> List<T> read(Class<T> type, Collection<String> ids) {
            TokenOrListParam any = new TokenOrListParam();
            ids.forEach(any::add);
            return ids.isEmpty()
                    ? List.of()
                    : search(type, SearchParameterMap.newSynchronous().add("_id", any));
        }

        @Override
        public <T extends Resource> List<T> about(Class<T> type, String subject) {
            return search(type, SearchParameterMap.newSynchronous("subject", new ReferenceParam(subject)));
        }

        private <T extends Resource> List<T> search(Class<T> type, SearchParameterMap search) {
            return daos.getResourceDao(type).search(search, request).getAllResources().stream()
                    .map(type::cast)
                    .toList();
        }

        @Override
        public void write(Bundle transaction) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                system.transactionNested(request, transaction);
            } else {
                system.transaction(request, transaction);
            }
        }

        @Override
        public void write(Bundle transaction, ReadVersion read) {
            request.getUserData().put(READ_VERSION, read);
            write(transaction);
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            T done = transactions.execute(status -> work.get());
            if (done == null) {
                throw new IllegalStateException("what is done in a transaction has a result");
            }
            return done;
        }
    }
}
