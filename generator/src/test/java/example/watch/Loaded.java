package example.watch;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Classes that definitions under watch were loaded as, as long as anybody holds them. */
public final class Loaded {
  private static final List<WeakReference<Class<?>>> CLASSES =
      Collections.synchronizedList(new ArrayList<>());

  private Loaded() {}

  /** What a definition calls when it runs. */
  public static void note(Class<?> type) {
    CLASSES.add(new WeakReference<>(type));
  }

  /** How many there were. */
  public static int all() {
    return CLASSES.size();
  }

  /** How many are still in memory. */
  public static long held() {
    System.gc();
    return List.copyOf(CLASSES).stream().filter(one -> one.get() != null).count();
  }
}
