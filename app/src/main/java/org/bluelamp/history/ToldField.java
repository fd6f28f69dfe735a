package org.bluelamp.history;

/**
 * One field of a change in words.
 *
 * @param name in words
 * @param field its column
 * @param from the value before; empty where there was none
 * @param to the value after; empty where there is none
 */
public record ToldField(String name, String field, String from, String to) {}
