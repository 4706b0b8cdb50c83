package org.artgroups.client.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an outbox, and the steps from one folder to the next. For one thread at a time that adds and one that sends. */
final class Folders {
    private static final String UNREADABLE = ".unreadable";

    private final Disk disk;
    private final Path young;
    private final Path waiting;
    private final Path rejected;
    private long last;

    /** Makes the folders if they are not there, and ends what the end of an earlier program left undone. */
    Folders(Path folder, Disk disk) throws IOException {
        this.disk = disk;
        this.young = folder.resolve("new");
        this.waiting = folder.resolve("waiting");
        this.rejected = folder.resolve("rejected");
        for (Path part : List.of(young, waiting, rejected)) {
            disk.makeFolder(part);
        }
        for (String name : disk.names(young)) {
            disk.delete(young, name);
        }
        for (String name : disk.names(rejected)) {
            // it was moved aside, and the end came before it was taken away here
            if (Files.exists(waiting.resolve(name))) {
                disk.delete(waiting, name);
            }
        }
        for (String name : unreadable()) {
            // another version of this program may understand it
            if (read(rejected.resolve(name)).isPresent()) {
                disk.move(rejected.resolve(name), waiting, name.replace(UNREADABLE, ""));
            }
        }
        last = Stream.concat(disk.names(waiting).stream(), disk.names(rejected).stream())
                .map(name -> name.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    /** Adds a file behind all others, and tells its name. It is on the disk when this returns. */
    String add(VisitFile file) throws IOException {
        String name = String.format("%013d.json", ++last);
        disk.write(young, name, file.write());
        disk.move(young.resolve(name), waiting, name);
        return name;
    }

    /** Names of what waits, in the order it was added. */
    List<String> waiting() throws IOException {
        return disk.names(waiting);
    }

    /** Empty for a file that holds no session, or that was sent in the meantime. */
    Optional<VisitFile> waiting(String name) throws IOException {
        return read(waiting.resolve(name));
    }

    /** Names of what the server will not take, in the order it was added. */
    List<String> rejected() throws IOException {
        return disk.names(rejected).stream()
                .filter(name -> !name.endsWith(UNREADABLE))
                .toList();
    }

    /** Empty for a file that holds no session, or that was discarded in the meantime. */
    Optional<VisitFile> rejected(String name) throws IOException {
        return read(rejected.resolve(name));
    }

    /** Names of what holds no session that could be read. */
    List<String> unreadable() throws IOException {
        return disk.names(rejected).stream()
                .filter(name -> name.endsWith(UNREADABLE))
                .toList();
    }

    /** Takes away what waited. */
    void sent(String name) throws IOException {
        disk.delete(waiting, name);
    }

    /** Moves what waited aside, with the reasons. */
    void reject(String name, VisitFile file) throws IOException {
        disk.write(young, name, file.write());
        disk.replace(young.resolve(name), rejected, name);
        disk.delete(waiting, name);
    }

    /** Moves aside what holds no session, and tells its new name. */
    String putAside(String name) throws IOException {
        disk.move(waiting.resolve(name), rejected, name + UNREADABLE);
        return name + UNREADABLE;
    }

    /** Takes away what was rejected. */
    void discard(String name) throws IOException {
        disk.delete(rejected, name);
    }

    private static Optional<VisitFile> read(Path file) throws IOException {
        try {
            return VisitFile.read(Files.readAllBytes(file));
        } catch (NoSuchFileException inTheMeantime) {
            return Optional.empty();
        }
    }
}
