package org.bluelamp.benchmark.spi;

import java.util.List;
import org.bluelamp.benchmark.Release;

/** What a later room has to say beside a release: quiet links under its figures. */
public interface BesideRelease {

    /**
     * @param words what it is called, in the reader's language
     * @param address within the application
     */
    record Link(String words, String address) {}

    /** Those for whoever looks. */
    List<Link> links(Release release);
}
