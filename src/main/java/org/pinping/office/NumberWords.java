package org.pinping.office;

import java.util.Locale;

/** Writes the numbers of lists as Word shows them. */
final class NumberWords {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String ZODIAC_STEMS = "甲乙丙丁戊己庚辛壬癸";

    private NumberWords() {}

    static String of(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> counted(number, DIGITS, "十百");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counted(number, FORMAL, "拾佰");
            case "ideographDigital", "taiwaneseDigital" -> digits(number);
            case "ideographTraditional" -> cyclic(ZODIAC_STEMS, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "decimalFullWidth" -> fullWidth(number);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "lowerLetter" -> cyclic("abcdefghijklmnopqrstuvwxyz", number);
            case "upperLetter" -> cyclic("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "bullet", "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** 一, 十, 十一, 二十, 一百二十三; beyond a thousand the digits. */
    static String counted(int number, String digits, String units) {
        if (number <= 0 || number >= 1000) {
            return String.valueOf(number);
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder text = new StringBuilder();
        if (hundreds > 0) {
            text.append(digits.charAt(hundreds)).append(units.charAt(1));
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : digits.charAt(tens)).append(units.charAt(0));
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        return ones > 0 ? text.append(digits.charAt(ones)).toString() : text.toString();
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(Math.max(0, number)).toCharArray()) {
            text.append(DIGITS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(Math.max(0, number)).toCharArray()) {
            text.append((char) ('０' + digit - '0'));
        }
        return text.toString();
    }

    private static String circled(int number) {
        return number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
    }

    private static String cyclic(String letters, int number) {
        return number < 1 ? "" : String.valueOf(letters.charAt((number - 1) % letters.length()));
    }

    private static String roman(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return tens[number / 10] + ones[number % 10];
    }
}
