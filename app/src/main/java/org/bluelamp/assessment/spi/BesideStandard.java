package org.bluelamp.assessment.spi;

import java.util.List;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Standard;

/**
 * What another room has to say beside a standard: quiet links at the foot of its card. Pure: what it says follows from where
 * the assessment stands and from who looks, so that a page of many standards asks nothing of the database for it.
 */
public interface BesideStandard {

    /**
     * @param words what it is called, in the reader's language
     * @param address within the application
     */
    record Link(String words, String address) {}

    List<Link> links(Standing standing, Standard standard);
}
