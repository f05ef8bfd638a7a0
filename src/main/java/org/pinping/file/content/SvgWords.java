package org.pinping.file.content;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a drawing may say: shapes, colours, text. All else, known to be harmful or not, is left out. */
final class SvgWords {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "title",
            "desc",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "filter",
            "feGaussianBlur",
            "feOffset",
            "feBlend",
            "feColorMatrix",
            "feComposite",
            "feFlood",
            "feMerge",
            "feMergeNode",
            "feDropShadow");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "style",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "dx",
            "dy",
            "d",
            "points",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "transform",
            "version",
            "offset",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "opacity",
            "color",
            "stop-color",
            "stop-opacity",
            "clip-path",
            "clip-rule",
            "mask",
            "filter",
            "display",
            "visibility",
            "overflow",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "font-variant",
            "letter-spacing",
            "word-spacing",
            "text-anchor",
            "text-decoration",
            "dominant-baseline",
            "alignment-baseline",
            "baseline-shift",
            "writing-mode",
            "textLength",
            "lengthAdjust",
            "startOffset",
            "rotate",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "patternUnits",
            "patternContentUnits",
            "patternTransform",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "markerUnits",
            "markerWidth",
            "markerHeight",
            "refX",
            "refY",
            "orient",
            "marker-start",
            "marker-mid",
            "marker-end",
            "filterUnits",
            "primitiveUnits",
            "in",
            "in2",
            "result",
            "stdDeviation",
            "mode",
            "type",
            "values",
            "operator",
            "k1",
            "k2",
            "k3",
            "k4",
            "flood-color",
            "flood-opacity",
            "pointer-events",
            "shape-rendering",
            "text-rendering",
            "image-rendering",
            "color-interpolation",
            "color-interpolation-filters",
            "enable-background",
            "paint-order",
            "vector-effect",
            "mix-blend-mode",
            "isolation");

    /** A reference within the drawing itself. */
    private static final Pattern INSIDE = Pattern.compile("#[\\w.:\\-]{1,200}");

    /** A picture that the drawing carries along. */
    private static final Pattern CARRIED = Pattern.compile("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\\s]*");

    /** Fetching from elsewhere, programs, and the escapes that could hide either. */
    private static final Pattern REACHING_OUT = Pattern.compile(
            "url\\s*\\(\\s*[\"']?\\s*(?!#|[\"'\\s])|@import|@charset|@namespace|expression|javascript|image-set|behavior|-moz-binding|\\\\|/\\*|<",
            Pattern.CASE_INSENSITIVE);

    private SvgWords() {}

    static boolean allowsElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean allowsAttribute(String name, String value) {
        return ATTRIBUTES.contains(name) && !reachesOut(value);
    }

    static boolean reachesOut(String styles) {
        return REACHING_OUT.matcher(styles).find();
    }

    static boolean allowsReference(String element, @Nullable String target) {
        if (target == null || element.equals("style")) {
            return false;
        }
        return INSIDE.matcher(target).matches()
                || (element.equals("image") && CARRIED.matcher(target).matches());
    }
}
