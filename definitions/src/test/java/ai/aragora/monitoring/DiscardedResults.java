package ai.aragora.monitoring;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds calls whose value is one of Belfry's and that nobody uses: values never change, so that
 * such a call does nothing.
 */
final class DiscardedResults extends TreePathScanner<Void, Void> {
  private static final String BELFRY = "dev.belfry.";

  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final List<String> found = new ArrayList<>();

  private DiscardedResults(JavaCompilation compilation) {
    trees = Trees.instance(compilation.task());
    types = compilation.task().getTypes();
    elements = compilation.task().getElements();
  }

  /** For each such call its line and what it is. */
  static List<String> in(JavaCompilation compilation) {
    DiscardedResults results = new DiscardedResults(compilation);
    compilation.units().forEach(unit -> results.scan(unit, null));
    return results.found;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
    inspect(statement.getExpression());
    return super.visitExpressionStatement(statement, nothing);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
    boolean isExpression = lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION;
    if (isExpression && givesNothing(getCurrentPath())) {
      inspect((ExpressionTree) lambda.getBody());
    }
    return super.visitLambdaExpression(lambda, nothing);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    Element method = trees.getElement(getCurrentPath());
    if (method instanceof ExecutableElement called && givesNothing(getCurrentPath())) {
      TypeMirror value =
          called.getKind() == ElementKind.CONSTRUCTOR
              ? called.getEnclosingElement().asType()
              : called.getReturnType();
      report(reference, called, value);
    }
    return super.visitMemberReference(reference, nothing);
  }

  private void inspect(ExpressionTree expression) {
    if (expression instanceof MethodInvocationTree || expression instanceof NewClassTree) {
      TreePath path = new TreePath(getCurrentPath(), expression);
      report(expression, trees.getElement(path), trees.getTypeMirror(path));
    }
  }

  private void report(Tree tree, Element called, TypeMirror value) {
    if (isBelfrys(value) && !changesCollection(called)) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      found.add(
          JavaCompilation.place(unit, start)
              + ": the value of `"
              + name(called)
              + "(...)` is thrown away: return it, or give it to what is to hold it");
    }
  }

  private static Name name(Element called) {
    return called.getKind() == ElementKind.CONSTRUCTOR
        ? called.getEnclosingElement().getSimpleName()
        : called.getSimpleName();
  }

  /** Whether what is called, such as Map.put, gives back only what it replaced. */
  private boolean changesCollection(Element called) {
    TypeMirror type = types.erasure(called.getEnclosingElement().asType());
    return isKindOf(type, Collection.class) || isKindOf(type, Map.class);
  }

  private boolean isKindOf(TypeMirror type, Class<?> kind) {
    TypeElement element = elements.getTypeElement(kind.getName());
    return types.isSubtype(type, types.erasure(element.asType()));
  }

  /** Whether the type is Belfry's, extends one of Belfry's, or holds such values. */
  private boolean isBelfrys(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isBelfrys(array.getComponentType());
    }
    if (type instanceof TypeVariable variable) {
      return isBelfrys(variable.getUpperBound());
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && isBelfrys(wildcard.getExtendsBound());
    }
    return type instanceof DeclaredType declared
        && (declared.asElement().toString().startsWith(BELFRY)
            || declared.getTypeArguments().stream().anyMatch(this::isBelfrys)
            || types.directSupertypes(declared).stream().anyMatch(this::extendsBelfrys));
  }

  private boolean extendsBelfrys(TypeMirror type) {
    return type instanceof DeclaredType declared
        && (declared.asElement().toString().startsWith(BELFRY)
            || types.directSupertypes(declared).stream().anyMatch(this::extendsBelfrys));
  }

  /** Whether the lambda or method reference at this place is run for its effect alone. */
  private boolean givesNothing(TreePath path) {
    if (!(trees.getTypeMirror(path) instanceof DeclaredType type)) {
      return false;
    }
    return elements.getAllMembers((TypeElement) type.asElement()).stream()
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
        .map(member -> (ExecutableType) types.asMemberOf(type, member))
        .anyMatch(method -> method.getReturnType().getKind() == TypeKind.VOID);
  }
}
