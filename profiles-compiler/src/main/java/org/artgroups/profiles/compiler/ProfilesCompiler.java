package org.artgroups.profiles.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The program the build runs; its arguments are five folders. */
public final class ProfilesCompiler {

    private static final System.Logger LOG = System.getLogger(ProfilesCompiler.class.getName());

    private final Path resources;
    private final Path views;
    private final Path translations;
    private final Path classes;
    private final Path sources;

    /**
     * A compiler of one project.
     *
     * @param resources folder of the JSON resources SUSHI wrote, with exactly one ImplementationGuide
     * @param views folder of SQL-on-FHIR ViewDefinitions; need not exist
     * @param translations folder of the texts in other languages; need not exist
     * @param classes folder {@code package.tgz} and the operations' JSON go to; a record of the run is kept beside it
     * @param sources root folder of the generated Java sources
     */
    public ProfilesCompiler(Path resources, Path views, Path translations, Path classes, Path sources) {
        this.resources = resources;
        this.views = views;
        this.translations = translations;
        this.classes = classes;
        this.sources = sources;
    }

    /** Compiles the five folders that the arguments name, in the order of the constructor. */
    public static void main(String[] args) throws IOException {
        if (args.length != 5) {
            throw new IllegalArgumentException(
                    "expected five folders: resources, views, translations, classes, sources");
        }
        boolean compiled = new ProfilesCompiler(
                        Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), Path.of(args[4]))
                .compile();
        LOG.log(System.Logger.Level.DEBUG, compiled ? "compiled" : "up to date");
    }

    /**
     * Compiles, unless everything is there and was made from the same inputs by the same compiler.
     *
     * @return whether there was anything to do
     * @throws CompileException when the inputs are at fault; nothing is written then
     */
    public boolean compile() throws IOException {
        BuildRecord buildRecord =
                BuildRecord.of(classes.resolveSibling("fhir-package.record"), List.of(resources, views, translations));
        if (buildRecord.isCurrent()) {
            return false;
        }
        Guide guide = Guide.read(resources);
        Translations.read(translations).apply(guide);
        List<View> flattened = View.readAll(views, new ValueSetMembers(guide));
        new Snapshots(guide).generate();

        Map<Path, byte[]> outputs = new TreeMap<>();
        outputs.put(classes.resolve("package.tgz"), PackageArchive.of(guide, flattened));
        for (OperationDefinition operation : guide.all(OperationDefinition.class)) {
            outputs.put(
                    classes.resolve("org/artgroups/fhir/operations/"
                            + operation.getIdElement().getIdPart() + ".json"),
                    Guide.json(operation));
        }
        for (JavaSource source : ConstantSources.of(guide)) {
            outputs.put(javaFile(source), source.text().getBytes(StandardCharsets.UTF_8));
        }
        for (CodeSystem codeSystem : guide.all(CodeSystem.class)) {
            JavaSource source = CodeSystemSource.of(codeSystem);
            outputs.put(javaFile(source), source.text().getBytes(StandardCharsets.UTF_8));
        }
        buildRecord.write(outputs);
        return true;
    }

    private Path javaFile(JavaSource source) {
        return sources.resolve(JavaSource.PACKAGE.replace('.', '/')).resolve(source.name() + ".java");
    }
}
