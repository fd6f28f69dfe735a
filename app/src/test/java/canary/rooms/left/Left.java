package canary.rooms.left;

import canary.rooms.right.Right;

public class Left {
    public Right reachesAcross() {
        return new Right();
    }
}
