package org.artgroups.fhir.operation;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/** Writes a record as parameters, in the order of its components. */
final class PartsWriter {
    private PartsWriter() {}

    /** @throws IllegalArgumentException if the record has fewer or more values than the definition allows */
    static List<ParametersParameterComponent> write(RecordShape shape, Record owner) {
        return write(shape, owner, ElementPath.NONE, true);
    }

    /** What the record says, be it allowed or not. */
    static List<ParametersParameterComponent> writeAsIs(RecordShape shape, Record owner) {
        return write(shape, owner, ElementPath.NONE, false);
    }

    private static List<ParametersParameterComponent> write(
            RecordShape shape, Record owner, ElementPath path, boolean counted) {
        List<ParametersParameterComponent> written = new ArrayList<>();
        for (ParameterBinding slot : shape.slots()) {
            List<?> values = slot.values(owner);
            if (counted && (values.size() < slot.min() || values.size() > slot.max())) {
                throw new IllegalArgumentException(slot.path(path) + ": " + values.size() + " values");
            }
            for (int i = 0; i < values.size(); i++) {
                written.add(item(slot, values.get(i), slot.path(path, i), counted));
            }
        }
        return written;
    }

    private static ParametersParameterComponent item(
            ParameterBinding slot, Object value, ElementPath path, boolean counted) {
        ParametersParameterComponent item = new ParametersParameterComponent().setName(slot.name());
        if (slot.content() instanceof RecordShape parts) {
            return item.setPart(write(parts, (Record) value, path, counted));
        }
        return item.setValue(((ValueType<?>) slot.content()).write(value));
    }
}
