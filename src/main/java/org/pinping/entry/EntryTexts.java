package org.pinping.entry;

import java.util.List;
import java.util.Map;

/** The parts of an entry that stand in tables of their own. */
record EntryTexts(List<Applicant> applicants, Map<String, String> fields, Map<String, String> sections) {}
