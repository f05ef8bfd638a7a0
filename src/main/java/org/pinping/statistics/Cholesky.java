package org.pinping.statistics;

/** The factor L of a symmetric positive definite matrix L L'. */
final class Cholesky {

    private final double[][] lower;

    Cholesky(double[][] matrix) {
        int n = matrix.length;
        lower = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] row = new double[i + 1];
            lower[i] = row;
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                double[] other = lower[j];
                for (int k = 0; k < j; k++) {
                    rest -= row[k] * other[k];
                }
                row[j] = j < i ? rest / other[j] : Math.sqrt(rest);
            }
        }
    }

    double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                x[k] -= lower[i][k] * x[i];
            }
        }
        return x;
    }

    double[][] inverse() {
        double[][] columns = new double[lower.length][];
        for (int i = 0; i < columns.length; i++) {
            double[] unit = new double[columns.length];
            unit[i] = 1;
            columns[i] = solve(unit);
        }
        return columns;
    }
}
