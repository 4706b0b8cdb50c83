package org.artgroups.profiles.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The profiles compiler")
class ProfilesCompilerTest {

    private static final Path GUIDE = Path.of("src/test/resources/guide");
    private static final Path VIEWS = Path.of("src/test/resources/views");

    private static Path built;

    @BeforeAll
    static void compileOnce(@TempDir Path target) throws IOException {
        built = target;
        assertThat(compiler(GUIDE, VIEWS, built).compile()).isTrue();
    }

    private static ProfilesCompiler compiler(Path guide, Path views, Path target) {
        return new ProfilesCompiler(
                guide,
                views,
                Path.of("src/test/resources/translations"),
                target.resolve("classes"),
                target.resolve("java"));
    }

    @Test
    @DisplayName("gives a profile a snapshot with everything of its base")
    void snapshots() throws IOException {
        StructureDefinition tree = (StructureDefinition) inPackage("package", "StructureDefinition-tree.json");

        assertThat(tree.getSnapshot().getElement())
                .hasSizeGreaterThan(tree.getDifferential().getElement().size())
                .extracting(element -> element.getId())
                .contains("Observation.extension:bark", "Observation.component.code");
        assertThat(tree.getSnapshot().getElement())
                .filteredOn(element -> element.getId().equals("Observation.subject"))
                .singleElement()
                .satisfies(subject -> assertThat(subject.getMin()).isOne());
    }

    @Test
    @DisplayName("gives definitions the version, the publisher and the status of the guide, and a narrative")
    void versions() throws IOException {
        assertThat(((ValueSet) inPackage("package", "ValueSet-oak.json")).getVersion())
                .isEqualTo("1.2.3");
        assertThat(text("package", "CodeSystem-trees.json"))
                .contains("1.2.3", "\"supplements\":\"http://example.net/trees\"");
        assertThat(((ValueSet) inPackage("package", "ValueSet-oak.json"))
                        .getText()
                        .getDivAsString())
                .startsWith("<div");
        assertThat(text("package", "ValueSet-oak.json")).contains("structuredefinition-standards-status");
    }

    @Test
    @DisplayName("adds to concepts what they are called in other languages")
    void translations() throws IOException {
        assertThat(text("package", "CodeSystem-leaf-shape.json"))
                .contains("{\"language\":\"fr\",\"value\":\"Entière\"}", "{\"language\":\"pt\",\"value\":\"Inteira\"}");
    }

    @Test
    @DisplayName("keeps examples and views apart from definitions")
    void folders() throws IOException {
        NpmPackage npm = npm();

        assertThat(npm.name()).isEqualTo("org.example.garden");
        assertThat(npm.version()).isEqualTo("1.2.3");
        assertThat(npm.canonical()).isEqualTo("http://example.org/garden");
        assertThat(npm.list("example"))
                .filteredOn(name -> !name.startsWith("."))
                .containsExactly("Observation-oak.json");
        assertThat(npm.list("other"))
                .filteredOn(name -> !name.startsWith("."))
                .containsExactly("ViewDefinition-oaks.json");
        assertThat(npm.list("package")).contains("StructureDefinition-bark.json", "OperationDefinition-water.json");
    }

    @Test
    @DisplayName("puts the codes of a value set, and those mapped to one, in place of a token")
    void tokens() throws IOException {
        assertThat(text("other", "ViewDefinition-oaks.json"))
                .contains(
                        "\"code.coding.where(((system = 'http://example.net/trees' and (code = 'T1' or code = 'T2'))"
                                + " or (system = 'http://example.net/wood' and code = 'o\\\\'k')"
                                + " or (system = 'http://example.com/village' and (code = 'big-oak' or code = 'knobbly-oak')))).exists()\"")
                .contains(".coding.where((system = 'http://example.org/garden/CodeSystem/leaf-shape'"
                        + " and (code = 'entire' or code = 'palmate-5'))).exists()");
    }

    @Test
    @DisplayName("refuses a view that asks for a value set there is not, and names the file")
    void unknownValueSet(@TempDir Path target) {
        assertThatThrownBy(() -> compiler(GUIDE, Path.of("src/test/resources/wrong-views"), target)
                        .compile())
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("elms.json")
                .hasMessageContaining("no value set with id 'elm'");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    @DisplayName("refuses a view that asks for a value set whose codes it cannot list")
    void valueSetByFilter(@TempDir Path target) throws IOException {
        Path views = Files.createDirectory(target.resolve("views"));
        Files.writeString(
                views.resolve("tall.json"),
                "{\"resourceType\": \"ViewDefinition\", \"name\": \"tall\", \"where\": [{\"path\": \"{{tall}}\"}]}");

        assertThatThrownBy(() -> compiler(GUIDE, views, target).compile())
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("tall.json")
                .hasMessageContaining("not a plain list of codes");
    }

    @Test
    @DisplayName("writes an enum of a code system, with its properties")
    void enums() throws IOException {
        assertThat(java("LeafShape")).isEqualTo(Files.readString(Path.of("src/test/resources/LeafShape.java.txt")));
    }

    @Test
    @DisplayName("names the constants of a fragment by their displays, and tells equal displays apart")
    void fragments() throws IOException {
        assertThat(java("Trees"))
                .contains("    SESSILE_OAK(\"T1\", ")
                .contains("    ENGLISH_OAK(\"T2\", ")
                .contains("    FARMERS_WALNUT(\"T3\", ")
                .contains("    ENGLISH_OAK_T4(\"T4\", ");
    }

    @Test
    @DisplayName("writes constants for canonical URLs and for the names of operations")
    void constants() throws IOException {
        assertThat(java("Profiles")).contains(constant("TREE", "http://example.org/garden/StructureDefinition/tree"));
        assertThat(java("Extensions")).contains(constant("BARK", "http://example.org/garden/StructureDefinition/bark"));
        assertThat(java("ValueSets")).contains(constant("LEAF_SHAPE", "http://example.org/garden/ValueSet/leaf-shape"));
        assertThat(java("ConceptMaps")).contains(constant("LOCAL", "http://example.org/garden/ConceptMap/local"));
        assertThat(java("Canonicals"))
                .contains(constant("BASE", "http://example.org/garden"))
                .contains(constant("VERSION", "1.2.3"));
        assertThat(java("Operations"))
                .contains(constant("WATER", "$water"))
                .contains(constant("WATER_URL", "http://example.org/garden/OperationDefinition/water"));
    }

    @Test
    @DisplayName("writes each operation for who has no need of the whole package")
    void operations() throws IOException {
        assertThat(built.resolve("classes/org/artgroups/fhir/operations/water.json"))
                .content()
                .startsWith("{\"resourceType\":\"OperationDefinition\",\"id\":\"water\"");
    }

    @Test
    @DisplayName("makes the same bytes twice")
    void sameBytes(@TempDir Path again) throws IOException {
        compiler(GUIDE, VIEWS, again).compile();

        Set<Path> files = filesBelow(built);
        assertThat(filesBelow(again)).isEqualTo(files);
        for (Path file : files) {
            if (!file.endsWith("fhir-package.record")) {
                assertThat(again.resolve(file)).hasSameBinaryContentAs(built.resolve(file));
            }
        }
    }

    @Test
    @DisplayName("does nothing when nothing changed, and removes what has lost its source")
    void incremental(@TempDir Path work) throws IOException {
        Path guide = Files.createDirectory(work.resolve("guide"));
        for (Path file : filesBelow(GUIDE)) {
            Files.copy(GUIDE.resolve(file), guide.resolve(file));
        }
        ProfilesCompiler compiler = compiler(guide, VIEWS, work);
        assertThat(compiler.compile()).isTrue();
        assertThat(compiler.compile()).isFalse();

        Files.delete(guide.resolve("OperationDefinition-water.json"));
        assertThat(compiler.compile()).isTrue();
        assertThat(work.resolve("classes/org/artgroups/fhir/operations/water.json"))
                .doesNotExist();

        Files.delete(work.resolve("classes/package.tgz"));
        assertThat(compiler.compile()).isTrue();
    }

    private static String constant(String name, String value) {
        return "public static final String " + name + " = \"" + value + "\";";
    }

    private static String java(String name) throws IOException {
        return Files.readString(built.resolve("java/org/artgroups/fhir/generated/" + name + ".java"));
    }

    private static NpmPackage npm() throws IOException {
        return NpmPackage.fromPackage(
                new ByteArrayInputStream(Files.readAllBytes(built.resolve("classes/package.tgz"))));
    }

    private static String text(String folder, String name) throws IOException {
        try (InputStream in = npm().load(folder, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static org.hl7.fhir.r4.model.Resource inPackage(String folder, String name) throws IOException {
        return new JsonParser().parse(text(folder, name));
    }

    private static Set<Path> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> all =
                    files.filter(Files::isRegularFile).map(root::relativize).toList();
            return Set.copyOf(all);
        }
    }
}
