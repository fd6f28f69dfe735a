package org.bluelamp.identity;

/**
 * A guest opens a page or calls the API, and their role may; published while that actor is at work, before anything is read. A
 * listener that throws keeps the door shut.
 *
 * @param address of the page or the call, without its query: what is asked for can name a person, and who opened what stays for ever
 */
public record GuestAtDoor(Visit visit, String address) {}
