/**
 * How long what people do takes, beside the same SQL by plain JDBC. Outside the tests: {@code ./bluelamp benchmark}.
 *
 * <p>The portal runs in this program as {@code run} starts it, on the demonstration's data, over a database server that writes
 * through to the disk. {@link TapeDriver} takes down every statement that a turn says to the database, with its values, its
 * transaction and its pin; {@link Twin} says them again by plain JDBC, as the same role, to a copy of the database that so
 * stays in step. No statement is typed here, so what is compared cannot drift apart; and at the end both databases must hold
 * the same, or nothing was measured.
 *
 * <p><b>To add a use case</b>, write one small class that implements {@link UseCase} and put it into
 * {@link Benchmark#USE_CASES}:
 *
 * <ul>
 *   <li>{@code name()} as the report says it, and {@code aim()} where there is one.
 *   <li>{@code begin(portal)} finds what it works on, and returns what one turn does. A page: {@code portal.tab(login)} and
 *       {@code tab.go(address, words)}, as {@link ReviewPage} does; the answer's whole way through the server is timed. A
 *       service: {@code portal.bean(...)} as {@code portal.actor(login)}, as {@link SavingAnAnswer} does. What comes before
 *       each turn and does not count goes into {@code before}.
 *   <li>A turn of one number does the same in every run: go by the turn's number, never by chance or by the time of day.
 *   <li>What is told as so many a second is a turn over a fixed number, named in the name: "verify 10,000 changes".
 *   <li>More data than the demonstration has: add it to {@link Ground}, before the copy is made.
 *   <li>Jobs of the portal are pinned to no person: they are on no tape and count in no turn. To measure one, call it in a turn
 *       as an actor. A job that changes answers by itself has to stand still meanwhile.
 * </ul>
 *
 * <p>Beside the use cases {@link ComputingReleases} computes releases at scale, and {@link AttackThroughRoutes} attacks what the
 * API gives to readers: a value disclosed ends the run. {@link Sealed} saves with seals and without, {@link Verifying} times both verifiers, and
 * {@link HistoryAtScale} grows the history to ten million changes, which takes most of an hour and is done only when it is named.
 *
 * <p>{@code UseCasesOverHttpTest} takes every use case through a turn, so that none of them rots. Nothing here is a timed test:
 * an aim that is missed is reported and fails no build.
 */
package org.bluelamp.budgets;
