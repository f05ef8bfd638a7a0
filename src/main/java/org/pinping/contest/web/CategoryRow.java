package org.pinping.contest.web;

import org.jspecify.annotations.Nullable;
import org.pinping.contest.CategorySettings;
import org.pinping.contest.CategoryView;

/** One line of the category table of the contest form. */
public class CategoryRow {

    private String code = "";
    private String title = "";
    private @Nullable Integer minPlaces;
    private @Nullable Integer maxPlaces;

    static CategoryRow of(CategoryView category) {
        CategoryRow row = new CategoryRow();
        row.code = category.code();
        row.title = category.title();
        row.minPlaces = category.minPlaces();
        row.maxPlaces = category.maxPlaces();
        return row;
    }

    boolean isBlank() {
        return code.isBlank() && title.isBlank() && minPlaces == null && maxPlaces == null;
    }

    CategorySettings toSettings() {
        return new CategorySettings(code.strip(), title.strip(), minPlaces, maxPlaces);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable Integer getMinPlaces() {
        return minPlaces;
    }

    public void setMinPlaces(@Nullable Integer minPlaces) {
        this.minPlaces = minPlaces;
    }

    public @Nullable Integer getMaxPlaces() {
        return maxPlaces;
    }

    public void setMaxPlaces(@Nullable Integer maxPlaces) {
        this.maxPlaces = maxPlaces;
    }
}
