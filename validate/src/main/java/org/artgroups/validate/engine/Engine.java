package org.artgroups.validate.engine;

import ca.uhn.fhir.parser.DataFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.artgroups.validate.Format;
import org.artgroups.validate.ValidationOptions;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.utilities.VersionUtilities;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.jspecify.annotations.Nullable;

/**
 * HL7's validator with the guide, the checks of ours, and both in words. Takes a second or two to make, then milliseconds for
 * a resource. Not thread-safe.
 */
public final class Engine {

    private final GuideContext context;
    private final InstanceValidator validator;
    private final ProfileDetector claims;
    private final Checks checks;
    private final CodeChecks codeChecks;
    private final DisplayChecks displays;
    private final GuideUrlChecks ownUrls;
    private final ExpressionChecks expressions;
    private final ConceptMapLookup mapped;
    private final Invariants invariants;
    private final ParametersCheck operated;
    private final ModelRules modelRules;
    private final MessageRewriter wording;

    private Engine(GuideContext context, DefinitionIndex index) {
        this.context = context;
        validator = make(context);
        validator.setFetcher(new OfflineFetcher());
        claims = new ProfileDetector(context);
        validator.setPolicyAdvisor(new ProfileSelector(claims));
        validator.setAssumeValidRestReferences(true);
        validator.setAnyExtensionsAllowed(true);
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator.setResourceIdRule(IdStatus.OPTIONAL);
        validator.setNoBindingMsgSuppressed(true);
        checks = new Checks(validator.getFHIRPathEngine());
        mapped = new ConceptMapLookup(context);
        invariants = new Invariants(context);
        codeChecks = new CodeChecks(context, new CodeSystemIndex(index), mapped);
        displays = new DisplayChecks(context);
        ownUrls = new GuideUrlChecks(index);
        expressions = new ExpressionChecks(validator.getFHIRPathEngine());
        operated = new ParametersCheck(context, mapped);
        modelRules = new ModelRules(validator.getFHIRPathEngine());
        wording = new MessageRewriter(context);
    }

    @SuppressWarnings("NullAway") // HL7's class takes null for "none"
    private static InstanceValidator make(GuideContext context) {
        ValidatorSession session = new ValidatorSession();
        // for the elements that an extension may be on HL7's validator wants FHIR by this name, and would fetch its
        // package
        session.getOtherVersions().put(VersionUtilities.getMajMin(Canonicals.FHIR_VERSION), context);
        ValidatorSettings settings = new ValidatorSettings();
        // or a code under another name would be in no value set
        settings.setDisplayWarningMode(true);
        return new InstanceValidator(context, null, null, session, settings);
    }

    /** An engine that knows what is in the index. */
    public static Engine of(DefinitionIndex index) {
        try {
            return new Engine(GuideContext.of(index), index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with one resource.
     *
     * @param content the resource
     * @param format how it is written
     * @param wanted what it has to be
     * @return what was found, in the order of the file
     */
    public List<Finding> validate(byte[] content, Format format, ValidationOptions wanted) {
        List<ValidationMessage> raw = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        try {
            Element root = parse(content, format, raw);
            if (root != null) {
                return ofTree(ValidationTarget.of(root, wanted), raw);
            }
        } catch (FHIRException | DataFormatException e) {
            found.add(new Finding(
                    Severity.ERROR,
                    1,
                    1,
                    "",
                    "unreadable",
                    format == Format.XML
                            ? "this is no resource of FHIR R4 in XML"
                            : "this is no resource of FHIR R4 in JSON",
                    "Look whether it is whole, and whether \"resourceType\" is one of FHIR R4."));
        } catch (RuntimeException e) {
            found.add(JsonSyntax.nullInList(content)
                    .orElseGet(() -> new Finding(
                            Severity.ERROR,
                            1,
                            1,
                            "",
                            "unreadable",
                            "the resource could not be read to the end",
                            "Look for values that are null, or of another type than FHIR gives them.")));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Optional<Finding> syntax = format == Format.JSON ? JsonSyntax.fault(content) : Optional.empty();
        syntax.ifPresentOrElse(found::add, () -> found.addAll(wording.say(raw, null)));
        return FindingDeduplicator.of(found);
    }

    private List<Finding> ofTree(ValidationTarget sent, List<ValidationMessage> raw) {
        List<Finding> found = new ArrayList<>();
        ElementIndex places = ElementIndex.of(sent.resource(), sent.path());
        claims.readReferences(places);
        try {
            validator.validate(null, raw, sent.prefix(), sent.resource(), profiles(sent.profiles(), found));
        } catch (RuntimeException e) {
            // a value that is none of its type, which HL7's parser has reported, can stop HL7's validator
            if (raw.stream().noneMatch(message -> message.getLevel().isError())) {
                found.add(places.at(
                        sent.resource(),
                        Severity.ERROR,
                        "not-validated",
                        "the resource could not be validated to the end",
                        "Look for values that are empty or of another type than FHIR gives them."));
            }
        }
        ElementNames naming = new ElementNames(places);
        sent.wrongType(places).ifPresent(found::add);
        found.addAll(checks.of(places));
        found.addAll(codeChecks.of(places));
        found.addAll(displays.of(places));
        found.addAll(ownUrls.of(places));
        found.addAll(expressions.of(places));
        found.addAll(modelRules.of(places));
        found.addAll(BundleChecks.of(places));
        found.addAll(MembershipChecks.of(places));
        found.addAll(operated.of(places, sent.profiles(), naming));
        wording.say(raw, places).stream().map(places::placed).forEach(found::add);
        return FindingDeduplicator.of(FollowUpFilter.left(found, places, mapped, invariants).stream()
                .map(finding -> finding.where().equals(finding.element())
                        ? finding.reported(naming.of(finding.element()))
                        : finding)
                .toList());
    }

    private List<StructureDefinition> profiles(List<String> canonicals, List<Finding> found) {
        List<StructureDefinition> profiles = new ArrayList<>();
        for (String canonical : canonicals) {
            if (ParametersCheck.isOperation(canonical)) {
                continue;
            }
            StructureDefinition profile = context.fetchResource(StructureDefinition.class, canonical);
            if (profile == null) {
                found.add(new Finding(
                        Severity.ERROR, 0, 0, "", "unknown-profile", "there is no profile " + canonical, ""));
            } else {
                profiles.add(profile);
            }
        }
        return profiles;
    }

    private @Nullable Element parse(byte[] content, Format format, List<ValidationMessage> raw) throws IOException {
        ParserBase parser = format == Format.XML ? new XmlParser(context) : new JsonParser(context);
        parser.setupValidation(ValidationPolicy.EVERYTHING);
        Element root = null;
        for (ValidatedFragment fragment : parser.parse(new ByteArrayInputStream(content))) {
            raw.addAll(fragment.getErrors());
            root = fragment.getElement();
        }
        return root;
    }
}
