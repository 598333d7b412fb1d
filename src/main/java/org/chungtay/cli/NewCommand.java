package org.chungtay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chungtay.build.Additions;
import org.chungtay.cli.Answers.Refused;
import org.chungtay.model.Problem;
import org.chungtay.model.Severity;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Similar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chungtay new`: a file that is right from the start. On a terminal it asks for what was not
/// given; in a script everything is given by options.
@Command(name = "new", modelTransformer = NewCommand.Options.class)
final class NewCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SiteOptions siteOptions = new SiteOptions();

  @Parameters(paramLabel = "KIND", descriptionKey = "option.kind", arity = "0..1")
  private @Nullable String kind;

  NewCommand(Console console) {
    this.console = console;
  }

  private final Resumption resumption = new Resumption();

  @Override
  public Integer call() {
    Additions site = Additions.to(siteOptions.site(), siteOptions.at());
    resumption.site(siteOptions.site());
    Archetype archetype;
    Answers answers;
    Thread onSignal = new Thread(this::tellStopped);
    Runtime.getRuntime().addShutdownHook(onSignal);
    try {
      archetype = archetype();
      resumption.kind(archetype);
      answers = new Answers(archetype, site, console.messages());
      answer(archetype, answers);
    } finally {
      forget(onSignal);
    }
    SourcePath file = new SourcePath(Template.line(archetype.file(), answers.values()));
    if (!archetype.isListed() && site.exists(file)) {
      throw new UsageException("cli.new.exists", Map.of("file", file.value()));
    }
    String text = Template.of(archetype).filled(answers.values());
    List<Problem> problems = site.add(file, SchemaHint.of(archetype, file, site) + text);
    new ProblemPrinter(console, siteOptions.site())
        .print(Format.text, console.errWriter(), problems);
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      return ExitCode.PROBLEMS.value();
    }
    console.tell(
        archetype.isArticle() ? "cli.new.done.draft" : "cli.new.done",
        Map.of("path", file.value()));
    return ExitCode.DONE.value();
  }

  private Archetype archetype() {
    String given = kind;
    if (given != null) {
      return Archetype.of(given).orElseThrow(() -> unknownKind(given));
    }
    if (!console.canAsk()) {
      throw new UsageException("cli.new.noKind", Map.of("kinds", kinds()));
    }
    while (true) {
      String typed = asked("cli.new.kind");
      var archetype = Archetype.of(typed);
      if (archetype.isPresent()) {
        return archetype.get();
      }
      UsageException unknown = unknownKind(typed);
      console.tell(unknown.key(), unknown.arguments());
    }
  }

  private static UsageException unknownKind(String typed) {
    List<String> names = Arrays.stream(Archetype.values()).flatMap(Archetype::names).toList();
    return Similar.nearest(typed, names)
        .map(
            near ->
                new UsageException(
                    "cli.new.unknownKind", Map.of("x", typed, "y", near, "kinds", kinds())))
        .orElseGet(
            () ->
                new UsageException(
                    "cli.new.unknownKind.plain", Map.of("x", typed, "kinds", kinds())));
  }

  private static String kinds() {
    return Arrays.stream(Archetype.values()).map(Archetype::key).collect(Collectors.joining(", "));
  }

  /// Takes what was given, and asks for the rest if something that is needed is not there.
  private void answer(Archetype archetype, Answers answers) {
    Map<String, String> given = given(archetype);
    List<Question> missing =
        archetype.questions().stream()
            .filter(q -> q.isRequired() && !given.containsKey(q.key()))
            .toList();
    if (!missing.isEmpty() && !console.canAsk()) {
      throw new UsageException(
          "cli.new.missing",
          Map.of(
              "options", missing.stream().map(Question::option).collect(Collectors.joining(", "))));
    }
    for (Question question : archetype.questions()) {
      String value = given.get(question.key());
      if (value == null && !missing.isEmpty()) {
        askUntilTaken(question, answers);
      } else {
        take(question, value == null ? "" : value, answers);
      }
    }
  }

  private void take(Question question, String value, Answers answers) {
    try {
      answers.take(question, value);
      resumption.answer(question, value);
    } catch (Refused e) {
      throw new UsageException(
          "cli.new.refused", Map.of("option", question.option(), "why", e.why()));
    }
  }

  private void askUntilTaken(Question question, Answers answers) {
    while (true) {
      try {
        String typed = asked(question.text());
        answers.take(question, typed);
        resumption.answer(question, typed);
        return;
      } catch (Refused e) {
        console.errWriter().println(e.why());
      }
    }
  }

  private String asked(String key) {
    String typed = console.ask(console.messages().text(key));
    if (typed == null) {
      console.errWriter().println();
      throw new UsageException("cli.new.stopped", Map.of("command", resumption.command()));
    }
    return typed;
  }

  /// Ctrl-C while a question stands ends the program; what was answered is told, not lost.
  private void tellStopped() {
    console.errWriter().println();
    console.tell("cli.new.stopped", Map.of("command", resumption.command()));
  }

  private static void forget(Thread onSignal) {
    try {
      Runtime.getRuntime().removeShutdownHook(onSignal);
    } catch (IllegalStateException e) {
      // The program is being ended, and the thread is at work.
    }
  }

  /// The answers that were given as options, by key.
  private Map<String, String> given(Archetype archetype) {
    List<String> keys = archetype.questions().stream().map(Question::key).toList();
    Map<String, String> given = new TreeMap<>();
    for (Question question : Question.values()) {
      String value =
          spec.commandLine().getParseResult().matchedOptionValue(question.option(), null);
      if (value != null && !keys.contains(question.key())) {
        throw new UsageException(
            "cli.new.foreignOption", Map.of("option", question.option(), "kind", archetype.key()));
      }
      if (value != null) {
        given.put(question.key(), value);
      }
    }
    return given;
  }

  /// An option for every question.
  static final class Options implements IModelTransformer {

    @Override
    public CommandSpec transform(CommandSpec spec) {
      Arrays.stream(Question.values())
          .map(Question::key)
          .distinct()
          .forEach(
              key ->
                  spec.addOption(
                      OptionSpec.builder("--" + key)
                          .type(String.class)
                          .paramLabel("TEXT")
                          .descriptionKey("option.new." + key)
                          .build()));
      return spec;
    }
  }
}
