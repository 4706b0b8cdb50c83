package org.artgroups.validate.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.artgroups.validate.GuideValidator;
import org.artgroups.validate.ValidationOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code java -jar art-groups-validate.jar <files or folders>}: says what is wrong, by file, line and element. */
@Command(
        name = "art-groups-validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Says what is wrong with FHIR R4 resources by the ART Groups guide: by file, line, column and element,"
                    + " with how to mend it. Works offline.",
            ""
        },
        footer = {
            "",
            "A resource is held against the profiles it claims in meta.profile, and if it claims none,"
                    + " against those it is meant to follow by what it is. Parameters are held against the operation"
                    + " they are for.",
            "",
            "Exit code: 0 nothing is wrong, 1 something is, 2 a file could not be read or the command is wrong."
        })
public final class ValidateCommand implements Callable<Integer> {

    /** How findings are printed. */
    enum Output {
        text,
        json,
        outcome
    }

    private static final int FINE = 0;
    private static final int FAULTS = 1;
    private static final int UNREADABLE = 2;

    /** From this many resources on, more than one thread is worth what it costs to start. */
    private static final int MANY = 60;

    private static final int MOST_THREADS = 4;

    @Parameters(
            arity = "1..*",
            paramLabel = "<file or folder>",
            description =
                    "JSON, XML, or NDJSON with a resource on each line. Of a folder every .json, .xml and .ndjson file,"
                            + " those of its folders, too.")
    List<Path> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "<format>",
            description = "How findings are printed: ${COMPLETION-CANDIDATES}. text if not given;"
                    + " outcome is a FHIR OperationOutcome.")
    Output output = Output.text;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    boolean quiet;

    @Option(
            names = {"-a", "--all"},
            description = "Print information as well: what could not be checked, and what is worth knowing.")
    boolean all;

    @Option(
            names = {"-w", "--warnings"},
            description = "Let warnings count as faults, for the exit code.")
    boolean warningsAreFaults;

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "<url>",
            description = "A profile that every resource has to follow, besides those it claims.")
    List<String> profiles = new ArrayList<>();

    @Option(
            names = {"-o", "--operation"},
            paramLabel = "<name>",
            description = "The operation that Parameters are for: group-visit, or '$group-visit' in single quotes."
                    + " Without it that is told by the names of the parameters.")
    String operation = "";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    private final Supplier<GuideValidator> validator;

    /** A command that prints to these streams; progress only if they are a terminal. */
    ValidateCommand(PrintStream out, PrintStream err, boolean terminal, Supplier<GuideValidator> validator) {
        this.validator = validator;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = run(
                out, System.err, CommandLine.Help.Ansi.AUTO.enabled(), () -> new GuideValidator(MOST_THREADS), args);
        out.flush();
        System.exit(code);
    }

    /** Runs the command. */
    static int run(
            PrintStream out, PrintStream err, boolean terminal, Supplier<GuideValidator> validator, String... args) {
        return new CommandLine(new ValidateCommand(out, err, terminal, validator))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Sources sources = Sources.under(paths);
        sources.unreadable().forEach(problem -> err.println(problem));
        int threads =
                sources.all().size() < MANY ? 1 : Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            return report(sources, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private int report(Sources sources, ExecutorService workers) throws InterruptedException {
        GuideValidator guide = validator.get();
        List<String> wanted = new ArrayList<>(profiles);
        if (!operation.isEmpty()) {
            wanted.add(ValidationOptions.operation(operation));
        }
        List<Future<List<Finding>>> results = new ArrayList<>();
        for (Source source : sources.all()) {
            results.add(workers.submit(() -> source.findings(guide, wanted)));
        }
        Report report = Report.of(output, out);
        Progress progress = new Progress(err, results.size(), terminal);
        boolean unreadable = !sources.unreadable().isEmpty();
        Summary summary = new Summary();
        for (int i = 0; i < results.size(); i++) {
            List<Finding> found = get(results.get(i), sources.all().get(i));
            if (found == null) {
                unreadable = true;
                continue;
            }
            summary.add(found);
            progress.clear();
            report.add(
                    sources.all().get(i).name(),
                    found.stream().filter(this::isShown).toList());
            progress.show(i + 1, summary.faulty());
        }
        progress.clear();
        report.end(summary);
        if (unreadable) {
            return UNREADABLE;
        }
        return summary.has(warningsAreFaults ? Severity.WARNING : Severity.ERROR) ? FAULTS : FINE;
    }

    private @Nullable List<Finding> get(Future<List<Finding>> result, Source source) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            err.println(source.name() + ": cannot be read"
                    + (cause instanceof IOException ? ": " + cause.getMessage() : ""));
            return null;
        }
    }

    private boolean isShown(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> true;
            case WARNING -> !quiet;
            case INFORMATION -> all && !quiet;
        };
    }
}
