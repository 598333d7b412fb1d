package org.chungtay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chungtay.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chungtay serve`: the site in a browser while it is being written.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  private static final int MAX_PORT = 65_535;

  private final Console console;

  @Mixin private SiteOptions siteOptions = new SiteOptions();

  @Option(names = "--port", descriptionKey = "option.port", paramLabel = "N")
  private int port = 4000;

  @Option(names = "--drafts", descriptionKey = "option.drafts")
  private boolean drafts;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path site = siteOptions.site();
    AtomicBoolean running = new AtomicBoolean(true);
    try (PreviewServer server = open(site)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> endOnSignal(server, running)));
      console.tell("serve.at", Map.of("url", server.address().toString()));
      server.run(new PreviewTeller(console, site)::tell);
    } finally {
      running.set(false);
    }
    return ExitCode.DONE.value();
  }

  private PreviewServer open(Path site) {
    String number = String.valueOf(port);
    if (port < 0 || port > MAX_PORT) {
      throw new UsageException("cli.port", Map.of("n", number));
    }
    try {
      return PreviewServer.open(site, port, drafts, siteOptions.clock(), console.messages());
    } catch (BindException e) {
      throw new UsageException("cli.portTaken", Map.of("n", number));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on port " + number, e);
    }
  }

  /// Ctrl-C is how one stops, and no fault. What ends by a fault has its own exit code.
  private static void endOnSignal(PreviewServer server, AtomicBoolean running) {
    if (running.get()) {
      server.close();
      Runtime.getRuntime().halt(ExitCode.DONE.value());
    }
  }
}
