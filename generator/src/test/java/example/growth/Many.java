package example.growth;

import static dev.belfry.common.Each.each;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many of one thing, with names of one length. */
final class Many {
  private Many() {}

  static <T> List<T> many(int count, IntFunction<T> one) {
    return each(IntStream.range(0, count).boxed().toList(), one::apply);
  }

  /** A text of many parts. */
  static String lines(int count, IntFunction<String> one) {
    return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
  }

  /** A name that is as long as those of the others. */
  static String name(String kind, int number) {
    return kind + "_" + Integer.toString(10_000 + number).substring(1);
  }
}
