package org.pinping.organization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;

/** What a node of the tree may be called and how deep the tree may grow. */
final class OrganizationPolicy {

    static final int MOST_DEPTH = 9;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");
    /** Control and format characters, private use, lone surrogates, line and paragraph separators. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private OrganizationPolicy() {}

    /** The same with tidy texts; refuses with every fault at once. */
    static NewOrganization checked(NewOrganization stated) {
        NewOrganization tidied = tidied(stated);
        Problem.refuse(faults(tidied));
        return tidied;
    }

    /** The same with tidy texts; a short name that is not given is the name. */
    static NewOrganization tidied(NewOrganization stated) {
        String name = tidy(stated.name());
        String shortName = stated.shortName().isBlank() ? name : tidy(stated.shortName());
        return new NewOrganization(stated.parent(), tidy(stated.code()), name, shortName, stated.level());
    }

    /** What is wrong with texts that are tidy. */
    static List<Fault> faults(NewOrganization tidied) {
        List<Fault> faults = new ArrayList<>();
        if (!CODE.matcher(tidied.code()).matches()) {
            faults.add(Fault.of("code", "problem.organization.code"));
        }
        checkName(faults, "name", tidied.name(), 120);
        checkName(faults, "shortName", tidied.shortName(), 60);
        return faults;
    }

    static void checkDepth(OrganizationView parent) {
        checkDepth(parent.depth() + 1);
    }

    /**
     * A node goes neither below itself nor so deep that what is below it has no room.
     *
     * @param moved the node and all below it
     */
    static void checkMove(OrganizationView node, List<OrganizationView> moved, @Nullable OrganizationView parent) {
        if (parent == null) {
            return;
        }
        if (parent.isWithin(node)) {
            throw Problem.invalid(List.of(Fault.of("parent", "problem.organization.circle")));
        }
        int deepest = moved.stream().mapToInt(OrganizationView::depth).max().orElse(node.depth());
        checkDepth(parent.depth() + 1 + deepest - node.depth());
    }

    private static void checkDepth(int depth) {
        if (depth >= MOST_DEPTH) {
            throw Problem.invalid(List.of(Fault.of("parent", "problem.organization.depth", MOST_DEPTH)));
        }
    }

    static Problem missing() {
        return Problem.notFound("problem.organization.missing");
    }

    static Problem codeTaken(String code) {
        return Problem.invalid(List.of(Fault.of("code", "problem.organization.codeTaken", code)));
    }

    private static void checkName(List<Fault> faults, String field, String text, int most) {
        if (text.isEmpty()) {
            faults.add(Fault.of(field, "problem.organization.nameMissing"));
        } else if (text.codePointCount(0, text.length()) > most) {
            faults.add(Fault.of(field, "problem.organization.nameTooLong", most));
        } else if (UNPRINTABLE.matcher(text).find()) {
            faults.add(Fault.of(field, "problem.organization.nameUnprintable"));
        }
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
