package org.pinping.office;

/** The bytes of a picture with its media type. They are not copied, as there may be many; nobody changes them. */
public final class PictureData {

    private final String mediaType;
    private final byte[] bytes;

    public PictureData(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    public String mediaType() {
        return mediaType;
    }

    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes;
    }
}
