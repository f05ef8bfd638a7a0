package org.pinping.entry.material.web;

import org.pinping.file.UploadProgress;
import org.pinping.file.UploadView;

/**
 * Where an upload stands, for the page's script.
 *
 * @param offset where the next piece begins
 * @param piece the most bytes that a piece may have
 */
record UploadState(String upload, String name, String kind, long size, long offset, long piece) {

    static UploadState of(UploadView view, long piece) {
        return new UploadState(view.token(), view.name(), view.purpose(), view.size(), view.received(), piece);
    }

    /** The answer to a piece, taken or not. */
    record Offset(long offset) {

        static Offset of(UploadProgress progress) {
            return new Offset(progress.offset());
        }
    }
}
