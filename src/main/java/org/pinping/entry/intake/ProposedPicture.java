package org.pinping.entry.intake;

import org.pinping.office.PictureData;

/** A picture out of a case file that the applicant wants to keep with the entry. */
record ProposedPicture(String name, PictureData data, String caption) {}
