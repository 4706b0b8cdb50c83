package org.artgroups.client.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Changes of a folder, each of them lasting once it is done, each a step that a test can stop after. */
final class Disk {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final FileAttribute<?>[] OWN_FOLDER = own("rwx------");
    private static final FileAttribute<?>[] OWN_FILE = own("rw-------");

    /** What an attempt that failed has left under the same name is of no worth. */
    private static final Set<StandardOpenOption> REPLACING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private final Consumer<String> steps;

    /** @param steps hears of every step when it is done; nothing but a test has anything to do there */
    Disk(Consumer<String> steps) {
        this.steps = steps;
    }

    /** A folder that nobody else can look into. */
    void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, OWN_FOLDER);
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            force(parent);
        }
    }

    /** A file that nobody else can read, with this content, on the disk itself. */
    void write(Path folder, String name, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(name), REPLACING, OWN_FILE)) {
            steps.accept("created in " + folder);
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            steps.accept("written");
            channel.force(true);
        } catch (IOException full) {
            // half a file would keep others from the room that is left
            Files.deleteIfExists(folder.resolve(name));
            throw full;
        }
        steps.accept("forced");
    }

    /**
     * Moves a file at one stroke: it is in the one folder or in the other, whatever happens.
     *
     * @throws FileAlreadyExistsException if there is one of this name
     */
    void move(Path from, Path folder, String name) throws IOException {
        if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(name);
        }
        replace(from, folder, name);
    }

    /** The same in place of one of this name that is there. */
    void replace(Path from, Path folder, String name) throws IOException {
        Files.move(from, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        steps.accept("moved to " + folder);
        force(folder);
        steps.accept("forced " + folder);
    }

    void delete(Path folder, String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
        steps.accept("deleted from " + folder);
        force(folder);
        steps.accept("forced " + folder);
    }

    /** The names in a folder, in their order. */
    List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The channel of the file that says who has the folder. */
    FileChannel lockFile(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWN_FILE);
    }

    /** Makes the names in a folder last. Windows has no such thing, and keeps them by itself. */
    private static void force(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] own(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
