package org.bluelamp.benchmark.attack;

/** Something that is told of hidden scores, kept up to date while they are tried out. */
interface Constraint {

    /** The scores that it is about. */
    int[] variables();

    void start(double[] scores);

    /** One score changes. */
    void move(int variable, double from, double to);

    /** How far these scores are from what is told; 0 where they agree with it. */
    double off();
}
