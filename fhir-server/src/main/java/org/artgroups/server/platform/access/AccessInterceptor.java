package org.artgroups.server.platform.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.codesystems.RestfulSecurityService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Holds every request at the FHIR endpoint against what its caller may do: what no role names is rejected. Which rows there are for the
 * caller is the database's to say; here an id that is not there, and one that is not the caller's, are answered alike.
 */
@Interceptor
@Component
public class AccessInterceptor implements SmartInitializingSingleton {

    private final AccessSettings settings;
    private final RestfulServer server;
    private final FhirContext fhirContext;
    private final JdbcTemplate jdbc;

    AccessInterceptor(AccessSettings settings, RestfulServer server, FhirContext fhirContext, JdbcTemplate jdbc) {
        this.settings = settings;
        this.server = server;
        this.fhirContext = fhirContext;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.enabled()) {
            server.registerInterceptor(this);
        }
    }

    /** Rejects what the caller may not do. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void check(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.METADATA) {
            return;
        }
        Caller caller = Caller.current();
        if (caller == null) {
            throw new ProblemException(Problem.NOT_SIGNED_IN, "", "the server does not know who asks");
        }
        if (operation == RestOperationTypeEnum.GET_PAGE) {
            return; // rows are hidden when the page is read
        }
        if (request.getOperation() != null && request.getOperation().startsWith("$")) {
            checkOperation(caller, request);
            checkKnown(caller, request.getResourceName(), id(request));
            checkReferences(caller, request.getResource(), Set.of());
            Caller.enter(caller, true);
        } else if (operation == RestOperationTypeEnum.TRANSACTION) {
            checkBundle(caller, request.getResource());
        } else {
            checkType(caller, interaction(operation), request.getResourceName(), request.getResource(), id(request));
        }
    }

    /** Says in {@code /metadata} that callers sign in, and how. */
    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void describe(IBaseConformance generated) {
        ((CapabilityStatement) generated)
                .getRestFirstRep()
                .getSecurity()
                .addService()
                .addCoding()
                .setSystem(RestfulSecurityService.SMARTONFHIR.getSystem())
                .setCode(RestfulSecurityService.SMARTONFHIR.toCode())
                .setDisplay(RestfulSecurityService.SMARTONFHIR.getDisplay());
    }

    private static @Nullable String id(RequestDetails request) {
        return request.getId() == null ? null : request.getId().getIdPart();
    }

    private static void checkOperation(Caller caller, RequestDetails request) {
        if (!caller.permissions().mayCall(request.getOperation(), request.getRequestType() == RequestTypeEnum.GET)) {
            throw notAllowed(request.getOperation());
        }
        if (caller.isBound()
                && "Patient".equals(request.getResourceName())
                && request.getId() == null
                && "$eligibility".equals(request.getOperation())) {
            throw notAllowed("$eligibility of many");
        }
    }

    private void checkType(
            Caller caller,
            @Nullable Interaction interaction,
            @Nullable String type,
            @Nullable IBaseResource body,
            @Nullable String id) {
        if (interaction == null || type == null || !caller.permissions().may(interaction, type)) {
            throw notAllowed((interaction == null ? "this" : interaction.name().toLowerCase(Locale.ROOT)) + " of "
                    + (type == null ? "every type" : type));
        }
        boolean writes = interaction != Interaction.READ && interaction != Interaction.SEARCH;
        if (writes && !caller.definitions() && Definitions.TYPES.contains(type)) {
            throw notAllowed("a change of " + type);
        }
        if (id != null && !(interaction == Interaction.UPDATE && isOwnId(caller, id))) {
            checkKnown(caller, type, id);
        }
        if (writes) {
            checkReferences(caller, body, Set.of());
        }
    }

    private void checkBundle(Caller caller, @Nullable IBaseResource body) {
        if (!(body instanceof Bundle bundle)) {
            throw notAllowed("this");
        }
        Set<String> within = new HashSet<>();
        bundle.getEntry().forEach(entry -> {
            if (entry.hasFullUrl()) {
                within.add(entry.getFullUrl());
            }
            if (entry.getRequest().hasUrl()) {
                within.add(entry.getRequest().getUrl());
            }
        });
        for (BundleEntryComponent entry : bundle.getEntry()) {
            checkEntry(caller, entry, within);
        }
    }

    private void checkEntry(Caller caller, BundleEntryComponent entry, Set<String> within) {
        String url = String.valueOf(entry.getRequest().getUrl()).replaceFirst("^/", "");
        String path = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
        String[] parts = path.split("/", -1);
        String type = parts[0];
        String id = parts.length > 1 ? parts[1] : null;
        HTTPVerb method = entry.getRequest().getMethod();
        if (path.contains("$")
                || path.contains("_history")
                || method == null
                || type.isEmpty()
                || fhirContext.getResourceTypes().stream().noneMatch(type::equals)) {
            throw notAllowed("an entry of this kind within a Bundle");
        }
        if (parts.length > 2) {
            throw notAllowed("an entry of this kind within a Bundle");
        }
        Interaction interaction =
                switch (method) {
                    case GET, HEAD -> id == null ? Interaction.SEARCH : Interaction.READ;
                    case POST -> Interaction.CREATE;
                    case PUT, PATCH -> Interaction.UPDATE;
                    case DELETE -> Interaction.DELETE;
                    case NULL -> throw notAllowed("an entry of this kind within a Bundle");
                };
        checkType(caller, interaction, type, null, id);
        checkReferences(caller, entry.getResource(), within);
    }

    private static @Nullable Interaction interaction(RestOperationTypeEnum operation) {
        return switch (operation) {
            case READ, VREAD, HISTORY_INSTANCE -> Interaction.READ;
            case SEARCH_TYPE, HISTORY_TYPE -> Interaction.SEARCH;
            case CREATE -> Interaction.CREATE;
            case UPDATE, PATCH -> Interaction.UPDATE;
            case DELETE -> Interaction.DELETE;
            default -> null;
        };
    }

    /** Whoever gives ids begins them with that of the organization: whether another facility has an id cannot be found out so. */
    private static boolean isOwnId(Caller caller, String id) {
        return caller.holders() == null
                || caller.holders().stream()
                        .filter(holder -> holder.startsWith("Organization/"))
                        .anyMatch(holder -> id.startsWith(holder.substring("Organization/".length()) + "-"));
    }

    private void checkKnown(Caller caller, @Nullable String type, @Nullable String id) {
        if (type != null && id != null && caller.holders() != null && !sees(type, id)) {
            throw unknown(type + "/" + id);
        }
    }

    private boolean sees(String type, String id) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select art.sees(?, ?)", Boolean.class, type, id));
    }

    /** What a caller of a facility refers to has to be there for it: neither a placeholder nor an error says what others have. */
    private void checkReferences(Caller caller, @Nullable IBaseResource body, Set<String> within) {
        if (caller.holders() == null || !(body instanceof Resource resource)) {
            return;
        }
        fhirContext.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
                .filter(Reference::hasReference)
                .map(Reference::getReference)
                .filter(reference ->
                        !reference.startsWith("#") && !reference.startsWith("urn:") && !within.contains(reference))
                .forEach(reference -> checkReference(reference, resource instanceof Parameters));
    }

    private void checkReference(String reference, boolean parameters) {
        IdType id = new IdType(reference);
        boolean subject = "Patient".equals(id.getResourceType()) || "Group".equals(id.getResourceType());
        // whom an operation means it looks up itself, among the rows there are for the caller
        if (parameters && subject) {
            return;
        }
        if (reference.contains("?")
                || !id.hasIdPart()
                || !id.hasResourceType()
                || !sees(id.getResourceType(), id.getIdPart())) {
            throw unknown(reference);
        }
    }

    private static ProblemException unknown(String what) {
        return new ProblemException(Problem.UNKNOWN_RESOURCE, "", what + " is not known here");
    }

    private static ProblemException notAllowed(String what) {
        return new ProblemException(Problem.NOT_ALLOWED, "", "the caller's role and scopes do not allow " + what);
    }
}
