package casebook.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done next: what is likely first, everything else that is open by its kind, what is not open yet by what has to come
 * first, and what is somebody else's by whose it is.
 */
record WhatNext(List<Step> likely, List<Group> others, List<Group> notYet, List<Group> notYours) {
    /** A step by its title; its address is empty where it is not open. */
    record Step(
            String title,
            String address,
            String at,
            String state,
            @Nullable String why,
            @Nullable String basis) {
        boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /** Steps that have something in common. */
    record Group(String title, @Nullable String basis, List<Step> steps) {}
}
