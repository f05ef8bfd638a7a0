package org.pinping.casefile;

/** What is left of a text once another, whose signs stand in it in this order, is taken out. */
final class Remainder {

    private Remainder() {}

    static String of(String whole, String kept) {
        String left = Signs.squeeze(whole);
        String out = Signs.squeeze(kept);
        StringBuilder rest = new StringBuilder();
        int at = left.indexOf(out);
        if (at >= 0) {
            return left.substring(0, at) + left.substring(at + out.length());
        }
        at = 0;
        for (int i = 0; i < left.length(); i++) {
            if (at < out.length() && left.charAt(i) == out.charAt(at)) {
                at++;
            } else {
                rest.append(left.charAt(i));
            }
        }
        return rest.toString();
    }
}
