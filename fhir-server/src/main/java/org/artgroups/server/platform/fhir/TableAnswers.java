package org.artgroups.server.platform.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Answers as tables ({@code text/csv}) for operations that have one, to who asks for it by {@code Accept} or {@code _format}. */
@Interceptor
@Component
public class TableAnswers {

    private static final String TABLE = TableAnswers.class.getName();

    private record Table(String file, String text) {}

    /** Whether a table is wanted. */
    public static boolean wanted(RequestDetails request) {
        String[] format = request.getParameters().get(Constants.PARAM_FORMAT);
        if (format != null && format.length > 0) {
            return format[0].equals(Constants.CT_TEXT_CSV) || format[0].equals("csv");
        }
        String accept = request.getHeader(Constants.HEADER_ACCEPT);
        return accept != null && accept.contains(Constants.CT_TEXT_CSV);
    }

    /**
     * Answers a request with a table, whatever the operation returns.
     *
     * @param file its name, without that of anybody
     */
    public static void give(RequestDetails request, String file, String text) {
        request.getUserData().put(TABLE, new Table(file, text));
    }

    /** Writes the table in place of the resource. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public boolean write(ServletRequestDetails request, HttpServletResponse response) throws IOException {
        if (!(request.getUserData().get(TABLE) instanceof Table table)) {
            return true;
        }
        response.setContentType(Constants.CT_TEXT_CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                Constants.HEADER_CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(table.file()).build().toString());
        response.getWriter().write(table.text());
        response.getWriter().flush();
        return false;
    }
}
