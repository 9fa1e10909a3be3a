package dev.belfry.plan;

import static java.util.Objects.requireNonNull;

import dev.belfry.plan.Differences.Difference;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run would change, in the words of the domain.
 *
 * @param files the files that change, by path
 * @param routing which alerts reach somebody else, a line each
 */
public record Plan(List<PlannedFile> files, List<String> routing) {

  /** A plan of its parts. */
  public Plan {
    files = List.copyOf(files);
    routing = List.copyOf(routing);
  }

  /**
   * What changes from some files to others.
   *
   * @param old the text of each file that is there, by its path below the output folder
   * @param now the text of each file that is to be there
   */
  public static Plan between(SortedMap<String, String> old, SortedMap<String, String> now) {
    SortedSet<String> paths = new TreeSet<>(requireNonNull(old, "old").keySet());
    paths.addAll(requireNonNull(now, "now").keySet());
    List<PlannedFile> files = new ArrayList<>();
    Contents before = new Contents(old);
    Contents after = new Contents(now);
    for (String path : paths) {
      if (!now.getOrDefault(path, "").equals(old.get(path))
          || old.containsKey(path) != now.containsKey(path)) {
        PlannedFile file = file(path, before.of(path), after.of(path));
        files.add(
            file.lines().isEmpty()
                ? new PlannedFile(path, file.subject(), List.of(around(path, old, now)))
                : file);
      }
    }
    List<String> routing =
        files.stream().anyMatch(file -> before.mayRoute(file.path()) || after.mayRoute(file.path()))
            ? RoutingImpact.between(before.all(), after.all())
            : List.of();
    return new Plan(files, routing);
  }

  /** The files of one side, read when they are asked for. */
  private static final class Contents {
    private final SortedMap<String, String> texts;
    private final SortedMap<String, FileContent> read = new TreeMap<>();

    Contents(SortedMap<String, String> texts) {
      this.texts = texts;
    }

    /** What is in a file; null if it is not there. */
    FileContent of(String path) {
      String text = texts.get(path);
      return text == null ? null : read.computeIfAbsent(path, name -> FileContent.of(name, text));
    }

    /** Whether what reaches whom may depend on a file. */
    boolean mayRoute(String path) {
      FileContent content = of(path);
      return content != null && (content.hasRules() || content.isAlertmanager());
    }

    /** All that may say what reaches whom. */
    List<FileContent> all() {
      List<FileContent> all = new ArrayList<>();
      for (Map.Entry<String, String> one : texts.entrySet()) {
        if (!one.getKey().endsWith(".json")) {
          all.add(of(one.getKey()));
        }
      }
      return all;
    }
  }

  private static PlannedFile file(String path, FileContent old, FileContent now) {
    if (old == null) {
      return new PlannedFile(path, now.subject(), whole("+ ", now));
    }
    if (now == null) {
      return new PlannedFile(path, old.subject(), whole("- ", old));
    }
    return new PlannedFile(path, now.subject(), changes(old, now));
  }

  /** What differs where a file says the same: text says nothing here, and comments are no part. */
  private static String around(
      String path, SortedMap<String, String> old, SortedMap<String, String> now) {
    String comment = firstLine(now.getOrDefault(path, ""));
    if (path.endsWith(".sh")) {
      return "~ its commands";
    }
    if (path.endsWith(".md")) {
      return "~ its text";
    }
    return comment.startsWith("# ") && !comment.equals(firstLine(old.getOrDefault(path, "")))
        ? "~ it is now: " + comment.substring(2)
        : "~ only its notation";
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static List<String> whole(String sign, FileContent content) {
    List<String> lines = new ArrayList<>();
    if (content.document() == null || !content.document().isRuleFile()) {
      lines.add(sign + content.subject());
    }
    if (content.hasRules()) {
      lines.addAll(
          sign.startsWith("+")
              ? RuleChanges.of(List.of(), content.groups())
              : RuleChanges.of(content.groups(), List.of()));
    } else if (content.isDashboard()) {
      ObjectNode empty = content.document().model().without("panels");
      lines.addAll(
          sign.startsWith("+")
              ? DashboardChanges.of(empty, content.document().model())
              : DashboardChanges.of(content.document().model(), empty));
    } else {
      lines.addAll(MonitorChanges.whole(sign, content.root()));
    }
    return lines;
  }

  private static List<String> changes(FileContent old, FileContent now) {
    if (old.isDashboard() && now.isDashboard()) {
      return DashboardChanges.of(old.document().model(), now.document().model());
    }
    List<String> lines = new ArrayList<>();
    ObjectNode before = old.root();
    ObjectNode after = now.root();
    if (old.hasRules() && now.hasRules()) {
      lines.addAll(RuleChanges.of(old.groups(), now.groups()));
      before = withoutGroups(before);
      after = withoutGroups(after);
    }
    lines.addAll(MonitorChanges.of(before, after));
    for (Difference one : Differences.between(before, after)) {
      if (!MonitorChanges.isTold(one)) {
        lines.add("~ " + one.words());
      }
    }
    return lines;
  }

  private static ObjectNode withoutGroups(ObjectNode root) {
    ObjectNode plain = root.without("groups");
    return root.get("spec").isPresent()
        ? plain.with("spec", root.object("spec").without("groups"))
        : plain;
  }
}
