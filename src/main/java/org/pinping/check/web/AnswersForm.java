package org.pinping.check.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pinping.check.Answer;
import org.pinping.check.Outcome;

/** What the page of a check sends: an answer and a note for each item that a person answered. */
public class AnswersForm {

    private int revision;
    private Map<String, Outcome> outcome = new LinkedHashMap<>();
    private Map<String, String> note = new LinkedHashMap<>();

    Map<String, Answer> toAnswers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        outcome.forEach((code, given) ->
                answers.put(code, new Answer(given, note.getOrDefault(code, "").strip())));
        return answers;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public Map<String, Outcome> getOutcome() {
        return outcome;
    }

    public void setOutcome(Map<String, Outcome> outcome) {
        this.outcome = outcome;
    }

    public Map<String, String> getNote() {
        return note;
    }

    public void setNote(Map<String, String> note) {
        this.note = note;
    }
}
