package org.bluelamp.identity;

/** Somebody signed in; published while that actor is at work, so that listeners write under their pin. */
public record SignedIn(Actor actor) {}
