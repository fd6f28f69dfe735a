package org.bluelamp.identity;

/**
 * A guest opens a page or calls the API, and their role may; published while that actor is at work, before anything is read. A
 * listener that throws keeps the door shut.
 *
 * @param address of the page or the call, with its query
 */
public record GuestAtDoor(Visit visit, String address) {}
