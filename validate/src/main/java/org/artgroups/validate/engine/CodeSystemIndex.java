package org.artgroups.validate.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.jspecify.annotations.Nullable;

/** The code systems there are, found by what somebody might write instead. Immutable. */
final class CodeSystemIndex {

    private final Map<String, String> byNormal = new HashMap<>();

    CodeSystemIndex(DefinitionIndex index) {
        for (DefinitionIndex.Entry entry : index.entries()) {
            if (entry.kind().equals("CodeSystem")) {
                byNormal.putIfAbsent(normal(entry.url()), entry.url());
            }
        }
        byNormal.put(normal(LenientCodeSystem.UCUM), LenientCodeSystem.UCUM);
        for (JsonObject entry : DataFile.read("systems.json")) {
            byNormal.put(normal(entry.asString("written")), entry.asString("system"));
        }
    }

    /** The code system that was meant by a URL that is nearly its own; null if there is none, or it is right as it is. */
    @Nullable
    String meantBy(String url) {
        String known = byNormal.get(normal(url));
        return known == null || known.equals(url) ? null : known;
    }

    /** A URL without what people get wrong: protocol, www, capitals, the slash at the end. */
    static String normal(@Nullable String url) {
        return url == null
                ? ""
                : url.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .replaceFirst("^www\\.", "")
                        .replaceFirst("/+$", "");
    }
}
