package org.pinping;

/** Where a database server of the test run listens. */
record TestServer(String url, String user, String password) {}
