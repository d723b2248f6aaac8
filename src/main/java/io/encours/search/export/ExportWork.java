package io.encours.search.export;

import io.encours.job.Hold;
import io.encours.job.LostHoldException;
import io.encours.search.FoundDecision;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Makes one export: writes its file piece by piece, and puts down how far it is meanwhile. */
final class ExportWork {

    private static final int PIECE = 1 << 20;
    private static final long BETWEEN_SIGNS = Duration.ofSeconds(1).toNanos();

    private final Hold<ExportJob> hold;
    private final ExportClaims claims;
    private final BooleanSupplier lost;
    private long told = System.nanoTime();
    private long done;

    ExportWork(Hold<ExportJob> hold, ExportClaims claims, BooleanSupplier lost) {
        this.hold = hold;
        this.claims = claims;
        this.lost = lost;
    }

    /**
     * Makes it to its end.
     *
     * @throws LostHoldException if it is somebody else's, or nobody's, meanwhile
     */
    void run(Export export) throws IOException {
        ExportJob.Order order = hold.job().order();
        Pieces pieces = new Pieces();
        export.write(order.filter(), order.format(), order.locale(), pieces, this::written);
        pieces.finish();
        require(claims.done(hold, done));
    }

    private void written(FoundDecision decision) {
        done++;
        require(!lost.getAsBoolean());
        if (System.nanoTime() - told > BETWEEN_SIGNS) {
            require(claims.progress(hold, done, decision.decidedAt()));
            told = System.nanoTime();
        }
    }

    private static void require(boolean stillOurs) {
        if (!stillOurs) {
            throw new LostHoldException();
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
            require(claims.keep(hold, number, Arrays.copyOf(piece, length)));
            number++;
            length = 0;
        }
    }
}
