package org.artgroups.client.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.RefusedException;
import org.artgroups.client.TransportException;
import org.artgroups.client.outbox.Delivery.Delivered;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * Takes sessions while there is no network and sends them, in the order they were told, when there is one. What was added is
 * on the disk itself when {@link #add} returns, and stays until the server has it: whenever the program is ended, also by
 * force, no session is lost, and none is recorded twice, since each carries its key.
 *
 * <p>A folder of files, one a session, by one process at a time; safe for use by many threads of it, of which one sends.
 *
 * <pre>{@code
 * lock        held by the process that has the outbox open
 * new/        being written; whatever is left of an earlier run is nothing that was promised to anybody
 * waiting/    0000000000001.json ...: FHIR Parameters with group, visit
 * rejected/   the same, with outcome; *.unreadable: what holds no session
 * }</pre>
 *
 * <p>The files hold health data in plain text. Only the user who runs the program can read them (mode 600, in folders of mode
 * 700, where the file system knows such things); who has the disk has them all, so keep the folder on an encrypted one.
 */
public final class Outbox implements AutoCloseable {
    private static final String UNREADABLE = ".unreadable";
    private static final int SERVER_FAULT = 500;

    /** The folders that are open in this process; of other processes, the lock file tells. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Disk disk;
    private final Path young;
    private final Path waiting;
    private final Path rejected;
    private final FileChannel lockFile;
    private final Object sending = new Object();
    /** The file that waits, or waited, last under a key. */
    private final Map<String, String> newest = new HashMap<>();

    private long last;

    private Outbox(Path folder, Disk disk, FileChannel lockFile) throws IOException {
        this.folder = folder;
        this.disk = disk;
        this.lockFile = lockFile;
        this.young = folder.resolve("new");
        this.waiting = folder.resolve("waiting");
        this.rejected = folder.resolve("rejected");
        for (Path part : List.of(young, waiting, rejected)) {
            disk.makeFolder(part);
        }
        recover();
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
            FileChannel lockFile = disk.lockFile(real.resolve("lock"));
            if (lockFile.tryLock() == null) {
                lockFile.close();
                OPEN.remove(real);
                throw openAlready(folder);
            }
            try {
                return new Outbox(real, disk, lockFile);
            } catch (IOException | RuntimeException unreadable) {
                lockFile.close();
                OPEN.remove(real);
                throw unreadable;
            }
        });
    }

    private static IllegalStateException openAlready(Path folder) {
        return new IllegalStateException("this outbox is open already: " + folder);
    }

    private void recover() throws IOException {
        for (String name : disk.names(young)) {
            disk.delete(young, name);
        }
        for (String name : disk.names(rejected)) {
            // it was moved aside, and the end came before it was taken away here
            if (Files.exists(waiting.resolve(name))) {
                disk.delete(waiting, name);
            }
        }
        last = Stream.concat(disk.names(waiting).stream(), disk.names(rejected).stream())
                .map(name -> name.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        waiting().forEach(visit -> newest.put(key(visit.visit()), visit.name()));
    }

    /**
     * Takes a session. It is on the disk when this returns. One that waits already with the same content is not taken twice.
     *
     * @param groupId {@code 7} or {@code Group/7}
     * @throws ProblemException if the server would refuse it for what can be seen here; it is not taken
     * @throws UncheckedIOException if it cannot be written; it is not taken, as far as anybody knows
     */
    public WaitingVisit add(String groupId, GroupVisitRequest visit) {
        String group = new IdType(groupId).getIdPart();
        if (group == null || group.isEmpty()) {
            throw new IllegalArgumentException("not the id of a Group: " + groupId);
        }
        List<Fault> faults = GroupVisit.faults(visit);
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        return io(() -> {
            synchronized (this) {
                Optional<WaitingVisit> same = newestOf(group, visit);
                if (same.isPresent()) {
                    return same.get();
                }
                String name = String.format("%013d.json", ++last);
                disk.write(young, name, new VisitFile(group, visit, List.of()).write());
                disk.move(young.resolve(name), waiting, name);
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
                : read(waiting.resolve(name))
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
     * those behind it are sent all the same. Without an answer, sending stops: what is left is sent the next time. Where the
     * server failed at one session, only those of the same group wait with it.
     */
    public Delivery send(ArtGroupsClient client) {
        synchronized (sending) {
            return io(() -> new Round(client).send());
        }
    }

    /** What waits, in the order it will be sent. */
    public List<WaitingVisit> waiting() {
        return io(() -> {
            List<WaitingVisit> visits = new ArrayList<>();
            for (String name : disk.names(waiting)) {
                read(waiting.resolve(name))
                        .ifPresent(file -> visits.add(new WaitingVisit(name, file.group(), file.visit())));
            }
            return visits;
        });
    }

    /** What the server will not take, in the order it was told. */
    public List<RejectedVisit> rejected() {
        return io(() -> {
            List<RejectedVisit> visits = new ArrayList<>();
            for (String name : disk.names(rejected)) {
                read(rejected.resolve(name))
                        .ifPresent(
                                file -> visits.add(new RejectedVisit(name, file.group(), file.visit(), file.faults())));
            }
            return visits;
        });
    }

    /** Forgets a session that was rejected, once somebody has seen to it. */
    public void discard(RejectedVisit visit) {
        io(() -> {
            disk.delete(rejected, visit.name());
            return true;
        });
    }

    /** Lets another process open it. */
    @Override
    public void close() {
        io(() -> {
            if (lockFile.isOpen()) {
                lockFile.close();
                OPEN.remove(folder);
            }
            return true;
        });
    }

    /** Empty for a file that holds no session, or that was sent in the meantime. */
    private static Optional<VisitFile> read(Path file) throws IOException {
        return Files.exists(file) ? VisitFile.read(Files.readAllBytes(file)) : Optional.empty();
    }

    /** What {@link #send} does once. */
    private final class Round {
        private final ArtGroupsClient client;
        private final List<Delivered> delivered = new ArrayList<>();
        private final List<RejectedVisit> aside = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private final Set<String> held = new HashSet<>();
        private @Nullable RuntimeException stopped;
        private boolean over;

        Round(ArtGroupsClient client) {
            this.client = client;
        }

        Delivery send() throws IOException {
            for (String name : disk.names(waiting)) {
                Optional<VisitFile> file = read(waiting.resolve(name));
                if (file.isEmpty()) {
                    disk.move(waiting.resolve(name), rejected, name + UNREADABLE);
                    unreadable.add(name + UNREADABLE);
                } else if (!held.contains(file.get().group())) {
                    send(new WaitingVisit(name, file.get().group(), file.get().visit()));
                }
                if (over) {
                    break;
                }
            }
            return new Delivery(
                    delivered, aside, unreadable, disk.names(waiting).size(), Optional.ofNullable(stopped));
        }

        private void send(WaitingVisit visit) throws IOException {
            try {
                GroupVisitResponse answer = client.recordVisit(visit.group(), visit.visit());
                disk.delete(waiting, visit.name());
                delivered.add(new Delivered(visit, answer));
            } catch (ProblemException problem) {
                if (problem.has(Problem.EDIT_CONFLICT)) {
                    hold(visit, problem);
                } else {
                    putAside(visit, problem);
                }
            } catch (TransportException silent) {
                hold(visit, silent);
                // a server that fails at one session may do well with the next
                over = silent.status().orElse(0) != SERVER_FAULT;
            } catch (RefusedException notLetIn) {
                hold(visit, notLetIn);
                over = true;
            }
        }

        private void hold(WaitingVisit visit, RuntimeException why) {
            held.add(visit.group());
            stopped = why;
        }

        private void putAside(WaitingVisit visit, ProblemException problem) throws IOException {
            VisitFile file = new VisitFile(visit.group(), visit.visit(), problem.faults());
            disk.write(young, visit.name(), file.write());
            disk.move(young.resolve(visit.name()), rejected, visit.name());
            disk.delete(waiting, visit.name());
            aside.add(new RejectedVisit(visit.name(), visit.group(), visit.visit(), problem.faults()));
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
