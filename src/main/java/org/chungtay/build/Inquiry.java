package org.chungtay.build;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Set;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// An archive, with the bodies of its entries, that takes note of what it is asked. For one thread.
final class Inquiry implements InvocationHandler {

  private final Archive asked;
  private final Bodies bodies;
  private final Archive archive;
  private final Set<Question> questions = new HashSet<>();

  Inquiry(Archive asked, Bodies bodies) {
    this.asked = asked;
    this.bodies = bodies;
    this.archive =
        (Archive)
            Proxy.newProxyInstance(
                Archive.class.getClassLoader(), new Class<?>[] {Archive.class}, this);
  }

  /// The archive as it is to be asked.
  Archive archive() {
    return archive;
  }

  /// The rendered body of an entry.
  Body body(Source<?> source) {
    questions.add(new Question(Question.BODY, source.ref()));
    return bodies.of(source);
  }

  /// What has been asked so far.
  Set<Question> questions() {
    return questions;
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    if (method.getDeclaringClass() == Archive.class) {
      Object about = arguments == null ? null : arguments[0];
      questions.add(
          new Question(method.getName(), about instanceof Source<?> entry ? entry.ref() : about));
    }
    try {
      return method.invoke(asked, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
