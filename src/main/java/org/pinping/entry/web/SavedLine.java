package org.pinping.entry.web;

/** The answer to a save in the background: the next version and the time by the server's clock, as shown. */
record SavedLine(long version, String time) {}
