package org.artgroups.server.platform.packages;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.access.Caller;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Keeps the package's definitions and the operator's own models as their files say: nobody but an
 * administrator who signed in changes or deletes them over HTTP. Who is
 * to change a rule changes the file.
 */
@Interceptor
@Component
public class ReadOnlyDefinitions implements SmartInitializingSingleton {

    private final Set<String> definitions;
    private final IInterceptorService storage;

    ReadOnlyDefinitions(FhirPackage fhirPackage, ModelDirectory directory, IInterceptorService storage) {
        this.definitions = Stream.concat(fhirPackage.definitions().stream(), directory.models().stream())
                .map(ReadOnlyDefinitions::key)
                .collect(Collectors.toUnmodifiableSet());
        this.storage = storage;
    }

    @Override
    public void afterSingletonsInstantiated() {
        storage.registerInterceptor(this);
    }

    /** Rejects one that somebody sends before the server has stored its own. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable ServletRequestDetails request) {
        check(resource, request);
    }

    /** Rejects another content. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, @Nullable ServletRequestDetails request) {
        check(before, request);
    }

    /** Rejects a deletion. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, @Nullable ServletRequestDetails request) {
        check(resource, request);
    }

    private void check(IBaseResource resource, @Nullable ServletRequestDetails request) {
        // the server's own writing comes without a request
        Caller caller = Caller.current();
        boolean administrator = caller != null && caller.definitions();
        if (request != null && !administrator && definitions.contains(key(resource))) {
            throw new ProblemException(
                    Problem.READ_ONLY,
                    "",
                    key(resource)
                            + " is a definition this server is built or configured with; it is changed in its file");
        }
    }

    private static String key(IBaseResource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
