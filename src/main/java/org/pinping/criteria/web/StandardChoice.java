package org.pinping.criteria.web;

import org.pinping.kernel.Problem;
import org.pinping.scoring.StandardId;

/** The digest of a standard as it comes from an address or a form. */
record StandardChoice(String digest) {

    StandardId id() {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw Problem.notFound("problem.criteria.missing");
        }
        return new StandardId(digest);
    }
}
