package ai.aragora.monitoring;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Finds types, methods, constructors, constants and record components that users see and that have
 * no doc comment. Methods that only override need none.
 */
final class UndocumentedMembers extends TreePathScanner<Void, Boolean> {
  private final DocTrees trees;
  private final List<String> found = new ArrayList<>();

  private UndocumentedMembers(JavaCompilation compilation) {
    trees = DocTrees.instance(compilation.task());
  }

  /** For each of them its line and name. */
  static List<String> in(JavaCompilation compilation) {
    UndocumentedMembers members = new UndocumentedMembers(compilation);
    compilation.units().forEach(unit -> members.scan(unit, true));
    return members.found;
  }

  @Override
  public Void visitClass(ClassTree type, Boolean outerIsSeen) {
    boolean isPublic = outerIsSeen && isPublic(type.getModifiers());
    if (isPublic) {
      require(type, "type " + type.getSimpleName());
      if (type.getKind() == Tree.Kind.RECORD) {
        requireComponents(type);
      }
    }
    // Public classes inherit the methods of their hidden base classes, and users call them.
    return super.visitClass(type, isPublic || outerIsSeen && isBase(type));
  }

  @Override
  public Void visitMethod(MethodTree method, Boolean typeIsSeen) {
    if (typeIsSeen && isPublic(method.getModifiers()) && !overrides(method)) {
      boolean isConstructor = method.getReturnType() == null;
      String name = isConstructor ? "constructor" : "method " + method.getName();
      require(method, name + parameters(method));
    }
    // What is declared inside a method, nobody else sees.
    return null;
  }

  @Override
  public Void visitBlock(BlockTree initializer, Boolean typeIsSeen) {
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Boolean typeIsSeen) {
    boolean isConstant = variable.getModifiers().getFlags().contains(Modifier.STATIC);
    if (typeIsSeen && isPublic(variable.getModifiers()) && (isConstant || !isInRecord())) {
      require(variable, "constant " + variable.getName());
    }
    return null;
  }

  private boolean isInRecord() {
    return type().getKind() == Tree.Kind.RECORD;
  }

  private ClassTree type() {
    return (ClassTree) getCurrentPath().getParentPath().getLeaf();
  }

  private boolean isPublic(ModifiersTree modifiers) {
    boolean isInInterface =
        getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
    Set<Modifier> flags = modifiers.getFlags();
    return flags.contains(Modifier.PUBLIC) || isInInterface && !flags.contains(Modifier.PRIVATE);
  }

  private static boolean isBase(ClassTree type) {
    Set<Modifier> flags = type.getModifiers().getFlags();
    return type.getKind() == Tree.Kind.CLASS
        && !flags.contains(Modifier.FINAL)
        && !flags.contains(Modifier.PRIVATE);
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
  }

  private static String parameters(MethodTree method) {
    return method.getParameters().stream()
        .map(parameter -> parameter.getType().toString())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private void requireComponents(ClassTree type) {
    DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
    List<? extends DocTree> tags = comment == null ? List.of() : comment.getBlockTags();
    Set<String> described =
        tags.stream()
            .filter(ParamTree.class::isInstance)
            .map(ParamTree.class::cast)
            .filter(tag -> !tag.isTypeParameter() && !tag.getDescription().isEmpty())
            .map(tag -> tag.getName().toString())
            .collect(Collectors.toSet());
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field
          && !field.getModifiers().getFlags().contains(Modifier.STATIC)
          && !described.contains(field.getName().toString())) {
        report(field, "component " + type.getSimpleName() + "." + field.getName());
      }
    }
  }

  private void require(Tree tree, String name) {
    String comment = trees.getDocComment(getCurrentPath());
    if (comment == null || comment.isBlank()) {
      report(tree, name);
    }
  }

  private void report(Tree tree, String name) {
    var unit = getCurrentPath().getCompilationUnit();
    long position = trees.getSourcePositions().getStartPosition(unit, tree);
    found.add(JavaCompilation.place(unit, position) + ": " + name);
  }
}
