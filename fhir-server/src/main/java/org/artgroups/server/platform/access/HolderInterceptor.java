package org.artgroups.server.platform.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps on record whose each resource is, inside the storage transaction that writes it. */
@Interceptor
@Component
public class HolderInterceptor implements SmartInitializingSingleton {

    private static final List<String> OWN = List.of("managingOrganization", "managingEntity", "organization", "partOf");
    private static final List<String> ABOUT = List.of("subject", "patient", "for", "beneficiary", "individual");
    /** What a resource of these types says of organizations says whose it is. */
    private static final Set<String> SAYING =
            Set.of("Organization", "Patient", "Group", "Location", "PractitionerRole", "EpisodeOfCare");

    private final FhirContext fhirContext;
    private final JdbcTemplate jdbc;
    private final EntityManagerFactory entities;
    private final IInterceptorService storage;
    private final boolean enabled;

    HolderInterceptor(
            FhirContext fhirContext,
            JdbcTemplate jdbc,
            EntityManagerFactory entities,
            IInterceptorService storage,
            AccessSettings settings) {
        this.fhirContext = fhirContext;
        this.jdbc = jdbc;
        this.entities = entities;
        this.storage = storage;
        this.enabled = settings.enabled();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (enabled) {
            storage.registerInterceptor(this);
        }
    }

    /** A resource was created. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        note(resource);
    }

    /** A resource was changed. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        note(after);
    }

    private void note(IBaseResource resource) {
        Written.ofThisTransaction(this)
                .resources
                .put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), (Resource) resource);
    }

    private void keep(Map<String, Resource> written) {
        EntityManager manager = EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
        if (manager != null) {
            manager.flush();
        }
        // clients and groups first: what is about them is whose they are
        Stream.concat(
                        written.values().stream().filter(HolderInterceptor::isSubject),
                        written.values().stream().filter(resource -> !isSubject(resource)))
                .forEach(resource -> jdbc.queryForList(
                        "select art.hold(?, ?, ?::text[], ?::text[])",
                        resource.fhirType(),
                        resource.getIdElement().getIdPart(),
                        array(
                                SAYING.contains(resource.fhirType())
                                        ? references(resource, OWN, "Organization")
                                        : Set.of()),
                        array(isSubject(resource) ? Set.of() : references(resource, ABOUT, "Patient", "Group"))));
    }

    private static boolean isSubject(Resource resource) {
        return Set.of("Patient", "Group").contains(resource.fhirType());
    }

    private static String array(Set<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private Set<String> references(Resource resource, List<String> elements, String... types) {
        Set<String> found = new TreeSet<>();
        for (String element : elements) {
            if (fhirContext.getResourceDefinition(resource).getChildByName(element) != null) {
                for (Reference reference : fhirContext.newTerser().getValues(resource, element, Reference.class)) {
                    IdType id = new IdType(reference.getReference());
                    if (id.hasIdPart() && Set.of(types).contains(id.getResourceType())) {
                        found.add(id.getResourceType() + "/" + id.getIdPart());
                    }
                }
            }
        }
        return found;
    }

    /** What one transaction has written so far. */
    private static final class Written implements TransactionSynchronization {
        private final HolderInterceptor holders;
        private final Map<String, Resource> resources = new LinkedHashMap<>();

        private Written(HolderInterceptor holders) {
            this.holders = holders;
        }

        static Written ofThisTransaction(HolderInterceptor holders) {
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(Written.class::isInstance)
                    .map(Written.class::cast)
                    .findFirst()
                    .orElseGet(() -> {
                        Written written = new Written(holders);
                        TransactionSynchronizationManager.registerSynchronization(written);
                        return written;
                    });
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            holders.keep(resources);
        }
    }
}
