package org.artgroups.server.exchange;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.util.HapiExtensions;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Placeholders that stand for what a conditional reference ({@code Practitioner?identifier=...}) means and nobody has sent yet.
 * When the resource comes, under an id of its own, whoever refers to the placeholder then refers to the resource, and the
 * placeholder is gone, all in the transaction that writes the resource. Who refers to one is kept in {@code art.placeholder},
 * as not every reference is in the index. Thread-safe.
 */
@Interceptor
@Component
class Placeholders {

    private static final String CONDITIONAL = Placeholders.class.getName();

    private final DaoRegistry daos;
    private final JdbcClient jdbc;
    private final FhirContext fhirContext;
    private final EntityManager entityManager;

    Placeholders(DaoRegistry daos, JdbcClient jdbc, FhirContext fhirContext, EntityManager entityManager) {
        this.entityManager = entityManager;
        this.daos = daos;
        this.jdbc = jdbc;
        this.fhirContext = fhirContext;
        jdbc.sql("create schema if not exists art").update();
        jdbc.sql(
                        "create table if not exists art.placeholder (type text not null, id text not null, system text not null,"
                                + " value text not null, primary key (type, system, value, id))")
                .update();
        jdbc.sql("create table if not exists art.placeholder_use (placeholder text not null, user_type text not null,"
                        + " user_id text not null, primary key (placeholder, user_type, user_id))")
                .update();
    }

    /** Notes whether anything in a Bundle refers by a condition. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void note(IBaseBundle processed, RequestDetails caller) {
        caller.getUserData()
                .put(
                        CONDITIONAL,
                        ((Bundle) processed)
                                .getEntry().stream()
                                        .anyMatch(entry -> entry.getResource() != null
                                                && references(entry.getResource()).stream()
                                                        .anyMatch(Placeholders::isConditional)));
    }

    /** Notes whether a resource that comes by itself refers by a condition. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void creating(IBaseResource resource, @Nullable RequestDetails caller) {
        noteAlone(resource, caller);
    }

    /** The same for an update. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updating(IBaseResource before, IBaseResource after, @Nullable RequestDetails caller) {
        noteAlone(after, caller);
    }

    private void noteAlone(IBaseResource resource, @Nullable RequestDetails caller) {
        if (caller != null
                && !Boolean.TRUE.equals(caller.getUserData().get(CONDITIONAL))
                && !(caller.getResource() instanceof Bundle)) {
            caller.getUserData()
                    .put(CONDITIONAL, references((Resource) resource).stream().anyMatch(Placeholders::isConditional));
        }
    }

    /** A resource was created: a placeholder, one that refers to some, or one that some stand for. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails caller) {
        written((Resource) resource, caller);
    }

    /** A resource was updated. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails caller) {
        written((Resource) after, caller);
    }

    private void written(Resource resource, @Nullable RequestDetails caller) {
        if (!(resource instanceof DomainResource domain)) {
            return;
        }
        List<Identifier> identifiers = identifiers(domain);
        if (domain.hasExtension(HapiExtensions.EXT_RESOURCE_PLACEHOLDER)) {
            identifiers.forEach(identifier -> keep(domain, identifier));
            return;
        }
        if (caller != null && Boolean.TRUE.equals(caller.getUserData().get(CONDITIONAL))) {
            use(domain);
        }
        identifiers.forEach(identifier -> takeOver(domain, identifier));
    }

    private void keep(Resource placeholder, Identifier identifier) {
        jdbc.sql("insert into art.placeholder values (:type, :id, :system, :value) on conflict do nothing")
                .param("type", placeholder.fhirType())
                .param("id", placeholder.getIdElement().getIdPart())
                .param("system", systemOf(identifier))
                .param("value", identifier.getValue())
                .update();
    }

    private void use(Resource user) {
        for (String target : new HashSet<>(targets(user))) {
            jdbc.sql("insert into art.placeholder_use select type || '/' || id, :type, :id from art.placeholder"
                            + " where type || '/' || id = :target on conflict do nothing")
                    .param("type", user.fhirType())
                    .param("id", user.getIdElement().getIdPart())
                    .param("target", target)
                    .update();
        }
    }

    private void takeOver(Resource real, Identifier identifier) {
        String type = real.fhirType();
        String id = real.getIdElement().getIdPart();
        List<String> placeholders = jdbc.sql(
                        "delete from art.placeholder where type = :type and system = :system and value = :value returning id")
                .param("type", type)
                .param("system", systemOf(identifier))
                .param("value", identifier.getValue())
                .query(String.class)
                .list();
        for (String placeholder : new ArrayList<>(placeholders)) {
            if (!placeholder.equals(id)) {
                replace(type + "/" + placeholder, type + "/" + id);
            }
        }
    }

    private record User(String type, String id) {}

    private void replace(String placeholder, String real) {
        SystemRequestDetails server = new SystemRequestDetails();
        List<User> users = jdbc.sql(
                        "delete from art.placeholder_use where placeholder = :placeholder returning user_type, user_id")
                .param("placeholder", placeholder)
                .query((row, number) -> new User(row.getString(1), row.getString(2)))
                .list();
        for (User user : users) {
            refer(user, placeholder, real, server);
        }
        // nobody refers to it any more, and storage has to know
        entityManager.flush();
        IdType gone = new IdType(placeholder);
        daos.getResourceDao(gone.getResourceType()).delete(gone, server);
    }

    private <T extends IBaseResource> void refer(User user, String placeholder, String real, RequestDetails server) {
        @SuppressWarnings("unchecked")
        IFhirResourceDao<T> dao = daos.getResourceDao(user.type());
        T resource = dao.read(new IdType(user.type(), user.id()), server);
        references((Resource) resource).stream()
                .filter(reference -> placeholder.equals(target(reference)))
                .forEach(reference -> reference.setReference(real));
        dao.update(resource, server);
    }

    private List<Reference> references(Resource resource) {
        return fhirContext.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class);
    }

    private Set<String> targets(Resource resource) {
        Set<String> targets = new HashSet<>();
        for (Reference reference : references(resource)) {
            String target = target(reference);
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static @Nullable String target(Reference reference) {
        return new IdType(reference.getReference()).toUnqualifiedVersionless().getValue();
    }

    private static boolean isConditional(Reference reference) {
        return reference.getReference() != null && reference.getReference().contains("?");
    }

    private static String systemOf(Identifier identifier) {
        return identifier.hasSystem() ? identifier.getSystem() : "";
    }

    private List<Identifier> identifiers(Resource resource) {
        return fhirContext.getResourceDefinition(resource).getChildByName("identifier") == null
                ? List.of()
                : fhirContext.newTerser().getValues(resource, "identifier", Identifier.class).stream()
                        .filter(Identifier::hasValue)
                        .toList();
    }
}
