package org.bluelamp.launch;

/** The portal cannot start for a reason that its operator can do something about. The message is shown as it stands. */
final class LaunchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    LaunchRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** One sentence: what the operator can do. */
    String remedy() {
        return remedy;
    }
}
