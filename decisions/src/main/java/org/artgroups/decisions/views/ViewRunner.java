package org.artgroups.decisions.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.utils.sql.Cell;
import org.hl7.fhir.r4.utils.sql.Column;
import org.hl7.fhir.r4.utils.sql.Provider;
import org.hl7.fhir.r4.utils.sql.Runner;
import org.hl7.fhir.r4.utils.sql.Storage;
import org.hl7.fhir.r4.utils.sql.Store;
import org.hl7.fhir.r4.utils.sql.Validator.TrueFalseOrUnknown;
import org.hl7.fhir.r4.utils.sql.Value;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jspecify.annotations.Nullable;

/**
 * Turns one resource at a time into rows with HL7's SQL-on-FHIR runner. Keys are bare resource ids, without type or
 * version. Not thread-safe: each thread has its own.
 */
public final class ViewRunner {

    private final Runner runner = new Runner();
    private final FHIRPathEngine paths;
    private final Rows rows = new Rows();
    private final Map<String, List<Prepared>> byResourceType = new LinkedHashMap<>();

    /**
     * A view ready to run.
     *
     * @param where what a resource must meet to have rows: parsed here, as HL7's runner parses it anew for every resource,
     *     which is half of its work
     */
    private record Prepared(View view, Runner.WorkContext context, List<ExpressionNode> where) {}

    /**
     * Prepares the views.
     *
     * @param definitions ViewDefinitions
     * @throws IllegalStateException naming the view that HL7's runner refuses, with what it says
     */
    public ViewRunner(IWorkerContext context, List<JsonObject> definitions) {
        runner.setContext(context);
        runner.setStorage(rows);
        runner.setProvider(new ReferencesById());
        paths = new FHIRPathEngine(context);
        for (JsonObject definition : definitions) {
            String name = definition.asString("name");
            try {
                JsonObject run = JsonParser.parseObject(JsonParser.compose(definition, false));
                Runner.WorkContext prepared = runner.prepare(name, run);
                View view = View.of(definition, rows.columns);
                List<ExpressionNode> where = List.of();
                if (!run.has("constant")) { // those are known to HL7's runner alone
                    where = run.getJsonObjects("where").stream()
                            .map(condition -> paths.parse(condition.asString("path")))
                            .toList();
                    run.remove("where");
                }
                byResourceType
                        .computeIfAbsent(view.resourceType(), type -> new ArrayList<>())
                        .add(new Prepared(view, prepared, where));
            } catch (Exception e) { // whatever the runner or the parser refuse it with
                throw new IllegalStateException(
                        "ViewDefinition " + name + ": " + e.getMessage() + runner.getIssues(), e);
            }
        }
    }

    /** Every view. */
    public List<View> views() {
        return byResourceType.values().stream()
                .flatMap(List::stream)
                .map(Prepared::view)
                .toList();
    }

    /** The rows of a resource in each view over its type, each with a cell a column; a view it has no row in is there with none. */
    public Map<View, List<Object[]>> rows(Resource resource) {
        Map<View, List<Object[]>> result = new LinkedHashMap<>();
        for (Prepared prepared : byResourceType.getOrDefault(resource.fhirType(), List.of())) {
            rows.begin(prepared.view());
            if (prepared.where().stream()
                    .allMatch(path -> paths.evaluateToBoolean(null, resource, resource, resource, path))) {
                runner.processResource(prepared.context(), resource);
            }
            result.put(prepared.view(), rows.end());
        }
        return result;
    }

    /** Whether any view is over this type of resource. */
    public boolean hasViewsOf(String resourceType) {
        return byResourceType.containsKey(resourceType);
    }

    /** Receives what the runner makes. */
    private static final class Rows implements Storage {
        private List<Column> columns = List.of();
        private @Nullable View view;
        private List<Object[]> collected = new ArrayList<>();

        void begin(View next) {
            view = next;
            collected = new ArrayList<>();
        }

        List<Object[]> end() {
            return collected;
        }

        @Override
        public Store createStore(String name, List<Column> described) {
            columns = List.copyOf(described);
            return new Store(name) {};
        }

        @Override
        public void addRow(Store store, List<Cell> cells) {
            View target = view;
            if (target == null) {
                return; // preparing
            }
            @Nullable Object[] row = new @Nullable Object[cells.size()];
            for (int i = 0; i < row.length; i++) {
                Cell cell = cells.get(i);
                Value value =
                        cell.getValues().isEmpty() ? null : cell.getValues().get(0);
                row[i] = value == null || value.getValueString() == null
                        ? null
                        : target.columns().get(i).type().convert(value);
            }
            collected.add(row);
        }

        @Override
        public void finish(Store store) {}

        @Override
        public TrueFalseOrUnknown supportsArrays() {
            return TrueFalseOrUnknown.FALSE;
        }

        @Override
        public TrueFalseOrUnknown supportsComplexTypes() {
            return TrueFalseOrUnknown.FALSE;
        }

        @Override
        public TrueFalseOrUnknown needsName() {
            return TrueFalseOrUnknown.TRUE;
        }

        @Override
        public String getKeyForSourceResource(Base resource) {
            return ((Resource) resource).getIdElement().getIdPart();
        }

        @Override
        public String getKeyForTargetResource(Base resource) {
            return ((Resource) resource).getIdElement().getIdPart();
        }
    }

    /** A reference's key is the id it names; the target need not be here. */
    private static final class ReferencesById implements Provider {
        @Override
        public List<Base> fetch(String resourceType) {
            return List.of();
        }

        @Override
        public @Nullable Base resolveReference(Base rootResource, String reference, @Nullable String expectedType) {
            IdType id = new IdType(reference);
            if (!id.hasIdPart()
                    || !id.hasResourceType()
                    || (expectedType != null
                            && !expectedType.isEmpty()
                            && !expectedType.equals(id.getResourceType()))) {
                return null;
            }
            Resource target = ResourceFactory.createResource(id.getResourceType());
            target.setId(id.getIdPart());
            return target;
        }
    }
}
