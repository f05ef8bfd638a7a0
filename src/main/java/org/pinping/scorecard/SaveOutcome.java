package org.pinping.scorecard;

/**
 * What became of a save or submission.
 *
 * @param accepted false when the sheet had changed meanwhile: nothing was stored, and the sheet shows what stands
 */
public record SaveOutcome(boolean accepted, SheetView sheet) {}
