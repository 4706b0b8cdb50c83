package org.artgroups.server.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.server.platform.storage.DatabaseCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The command line of the jar. Without a command it starts the server; what it does not know is a setting of Spring Boot. */
@Command(
        name = "art-groups-server",
        description = {
            "A FHIR R4 server for antiretroviral treatment delivered in groups.",
            "Without an option it starts. Settings are read from the environment, application.yaml and"
                    + " --name=value: see docs/configuration.md."
        })
public final class ServerCommand implements Callable<Integer> {

    /** The exit code of a start that succeeded: the process goes on. */
    public static final int RUNNING = -1;

    private static final int FAILED = 1;

    private final Consumer<String[]> start;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--version", description = "Print the version.")
    private boolean version;

    @Option(names = "--check", description = "Check settings, database, port and delivery models; list every fault.")
    private boolean check;

    @Option(names = "--migrate", description = "Bring the database to the shape that this version needs, and end.")
    private boolean migrate;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    private ServerCommand(Consumer<String[]> start) {
        this.start = start;
    }

    /**
     * Runs a command line.
     *
     * @param start starts the server with the settings of a command line
     * @return the exit code, or {@link #RUNNING}
     */
    public static int run(Consumer<String[]> start, String... arguments) {
        ServerCommand command = new ServerCommand(start);
        CommandLine line = new CommandLine(command)
                .addSubcommand("export", new ExportCommand())
                .addSubcommand("backup-check", new BackupCheckCommand())
                .addSubcommand("health", new HealthCommand());
        return line.execute(arguments);
    }

    @Override
    public Integer call() {
        String[] arguments = settings.toArray(String[]::new);
        if (version) {
            print("ART Groups " + Canonicals.VERSION);
            return 0;
        }
        if (check) {
            List<String> faults = new StartCheck(arguments).run(this::print);
            print(faults.isEmpty() ? "The server can start." : faults.size() + " faults: the server cannot start.");
            return faults.isEmpty() ? 0 : FAILED;
        }
        if (migrate) {
            return CommandContext.use(arguments, context -> {
                context.getBean(DatabaseCheck.class).migrate();
                print("The database has the shape that ART Groups " + Canonicals.VERSION + " needs.");
                return 0;
            });
        }
        try {
            start.accept(arguments);
            return RUNNING;
        } catch (RuntimeException e) {
            // said already, by StartFailureReporter
            return FAILED;
        }
    }

    private void print(String text) {
        if (spec != null) {
            spec.commandLine().getOut().println(text);
            spec.commandLine().getOut().flush();
        }
    }
}
