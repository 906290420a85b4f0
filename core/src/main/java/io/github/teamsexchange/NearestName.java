package io.github.teamsexchange;

import java.util.Arrays;
import java.util.Comparator;

/** Finds the setting that a mistyped key most likely meant. */
final class NearestName {

    private NearestName() {}

    static String to(String mistyped) {
        return Arrays.stream(SettingKey.values())
                .map(SettingKey::key)
                .min(Comparator.comparingInt(key -> distance(key, mistyped)))
                .orElseThrow();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
