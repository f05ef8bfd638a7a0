package org.pinping.statistics;

/** The connected parts of the graph of entries and judges; only inside one part are marks comparable. Union-find. */
final class Components {

    final int count;
    final int[] ofEntry;
    final int[] ofJudge;

    /** How many judges each part has. */
    final int[] judges;

    Components(int[][] judgesOf, int judgeCount) {
        int[] parent = new int[judgeCount];
        for (int j = 0; j < judgeCount; j++) {
            parent[j] = j;
        }
        for (int[] row : judgesOf) {
            for (int judge : row) {
                parent[root(parent, judge)] = root(parent, row[0]);
            }
        }
        ofJudge = new int[judgeCount];
        int[] number = new int[judgeCount];
        int parts = 0;
        for (int j = 0; j < judgeCount; j++) {
            int root = root(parent, j);
            if (number[root] == 0) {
                number[root] = ++parts;
            }
            ofJudge[j] = number[root] - 1;
        }
        count = parts;
        judges = new int[parts];
        for (int part : ofJudge) {
            judges[part]++;
        }
        ofEntry = new int[judgesOf.length];
        for (int i = 0; i < ofEntry.length; i++) {
            ofEntry[i] = ofJudge[judgesOf[i][0]];
        }
    }

    private static int root(int[] parent, int of) {
        int root = of;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
