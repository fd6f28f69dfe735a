package org.bluelamp.identity;

/**
 * Somebody asked, at a page's or the API's door, for what the role that they are using may not do; published while that actor
 * is at work, before they are told so.
 */
public record TurnedAway(Actor actor, Permission permission) {}
