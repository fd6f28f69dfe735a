package org.bluelamp.budgets;

/** Who changed what, the newest page of a force that has {@value Ground#CHANGES} changes beside other forces' own. */
final class HistoryPage implements UseCase {

    @Override
    public String name() {
        return "first page of history at 10,000 changes";
    }

    @Override
    public Turns begin(Portal portal) {
        var tab = portal.tab("auditor." + Ground.MUCH_CHANGED);
        return new Turns() {
            @Override
            public void before(int turn) {
                tab.go("help");
            }

            @Override
            public void take(int turn) {
                tab.go("history", "?after=");
            }
        };
    }
}
