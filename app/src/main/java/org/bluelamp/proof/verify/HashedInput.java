package org.bluelamp.proof.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.bluelamp.proof.format.Hashes;

/** A file while it is read. At its end, and only there, its hash is told. */
final class HashedInput extends FilterInputStream {

    private final MessageDigest sha256 = Hashes.sha256();
    private final Consumer<String> told;
    private boolean ended;

    HashedInput(InputStream in, Consumer<String> told) {
        super(in);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one < 0) {
            end();
        } else {
            sha256.update((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var some = super.read(bytes, from, length);
        if (some < 0) {
            end();
        } else {
            sha256.update(bytes, from, some);
        }
        return some;
    }

    private void end() {
        if (!ended) {
            ended = true;
            told.accept(Hashes.hex(sha256.digest()));
        }
    }
}
