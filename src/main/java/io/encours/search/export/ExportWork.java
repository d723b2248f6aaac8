package io.encours.search.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one export: writes its file piece by piece, and lets itself be heard of meanwhile. */
final class ExportWork {

    private static final int PIECE = 1 << 20;
    private static final long BETWEEN_SIGNS = Duration.ofSeconds(1).toNanos();

    private final ExportJob job;
    private final UUID worker;
    private final ExportClaims claims;
    private long heard = System.nanoTime();
    private long done;

    ExportWork(ExportJob job, UUID worker, ExportClaims claims) {
        this.job = job;
        this.worker = worker;
        this.claims = claims;
    }

    /**
     * Makes it to its end.
     *
     * @throws LostClaimException if it is somebody else's, or nobody's, meanwhile, or if this thread is to stop
     */
    void run(Export export, Clock clock) throws IOException {
        ExportJob.Order order = job.order();
        sign(export.count(order.filter()));
        Pieces pieces = new Pieces();
        export.write(order.filter(), order.format(), order.locale(), pieces, this::progress);
        pieces.finish();
        require(claims.done(job.id(), worker, clock.instant(), done));
    }

    private void progress(long decisions) {
        done = decisions;
        if (Thread.currentThread().isInterrupted()) {
            throw new LostClaimException("the service stops");
        }
        if (System.nanoTime() - heard > BETWEEN_SIGNS) {
            sign(null);
        }
    }

    private void sign(@Nullable Long total) {
        require(claims.heard(job.id(), worker, total, done));
        heard = System.nanoTime();
    }

    private static void require(boolean stillOurs) {
        if (!stillOurs) {
            throw new LostClaimException("cancelled, or taken over by another instance");
        }
    }

    /** Cuts the file into pieces. */
    private final class Pieces extends OutputStream {

        private final byte[] piece = new byte[PIECE];
        private int length;
        private int number;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            int written = 0;
            while (written < count) {
                int part = Math.min(count - written, PIECE - length);
                System.arraycopy(bytes, from + written, piece, length, part);
                length += part;
                written += part;
                if (length == PIECE) {
                    keep();
                }
            }
        }

        void finish() {
            if (length > 0) {
                keep();
            }
        }

        private void keep() {
            require(claims.keep(job.id(), worker, number, Arrays.copyOf(piece, length)));
            number++;
            length = 0;
        }
    }
}
