package org.bluelamp.budgets;

/** Everything that an assessment scores and misses, on one page. */
final class ReviewPage implements UseCase {

    private static final String LOGIN = "lead.northmoor";

    @Override
    public String name() {
        return "review page";
    }

    @Override
    public Turns begin(Portal portal) {
        var address = "assessment/" + portal.assessment(portal.actor(LOGIN)).getId() + "/review";
        var tab = portal.tab(LOGIN);
        return new Turns() {
            @Override
            public void before(int turn) {
                tab.go("help");
            }

            @Override
            public void take(int turn) {
                tab.go(address, "Answers (spreadsheet, CSV)");
            }
        };
    }
}
