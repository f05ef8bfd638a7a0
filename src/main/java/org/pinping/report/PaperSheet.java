package org.pinping.report;

import java.util.stream.Stream;
import org.pinping.office.SheetModel;

/** Makes the sheets of one kind from a counted round. */
interface PaperSheet {

    PaperKind kind();

    Stream<SheetModel> sheets(ResultPaper paper);
}
