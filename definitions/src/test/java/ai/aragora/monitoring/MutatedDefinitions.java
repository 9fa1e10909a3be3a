package ai.aragora.monitoring;

import dev.belfry.bundle.Bundle;
import dev.belfry.generate.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Aragora's definitions with one file changed: compiled in memory, with the options of the build,
 * loaded anew, and given to Belfry as {@code mvn generate} does.
 */
final class MutatedDefinitions {
  private static final String PACKAGE = "ai.aragora.monitoring.";
  private static final Path SOURCES =
      Project.path("definitions/src/main/java/ai/aragora/monitoring");
  private static final Map<String, String> ORIGINALS = Project.texts(SOURCES);
  private static final String CATALOG = Project.path("definitions/src/main/catalog").toString();

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);

  private static final Pattern FINDING =
      Pattern.compile("(?:error|warning|note) (\\S+): .*; at \\S*\\((\\w+\\.java:\\d+)\\), .*");

  private final String file;
  private final String text;

  private MutatedDefinitions(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The definitions with a mistake in them. */
  static MutatedDefinitions with(DeliberateMistake mistake) {
    String original = ORIGINALS.get(mistake.file());
    if (original == null) {
      throw new IllegalArgumentException(mistake.name() + ": no definition " + mistake.file());
    }
    return new MutatedDefinitions(mistake.file(), mistake.applied(original));
  }

  /** The definitions as they are. */
  static MutatedDefinitions unchanged() {
    return new MutatedDefinitions("AragoraStack.java", ORIGINALS.get("AragoraStack.java"));
  }

  String text(String name) {
    return name.equals(file) ? text : original(name);
  }

  String original(String name) {
    return ORIGINALS.get(name);
  }

  /**
   * What was told.
   *
   * @param by {@value DeliberateMistake#COMPILER}, or the code of a finding
   * @param line such as {@code House.java:12}
   */
  record Told(String by, String line) {}

  /** Everything that compiler or checks tell; nothing is left in the folder but what is written. */
  List<Told> told(Path out) {
    Classes classes = new Classes();
    List<Told> errors = compile(classes);
    return errors.isEmpty() ? run(classes, out) : errors;
  }

  private List<Told> compile(Classes classes) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all,-path,-processing",
            "-Werror",
            "-classpath",
            System.getProperty("java.class.path"));
    COMPILER.getTask(null, classes, said, options, null, sources()).call();
    return said.getDiagnostics().stream()
        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE && one.getSource() != null)
        .map(
            one ->
                new Told(
                    DeliberateMistake.COMPILER,
                    one.getSource().getName().substring(1) + ":" + one.getLineNumber()))
        .toList();
  }

  /** The changed file, and those that name its class. */
  private List<JavaFileObject> sources() {
    Pattern name = Pattern.compile("\\b" + file.replace(".java", "") + "\\b");
    List<JavaFileObject> sources = new ArrayList<>();
    for (String other : ORIGINALS.keySet()) {
      if (other.equals(file) || name.matcher(ORIGINALS.get(other)).find()) {
        sources.add(JavaCompilation.snippet(other, text(other)));
      }
    }
    return sources;
  }

  private static List<Told> run(Classes classes, Path out) {
    Loader loader = new Loader(classes.compiled);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] words = {"generate", "--out", out.toString(), "--catalog", CATALOG};
    int exitCode = Main.run(words, loader.home(), loader::bundle, stream, stream);
    String all = said.toString(StandardCharsets.UTF_8);
    if (exitCode != Main.FINE && exitCode != Main.FINDINGS) {
      throw new IllegalStateException(all);
    }
    return all.lines()
        .map(FINDING::matcher)
        .filter(Matcher::matches)
        .map(finding -> new Told(finding.group(1), finding.group(2)))
        .toList();
  }

  /** Compiled classes, which stay in memory. */
  private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> compiled = new HashMap<>();

    Classes() {
      super(FILES);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      compiled.put(name, bytes);
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public ByteArrayOutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }

  /** Loads all definitions anew, so that their constants are made anew. */
  private static final class Loader extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> changed;

    Loader(Map<String, ByteArrayOutputStream> changed) {
      super(MutatedDefinitions.class.getClassLoader());
      this.changed = changed;
    }

    /** The class of the bundle, of which nothing has run yet. */
    Class<?> home() {
      try {
        return Class.forName(AragoraMonitoring.class.getName(), false, this);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    /** What was compiled, as it is looked through for what nobody uses. */
    @Override
    public InputStream getResourceAsStream(String name) {
      ByteArrayOutputStream bytes =
          changed.get(name.replaceFirst("\\.class$", "").replace('/', '.'));
      return bytes == null
          ? super.getResourceAsStream(name)
          : new ByteArrayInputStream(bytes.toByteArray());
    }

    Bundle bundle() {
      try {
        return (Bundle) home().getMethod("define").invoke(null);
      } catch (InvocationTargetException e) {
        throw rethrown(e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private static RuntimeException rethrown(Throwable thrown) {
      if (thrown instanceof Error error) {
        throw error;
      }
      return (RuntimeException) thrown;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean isDefinition = name.startsWith(PACKAGE) && !name.startsWith(PACKAGE + "metrics.");
      if (!isDefinition) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = changed.containsKey(name) ? changed.get(name).toByteArray() : original(name);
      return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] original(String name) throws ClassNotFoundException {
      String path = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(path)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
