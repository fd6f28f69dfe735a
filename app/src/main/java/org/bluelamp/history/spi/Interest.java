package org.bluelamp.history.spi;

/**
 * Under what people look for changes: answers, evidence, sign-off. Several stories may share one.
 *
 * @param code as it stands in addresses and in the API
 * @param text the key of its name
 */
public record Interest(String code, String text) {}
