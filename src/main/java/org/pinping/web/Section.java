package org.pinping.web;

/** An item of the main navigation; its text is the message {@code shell.nav.<section>}. */
public record Section(String section, String href) {}
