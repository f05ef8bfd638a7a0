package org.pinping.criteria;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;

/**
 * A criteria file that has been read: a standard with suggested rules, or faults.
 *
 * @param standard null if and only if there are faults; likewise the rules
 * @param warnings what is strange in the file and does not keep it from being used
 */
record CriteriaFile(
        StandardId id,
        @Nullable ScoringStandard standard,
        @Nullable RoundRules rules,
        List<CriteriaFault> faults,
        List<CriteriaFault> warnings) {

    static CriteriaFile read(byte[] content) {
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new StandardId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static StandardId digest(String content) {
        return digest(content.getBytes(StandardCharsets.UTF_8));
    }
}
