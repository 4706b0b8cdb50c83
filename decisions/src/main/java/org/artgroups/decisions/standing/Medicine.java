package org.artgroups.decisions.standing;

import java.util.Optional;
import org.artgroups.fhir.generated.Atc;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * A medicine, whatever code it is sent under.
 *
 * @param key the same for every way of naming it: its ATC code where it is known, else its own system and code, else its name
 * @param art whether it is an antiretroviral
 */
public record Medicine(String key, boolean art) {

    /** For people. */
    public String name() {
        return Atc.of(key).map(Atc::display).orElse(key);
    }

    /** As FHIR writes it: with its code if it has one, else by its name alone. */
    public CodeableConcept concept() {
        Optional<Atc> known = Atc.of(key);
        if (known.isPresent()) {
            return known.get().concept();
        }
        int bar = key.indexOf('|');
        return bar < 0
                ? new CodeableConcept().setText(key)
                : new CodeableConcept(new Coding()
                        .setSystem(bar == 0 ? null : key.substring(0, bar))
                        .setCode(key.substring(bar + 1)));
    }

    /** The key of a code; the system may be missing. */
    public static String key(@Nullable String system, String code) {
        return (system == null ? "" : system) + "|" + code;
    }
}
