package canary.rooms.right;

public class Right {}
