package org.pinping.demo;

import java.util.Map;
import org.pinping.scorecard.MarkView;

/** What a judge of the demo put down for an entry: marks by clause code. */
record SheetSeed(String entry, String judge, Map<String, MarkView> marks) {}
