package org.artgroups.server.platform.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.decisions.model.ModelFile;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.server.platform.errors.ParseFaults;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.springframework.stereotype.Component;

/**
 * The operator's own delivery models: each {@code *.json} of the directory {@code artgroups.models.directory} is one
 * PlanDefinition of profile art-delivery-model. Read once at start, immutable.
 */
@Component
public class ModelDirectory {

    private final List<ModelFile> files;

    /**
     * Reads the files.
     *
     * @param settings names the directory, relative to the working directory
     */
    public ModelDirectory(OwnModelsSettings settings, FhirContext fhirContext, PackageValidator validator) {
        String directory = settings.directory();
        this.files = directory.isEmpty() ? List.of() : read(Path.of(directory), fhirContext, validator);
    }

    /** The files in the order of their names; none without a directory. */
    public List<ModelFile> files() {
        return files;
    }

    /** The models that could be read. */
    List<PlanDefinition> models() {
        List<PlanDefinition> models = new ArrayList<>();
        for (ModelFile file : files) {
            PlanDefinition model = file.model();
            if (model != null) {
                models.add(model);
            }
        }
        return models;
    }

    private static List<ModelFile> read(Path directory, FhirContext fhirContext, PackageValidator validator) {
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(file.toString(), file, fhirContext, validator))
                    .toList();
        } catch (IOException e) {
            return List.of(new ModelFile(
                    "artgroups.models.directory", null, List.of(directory + " is no directory that can be read")));
        }
    }

    private static ModelFile read(String name, Path file, FhirContext fhirContext, PackageValidator validator) {
        try {
            String json = Files.readString(file);
            List<Fault> unreadable = ParseFaults.of(json, fhirContext);
            if (!unreadable.isEmpty()) {
                return new ModelFile(
                        name, null, unreadable.stream().map(Fault::describe).toList());
            }
            IBaseResource resource = fhirContext.newJsonParser().parseResource(json);
            if (!(resource instanceof PlanDefinition model)) {
                return new ModelFile(name, null, List.of("is a " + resource.fhirType() + ", not a PlanDefinition"));
            }
            if (!model.hasId() || !model.hasUrl() || !model.hasVersion()) {
                return new ModelFile(name, null, List.of("needs an id, a url and a version"));
            }
            return new ModelFile(name, model, validator.errors(model, Profiles.DELIVERY_MODEL));
        } catch (MalformedInputException e) {
            return new ModelFile(name, null, List.of("is not written in UTF-8"));
        } catch (IOException | DataFormatException e) {
            return new ModelFile(name, null, List.of("cannot be read: " + e.getMessage()));
        }
    }
}
