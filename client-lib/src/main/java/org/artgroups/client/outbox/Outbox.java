package org.artgroups.client.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.hl7.fhir.r4.model.IdType;

/**
 * Takes sessions while there is no network and sends them, in the order they were added, when there is one. What was added is
 * on the disk itself when {@link #add} returns, and stays until the server has it: whenever the program is ended, also by
 * force, no session is lost, and none is recorded twice, since each carries its key.
 *
 * <p>A folder of files, one a session, by one process at a time; safe for use by many threads of it, of which one sends. Every
 * method but {@link #close} throws IllegalStateException once it is closed: another may have the folder open.
 *
 * <pre>{@code
 * lock        held by the process that has the outbox open
 * new/        being written; whatever is left of an earlier run is nothing that was promised to anybody
 * waiting/    0000000000001.json ...: FHIR Parameters with group, visit
 * rejected/   the same, with outcome; *.unreadable: what holds no session that could be read
 * }</pre>
 *
 * <p>The files hold health data in plain text. Only the user who runs the program can read them (mode 600, in folders of mode
 * 700, where the file system knows such things); who has the disk has them all, so keep the folder on an encrypted one.
 */
public final class Outbox implements AutoCloseable {
    /** The folders that are open in this process; of other processes, the lock file tells. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Folders folders;
    private final FileChannel lockFile;
    private final Object sending = new Object();
    /** The file that waits, or waited, last under a key. */
    private final Map<String, String> newest = new HashMap<>();

    private Outbox(Path folder, Folders folders, FileChannel lockFile) {
        this.folder = folder;
        this.folders = folders;
        this.lockFile = lockFile;
        waiting().forEach(visit -> newest.put(key(visit.visit()), visit.name()));
    }

    /**
     * Opens the outbox in a folder, which is made if it is not there.
     *
     * @throws IllegalStateException if it is open already, in this process or another
     * @throws UncheckedIOException if the folder cannot be read and written
     */
    public static Outbox open(Path folder) {
        return open(folder, step -> {});
    }

    static Outbox open(Path folder, Consumer<String> steps) {
        return io(() -> {
            Disk disk = new Disk(steps);
            disk.makeFolder(folder);
            Path real = folder.toRealPath();
            // asked first: to close a second channel of the lock file would give up the lock of the first
            if (!OPEN.add(real)) {
                throw openAlready(folder);
            }
            try {
                return locked(real, disk);
            } catch (IOException | RuntimeException | Error notOpened) {
                OPEN.remove(real);
                throw notOpened;
            }
        });
    }

    private static Outbox locked(Path folder, Disk disk) throws IOException {
        FileChannel lockFile = disk.lockFile(folder.resolve("lock"));
        try {
            if (lockFile.tryLock() == null) {
                throw openAlready(folder);
            }
            return new Outbox(folder, new Folders(folder, disk), lockFile);
        } catch (OverlappingFileLockException elsewhere) {
            // another copy of this class in the same process: a web container, a plugin
            lockFile.close();
            throw openAlready(folder);
        } catch (IOException | RuntimeException | Error notOpened) {
            lockFile.close();
            throw notOpened;
        }
    }

    private static IllegalStateException openAlready(Path folder) {
        return new IllegalStateException("this outbox is open already: " + folder);
    }

    /**
     * Takes a session. It is on the disk when this returns. One that waits already with the same content is not taken twice.
     *
     * @param groupId {@code 7} or {@code Group/7}
     * @throws IllegalArgumentException if that is the id of something else
     * @throws ProblemException if the server would refuse it for what can be seen here, or if something is wrong with a member of
     *     a session to be stored in part that a file cannot hold; it is not taken
     * @throws UncheckedIOException if it cannot be written, as on a full disk; it is not taken, and can be added again
     */
    public WaitingVisit add(String groupId, GroupVisitRequest visit) {
        IdType id = new IdType(groupId);
        String group = id.getIdPart();
        if (group == null
                || group.isEmpty()
                || (id.hasResourceType() && !id.getResourceType().equals("Group"))) {
            throw new IllegalArgumentException("not the id of a Group: " + groupId);
        }
        List<Fault> faults = GroupVisit.faults(visit);
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        VisitFile file = new VisitFile(group, visit, List.of());
        if (visit.isPartial() && VisitFile.read(file.write()).isEmpty()) {
            throw new ProblemException(GroupVisit.REQUEST.faults(visit));
        }
        return io(() -> {
            synchronized (this) {
                checkOpen();
                Optional<WaitingVisit> same = newestOf(group, visit);
                if (same.isPresent()) {
                    return same.get();
                }
                String name = folders.add(file);
                newest.put(key(visit), name);
                return new WaitingVisit(name, group, visit);
            }
        });
    }

    /** The newest that waits under the same key, if it says the same and is sent in the same way. */
    private Optional<WaitingVisit> newestOf(String group, GroupVisitRequest visit) throws IOException {
        String name = newest.get(key(visit));
        return name == null
                ? Optional.empty()
                : folders.waiting(name)
                        .filter(file -> file.group().equals(group)
                                && GroupVisit.REQUEST
                                        .differences(file.visit(), visit)
                                        .isEmpty())
                        .map(file -> new WaitingVisit(name, group, file.visit()));
    }

    private static String key(GroupVisitRequest visit) {
        return visit.session().getSystem() + "|" + visit.session().getValue();
    }

    /**
     * Sends what waits, one after the other. A session that the server will not take is moved aside with the reasons, and
     * those behind it are sent all the same. Without an answer, or where we are not let in, sending stops: what is left is sent
     * the next time. Where the server failed at one session, or refuses it for something else than its content, only those of the
     * same group wait with it. Of a session that was stored in part, the members left out are moved aside as well.
     *
     * @return what came of it, also if the disk failed in the middle
     * @throws UncheckedIOException if the folder cannot be read
     */
    public Delivery send(ArtGroupsClient client) {
        synchronized (sending) {
            checkOpen();
            return io(() -> new DeliveryRun(folders, client).send());
        }
    }

    /** What waits, in the order it will be sent; without what cannot be read. */
    public List<WaitingVisit> waiting() {
        checkOpen();
        return io(() -> {
            List<WaitingVisit> visits = new ArrayList<>();
            for (String name : folders.waiting()) {
                folders.waiting(name).ifPresent(file -> visits.add(new WaitingVisit(name, file.group(), file.visit())));
            }
            return visits;
        });
    }

    /** What the server will not take, in the order it was sent. */
    public List<RejectedVisit> rejected() {
        checkOpen();
        return io(() -> {
            List<RejectedVisit> visits = new ArrayList<>();
            for (String name : folders.rejected()) {
                folders.rejected(name)
                        .ifPresent(
                                file -> visits.add(new RejectedVisit(name, file.group(), file.visit(), file.faults())));
            }
            return visits;
        });
    }

    /**
     * Names of files in {@code rejected/} that hold no session this program can read: the disk or somebody changed them, or a
     * newer version wrote them. They are looked at again when the outbox is opened, and sent if they can be read by then.
     */
    public List<String> unreadable() {
        checkOpen();
        return io(folders::unreadable);
    }

    /**
     * Forgets a session that was rejected, once somebody has seen to it. Of one that is not there any more, nothing.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public void discard(RejectedVisit visit) {
        checkOpen();
        io(() -> {
            folders.discard(visit.name());
            return true;
        });
    }

    /**
     * Takes back a session that waits, one that is held for a reason nobody can fix: it is not sent. One that is being sent at
     * this moment may be on record all the same.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public void withdraw(WaitingVisit visit) {
        synchronized (sending) {
            checkOpen();
            io(() -> {
                folders.sent(visit.name());
                return true;
            });
        }
    }

    /** Lets another process open it, once what is being sent has been sent. Closed, it takes and sends nothing more; closed again, it does nothing. */
    @Override
    public void close() {
        synchronized (sending) {
            synchronized (this) {
                io(() -> {
                    if (lockFile.isOpen()) {
                        lockFile.close();
                        OPEN.remove(folder);
                    }
                    return true;
                });
            }
        }
    }

    private void checkOpen() {
        if (!lockFile.isOpen()) {
            throw new IllegalStateException("this outbox is closed: " + folder);
        }
    }

    @FunctionalInterface
    private interface Change<T> {
        T make() throws IOException;
    }

    private static <T> T io(Change<T> change) {
        try {
            return change.make();
        } catch (IOException failed) {
            throw new UncheckedIOException("the outbox cannot be read or written", failed);
        }
    }
}
