package org.artgroups.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * As much plain FHIR as programs that use the operations need beside them: reading and writing by id, finding by identifier,
 * and transactions of updates by id or identifier. Safe for use by many threads.
 */
final class PlainFhir {
    private static final int NOT_FOUND = 404;

    private final Store store;

    PlainFhir(Store store) {
        this.store = store;
    }

    Answer answer(Call call) {
        if (call.is("GET", 2)) {
            return store.read(call.path().get(0), call.path().get(1))
                    .map(Answer::of)
                    .orElseGet(() -> notFound(call));
        }
        if (call.is("PUT", 2)) {
            Resource sent = call.resource(Resource.class);
            sent.setId(call.path().get(0) + "/" + call.path().get(1));
            write(List.of(sent));
            return Answer.of(sent);
        }
        if (call.is("GET", 1)) {
            return Answer.of(found(call.path().get(0), call.query()));
        }
        if (call.is("POST", 0)) {
            return Answer.of(store.atOnce(() -> transaction(call.resource(Bundle.class))));
        }
        throw new ProblemException(
                Problem.NOT_SUPPORTED,
                "",
                "the fake does not " + call.method() + " like that; try it with the real server");
    }

    private static Answer notFound(Call call) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.NOTFOUND)
                .setDiagnostics(String.join("/", call.path()) + " is not known");
        return Answer.of(NOT_FOUND, outcome);
    }

    private Bundle found(String type, Map<String, String[]> query) {
        Bundle found = new Bundle().setType(BundleType.SEARCHSET);
        query.keySet().stream()
                .filter(name -> !name.equals("identifier") && !name.startsWith("_"))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(
                            Problem.NOT_SUPPORTED, name, "the fake finds by identifier; try it with the real server");
                });
        String[] wanted = query.get("identifier");
        store.all(type).stream()
                .filter(resource -> wanted == null || has(resource, wanted[0]))
                .forEach(resource -> found.addEntry().setResource(resource));
        return found.setTotal(found.getEntry().size());
    }

    private static boolean has(Resource resource, String token) {
        return resource.getNamedProperty("identifier") != null
                && resource.getNamedProperty("identifier").getValues().stream()
                        .map(Identifier.class::cast)
                        .anyMatch(each -> token(each).equals(token));
    }

    private static String token(Identifier identifier) {
        return escaped(identifier.getSystem()) + "|" + escaped(identifier.getValue());
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replaceAll("([\\\\,|$])", "\\\\$1");
    }

    /** Updates by id or by identifier, all or nothing. */
    private Bundle transaction(Bundle sent) {
        Map<String, String> ids = new HashMap<>();
        List<String> targets = new ArrayList<>();
        for (BundleEntryComponent entry : sent.getEntry()) {
            String target = target(entry);
            targets.add(target);
            if (entry.hasFullUrl()) {
                ids.put(entry.getFullUrl(), target);
            }
        }
        List<Resource> resolved = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Resource resource = sent.getEntry().get(i).getResource().copy();
            resource.setId(targets.get(i));
            references(resource).forEach(reference -> reference.setReference(resolve(reference.getReference(), ids)));
            resolved.add(resource);
        }
        Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        write(resolved);
        for (Resource resource : resolved) {
            answer.addEntry()
                    .getResponse()
                    .setStatus("200 OK")
                    .setLocation(
                            resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        return answer;
    }

    private void write(List<Resource> resources) {
        Bundle written = new Bundle();
        resources.forEach(resource -> written.addEntry().setResource(resource));
        store.write(written);
    }

    private String target(BundleEntryComponent entry) {
        URI url = URI.create(entry.getRequest().getUrl().replace("|", "%7C"));
        if (entry.getRequest().getMethod() != HTTPVerb.PUT) {
            throw new ProblemException(
                    Problem.NOT_SUPPORTED,
                    "Bundle",
                    "the fake takes transactions of updates; try it with the real server");
        }
        if (url.getRawQuery() == null) {
            return url.getPath();
        }
        String type = entry.getResource().fhirType();
        List<BundleEntryComponent> known =
                found(type, Call.query(url.getRawQuery())).getEntry();
        return known.isEmpty()
                ? type + "/" + UUID.randomUUID()
                : type + "/" + known.get(0).getResource().getIdElement().getIdPart();
    }

    private String resolve(String reference, Map<String, String> ids) {
        if (reference == null || !reference.contains("?")) {
            return ids.getOrDefault(String.valueOf(reference), reference);
        }
        URI condition = URI.create(reference.replace("|", "%7C"));
        List<BundleEntryComponent> known =
                found(condition.getPath(), Call.query(condition.getRawQuery())).getEntry();
        if (known.size() != 1) {
            throw new ProblemException(
                    Problem.BAD_VALUE, "Bundle", "a conditional reference means " + known.size() + " resources");
        }
        return condition.getPath() + "/"
                + known.get(0).getResource().getIdElement().getIdPart();
    }

    private static List<Reference> references(Resource resource) {
        return ca.uhn.fhir.context.FhirContext.forR4Cached()
                .newTerser()
                .getAllPopulatedChildElementsOfType(resource, Reference.class);
    }
}
