package dev.belfry.generate;

import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.common.JavaLine;
import dev.belfry.generate.CompiledClass.Declared;
import dev.belfry.generate.CompiledClass.Member;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alerts, panels, receivers and the like that somebody wrote and that the bundle does not list:
 * static members which nothing uses, of the classes of its package that its class needs. The
 * compiler has no warning for them.
 */
final class UnusedDefinitions {
  static final String CODE = "definition.unused";

  /** What is written for a bundle; names and spans may well be at hand for later. */
  private static final String OF_BELFRY = "Ldev/belfry/";

  private static final Set<String> OTHERS = Set.of("Ldev/belfry/bundle/", "Ldev/belfry/common/");

  private static final String OWN = "dev.belfry.";

  private UnusedDefinitions() {}

  /** What nobody uses, given the class that defines the bundle. Belfry's own define none. */
  static List<Finding> in(Class<?> home) {
    if (home.getName().startsWith(OWN)) {
      return List.of();
    }
    Map<String, CompiledClass> classes = classes(home);
    Set<Member> used = new HashSet<>();
    classes.values().forEach(one -> used.addAll(one.used()));
    List<Finding> findings = new ArrayList<>();
    for (CompiledClass one : classes.values()) {
      for (Declared declared : one.declared()) {
        boolean ofOthers = one.isPublic() && declared.isPublic();
        if (!ofOthers && isDefinition(declared.member()) && !used.contains(declared.member())) {
          findings.add(finding(one, declared));
        }
      }
    }
    return findings;
  }

  private static boolean isDefinition(Member member) {
    String type = member.type().substring(member.type().indexOf(')') + 1);
    return type.startsWith(OF_BELFRY) && OTHERS.stream().noneMatch(type::startsWith);
  }

  private static Finding finding(CompiledClass one, Declared declared) {
    String owner = one.name().replace('/', '.');
    String name = declared.member().name();
    StackTraceElement frame =
        new StackTraceElement(
            owner, declared.isField() ? "<clinit>" : name, one.sourceFile(), declared.line());
    return new Finding(
        CODE,
        Severity.WARNING,
        "class `" + owner.substring(owner.lastIndexOf('.') + 1) + "`",
        Optional.of(new JavaLine(frame)),
        "nothing uses `" + name + (declared.isField() ? "`" : "()`") + ", so the bundle lacks it",
        "list it, or take it away");
  }

  /**
   * The class, and those of its package that it needs: from elsewhere, nobody can use what is not
   * public.
   */
  private static Map<String, CompiledClass> classes(Class<?> home) {
    String name = home.getName();
    String packageName = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
    Map<String, CompiledClass> classes = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(name.replace('.', '/')));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String next = open.poll();
      read(next, packageName, home.getClassLoader())
          .ifPresent(
              read -> {
                classes.put(next, read);
                read.classes().stream()
                    .filter(other -> other.indexOf('/', packageName.length()) < 0)
                    .filter(seen::add)
                    .sorted()
                    .forEach(open::add);
              });
    }
    return classes;
  }

  /** What cannot be read, as of a Java newer than the reader, has nothing that could be told. */
  private static Optional<CompiledClass> read(String name, String packageName, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new CompiledClass(in.readAllBytes(), packageName));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
