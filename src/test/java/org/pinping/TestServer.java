package org.pinping;

/** Where a database server of the test run listens. */
public record TestServer(String url, String user, String password) {}
