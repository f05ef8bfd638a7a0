package org.pinping.office;

/** The bytes of a picture with its media type. */
public final class PictureData {

    private final String mediaType;
    private final byte[] bytes;

    public PictureData(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
