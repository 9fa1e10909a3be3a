package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import dev.belfry.common.LabelNameOf;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Calls every public method that can be reached from {@link PromQl} with a dot, and looks at what
 * the expressions that come out are made of.
 */
class TypedCoverageTest {
  private final Map<Class<?>, Object> values = new HashMap<>();
  private final Set<String> functions = new TreeSet<>();
  private final Set<String> aggregations = new TreeSet<>();
  private final Set<String> operators = new TreeSet<>();
  private final Set<String> extensions = new TreeSet<>();
  private final Deque<Class<?>> found = new ArrayDeque<>();

  TypedCoverageTest() throws ReflectiveOperationException {
    Label label = new Label("job");
    keep(label.is("api"));
    keep(label);
    keep(Span.minutes(5));
    keep(AtTime.Edge.START);
    values.put(String.class, "x");
    values.put(double.class, 0.5);
    values.put(double[].class, new double[] {0.5, 0.9});
    values.put(int.class, 5);
    values.put(List.class, List.of(label.is("api")));
    values.put(LabelName.class, label);
    values.put(LabelNameOf.class, label);
    values.put(LabelNameOf[].class, new Label[] {label});
    values.put(Matcher[].class, new Matcher[] {label.is("api")});
    values.put(AtTime.class, AtTime.Edge.START);
    values.put(DurationExpression.class, DurationExpression.RATE_INTERVAL);
    values.put(VectorMatchingOf.class, PromQl.ignoring(label));
    values.put(InstantVector.class, PromQl.promQl("x"));
    values.put(Operand.class, PromQl.promQl("x"));
    values.put(Scalar.class, PromQl.time());
    values.put(Condition.class, PromQl.promQl("x").above(1));
    values.put(Comparison.class, PromQl.promQl("x").above(1));
    found.add(PromQl.class);
    found.addAll(List.of(InstantVector.class, Scalar.class, Condition.class, Comparison.class));
    Set<Class<?>> seen = new HashSet<>();
    while (!found.isEmpty()) {
      Class<?> type = found.remove();
      if (seen.add(type)) {
        call(type);
      }
    }
  }

  private void keep(Object value) {
    values.put(value.getClass(), value);
  }

  private void call(Class<?> type) throws ReflectiveOperationException {
    for (Method method : type.getMethods()) {
      boolean ours = method.getDeclaringClass().getPackage() == PromQl.class.getPackage();
      if (ours && isFluent(method)) {
        Object target = Modifier.isStatic(method.getModifiers()) ? null : values.get(type);
        look(result(method, target));
      }
    }
  }

  /** What takes one of our values and gives one is a step of the way. */
  private static boolean isFluent(Method method) {
    return method.getReturnType().getPackage() == PromQl.class.getPackage()
        && !Expression.class.isAssignableFrom(method.getReturnType());
  }

  private Object result(Method method, Object target) throws ReflectiveOperationException {
    Object[] arguments = Arrays.stream(method.getParameterTypes()).map(this::sample).toArray();
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + ": " + e.getCause().getMessage(), e);
    }
  }

  private Object sample(Class<?> type) {
    Object value = values.get(type);
    return value == null && type.isArray() ? Array.newInstance(type.getComponentType(), 0) : value;
  }

  private void look(Object result) {
    if (values.putIfAbsent(result.getClass(), result) == null) {
      found.add(result.getClass());
    }
    if (result instanceof PromQlExpression made) {
      look(made.expression());
    }
  }

  private void look(Expression part) {
    if (part instanceof Expression.Call call) {
      functions.add(call.function());
    } else if (part instanceof Expression.Aggregation aggregation) {
      aggregations.add(aggregation.operator().symbol());
    } else if (part instanceof Expression.Binary binary) {
      operators.add(binary.operator().symbol());
    } else if (part instanceof Selector selector) {
      selector.modifiers().extension().ifPresent(one -> extensions.add(one.symbol()));
    }
    part.children().forEach(this::look);
  }

  @Test
  void every_function_can_be_called_in_typed_java() {
    assertEquals(new TreeSet<>(Functions.names()), functions);
  }

  @Test
  void every_aggregation_can_be_called_in_typed_java() {
    Set<String> all = new TreeSet<>();
    for (AggregationOperator operator : AggregationOperator.values()) {
      all.add(operator.symbol());
    }
    assertEquals(all, aggregations);
  }

  @Test
  void every_operator_can_be_called_in_typed_java() {
    Set<String> all = new TreeSet<>();
    for (BinaryOperator operator : BinaryOperator.values()) {
      all.add(operator.symbol());
    }
    assertEquals(all, operators);
  }

  @Test
  void both_extensions_of_ranges_can_be_asked_for_in_typed_java() {
    assertEquals(Set.of("anchored", "smoothed"), extensions);
  }
}
