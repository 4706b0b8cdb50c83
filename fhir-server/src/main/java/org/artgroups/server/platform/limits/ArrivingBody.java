package org.artgroups.server.platform.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;

/** Reads the body of a request to its end, as long as it stays within the limits, and unpacks it. */
final class ArrivingBody {

    private static final int PIECE = 16 * 1024;

    private final LimitSettings limits;

    ArrivingBody(LimitSettings limits) {
        this.limits = limits;
    }

    /**
     * Reads a body.
     *
     * @param packed whether it is sent in gzip
     * @throws ProblemException if it is too large, too slow, or cannot be unpacked
     */
    byte[] read(HttpServletRequest request, boolean packed) throws IOException {
        checkLength(request.getContentLengthLong());
        byte[] sent;
        try {
            sent = read(request.getInputStream(), limits.body().toBytes(), limits.bodyTime());
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        }
        if (!packed || sent.length == 0) {
            return sent;
        }
        long most = Math.min(limits.body().toBytes(), Math.max(1L << 20, (long) sent.length * limits.ratio()));
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return read(unpacked, most, limits.bodyTime());
        } catch (ZipException | EOFException e) {
            throw new ProblemException(Problem.MALFORMED, "", "the body says it is gzip and cannot be unpacked");
        }
    }

    private void checkLength(long length) {
        if (length > limits.body().toBytes()) {
            throw tooLarge(limits.body().toBytes());
        }
    }

    private static byte[] read(InputStream in, long most, Duration time) throws IOException {
        long deadline = System.nanoTime() + time.toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            read.write(piece, 0, n);
            if (read.size() > most) {
                throw tooLarge(most);
            }
            if (System.nanoTime() > deadline) {
                throw tooSlow();
            }
        }
        return read.toByteArray();
    }

    private static ProblemException tooLarge(long most) {
        return new ProblemException(
                Problem.TOO_LARGE,
                "",
                "the body is larger than the " + most + " bytes that are taken here; send it in parts");
    }

    private static ProblemException tooSlow() {
        return new ProblemException(Problem.TOO_SLOW, "", "the body did not arrive in time");
    }
}
