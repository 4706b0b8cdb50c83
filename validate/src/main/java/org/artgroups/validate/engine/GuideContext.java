package org.artgroups.validate.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.validate.engine.DefinitionIndex.Entry;
import org.hl7.fhir.r5.context.CanonicalResourceManager.CanonicalResourceProxy;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Parameters;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r5.terminologies.CodeSystemUtilities;
import org.hl7.fhir.r5.terminologies.utilities.TerminologyServiceErrorClass;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.r5.utils.validation.ValidationContextCarrier;
import org.hl7.fhir.utilities.ByteProvider;
import org.hl7.fhir.utilities.VersionUtilities;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.jspecify.annotations.Nullable;

/**
 * What HL7's validator knows: FHIR R4 and the package, and never the network. Types and the package's own structures are read
 * at once, everything else when it is first asked for.
 *
 * <p>Codes are checked here alone. Of a code system that is known in part, or not at all, every code passes as such, so that
 * nobody is told that a good code is bad; whether it is in the value set that the element wants is checked all the same.
 *
 * <p>Not thread-safe: HL7's definitions carry notes that the validator makes.
 */
final class GuideContext extends SimpleWorkerContext {

    private final List<StructureDefinition> structures = new ArrayList<>();
    private final Map<String, Entry> codeSystems = new HashMap<>();
    private final Map<String, Resource> found = new HashMap<>();
    private final List<String> resourceNames = new ArrayList<>();

    private GuideContext(SimpleWorkerContext base) throws IOException {
        super(base);
    }

    /** A context that knows what is in the index. */
    static GuideContext of(DefinitionIndex index) throws IOException {
        ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
        List<Definition> definitions = index.entries().stream()
                .filter(entry -> entry.length() > 0)
                .map(entry -> new Definition(index, entry))
                .toList();
        // most of the time it takes to start, besides loading HL7's classes, which is done meanwhile
        CompletableFuture<Void> read = CompletableFuture.runAsync(
                () -> definitions.parallelStream().filter(Definition::atOnce).forEach(Definition::getResource));
        String version = "version=" + Canonicals.FHIR_VERSION;
        SimpleWorkerContext base = new SimpleWorkerContextBuilder()
                .withAllowLoadingDuplicates(true)
                // the one file of FHIR's old definitions that says which version of FHIR this is
                .fromDefinitions(
                        Map.of("version.info", ByteProvider.forBytes(version.getBytes(StandardCharsets.UTF_8))),
                        null,
                        null);
        GuideContext context = new GuideContext(base);
        context.initTxCache((String) null);
        context.setCachingAllowed(false);
        context.setAllowLoadingDuplicates(true);
        context.setCanRunWithoutTerminology(true);
        context.setNoTerminologyServer(true);
        context.setExpansionParameters(new Parameters());
        context.setUcumService(LenientCodeSystem.units());
        read.join();
        context.register(definitions);
        return context;
    }

    private void register(List<Definition> definitions) {
        PackageInformation guide =
                new PackageInformation(Canonicals.PACKAGE_ID, Canonicals.VERSION, Date.from(Instant.EPOCH));
        // types are FHIR's if they are from there
        PackageInformation fhir = new PackageInformation(
                VersionUtilities.packageForVersion(Canonicals.FHIR_VERSION),
                Canonicals.FHIR_VERSION,
                Date.from(Instant.EPOCH));
        for (Definition definition : definitions) {
            if (definition.entry.kind().equals("CodeSystem")) {
                codeSystems.put(definition.entry.url(), definition.entry);
            }
            registerResourceFromPackage(definition, definition.isOwn() ? guide : fhir);
            if (definition.atOnce()) {
                structures.add((StructureDefinition) definition.getResource());
            }
        }
    }

    /** One definition of the index, read when somebody asks for it. */
    private static final class Definition extends CanonicalResourceProxy {

        private final DefinitionIndex index;
        private final Entry entry;

        @SuppressWarnings("NullAway") // HL7's class takes null for "has none"
        Definition(DefinitionIndex index, Entry entry) {
            super(
                    entry.kind(),
                    entry.id(),
                    entry.url(),
                    // one with a version would be read at once, by HL7's mender of old packages
                    entry.version().isEmpty() || late(entry) ? null : entry.version(),
                    null,
                    entry.derivation().isEmpty() ? null : entry.derivation(),
                    entry.content().isEmpty() ? null : entry.content());
            this.index = index;
            this.entry = entry;
        }

        /** FHIR's own profiles and extensions: hundreds, of which hardly any is ever used. */
        private static boolean late(Entry entry) {
            return entry.derivation().equals("constraint") && !own(entry);
        }

        private static boolean own(Entry entry) {
            return entry.url().startsWith(Canonicals.BASE);
        }

        boolean isOwn() {
            return own(entry);
        }

        boolean atOnce() {
            return entry.kind().equals("StructureDefinition") && !late(entry);
        }

        @Override
        public CanonicalResource loadResource() {
            CanonicalResource loaded = index.load(entry);
            return loaded instanceof CodeSystem codes ? LenientCodeSystem.lenient(codes) : loaded;
        }
    }

    /** FHIR's types and the package's profiles and extensions. */
    List<StructureDefinition> structures() {
        return structures;
    }

    /** Whether all codes of a code system are known. */
    boolean knowsAllOf(String codeSystem) {
        Entry entry = codeSystems.get(codeSystem);
        return entry != null && entry.content().equals("complete");
    }

    /** Whether anything is known of a code system. */
    boolean knows(String codeSystem) {
        return codeSystems.containsKey(codeSystem) || codeSystem.equals(LenientCodeSystem.UCUM);
    }

    /** The public code systems of which the package has a part: those whose codes are mixed up. */
    List<String> publicSystemsOfThePackage() {
        return codeSystems.values().stream()
                .filter(entry -> entry.content().equals("fragment"))
                .map(Entry::url)
                .sorted()
                .toList();
    }

    /** Whether the package has a code system, or a part of it. */
    boolean isOfThePackage(String codeSystem) {
        Entry entry = codeSystems.get(codeSystem);
        return entry != null
                && (codeSystem.startsWith(Canonicals.BASE) || entry.content().equals("fragment"));
    }

    /** Whether a code is one of those that are known of a code system. */
    boolean has(String codeSystem, String code) {
        return codeSystems.containsKey(codeSystem)
                && CodeSystemUtilities.findCode(
                                super.fetchCodeSystem(codeSystem).getConcept(), code)
                        != null;
    }

    /** HL7's code asks for the same definitions thousands of times, and looks them up at length each time. */
    @Override
    @SuppressWarnings("unchecked")
    public <T extends Resource> T fetchResource(Class<T> type, String url) {
        String key = type.getSimpleName() + " " + url;
        T known = (T) found.get(key);
        if (known == null) {
            known = super.fetchResource(type, url);
            if (known != null) {
                found.put(key, known);
            }
        }
        return known;
    }

    @Override
    public List<String> getResourceNames() {
        if (resourceNames.isEmpty()) {
            resourceNames.addAll(super.getResourceNames());
        }
        return resourceNames;
    }

    /** For each resource HL7's parsers go through all structures; those that nobody uses need not be read for that. */
    @Override
    @SuppressWarnings("unchecked")
    public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
        return type == StructureDefinition.class ? (List<T>) structures : super.fetchResourcesByType(type);
    }

    @Override
    public CodeSystem fetchCodeSystem(String system) {
        CodeSystem known = super.fetchCodeSystem(system);
        return known != null || system == null ? known : LenientCodeSystem.unknown(system);
    }

    @Override
    public CodeSystem fetchCodeSystem(String system, @Nullable String version, Resource source) {
        return fetchCodeSystem(system);
    }

    @Override
    public CodeSystem fetchSupplementedCodeSystem(String system) {
        return fetchCodeSystem(system);
    }

    @Override
    public CodeSystem fetchSupplementedCodeSystem(String system, @Nullable String version, Resource source) {
        return fetchCodeSystem(system);
    }

    @Override
    public SystemSupportInformation getTxSupportInfo(String system, @Nullable String version) {
        return new SystemSupportInformation(true);
    }

    @Override
    public ValidationResult validateCode(ValidationOptions options, CodeableConcept code, ValueSet valueSet) {
        CodeableConcept unversioned = code.copy();
        unversioned.getCoding().forEach(coding -> coding.setVersion(null));
        try {
            ValidationResult result =
                    constructValueSetCheckerSimple(options, valueSet).validateCode("CodeableConcept", unversioned);
            return isRuledOut(unversioned.getCoding(), valueSet) ? notInValueSet(result, valueSet) : result;
        } catch (RuntimeException e) {
            return isRuledOut(unversioned.getCoding(), valueSet)
                    ? notInValueSet(null, valueSet)
                    : cannotTell(code.getCodingFirstRep());
        }
    }

    @Override
    public ValidationResult validateCode(
            ValidationOptions options, String path, Coding code, ValueSet valueSet, ValidationContextCarrier carrier) {
        if (!code.hasSystem() && isWholeUnknownSystem(valueSet)) {
            return new ValidationResult(null, null, new ConceptDefinitionComponent(code.getCode()), null);
        }
        try {
            return constructValueSetCheckerSimple(options, valueSet, carrier)
                    .validateCode(path, code.copy().setVersion(null));
        } catch (RuntimeException e) {
            return cannotTell(code);
        }
    }

    /** Whether a value set is all codes of one code system that nobody lists, as that of media types is. */
    private boolean isWholeUnknownSystem(@Nullable ValueSet valueSet) {
        if (valueSet == null || valueSet.getCompose().getInclude().size() != 1) {
            return false;
        }
        ConceptSetComponent include = valueSet.getCompose().getIncludeFirstRep();
        return include.hasSystem()
                && !include.hasConcept()
                && !include.hasFilter()
                && !include.hasValueSet()
                && !codeSystems.containsKey(include.getSystem());
    }

    /** Whether a value set lists its codes, and none of these is among them. */
    private static boolean isRuledOut(List<Coding> codings, @Nullable ValueSet valueSet) {
        if (valueSet == null
                || codings.isEmpty()
                || valueSet.getCompose().getInclude().isEmpty()) {
            return false;
        }
        for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            if (!include.hasConcept() || include.hasValueSet() || include.hasFilter()) {
                return false;
            }
            for (Coding coding : codings) {
                if (!coding.hasSystem()
                        || (include.getSystem().equals(coding.getSystem())
                                && include.getConcept().stream()
                                        .anyMatch(concept -> concept.getCode().equals(coding.getCode())))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static ValidationResult notInValueSet(@Nullable ValidationResult result, ValueSet valueSet) {
        return result != null && !result.isOk()
                ? result
                : new ValidationResult(
                        IssueSeverity.ERROR,
                        "None of the codings is in the value set '" + valueSet.getUrl() + "'",
                        TerminologyServiceErrorClass.UNKNOWN,
                        null);
    }

    /** What HL7's code wants to ask a terminology server, which it says by throwing, passes: there is none. */
    private static ValidationResult cannotTell(Coding code) {
        return new ValidationResult(
                code.getSystem(),
                null,
                new ConceptDefinitionComponent(code.getCode()).setDisplay(code.getDisplay()),
                null);
    }
}
