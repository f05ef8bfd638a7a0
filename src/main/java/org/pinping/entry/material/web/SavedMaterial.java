package org.pinping.entry.material.web;

/** The answer to a save in the background: what the next one must name as its version. */
record SavedMaterial(long version) {}
