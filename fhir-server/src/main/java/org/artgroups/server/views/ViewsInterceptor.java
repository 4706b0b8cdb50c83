package org.artgroups.server.views;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.artgroups.operations.views.CodeLists;
import org.artgroups.operations.views.ViewTables;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the flat tables in step with the resources, inside the storage transaction: what a transaction writes is gathered
 * and put into the tables just before it commits, so that both are there or neither.
 */
@Interceptor
@Component
public class ViewsInterceptor {

    private final ViewTables tables;
    private final CodeLists codes;

    ViewsInterceptor(ViewTables tables, CodeLists codes) {
        this.tables = tables;
        this.codes = codes;
    }

    /** A resource was created. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        note(null, (Resource) resource);
    }

    /** A resource was changed. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        note((Resource) after, (Resource) after);
    }

    /** A resource was deleted. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        note((Resource) resource, null);
    }

    private void note(@Nullable Resource gone, @Nullable Resource written) {
        Resource either = written == null ? gone : written;
        if (written instanceof ConceptMap map) {
            codes.stored(map);
        } else if (gone instanceof ConceptMap map) {
            codes.deleted(map.getIdElement().getIdPart());
        }
        if (either == null || !tables.derivesFrom(either.fhirType())) {
            return;
        }
        String key = either.fhirType() + "/" + either.getIdElement().getIdPart();
        Changes changes = Changes.ofThisTransaction(tables);
        if (gone != null) {
            changes.gone.add(key);
        }
        if (written == null) {
            changes.written.remove(key);
        } else {
            changes.written.put(key, written);
        }
    }

    /** What one transaction has written so far. */
    private static final class Changes implements TransactionSynchronization {
        private final ViewTables tables;
        private final Map<String, Resource> written = new LinkedHashMap<>();
        private final Set<String> gone = new LinkedHashSet<>();

        private Changes(ViewTables tables) {
            this.tables = tables;
        }

        static Changes ofThisTransaction(ViewTables tables) {
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(Changes.class::isInstance)
                    .map(Changes.class::cast)
                    .findFirst()
                    .orElseGet(() -> {
                        Changes changes = new Changes(tables);
                        TransactionSynchronizationManager.registerSynchronization(changes);
                        return changes;
                    });
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            tables.replace(written, gone);
        }
    }
}
