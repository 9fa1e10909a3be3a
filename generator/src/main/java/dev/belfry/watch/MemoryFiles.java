package dev.belfry.watch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The files of one compilation: class files are kept in memory, and some come from there. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Map<String, List<ClassFile>> others = new HashMap<>();
  private final Map<String, ClassFile> written = new HashMap<>();

  MemoryFiles(StandardJavaFileManager files, CompiledClasses others) {
    super(files);
    others
        .byName()
        .forEach(
            (name, bytes) ->
                this.others
                    .computeIfAbsent(packageOf(name), none -> new ArrayList<>())
                    .add(new ClassFile(name, bytes)));
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  /** What the compilation gave. */
  CompiledClasses written() {
    Map<String, byte[]> classes = new HashMap<>();
    written.forEach((name, file) -> classes.put(name, file.bytes));
    return new CompiledClasses(classes);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return written.computeIfAbsent(className, name -> new ClassFile(name, new byte[0]));
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Iterable<JavaFileObject> found = super.list(location, packageName, kinds, recurse);
    List<ClassFile> ours = others.getOrDefault(packageName, List.of());
    if (location != StandardLocation.CLASS_PATH
        || !kinds.contains(JavaFileObject.Kind.CLASS)
        || ours.isEmpty()) {
      return found;
    }
    List<JavaFileObject> all = new ArrayList<>(ours);
    found.forEach(all::add);
    return all;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof ClassFile ours ? ours.name : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one instanceof ClassFile || other instanceof ClassFile
        ? one.equals(other)
        : super.isSameFile(one, other);
  }

  /** A class file in memory. */
  private static final class ClassFile extends SimpleJavaFileObject {
    private final String name;
    private byte[] bytes;

    ClassFile(String name, byte[] bytes) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          bytes = toByteArray();
        }
      };
    }
  }
}
