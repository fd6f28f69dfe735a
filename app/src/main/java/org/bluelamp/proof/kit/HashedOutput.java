package org.bluelamp.proof.kit;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** A file of the zip while it is written. Closing it leaves the zip open. */
final class HashedOutput extends FilterOutputStream {

    private final MessageDigest digest;

    HashedOutput(OutputStream zip, MessageDigest digest) {
        super(new BufferedOutputStream(new DigestOutputStream(zip, digest), 1 << 16));
        this.digest = digest;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Of everything that was written and flushed. */
    byte[] digest() {
        return digest.digest();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
