package dev.belfry.routing;

import dev.belfry.common.Matcher;
import java.util.List;

/**
 * Reads matchers as Alertmanager does since 0.27: by the rules that allow any name, and by those of
 * before. Where both can read a text and differ, and where only the older can, the older count.
 */
final class MatcherReader {
  private MatcherReader() {}

  static List<Matcher> read(String text) {
    List<Matcher> classic;
    try {
      classic = ClassicMatchers.read(text);
    } catch (RoutingException refused) {
      try {
        return Utf8Matchers.read(text);
      } catch (RoutingException e) {
        throw refused;
      }
    }
    return classic;
  }

  /** What an unquoted name or value ends at. */
  static boolean isReserved(int point) {
    return isSpace(point) || "{}!=~,\\\"'`".indexOf(point) >= 0;
  }

  /** What Go takes for a space. */
  static boolean isSpace(int point) {
    return point == ' '
        || point >= '\t' && point <= '\r'
        || point == 0x85
        || point == 0xa0
        || Character.isSpaceChar(point);
  }
}
