package dev.belfry.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line that shows a series: {@code name{label="value"} 1 1712345678 # {trace_id="a"} 0.5}. One
 * object reads all lines of a page and makes texts only of what somebody asks for.
 */
final class SampleLine {
  private static final int USUAL_LABELS = 8;
  private static final Pattern HEX_FLOAT =
      Pattern.compile("[+-]?0[xX][0-9a-fA-F]*\\.?[0-9a-fA-F]*[pP][+-]?[0-9]+");
  private static final Set<String> WORDS =
      Set.of("nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity");

  private final Cursor cursor = new Cursor();
  private String name = "";
  private int size;
  private String[] names = new String[USUAL_LABELS];
  private int[] from = new int[USUAL_LABELS];
  private int[] to = new int[USUAL_LABELS];
  private boolean[] escaped = new boolean[USUAL_LABELS];
  private int valueFrom;
  private int valueTo;

  /** Reads a line; afterwards the other methods tell of it. */
  void read(String line) throws Fault {
    cursor.start(line);
    size = 0;
    cursor.skipBlanks();
    boolean named = readName();
    if (named) {
      cursor.skipBlanks();
    }
    if (cursor.here() == '{') {
      readLabels(!named);
    } else if (!named) {
      throw cursor.expected("the name of a metric");
    }
    readValue();
    readTail();
  }

  private boolean readName() {
    int start = cursor.at();
    if (!cursor.skipName(true)) {
      return false;
    }
    int length = cursor.at() - start;
    if (name.length() != length || !cursor.line().startsWith(name, start)) {
      name = cursor.line().substring(start, cursor.at());
    }
    return true;
  }

  private void readLabels(boolean nameInside) throws Fault {
    boolean nameless = nameInside;
    int open = cursor.at();
    cursor.skip('{');
    cursor.skipBlanks();
    while (!cursor.skip('}')) {
      nameless = readLabel(nameless);
      cursor.skipBlanks();
      if (!cursor.skip(',') && cursor.here() != '}') {
        throw cursor.expected("`,` or `}` behind a label");
      }
      cursor.skipBlanks();
    }
    if (nameless) {
      throw new Fault(open, "expected the name of a metric before or in the braces, got none");
    }
  }

  /**
   * Reads a label, or the name of the metric if it stands in the braces; whether it still lacks.
   */
  private boolean readLabel(boolean nameless) throws Fault {
    int start = cursor.at();
    boolean quoted = cursor.here() == '"';
    String label = quoted ? cursor.quoted("a name") : plainLabel(start);
    cursor.skipBlanks();
    if (quoted && cursor.here() != '=') {
      if (!nameless) {
        throw cursor.expected("`=` behind the name of a label");
      }
      if (label.isEmpty()) {
        throw new Fault(start, "expected the name of a metric, got an empty text");
      }
      name = label;
      return false;
    }
    cursor.expect('=', "`=` behind the name of a label");
    cursor.skipBlanks();
    add(label, start);
    return nameless;
  }

  private String plainLabel(int start) throws Fault {
    if (!cursor.skipName(false)) {
      throw cursor.expected("the name of a label");
    }
    String known = size < names.length ? names[size] : null;
    return known != null
            && known.length() == cursor.at() - start
            && cursor.line().startsWith(known, start)
        ? known
        : cursor.line().substring(start, cursor.at());
  }

  private void add(String label, int start) throws Fault {
    if (label.isEmpty()) {
      throw new Fault(start, "expected the name of a label, got an empty text");
    }
    for (int i = 0; i < size; i++) {
      if (names[i].equals(label)) {
        throw new Fault(start, "expected each label once, got `" + label + "` again");
      }
    }
    if (size == names.length) {
      grow();
    }
    names[size] = label;
    from[size] = cursor.at() + 1;
    escaped[size] = cursor.skipQuoted("the value of `" + label + "` in double quotes");
    to[size] = cursor.at() - 1;
    size++;
  }

  private void grow() {
    int more = 2 * size;
    names = Arrays.copyOf(names, more);
    from = Arrays.copyOf(from, more);
    to = Arrays.copyOf(to, more);
    escaped = Arrays.copyOf(escaped, more);
  }

  private void readValue() throws Fault {
    cursor.skipBlanks();
    if (cursor.atEnd()) {
      throw cursor.expected("a value");
    }
    valueFrom = cursor.at();
    String value = cursor.word();
    valueTo = cursor.at();
    if (!isNumber(value)) {
      throw new Fault(valueFrom, "expected a number as value, got `" + value + "`");
    }
  }

  private void readTail() throws Fault {
    cursor.skipBlanks();
    if (!cursor.atEnd() && cursor.here() != '#') {
      int start = cursor.at();
      String time = cursor.word();
      if (!isNumber(time)) {
        throw new Fault(start, "expected a time stamp or the end of the line, got `" + time + "`");
      }
      cursor.skipBlanks();
    }
    if (cursor.skip('#')) {
      readExemplar();
    }
    if (!cursor.atEnd()) {
      throw cursor.expected("the end of the line");
    }
  }

  /** An exemplar: labels, a value, perhaps a time. */
  private void readExemplar() throws Fault {
    cursor.skipBlanks();
    if (cursor.here() != '{') {
      throw cursor.expected("the labels of an exemplar");
    }
    SampleLine exemplar = new SampleLine();
    exemplar.cursor.start(cursor.line());
    exemplar.cursor.moveTo(cursor.at());
    exemplar.readLabels(false);
    exemplar.readValue();
    exemplar.readTime();
    cursor.moveTo(exemplar.cursor.at());
  }

  private void readTime() throws Fault {
    cursor.skipBlanks();
    if (!cursor.atEnd()) {
      int start = cursor.at();
      String time = cursor.word();
      if (!isNumber(time)) {
        throw new Fault(start, "expected a time stamp, got `" + time + "`");
      }
      cursor.skipBlanks();
    }
  }

  /** Whether it is a number as Go reads it: 1, -0.5, 1e6, NaN, +Inf, 0x1p-2. */
  static boolean isNumber(String text) {
    int digits = 0;
    int i = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    boolean point = false;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    if (digits > 0 && i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      return isWhole(text, i + 1);
    }
    return digits > 0 && i == text.length()
        || WORDS.contains(text.toLowerCase(Locale.ROOT))
        || HEX_FLOAT.matcher(text).matches();
  }

  private static boolean isWhole(String text, int start) {
    int i = start;
    if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      i++;
    }
    int first = i;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i == text.length() && i > first;
  }

  /** The name; the same object as that of the line before, if it has the same name. */
  String name() {
    return name;
  }

  /** How many labels there are. */
  int size() {
    return size;
  }

  /** The name of the label at this place, counted from 0. */
  String label(int index) {
    return names[index];
  }

  /** The value of the label at this place, counted from 0. */
  String value(int index) {
    String raw = cursor.line().substring(from[index], to[index]);
    return escaped[index] ? Cursor.unescaped(raw) : raw;
  }

  /** The column index of the value of a label. */
  int place(int index) {
    return from[index];
  }

  /** The place of the label of this name, or -1. */
  int indexOf(String label) {
    for (int i = 0; i < size; i++) {
      if (names[i].equals(label)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the sample is 1. */
  boolean isOne() {
    String line = cursor.line();
    return line.charAt(valueFrom) == '1'
        && (valueTo == valueFrom + 1 || line.substring(valueFrom, valueTo).matches("1\\.0*"));
  }
}
