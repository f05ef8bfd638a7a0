package org.pinping.contest.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pinping.account.AccountView;
import org.pinping.contest.Duty;
import org.pinping.contest.DutyView;

/** A duty with the name of who holds it. */
record DutyLine(Duty duty, long account, String name) {

    static List<DutyLine> of(List<DutyView> duties, List<AccountView> accounts) {
        Map<Long, String> names = new LinkedHashMap<>();
        accounts.forEach(it -> names.put(it.id().value(), label(it)));
        return duties.stream()
                .map(it -> new DutyLine(
                        it.duty(),
                        it.account().value(),
                        names.getOrDefault(
                                it.account().value(), "#" + it.account().value())))
                .toList();
    }

    static Map<Long, String> choices(List<AccountView> accounts) {
        Map<Long, String> names = new LinkedHashMap<>();
        accounts.stream()
                .filter(AccountView::enabled)
                .forEach(it -> names.put(it.id().value(), label(it)));
        return names;
    }

    private static String label(AccountView account) {
        return account.displayName() + " · " + account.username();
    }
}
