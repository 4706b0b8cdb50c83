package org.artgroups.validate.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class that the jar starts: runs the command in a Java machine that is set up for a run of seconds. What a manifest cannot say
 * has to be said to a second one, which costs a twentieth of what it saves: without the optimizing compiler, which would use most
 * of the time for code that is run once, and without verifying once more what was compiled together. A run over many files stays
 * here, where compiling pays.
 */
public final class Launcher {

    /** From this many files on the optimizing compiler is worth what it costs. */
    private static final int MANY = 400;

    private static final List<String> SHORT_RUN = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-Xshare:auto",
            "-Xmn64m");

    private Launcher() {}

    /** Runs the command, and ends with its exit code. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String jar = System.getProperty("java.class.path", "");
        Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
        if (jar.contains(File.pathSeparator) || !Files.isExecutable(java) || isLong(args)) {
            ValidateCommand.main(args);
            return;
        }
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(SHORT_RUN);
        command.addAll(List.of("-cp", jar, ValidateCommand.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        System.exit(process.waitFor());
    }

    private static boolean isLong(String... args) throws IOException {
        long files = args.length;
        for (String arg : args) {
            Path path = Path.of(arg);
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    files += inside.limit(MANY).count();
                }
            }
        }
        return files >= MANY;
    }
}
