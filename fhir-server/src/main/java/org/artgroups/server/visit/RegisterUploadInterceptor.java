package org.artgroups.server.visit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.SheetKind;
import org.artgroups.fhir.register.SheetReader;
import org.artgroups.fhir.register.SheetSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Takes a register that was filled in as the body of {@code $group-visit}: a table as text, or the file of a spreadsheet. HAPI
 * reads nothing but resources, so that it gets Parameters without any in its place, and the operation the register.
 */
@Interceptor
@Component
public class RegisterUploadInterceptor {

    private static final String SHEET = RegisterUploadInterceptor.class.getName();
    private static final byte[] NO_PARAMETERS = "{\"resourceType\":\"Parameters\"}".getBytes(StandardCharsets.UTF_8);
    private static final int MOST_BYTES = 5_000_000;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    /** What browsers call tables, too. */
    private static final Set<String> TABLES = Set.of(
            Constants.CT_TEXT_CSV,
            XLSX,
            ODS,
            "application/csv",
            "text/comma-separated-values",
            "text/tab-separated-values",
            "application/vnd.ms-excel");

    private static final String TAKEN =
            String.join(", ", Constants.CT_FHIR_JSON_NEW, Constants.CT_FHIR_XML_NEW, Constants.CT_TEXT_CSV, XLSX, ODS);
    /** Encodings that are recognised by what was sent, whatever it is said to be. */
    private static final Set<String> RECOGNISED =
            Set.of("utf-8", "us-ascii", "iso-8859-1", "windows-1252", "utf-16", "utf-16le", "utf-16be");

    /** Puts the register aside. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public void putAside(ServletRequestDetails request) {
        String header = request.getHeader(Constants.HEADER_CONTENT_TYPE);
        if (header == null || !Operations.GROUP_VISIT.equals(request.getOperation())) {
            return;
        }
        MediaType type = type(header);
        String name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        if (TABLES.contains(name)) {
            request.getUserData().put(SHEET, text(body(request), type.getCharset()));
            request.setRequestContents(NO_PARAMETERS);
            request.setHeaders(Constants.HEADER_CONTENT_TYPE, List.of(Constants.CT_FHIR_JSON_NEW));
        } else if (EncodingEnum.forContentType(name) == null) {
            throw notTaken(header);
        } else if (!header.startsWith(name)) {
            // HAPI knows its types in lower case
            request.setHeaders(Constants.HEADER_CONTENT_TYPE, List.of(name));
        }
    }

    private static MediaType type(String header) {
        try {
            return MediaType.parseMediaType(header);
        } catch (InvalidMediaTypeException unknown) {
            throw notTaken(header);
        }
    }

    private static ProblemException notTaken(String header) {
        return new ProblemException(
                Problem.MEDIA_TYPE,
                "",
                "'" + header.replaceAll("[^\\w/+.;= -]", "?") + "' is not taken: send " + TAKEN);
    }

    private static byte[] body(ServletRequestDetails request) {
        long announced = request.getServletRequest().getContentLengthLong();
        byte[] body = announced > MOST_BYTES ? new byte[0] : request.loadRequestContents();
        if (announced > MOST_BYTES || body.length > MOST_BYTES) {
            throw new ProblemException(
                    Problem.MALFORMED, "", "a register has at most " + MOST_BYTES / 1_000_000 + " MB");
        }
        return body;
    }

    /** In UTF-8, if it is said to be in an encoding that cannot be recognised. */
    private static byte[] text(byte[] body, @Nullable Charset charset) {
        if (charset == null
                || SheetKind.of(body) != SheetKind.TEXT
                || RECOGNISED.contains(charset.name().toLowerCase(Locale.ROOT))) {
            return body;
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString().getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw new ProblemException(
                    Problem.MALFORMED, "", "the table is not in " + charset.name() + ", as its media type says");
        }
    }

    /** The register that was sent; empty if it was Parameters. */
    static Optional<SheetSession> of(RequestDetails request) {
        return Optional.ofNullable((byte[]) request.getUserData().get(SHEET))
                .map(body -> SheetKind.of(body) == SheetKind.ARCHIVE
                        ? SheetReader.read(SpreadsheetFile.lines(body))
                        : SheetReader.read(body));
    }
}
