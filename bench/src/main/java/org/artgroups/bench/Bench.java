package org.artgroups.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code bench/run}. */
@Command(
        name = "bench/run",
        description = "Measures the server, and the validator, on a generated population and prints a Markdown table.",
        mixinStandardHelpOptions = true,
        subcommands = {CohortBench.class, ClientBench.class, WriteBench.class, ValidateBench.class, ListsBench.class})
public final class Bench {

    private Bench() {}

    /** Runs one. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
