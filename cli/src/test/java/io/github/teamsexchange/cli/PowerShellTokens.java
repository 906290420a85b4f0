package io.github.teamsexchange.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Splits a line of PowerShell into tokens as the language specification has it (chapter 2, lexical structure), written
 * without a look at how we quote. Knows what a printed command may hold and an attacker would like it to hold; what a
 * whole program needs besides, such as keywords, it takes for words.
 */
final class PowerShellTokens {

    /** What a token is to PowerShell. */
    enum Kind {
        /** A command's name, or an argument that stands for itself. */
        WORD,
        /** A dash and a name. */
        PARAMETER,
        /** Text in single quotes, also a here-string of such; the token's text is its value. */
        STRING,
        /** Text in double quotes, also a here-string of such, in which PowerShell looks for code. */
        EXPANDABLE,
        /** A variable, or a word with one in it. */
        VARIABLE,
        /** A bracket of any kind that opens. */
        OPEN,
        /** A bracket of any kind that closes. */
        CLOSE,
        /** A sign between values. */
        OPERATOR,
        /** What leads from one command into the next. */
        PIPE,
        /** What ends a statement or calls another: a semicolon, a line's end, an ampersand. */
        SEPARATOR,
        /** What PowerShell does not read. */
        COMMENT,
        /** A quotation or comment that does not end. */
        UNTERMINATED
    }

    /**
     * One token.
     *
     * @param kind what it is
     * @param text how it is written; of a string its value
     */
    record Token(Kind kind, String text) {}

    private static final String SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b";
    private static final String DOUBLE_QUOTES = "\"\u201c\u201d\u201e";
    private static final String DASHES = "-\u2013\u2014\u2015";
    private static final String ENDS_WORD = "{}();,|&<>";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();

    /** For each open bracket whether what stands in it are values; at the bottom, outside of all. */
    private final Deque<Boolean> values = new ArrayDeque<>(List.of(false));

    private boolean statementBegins = true;
    private int at;

    private PowerShellTokens(String source) {
        this.source = source;
    }

    static List<Token> of(String source) {
        PowerShellTokens reader = new PowerShellTokens(source);
        while (reader.at < source.length()) {
            reader.readNext();
        }
        return List.copyOf(reader.tokens);
    }

    private void readNext() {
        char c = source.charAt(at);
        if (c == '\r' || c == '\n') {
            end(Kind.SEPARATOR, source.startsWith("\r\n", at) ? 2 : 1);
        } else if (isBlank(c) || (c == '`' && isLineEnd(peek(1)))) {
            at += c == '`' ? 2 : 1;
        } else if (c == '#' || source.startsWith("<#", at)) {
            readComment(c);
        } else if (SINGLE_QUOTES.indexOf(c) >= 0 || DOUBLE_QUOTES.indexOf(c) >= 0) {
            readQuoted(c);
        } else if (c == '@' && isQuote(peek(1)) && isLineEnd(peek(2))) {
            readHereString(peek(1));
        } else if (!readSign(c)) {
            readWord(c);
        }
    }

    private boolean readSign(char c) {
        if (source.startsWith("$(", at) || source.startsWith("@(", at) || source.startsWith("@{", at)) {
            open(2, source.charAt(at + 1) == '{');
        } else if ("({[".indexOf(c) >= 0) {
            open(1, c == '[');
        } else if (")}]".indexOf(c) >= 0) {
            close();
        } else if (c == ';' || c == '&' || source.startsWith("||", at)) {
            end(Kind.SEPARATOR, peek(1) == c && c != ';' ? 2 : 1);
        } else if (c == '|') {
            end(Kind.PIPE, 1);
        } else if (",<>".indexOf(c) >= 0 || (isValue() && DASHES.indexOf(c) < 0 && "=+*/%!.:?".indexOf(c) >= 0)) {
            add(Kind.OPERATOR, 1);
        } else {
            return false;
        }
        return true;
    }

    private void open(int length, boolean ofValues) {
        add(Kind.OPEN, length);
        values.push(ofValues);
        statementBegins = true;
    }

    private void close() {
        add(Kind.CLOSE, 1);
        if (values.size() > 1) {
            values.pop();
        }
    }

    /** A new statement: what stands first in it decides whether arguments or values follow. */
    private void end(Kind kind, int length) {
        add(kind, length);
        statementBegins = true;
    }

    private boolean isValue() {
        return Boolean.TRUE.equals(values.peek());
    }

    private void readComment(char c) {
        int end = c == '#' ? lineEnd(at) : source.indexOf("#>", at + 2) + 2;
        boolean open = c != '#' && end < at + 4;
        add(open ? Kind.UNTERMINATED : Kind.COMMENT, (open ? source.length() : end) - at);
    }

    private void readQuoted(char quote) {
        boolean verbatim = SINGLE_QUOTES.indexOf(quote) >= 0;
        StringBuilder value = new StringBuilder();
        int i = at + 1;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (isSameQuote(quote, c)) {
                if (i + 1 == source.length() || !isSameQuote(quote, source.charAt(i + 1))) {
                    addText(verbatim ? Kind.STRING : Kind.EXPANDABLE, value.toString(), i + 1 - at);
                    return;
                }
                i++;
            } else if (c == '`' && !verbatim) {
                i++;
            }
            value.append(i < source.length() ? source.charAt(i) : '`');
            i++;
        }
        add(Kind.UNTERMINATED, source.length() - at);
    }

    /** Ends where a line begins with the quote and the sign. */
    private void readHereString(char quote) {
        int from = lineEnd(at);
        for (int i = from; i < source.length() - 2; i++) {
            if (isLineEnd(source.charAt(i))
                    && isSameQuote(quote, source.charAt(i + 1))
                    && source.charAt(i + 2) == '@') {
                boolean verbatim = SINGLE_QUOTES.indexOf(quote) >= 0;
                addText(
                        verbatim ? Kind.STRING : Kind.EXPANDABLE,
                        source.substring(Math.min(from + 1, i), i),
                        i + 3 - at);
                return;
            }
        }
        add(Kind.UNTERMINATED, source.length() - at);
    }

    /** In a word quotes, dollars and number signs do not begin anything new, but they may make it expand. */
    private void readWord(char first) {
        int i = at;
        boolean variable = false;
        while (i < source.length() && !endsWord(source.charAt(i))) {
            char c = source.charAt(i);
            variable |= c == '$' && i + 1 < source.length() && isName(source.charAt(i + 1));
            if (isQuote(c)) {
                int close = closing(c, i);
                if (close < 0) {
                    add(Kind.UNTERMINATED, source.length() - at);
                    return;
                }
                i = close;
            }
            i += c == '`' ? 2 : 1;
        }
        boolean dashed = DASHES.indexOf(first) >= 0 && at + 1 < source.length() && isName(source.charAt(at + 1));
        Kind named = dashed && !statementBegins ? Kind.PARAMETER : Kind.WORD;
        add(variable ? Kind.VARIABLE : named, Math.max(1, Math.min(i, source.length()) - at));
    }

    private int closing(char quote, int from) {
        for (int i = from + 1; i < source.length(); i++) {
            if (isSameQuote(quote, source.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsWord(char c) {
        return isBlank(c) || isLineEnd(c) || ENDS_WORD.indexOf(c) >= 0 || (isValue() && "=[]+*/%.:".indexOf(c) >= 0);
    }

    private void add(Kind kind, int length) {
        addText(kind, source.substring(at, at + length), length);
    }

    private void addText(Kind kind, String text, int length) {
        tokens.add(new Token(kind, text));
        statementBegins = false;
        at += length;
    }

    private char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : 0;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < source.length() && !isLineEnd(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isQuote(char c) {
        return SINGLE_QUOTES.indexOf(c) >= 0 || DOUBLE_QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSameQuote(char quote, char c) {
        return (SINGLE_QUOTES.indexOf(quote) >= 0 ? SINGLE_QUOTES : DOUBLE_QUOTES).indexOf(c) >= 0;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '?' || c == '{' || c == '$' || c == '^';
    }

    private static boolean isLineEnd(char c) {
        return c == '\r' || c == '\n';
    }

    /** Every space of Unicode, tabulators, form feed, and the next-line sign. */
    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c == '\t' || c == '\u000b' || c == '\f' || c == '\u0085';
    }
}
