package org.pinping.entry.intake;

import java.util.List;
import org.pinping.kernel.Fault;

/** What came of a batch: how many files wait, and which could not be read; the field of a fault is the file's name. */
public record BatchReport(int kept, List<Fault> faults) {}
