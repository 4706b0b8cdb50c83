package org.artgroups.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.visit.GroupVisit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** After a change that is meant: {@code -Dartgroups.api=write} writes the list anew. */
@DisplayName("What the client, with the requests and responses of the profiles, offers to programs")
class PublicApiTest {
    private static final Path LIST = Path.of("api.txt");
    private static final Path CLASSES = Path.of("target/classes");
    private static final String GENERATED = Problem.class.getPackageName() + ".";

    @Test
    @DisplayName("is what api.txt lists")
    void listed() throws IOException {
        List<String> now = classes().flatMap(PublicApiTest::lines).toList();
        assertThat(now).hasSizeGreaterThan(50);
        if ("write".equals(System.getProperty("artgroups.api"))) {
            Files.write(LIST, now);
        }
        assertThat(now).isEqualTo(Files.readAllLines(LIST));
    }

    private static Stream<Class<?>> classes() throws IOException {
        return Stream.of(named(CLASSES), profiles())
                .flatMap(List::stream)
                .sorted()
                .<Class<?>>map(PublicApiTest::loaded)
                .filter(PublicApiTest::offered);
    }

    /** Requests, responses and their builders: a folder in a build of all modules, and a jar in one of this module. */
    private static List<String> profiles() throws IOException {
        Path from;
        try {
            from = Path.of(GroupVisit.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        if (Files.isDirectory(from)) {
            return named(from);
        }
        try (FileSystem jar = FileSystems.newFileSystem(from)) {
            return named(jar.getPath("/"));
        }
    }

    /** Names of all classes but the generated ones, whose source is the package. */
    private static List<String> named(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                    .filter(name -> name.startsWith("org.artgroups.") && !name.startsWith(GENERATED))
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean offered(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || offered(type.getDeclaringClass()));
    }

    private static Stream<String> lines(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                members.add(modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers()) && !type.isRecord()) {
                members.add("new " + type.getSimpleName() + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !ofRecord(type, method)) {
                members.add(modifiers(method.getModifiers()) + (method.isDefault() ? "default " : "")
                        + name(method.getGenericReturnType()) + " " + method.getName() + parameters(method));
            }
        }
        return Stream.concat(Stream.of(head(type)), members.stream().sorted().map(member -> "  " + member));
    }

    /** What every record has is told by its head. */
    private static boolean ofRecord(Class<?> type, Method method) {
        return type.isRecord()
                && method.getParameterCount() <= 1
                && (List.of("equals", "hashCode", "toString").contains(method.getName())
                        || Stream.of(type.getRecordComponents())
                                .anyMatch(component -> component.getName().equals(method.getName())));
    }

    private static String head(Class<?> type) {
        String kind = type.isRecord() ? "record " : type.isInterface() ? "interface " : "class ";
        String parts = type.isRecord()
                ? Stream.of(Objects.requireNonNull(type.getRecordComponents()))
                        .map((RecordComponent part) -> name(part.getGenericType()) + " " + part.getName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        String above = type.getSuperclass() == null
                        || List.of(Object.class, Record.class).contains(type.getSuperclass())
                ? ""
                : " extends " + name(type.getSuperclass());
        String may = type.getInterfaces().length == 0
                ? ""
                : Stream.of(type.getInterfaces()).map(PublicApiTest::name).collect(Collectors.joining(", ", " : ", ""));
        return kind + type.getName() + parts + above + may;
    }

    private static String modifiers(int all) {
        return (Modifier.isStatic(all) ? "static " : "") + (Modifier.isAbstract(all) ? "abstract " : "");
    }

    private static String parameters(Executable executable) {
        return Stream.of(executable.getGenericParameterTypes())
                .map(PublicApiTest::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Type type) {
        return type.getTypeName().replaceAll("\\b(java|org|ca)\\.[a-z0-9_.]*\\.(?=[A-Z])", "");
    }
}
