package org.artgroups.server.validate;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Format;
import org.artgroups.validate.GuideValidator;
import org.artgroups.validate.Outcome;
import org.artgroups.validate.ValidationOptions;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.stereotype.Component;

/**
 * Answers {@code POST [type]/$validate} in place of HAPI, which would refuse to read what is to be validated, stop at its first
 * fault and know no lines. The body is a resource, or Parameters with {@code resource} and {@code profile}; the answer is 200
 * with an OperationOutcome whatever was found, by line, column and element. Nothing is stored. What HAPI does without a body
 * ({@code mode=delete}, a stored resource) is left to it.
 */
@Interceptor
@Component
public class ValidateInterceptor {

    private static final String OPERATION = "$validate";
    private static final String DELETE = "delete";

    private final GuideValidator validator;
    private final FhirContext fhirContext;

    ValidateInterceptor(GuideValidator validator, FhirContext fhirContext) {
        this.validator = validator;
        this.fhirContext = fhirContext;
    }

    /** Answers, and says false so that nobody else does; true for what is none of its business. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public boolean answer(ServletRequestDetails request, HttpServletResponse response) throws IOException {
        if (!OPERATION.equals(request.getOperation())
                || request.getRequestType() != RequestTypeEnum.POST
                || parameter(request, "mode").contains(DELETE)) {
            return true;
        }
        byte[] body = request.loadRequestContents();
        if (body.length == 0) {
            return true;
        }
        String type = request.getResourceName() == null ? "" : request.getResourceName();
        List<Finding> found = validator.validate(
                body, Format.of(body), new ValidationOptions(parameter(request, "profile"), type, true));
        write(found, request, response);
        return false;
    }

    private static List<String> parameter(ServletRequestDetails request, String name) {
        Map<String, String[]> parameters = request.getParameters();
        String[] values = parameters == null ? null : parameters.get(name);
        return values == null ? List.of() : List.of(values);
    }

    private void write(List<Finding> found, ServletRequestDetails request, HttpServletResponse response)
            throws IOException {
        String json = new Outcome().add("", found).json();
        EncodingEnum encoding =
                RestfulServerUtils.determineResponseEncodingWithDefault(request).getEncoding();
        String answer = json;
        if (encoding == EncodingEnum.XML) {
            OperationOutcome outcome = fhirContext.newJsonParser().parseResource(OperationOutcome.class, json);
            answer = fhirContext.newXmlParser().setPrettyPrint(true).encodeResourceToString(outcome);
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(
                encoding == EncodingEnum.XML
                        ? EncodingEnum.XML.getResourceContentTypeNonLegacy()
                        : EncodingEnum.JSON.getResourceContentTypeNonLegacy());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
