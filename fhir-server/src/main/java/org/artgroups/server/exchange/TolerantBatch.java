package org.artgroups.server.exchange;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.server.platform.errors.ParseFaults;
import org.springframework.stereotype.Component;

/**
 * Reads a batch entry by entry where its sender wants that ({@code Prefer: handling=lenient}): a resource that cannot be read is
 * answered in its place with everything wrong with it, and the others are carried out. Without it, as everywhere, a body that
 * cannot be read is refused as a whole. Thread-safe.
 */
@Interceptor
@Component
class TolerantBatch {

    private static final String FAULTS = TolerantBatch.class.getName();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FhirContext fhirContext;

    TolerantBatch(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /** Why the resource of an entry could not be read; empty if it could. */
    @SuppressWarnings("unchecked")
    static List<Fault> faults(RequestDetails request, int entry) {
        return request.getUserData().get(FAULTS) instanceof Map<?, ?> found
                ? ((Map<Integer, List<Fault>>) found).getOrDefault(entry, List.of())
                : List.of();
    }

    /** Takes the resources that cannot be read out of a batch whose sender wants that. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void read(ServletRequestDetails request) {
        String prefer = request.getHeader(Constants.HEADER_PREFER);
        String type = request.getHeader(Constants.HEADER_CONTENT_TYPE);
        if (request.getRequestType() != RequestTypeEnum.POST
                || request.getRestOperationType() != RestOperationTypeEnum.TRANSACTION
                || prefer == null
                || !prefer.replace(" ", "").contains("handling=lenient")
                || (type != null && !type.contains("json"))) {
            return;
        }
        try {
            JsonNode body = JSON.readTree(request.loadRequestContents());
            if (body instanceof ObjectNode bundle
                    && "batch".equals(bundle.path("type").asText())
                    && bundle.path("entry") instanceof ArrayNode entries) {
                Map<Integer, List<Fault>> found = new HashMap<>();
                for (int i = 0; i < entries.size(); i++) {
                    if (entries.get(i) instanceof ObjectNode entry && entry.has("resource")) {
                        List<Fault> faults = ParseFaults.ofEntry(entry.get("resource"), i, fhirContext);
                        if (!faults.isEmpty()) {
                            found.put(i, faults);
                            entry.remove("resource");
                        }
                    }
                }
                if (!found.isEmpty()) {
                    request.getUserData().put(FAULTS, found);
                    request.setRequestContents(JSON.writeValueAsBytes(bundle));
                }
            }
        } catch (JsonProcessingException e) {
            return; // no JSON: refused by those who read it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
