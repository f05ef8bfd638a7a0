package org.pinping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Role;

/** What the layout knows of a request: who is signed in, where one may go, which language the other one is. */
public final class Shell {

    /** Under this name the layout finds it among the request's attributes. */
    static final String ATTRIBUTE = "shell";

    private static final String HTMX = """
            {"allowEval":false,"includeIndicatorStyles":false,"historyCacheSize":0,"selfRequestsOnly":true,\
            "responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},\
            {"code":"[45]..","swap":true,"error":true}]}""";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final @Nullable SignedInAccount account;
    private final Locale locale;
    private final ZoneId zone;
    private final String path;
    private final String query;

    Shell(@Nullable SignedInAccount account, Locale locale, ZoneId zone, HttpServletRequest request) {
        this.zone = zone;
        this.account = account;
        this.locale = locale;
        this.path = request.getRequestURI();
        String asked = request.getQueryString();
        this.query = asked != null && "GET".equals(request.getMethod()) ? asked : "";
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public String getName() {
        return account == null ? "" : account.displayName();
    }

    public Set<Role> getRoles() {
        return account == null ? Set.of() : account.roles();
    }

    public boolean is(String role) {
        return getRoles().contains(Role.valueOf(role));
    }

    /** A BCP 47 tag for the page. */
    public String getLanguage() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public String getOtherLanguage() {
        return isEnglish() ? "zh-CN" : "en";
    }

    /** The same page in the other language. */
    public String getLanguageLink() {
        StringBuilder link = new StringBuilder(path).append('?');
        for (String parameter : query.split("&", -1)) {
            if (!parameter.isEmpty() && !parameter.startsWith("lang=")) {
                link.append(parameter).append('&');
            }
        }
        return link.append("lang=").append(isEnglish() ? "zh" : "en").toString();
    }

    /** A point in time as people read it, to the minute; empty when there is none. */
    public String time(@Nullable Instant at) {
        return time(at, zone);
    }

    public String time(@Nullable Instant at, ZoneId where) {
        return at == null ? "" : MINUTE.withZone(where).format(at);
    }

    /** To the second, for the trail. */
    public String second(Instant at) {
        return SECOND.withZone(zone).format(at);
    }

    public String getHtmxConfig() {
        return HTMX;
    }

    public List<Section> getNavigation() {
        List<Section> items = new ArrayList<>();
        items.add(new Section("home", "/"));
        items.addAll(places());
        return items;
    }

    /** Where the roles of this account may go, the most used first. */
    List<Section> places() {
        List<Section> places = new ArrayList<>();
        boolean organizer = is("ORGANIZER");
        boolean supervisor = is("SUPERVISOR");
        add(places, is("JUDGE"), "work");
        add(places, organizer || supervisor || is("BRANCH"), "contests");
        add(places, organizer, "criteria");
        add(places, organizer || supervisor || is("BRANCH"), "brands");
        add(places, organizer, "organizations");
        add(places, organizer, "accounts");
        add(places, organizer || supervisor, "audit");
        return places;
    }

    private static void add(List<Section> places, boolean allowed, String section) {
        if (allowed) {
            places.add(new Section(section, "/" + section));
        }
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }
}
