package org.pinping.demo;

import java.util.Map;

/** What a judge of the demo put down for an entry: values by clause code. */
record SheetSeed(String entry, String judge, Map<String, String> values) {}
