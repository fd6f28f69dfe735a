package org.bluelamp.proof.verify;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bluelamp.proof.format.Hashes;
import org.jspecify.annotations.Nullable;

/** The changes in their order. What can be computed of each alone is computed on all processors, a few blocks ahead. */
final class Changes implements Closeable {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Blocks blocks;
    private final String force;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            PROCESSORS, Thread.ofPlatform().daemon().name("verifier-", 0).factory());
    private final Deque<Future<List<ReadLine>>> ahead = new ArrayDeque<>();
    private Iterator<ReadLine> block = Collections.emptyIterator();
    private boolean ended;
    private @Nullable IOException failure;

    Changes(Blocks blocks, String force) {
        this.blocks = blocks;
        this.force = force;
    }

    /** The next line; null at the end. Throws when the file cannot be read on, after all lines before were handed out. */
    @Nullable ReadLine next() throws IOException {
        while (!block.hasNext()) {
            readAhead();
            var computed = ahead.poll();
            if (computed == null) {
                if (failure != null) {
                    throw failure;
                }
                return null;
            }
            block = result(computed).iterator();
        }
        return block.next();
    }

    private void readAhead() {
        while (!ended && ahead.size() < 2 * PROCESSORS) {
            try {
                var lines = blocks.next();
                if (lines == null) {
                    ended = true;
                } else {
                    ahead.add(workers.submit(() -> computed(lines)));
                }
            } catch (IOException e) {
                failure = e;
                ended = true;
            }
        }
    }

    private List<ReadLine> computed(byte[] block) {
        var hashes = new Hashes();
        var computed = new ArrayList<ReadLine>();
        for (var lines = new Lines(block); lines.next(); ) {
            computed.add(ComputedChange.of(lines, force, hashes));
        }
        return computed;
    }

    private static List<ReadLine> result(Future<List<ReadLine>> computed) throws IOException {
        try {
            return computed.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error; // no memory
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        blocks.close();
    }
}
