package org.pinping.entry.web;

import java.beans.PropertyEditorSupport;

/** Takes a text as it was sent, with the blanks and line ends around it. */
class TextAsTyped extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text);
    }
}
