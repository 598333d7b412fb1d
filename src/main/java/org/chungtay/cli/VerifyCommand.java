package org.chungtay.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chungtay.model.WebAddress;
import org.chungtay.publish.Verification;
import org.chungtay.publish.Verification.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `chungtay verify`: a published site against its own manifest.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR|URL", descriptionKey = "option.verify")
  private String place = "";

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Verification site = verified().orElseThrow(() -> wrong("cli.verify.none"));
    PrintWriter out = console.outWriter();
    for (Finding finding : site.findings()) {
      out.println(told(finding));
    }
    Map<String, String> counts =
        Map.of(
            "n", String.valueOf(site.files()),
            "m", String.valueOf(site.findings().size()),
            "bytes", String.valueOf(site.bytes()),
            "info", Cells.harmless(site.info().strip()));
    boolean sound = site.findings().isEmpty();
    out.println(console.messages().text(sound ? "cli.verify.sound" : "cli.verify.wrong", counts));
    return (sound ? ExitCode.DONE : ExitCode.PROBLEMS).value();
  }

  private Optional<Verification> verified() {
    if (!place.matches("(?i)https?://.*")) {
      Path folder = Path.of(place).toAbsolutePath().normalize();
      return Files.isDirectory(folder) ? Verification.of(folder) : Optional.empty();
    }
    try {
      URI address = WebAddress.ofSite(place);
      return Verification.of(address);
    } catch (WebAddress.Refused e) {
      throw wrong("cli.verify.url");
    }
  }

  private UsageException wrong(String key) {
    return new UsageException(key, Map.of("place", place));
  }

  private String told(Finding finding) {
    String key =
        switch (finding.wrong()) {
          case MISSING -> "cli.verify.missing";
          case CHANGED -> "cli.verify.changed";
          case ADDED -> "cli.verify.added";
        };
    return console
        .messages()
        .text(
            key,
            Map.of(
                "file", Cells.harmless(finding.path().value()),
                "bytes", String.valueOf(finding.bytes())));
  }
}
