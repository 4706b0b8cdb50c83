package org.artgroups.server.platform.capability;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps HAPI from serving what the capability statement does not offer. Registered before the providers are. */
@Interceptor
@Component
public class OfferedMethods {

    private static final Map<RestOperationTypeEnum, TypeRestfulInteraction> INTERACTIONS = Map.of(
            RestOperationTypeEnum.READ, TypeRestfulInteraction.READ,
            RestOperationTypeEnum.VREAD, TypeRestfulInteraction.VREAD,
            RestOperationTypeEnum.UPDATE, TypeRestfulInteraction.UPDATE,
            RestOperationTypeEnum.PATCH, TypeRestfulInteraction.PATCH,
            RestOperationTypeEnum.DELETE, TypeRestfulInteraction.DELETE,
            RestOperationTypeEnum.CREATE, TypeRestfulInteraction.CREATE,
            RestOperationTypeEnum.SEARCH_TYPE, TypeRestfulInteraction.SEARCHTYPE,
            RestOperationTypeEnum.HISTORY_INSTANCE, TypeRestfulInteraction.HISTORYINSTANCE,
            RestOperationTypeEnum.HISTORY_TYPE, TypeRestfulInteraction.HISTORYTYPE);

    /** What belongs to the protocol and not to a type. */
    private static final Set<RestOperationTypeEnum> ALWAYS =
            Set.of(RestOperationTypeEnum.TRANSACTION, RestOperationTypeEnum.GET_PAGE, RestOperationTypeEnum.METADATA);

    private final OfferedCapabilities offered;

    OfferedMethods(OfferedCapabilities offered) {
        this.offered = offered;
    }

    /** Drops a method that is not offered. */
    @Hook(Pointcut.SERVER_PROVIDER_METHOD_BOUND)
    public @Nullable BaseMethodBinding bound(BaseMethodBinding method) {
        return isOffered(method) ? method : null;
    }

    private boolean isOffered(BaseMethodBinding method) {
        String type = method.getResourceName();
        if (method instanceof OperationMethodBinding operation) {
            return type == null
                    ? operation.isGlobalMethod() && everywhere(operation)
                    : offered.offersOperation(type, operation.getName().replace("$", ""));
        }
        RestOperationTypeEnum does = method.getRestOperationType();
        if (ALWAYS.contains(does)) {
            return true;
        }
        // one method of HAPI's reads the present version and earlier ones
        TypeRestfulInteraction interaction =
                INTERACTIONS.get(does == RestOperationTypeEnum.VREAD ? RestOperationTypeEnum.READ : does);
        return type != null && interaction != null && offered.offers(type, interaction);
    }

    /** HAPI has operations that it serves on every type by one method. */
    private boolean everywhere(OperationMethodBinding operation) {
        String name = operation.getName().replace("$", "");
        return offered.types().stream().allMatch(type -> offered.offersOperation(type, name));
    }
}
