package org.pinping.criteria;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Digest;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;

/**
 * A criteria file that has been read: a standard with suggested rules, or faults.
 *
 * @param standard null if and only if there are faults; likewise the rules
 * @param warnings what is strange in the file and does not keep it from being used
 */
public record CriteriaFile(
        StandardId id,
        @Nullable ScoringStandard standard,
        @Nullable RoundRules rules,
        List<CriteriaFault> faults,
        List<CriteriaFault> warnings) {

    /** Reads a file's content without regard to where it came from. */
    public static CriteriaFile read(byte[] content) {
        StandardId id = digest(content);
        Faults faults = new Faults();
        Fields root = new YamlSource(faults).read(content);
        if (root == null) {
            return new CriteriaFile(id, null, null, faults.sorted(), faults.warnings());
        }
        ScoringStandard standard = new StandardParser(root).parse(id);
        RoundRules rules = RulesParser.parse(root, standard);
        root.close();
        return faults.none()
                ? new CriteriaFile(id, standard, rules, List.of(), faults.warnings())
                : new CriteriaFile(id, null, null, faults.sorted(), faults.warnings());
    }

    static StandardId digest(byte[] content) {
        return new StandardId(Digest.sha256(content));
    }

    static StandardId digest(String content) {
        return digest(content.getBytes(StandardCharsets.UTF_8));
    }
}
