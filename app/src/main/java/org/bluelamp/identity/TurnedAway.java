package org.bluelamp.identity;

/**
 * Somebody asked, at a page's or the API's door or of a service behind it, for what the role that they are using may not do;
 * published while that actor is at work, before they are told so.
 */
public record TurnedAway(Actor actor, Permission permission) {}
