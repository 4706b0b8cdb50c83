package org.artgroups.server.membership;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.artgroups.operations.membership.MembershipReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a JSON Patch append the first member to a group. FHIR has no empty lists, so that a Group without members has no
 * {@code member} to append to, and JSON Patch refuses: a phone that adds a member would have to know whether it is the
 * first. On such a Group {@code add /member/-} is read as {@code add /member} with a list of one. Should somebody else have
 * added a member in the meantime, {@link MembershipUpdateGuard} refuses it. Thread-safe.
 */
@Interceptor
@Component
class FirstMemberPatch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MembershipReader reader;

    FirstMemberPatch(MembershipReader reader) {
        this.reader = reader;
    }

    /** Rewrites such a patch before it is carried out; leaves every other request as it is. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void rewrite(RequestDetails request) {
        String type = request.getHeader(Constants.HEADER_CONTENT_TYPE);
        if (request.getRequestType() != RequestTypeEnum.PATCH
                || !"Group".equals(request.getResourceName())
                || request.getId() == null
                || type == null
                || !type.startsWith(Constants.CT_JSON_PATCH)) {
            return;
        }
        try {
            JsonNode patch = JSON.readTree(request.loadRequestContents());
            JsonNode first = appending(patch);
            if (first instanceof ObjectNode append
                    && !reader.hasMembers(request.getId().getIdPart())) {
                append.put("path", "/member");
                append.set("value", JSON.createArrayNode().add(append.get("value")));
                request.setRequestContents(JSON.writeValueAsBytes(patch));
            }
        } catch (JsonProcessingException e) {
            return; // no JSON: the sender is told by those who carry it out
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first step of a patch if it appends a member. */
    private static @Nullable ObjectNode appending(JsonNode patch) {
        return patch.path(0) instanceof ObjectNode first
                        && "add".equals(first.path("op").asText())
                        && "/member/-".equals(first.path("path").asText())
                        && first.has("value")
                ? first
                : null;
    }
}
