package pl.paktometr.job;

import java.io.IOException;
import java.io.OutputStream;
import pl.paktometr.shared.Progress;

/** A job that this server has taken on: how far it is, and whether it is still wanted. */
class JobRun implements Progress {
    private volatile boolean cancelled;
    private volatile long done;
    private volatile long total;

    @Override
    public void at(long nowDone, long nowTotal) {
        demandWanted();
        done = nowDone;
        total = nowTotal;
    }

    void cancel() {
        cancelled = true;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    /** The same stream, which takes nothing more once the job is cancelled. */
    OutputStream into(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                demandWanted();
                out.write(octet);
            }

            @Override
            public void write(byte[] octets, int from, int length) throws IOException {
                demandWanted();
                out.write(octets, from, length);
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }
        };
    }

    private void demandWanted() {
        if (cancelled) {
            throw new JobCancelled();
        }
    }
}
