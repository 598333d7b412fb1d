package org.chungtay.cli;

import org.chungtay.model.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program itself: it has commands, and does nothing without one.
@Command(
    name = "chungtay",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = ChungTay.VersionText.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      SearchCommand.class,
      ServeCommand.class,
      InitCommand.class,
      NewCommand.class,
      SchemaCommand.class,
      VerifyCommand.class
    })
final class ChungTay implements Runnable {

  /// The languages of `--lang`, as they are written.
  enum Lang {
    vi,
    en
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  ChungTay(Console console) {
    this.console = console;
  }

  /// Refuses other languages. [Main] has read the option before this, so that what is wrong with
  /// the arguments is told in the language asked for.
  @Option(
      names = "--lang",
      descriptionKey = "option.lang",
      paramLabel = "vi|en",
      scope = ScopeType.INHERIT)
  void language(Lang language) {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), console.messages().text("cli.noCommand"));
  }

  /// `chungtay 0.1.0`.
  static final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"chungtay " + Version.current()};
    }
  }
}
