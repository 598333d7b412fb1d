package org.chungtay.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.chungtay.build.Preview;
import org.chungtay.model.text.Messages;
import org.jspecify.annotations.Nullable;

/// Shows a site on loopback while it is being written.
public final class PreviewServer implements AutoCloseable {

  /// How soon a file that could not be read is tried again.
  private static final Duration AGAIN = Duration.ofMillis(200);

  private final HttpServer server;
  private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
  private final SiteWatch watch;
  private final Preview preview;
  private final Bulletin bulletin;
  private final URI address;

  private PreviewServer(
      HttpServer server, Path site, boolean drafts, InstantSource clock, Messages messages) {
    int port = server.getAddress().getPort();
    this.server = server;
    this.address = URI.create("http://127.0.0.1:" + port + "/");
    this.watch = SiteWatch.of(site);
    this.preview = new Preview(site, address, drafts, clock);
    this.bulletin = new Bulletin(messages);
    server.setExecutor(requests);
    server.createContext("/", new SiteHandler(new Guard(port), bulletin, messages));
    server.start();
  }

  /// Begins to listen and to watch.
  ///
  /// @param port 0 for any that is free
  /// @param drafts whether what is not public yet is shown
  /// @param clock as of when the site is shown
  /// @param messages in whose language problems are told
  /// @throws java.net.BindException when the port is in use
  public static PreviewServer open(
      Path site, int port, boolean drafts, InstantSource clock, Messages messages)
      throws IOException {
    InetSocketAddress loopback = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    return new PreviewServer(HttpServer.create(loopback, 0), site, drafts, clock, messages);
  }

  /// Where the site is shown.
  public URI address() {
    return address;
  }

  /// Keeps the site up to date until the server is closed.
  ///
  /// @param told is told how the site stands, first and whenever that changes
  public void run(Consumer<Preview.State> told) throws InterruptedException {
    Preview.State last = Preview.State.NONE;
    @Nullable Duration patience;
    do {
      patience = null;
      try {
        last = preview.update();
      } catch (UncheckedIOException e) {
        // Half of a change may have been seen: a folder that is being moved, a file without rights.
        patience = AGAIN;
        last = last.failing(reason(e));
      }
      if (bulletin.put(last)) {
        told.accept(last);
      }
    } while (watch.rest(patience));
  }

  private static String reason(UncheckedIOException e) {
    return e.getMessage() + ": " + e.getCause();
  }

  /// Ends listening and watching, and with them [#run].
  @Override
  public void close() {
    server.stop(0);
    requests.shutdownNow();
    watch.close();
    preview.close();
  }
}
