package org.pinping.criteria;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns bytes into YAML nodes with their lines. Nothing is constructed from them; references and tags of one's own are
 * refused, size and depth are bounded, so that a file can do no harm.
 */
final class YamlSource {

    static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 20;
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.MAP, Tag.SEQ);

    private final Faults faults;

    YamlSource(Faults faults) {
        this.faults = faults;
    }

    /** The root mapping, or null with a fault. */
    @Nullable Fields read(byte[] content) {
        if (content.length > LARGEST) {
            faults.add(0, "", "too-large", LARGEST / 1024);
            return null;
        }
        String text = decode(content);
        return text == null ? null : read(text);
    }

    @Nullable Fields read(String text) {
        Node root = compose(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (root == null || !isPlain(root, "")) {
            return null;
        }
        if (root instanceof MappingNode mapping) {
            return new Fields(mapping, "", faults);
        }
        faults.add(root, "", "not-a-mapping");
        return null;
    }

    private @Nullable String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(0, "", "not-utf8");
            return null;
        }
    }

    private @Nullable Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        // nothing is constructed here, so a tag can be let through and named as a fault
        options.setTagInspector(tag -> true);
        try {
            Iterator<Node> documents =
                    new Yaml(options).composeAll(new StringReader(text)).iterator();
            Node first = documents.hasNext() ? documents.next() : null;
            if (first == null) {
                faults.add(0, "", "empty");
            } else if (documents.hasNext()) {
                faults.add(documents.next(), "", "two-documents");
            }
            return first;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            faults.add(mark == null ? 0 : mark.getLine() + 1, "", "not-yaml", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            faults.add(0, "", "not-yaml", String.valueOf(e.getMessage()));
        }
        return null;
    }

    private boolean isPlain(Node node, String path) {
        int before = faults.count();
        if (node.getAnchor() != null) {
            // not followed: what refers to an anchor may contain itself
            faults.add(node, path, "reference");
            return false;
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            faults.add(node, path, "tag", node.getTag().getValue());
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                isPlain(entry.getKeyNode(), path);
                isPlain(entry.getValueNode(), path);
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(element -> isPlain(element, path));
        }
        return faults.count() == before;
    }
}
