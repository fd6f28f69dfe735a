package org.bluelamp.assessment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a force was reminded to submit.
 *
 * @param force its code
 * @param state how far it was then: {@link ReminderService#STATES}
 * @param day in the United Kingdom; there is at most one reminder a day
 */
public record Reminder(String force, String state, LocalDate day, Instant sentAt) {}
