package org.artgroups.server.exchange;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import ca.uhn.fhir.util.FhirTerser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sees to it that what is stored can be read again, and is stored in the same form by every way. HAPI takes a date with a time,
 * and an instant without one, and cannot copy them afterwards; it writes an empty {@code meta} from the second version on, so
 * that a resource without {@code meta} would never be unchanged. Thread-safe.
 */
@Interceptor
@Component
class StoredForm {

    private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d{2}:\\d{2})$");

    private final FhirContext fhirContext;

    StoredForm(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /** Before a resource is created. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        check(resource);
        if (resource.getMeta().isEmpty()) {
            resource.getMeta().setVersionId("1");
        }
    }

    /** Before a resource is updated. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        check(after);
    }

    private void check(IBaseResource resource) {
        FhirTerser terser = fhirContext.newTerser();
        for (BaseDateTimeType time : terser.getAllPopulatedChildElementsOfType(resource, BaseDateTimeType.class)) {
            if (fault(time) != null) {
                List<Fault> faults = new ArrayList<>();
                collect((Resource) resource, "", faults);
                throw new ProblemException(
                        faults.isEmpty()
                                ? List.of(new Fault(Problem.MALFORMED, "", "a date or time " + fault(time)))
                                : faults);
            }
        }
    }

    /** What is wrong with a date or time; null if nothing is. */
    private static @Nullable String fault(BaseDateTimeType time) {
        TemporalPrecisionEnum precision = time.getPrecision();
        if (!time.hasValue() || precision == null) {
            return null;
        }
        boolean hasTime = precision.compareTo(TemporalPrecisionEnum.DAY) > 0;
        if (time instanceof DateType) {
            return hasTime ? "is a date, and has a time" : null;
        }
        if (time instanceof InstantType && !hasTime) {
            return "is an instant, and has no time";
        }
        return hasTime && !ZONE.matcher(time.getValueAsString()).find()
                ? "has a time without its zone: 2026-03-04T10:00:00+02:00"
                : null;
    }

    private static void collect(Base within, String path, List<Fault> faults) {
        for (Property property : within.children()) {
            for (Base value : property.getValues()) {
                String at =
                        (path.isEmpty() ? "" : path + ".") + property.getName().replace("[x]", "");
                String fault = value instanceof BaseDateTimeType time ? fault(time) : null;
                if (fault != null) {
                    faults.add(new Fault(Problem.MALFORMED, at, fault));
                } else if (value != null && !value.isPrimitive()) {
                    collect(value, at, faults);
                }
            }
        }
    }
}
