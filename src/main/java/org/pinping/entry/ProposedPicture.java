package org.pinping.entry;

import org.pinping.office.PictureData;

/** A picture out of a case file that the applicant wants to keep with the entry. */
public record ProposedPicture(String name, PictureData data, String caption) {}
