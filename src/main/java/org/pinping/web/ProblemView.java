package org.pinping.web;

import java.util.List;

/**
 * A refusal in the reader's language.
 *
 * @param status the HTTP status
 * @param headline the sentence for the whole
 */
public record ProblemView(int status, String kind, String headline, List<FaultView> faults) {

    /** One thing that is wrong, with the form field it belongs to, empty for the whole. */
    public record FaultView(String field, String code, String message) {}
}
