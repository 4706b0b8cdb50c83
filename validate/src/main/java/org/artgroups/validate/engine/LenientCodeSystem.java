package org.artgroups.validate.engine;

import java.io.InputStream;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.Enumerations.CodeSystemContentMode;
import org.hl7.fhir.r5.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r5.model.Timing;
import org.hl7.fhir.r5.terminologies.providers.SpecialCodeSystem;
import org.hl7.fhir.r5.utils.UserDataNames;
import org.jspecify.annotations.Nullable;

/**
 * A code system of which not all codes are listed: any code passes, of UCUM any that is a unit. Value sets still say which of
 * them they want.
 */
final class LenientCodeSystem extends SpecialCodeSystem {

    /** The code system of units. */
    static final String UCUM = Timing.UnitsOfTime.D.getSystem();

    private static final class Units {
        static final UcumService SERVICE = make();

        private static UcumService make() {
            try (InputStream units = UcumService.class.getResourceAsStream("/ucum-essence.xml")) {
                return new UcumEssenceService(units);
            } catch (UcumException | java.io.IOException e) {
                throw new IllegalStateException("the units of UCUM cannot be read", e);
            }
        }
    }

    private final String url;

    private LenientCodeSystem(String url) {
        this.url = url;
    }

    /** What units there are, and how they are converted. */
    static UcumService units() {
        return Units.SERVICE;
    }

    /** A code system that is complete as it is, and else one that lets pass what it does not list. */
    static CodeSystem lenient(CodeSystem codes) {
        return codes.getContent() == CodeSystemContentMode.COMPLETE ? codes : open(codes);
    }

    /** A code system that nobody here knows. */
    static CodeSystem unknown(String url) {
        CodeSystem codes = new CodeSystem();
        codes.setUrl(url).setStatus(PublicationStatus.ACTIVE);
        return open(codes);
    }

    private static CodeSystem open(CodeSystem codes) {
        codes.setContent(CodeSystemContentMode.COMPLETE);
        codes.setUserData(UserDataNames.tx_cs_special, new LenientCodeSystem(codes.getUrl()));
        return codes;
    }

    @Override
    public @Nullable ConceptDefinitionComponent findConcept(Coding code) {
        if (code.getCode() == null || (url.equals(UCUM) && Units.SERVICE.validate(code.getCode()) != null)) {
            return null;
        }
        return new ConceptDefinitionComponent(code.getCode()).setDisplay(code.getDisplay());
    }

    @Override
    public boolean inactive(String code) {
        return false;
    }
}
