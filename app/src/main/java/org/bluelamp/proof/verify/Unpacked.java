package org.bluelamp.proof.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file of a zip while it is unpacked. What unpacks to far more than it can hold is made to exhaust whoever reads it. */
final class Unpacked extends FilterInputStream {

    /** Every line of a history holds hashes, which no packing makes smaller. */
    private static final int MOST_TIMES = 200;

    private static final int FREE = 1 << 20;

    private final long most;
    private long count;

    Unpacked(InputStream in, long packed) {
        super(in);
        this.most = Math.max(FREE, packed * MOST_TIMES);
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var some = super.read(bytes, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) throws IOException {
        count += more;
        if (count > most) {
            throw new IOException("it unpacks to more than " + MOST_TIMES + " times its size");
        }
    }
}
