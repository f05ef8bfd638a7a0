package org.pinping.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives every sheet a name that office programs take: allowed characters, 31 at most, no name twice. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    private SheetNames() {}

    static List<SheetModel> unique(List<SheetModel> sheets) {
        SheetNames names = new SheetNames();
        List<SheetModel> named = new ArrayList<>(sheets.size());
        sheets.forEach(it -> named.add(it.named(names.next(it.name()))));
        return List.copyOf(named);
    }

    private String next(String wish) {
        String safe = safe(wish);
        String name = safe;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "(" + number + ")";
            name = CellText.cut(safe, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String safe(String wish) {
        String plain = CellText.clean(wish)
                .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^['\\s]+", "");
        String safe = CellText.cut(plain, LONGEST).replaceAll("['\\s]+$", "");
        // Excel keeps the name History for itself
        return safe.isEmpty() || safe.equalsIgnoreCase("history") ? safe + "_" : safe;
    }
}
