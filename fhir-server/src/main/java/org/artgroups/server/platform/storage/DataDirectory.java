package org.artgroups.server.platform.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.artgroups.server.platform.start.StartFailureException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data directory of the embedded PostgreSQL, claimed by one server at a time. The claim ends with the process, however
 * it ends. A PostgreSQL that outlived a killed server on this very directory is stopped first.
 */
final class DataDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);
    private static final String KILL = "/bin/kill";
    private static final int STOP_WITHIN_SECONDS = 60;

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Claims a directory, which need not exist.
     *
     * @throws StartFailureException if another server has it, or it cannot be written
     */
    static DataDirectory claim(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Path parent = Objects.requireNonNull(path.getParent(), "a data directory has a parent");
            Files.createDirectories(parent);
            checkWritable(parent);
            FileChannel channel = FileChannel.open(
                    path.resolveSibling(path.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartFailureException(
                        "another server is running on the data in " + path,
                        "Stop it, or give this one a directory of its own (ARTGROUPS_DATABASE_DATADIRECTORY).");
            }
            DataDirectory claimed = new DataDirectory(path, channel);
            claimed.stopOrphan();
            return claimed;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static void checkWritable(Path folder) {
        if (!Files.isWritable(folder)) {
            throw unwritable(folder, null);
        }
    }

    private static StartFailureException unwritable(Path path, @Nullable IOException cause) {
        return new StartFailureException(
                path + " cannot be written",
                "Let the user of the server write there, or set ARTGROUPS_DATABASE_DATADIRECTORY to another folder.",
                cause);
    }

    Path path() {
        return path;
    }

    /** The PostgreSQL that a file {@code postmaster.pid} names, if it runs, and runs on the directory the file is in. */
    static Optional<ProcessHandle> postmaster(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid).filter(process -> runsOn(process, pidFile.resolveSibling("")));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** A process id is given again after its process has ended, also to the PostgreSQL of somebody else. */
    private static boolean runsOn(ProcessHandle process, Path data) {
        ProcessHandle.Info info = process.info();
        String program = Path.of(info.command().orElse("none")).getFileName().toString();
        if (!process.isAlive() || !(program.equals("postgres") || program.equals("postgres.exe"))) {
            return false;
        }
        String[] arguments = info.arguments().orElse(new String[0]);
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("-D")) {
                return isSame(Path.of(arguments[i + 1]), data);
            }
        }
        // where arguments are not shown, PostgreSQL's working directory says it
        return isSame(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private void stopOrphan() {
        Path pidFile = path.resolve("postmaster.pid");
        ProcessHandle orphan = postmaster(pidFile).orElse(null);
        if (orphan == null) {
            return; // PostgreSQL clears a file whose process is gone by itself
        }
        log.info("PostgreSQL with process id {} outlived its server on {}; it is stopped", orphan.pid(), path);
        try {
            stopFast(orphan);
            orphan.onExit().get(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException | IOException e) {
            throw new StartFailureException(
                    "PostgreSQL with process id " + orphan.pid() + " uses " + path + " and does not stop",
                    "Stop it by hand, then start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL's fast shutdown, which ends the sessions that are open; at SIGTERM it would wait for them. */
    private void stopFast(ProcessHandle orphan) throws IOException, InterruptedException {
        // pg_ctl refuses to run as root, where PostgreSQL runs in a user namespace of its own
        Path control = Path.of(orphan.info().command().orElseThrow()).resolveSibling("pg_ctl");
        List<String> command = Files.isExecutable(Path.of(KILL))
                ? List.of(KILL, "-INT", Long.toString(orphan.pid()))
                : List.of(control.toString(), "-D", path.toString(), "-m", "fast", "-W", "stop");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
