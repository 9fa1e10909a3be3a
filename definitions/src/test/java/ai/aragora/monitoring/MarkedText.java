package ai.aragora.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marked parts of pages and sources: in a page the block of code below {@code <!-- compiled:
 * NAME -->}, {@code <!-- rendered: NAME -->} or {@code <!-- reported: NAME -->}, in a source what
 * stands between {@code // region NAME} and {@code // endregion}.
 */
final class MarkedText {
  private static final Pattern MARK =
      Pattern.compile("<!-- (compiled|rendered|reported): (\\S+) -->");
  private static final Pattern REGION = Pattern.compile("\\s*// region (\\S+)");
  private static final String END_OF_REGION = "// endregion";
  private static final String FENCE = "```";

  /** The language of a block, by its kind. */
  private static final Map<String, String> LANGUAGES =
      Map.of("compiled", "java", "rendered", "yaml", "reported", "text");

  private MarkedText() {}

  /**
   * A block of code in a page.
   *
   * @param place the page and the line of the mark
   * @param kind {@code compiled}, {@code rendered} or {@code reported}
   * @param name what it has to be equal to
   * @param text what it says
   */
  record Block(String place, String kind, String name, String text) {}

  /**
   * The marked blocks of a page.
   *
   * @throws IllegalArgumentException when a mark has no block of its kind below it, or a block has
   *     no end
   */
  static List<Block> blocks(String page, String text) {
    List<String> lines = text.lines().toList();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i).strip());
      if (mark.matches()) {
        String place = page + ":" + (i + 1);
        String fence = FENCE + LANGUAGES.get(mark.group(1));
        if (i + 1 == lines.size() || !lines.get(i + 1).strip().equals(fence)) {
          throw new IllegalArgumentException(place + ": expected " + fence + " on the next line");
        }
        String code = upTo(FENCE, lines.subList(i + 2, lines.size()), place);
        blocks.add(new Block(place, mark.group(1), mark.group(2), code));
      }
    }
    return blocks;
  }

  /**
   * The regions of sources by their names.
   *
   * @param sources the text of each file by its path
   * @throws IllegalArgumentException when two have one name, or one has no end
   */
  static Map<String, String> regions(Map<String, String> sources) {
    Map<String, String> regions = new TreeMap<>();
    sources.forEach((path, text) -> collect(path, text.lines().toList(), regions));
    return regions;
  }

  private static void collect(String path, List<String> lines, Map<String, String> regions) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher region = REGION.matcher(lines.get(i));
      if (region.matches()) {
        String place = path + ":" + (i + 1);
        String code = upTo(END_OF_REGION, lines.subList(i + 1, lines.size()), place);
        if (regions.put(region.group(1), code) != null) {
          throw new IllegalArgumentException(
              place + ": region `" + region.group(1) + "` is there twice");
        }
      }
    }
  }

  private static String upTo(String end, List<String> lines, String place) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(end)) {
        // As deep as the mark stands in a class or list, so deep the code is indented.
        return String.join("\n", lines.subList(0, i)).stripTrailing().stripIndent() + "\n";
      }
    }
    throw new IllegalArgumentException(place + ": expected " + end + " below");
  }
}
