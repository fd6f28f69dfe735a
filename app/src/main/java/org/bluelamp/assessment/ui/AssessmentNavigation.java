package org.bluelamp.assessment.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The addresses of an assessment's pages. */
public final class AssessmentNavigation {

    private AssessmentNavigation() {}

    public static String assessment(UUID id) {
        return "assessment/" + id;
    }

    public static String area(UUID id, String area) {
        return assessment(id) + "/areas/" + area;
    }

    /** The place of one standard on its area's page. */
    public static String standard(UUID id, String area, String standard) {
        return area(id, area) + "#" + standard;
    }

    public static String review(UUID id) {
        return assessment(id) + "/review";
    }

    public static String signOff(UUID id) {
        return "sign-off/" + id;
    }

    public static String choice(UUID id) {
        return signOff(id) + "/choice";
    }

    public static String submit(UUID id) {
        return assessment(id) + "/submit";
    }

    public static String reopen(UUID id) {
        return assessment(id) + "/reopen";
    }

    public static String open(UUID cycle) {
        return "open-assessment/" + cycle;
    }

    static void go(String address) {
        UI.getCurrentOrThrow().navigate(address);
    }
}
