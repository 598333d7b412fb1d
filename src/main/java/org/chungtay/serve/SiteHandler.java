package org.chungtay.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.chungtay.build.Edition;
import org.chungtay.build.Preview;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;
import org.chungtay.model.text.Messages;
import org.chungtay.serve.Bulletin.Notice;
import org.jspecify.annotations.Nullable;

/// Answers for the site, and for the preview's own script below `/.chungtay/`. What is asked for is
/// looked up among the files that the site has, never on the disk.
final class SiteHandler implements HttpHandler {

  private static final String OWN = "/.chungtay/";
  private static final String EVENTS = OWN + "events";
  private static final Set<String> RESOURCES = Set.of("live.js", "live.css", "marks.css");
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final OutputPath NOT_FOUND = Reserved.NOT_FOUND.output();

  private final Guard guard;
  private final Bulletin bulletin;
  private final Messages messages;

  SiteHandler(Guard guard, Bulletin bulletin, Messages messages) {
    this.guard = guard;
    this.bulletin = bulletin;
    this.messages = messages;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      Preview.headers().forEach(headers::set);
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Cache-Control", "no-store");
      Optional<String> path = RequestPath.decoded(exchange.getRequestURI().getRawPath());
      if (!guard.admits(exchange.getRequestHeaders())) {
        page(403, messages.text("serve.refused"), null).send(exchange);
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        headers.set("Allow", "GET, HEAD");
        page(405, messages.text("serve.method"), null).send(exchange);
      } else if (path.isEmpty()) {
        page(400, messages.text("serve.badAddress"), null).send(exchange);
      } else if (path.get().equals(EVENTS)) {
        headers.set("Content-Type", "text/event-stream");
        if (exchange.getRequestMethod().equals("HEAD")) {
          exchange.sendResponseHeaders(200, -1);
        } else {
          tell(exchange);
        }
      } else if (path.get().startsWith(OWN)) {
        own(path.get().substring(OWN.length())).send(exchange);
      } else {
        answer(exchange, path.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
    Notice notice = bulletin.newest();
    Edition edition = notice.edition();
    Optional<OutputPath> file = RequestPath.file(path);
    if (edition == null) {
      page(503, messages.text("serve.waiting"), notice).send(exchange);
      return;
    }
    try {
      if (RequestPath.file(path + "/").filter(edition::hasPage).isPresent()) {
        redirect(exchange);
        return;
      }
      Optional<Content> content = file.flatMap(edition::at);
      Answer answer =
          content.isPresent()
              ? answer(200, file.get(), content.get(), notice)
              : answer(404, NOT_FOUND, edition.at(NOT_FOUND).orElseThrow(), notice);
      answer.send(exchange);
    } catch (RuntimeException fault) {
      // The theme or the program is at fault, or a file is gone that was there: the next edit may
      // mend it.
      page(500, String.valueOf(fault.getMessage()), notice).send(exchange);
    }
  }

  /// A page's address ends with a slash.
  private static void redirect(HttpExchange exchange) throws IOException {
    URI asked = exchange.getRequestURI();
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    exchange.getResponseHeaders().set("Location", asked.getRawPath() + "/" + query);
    exchange.sendResponseHeaders(302, -1);
  }

  private static Answer answer(int status, OutputPath path, Content content, Notice notice) {
    if (!MediaTypes.of(path).equals(MediaTypes.HTML)) {
      return Answer.file(path, content);
    }
    try (InputStream in = content.open()) {
      String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Answer.html(status, live(html, notice.name()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what is shown at " + path + ": " + e, e);
    }
  }

  /// A page with the script that reloads it.
  private static String live(String html, String edition) {
    String script =
        "<script src=\"" + OWN + "live.js\" data-edition=\"" + edition + "\" defer></script>\n";
    int end = html.lastIndexOf("</body>");
    return end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
  }

  /// A page of the server's own.
  ///
  /// @param notice what stands on the bulletin, for a page that is to reload; else null
  private Answer page(int status, String text, @Nullable Notice notice) {
    String html =
        """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <title>Chung Tay</title>
        </head>
        <body>
        <p>%s</p>
        </body>
        </html>
        """
            .formatted(messages.language().key(), escaped(text));
    return Answer.html(status, notice == null ? html : live(html, notice.name()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private Answer own(String name) throws IOException {
    if (RESOURCES.contains(name)) {
      try (InputStream in = SiteHandler.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + name);
        }
        return Answer.file(new OutputPath(name), new Content.Bytes(in.readAllBytes()));
      }
    }
    return page(404, messages.text("serve.badAddress"), null);
  }

  /// Tells a browser what stands on the bulletin, and everything that is put up after, as
  /// [Server-Sent Events](https://html.spec.whatwg.org/multipage/server-sent-events.html). Ends
  /// when the browser is gone, which a heartbeat finds out.
  private void tell(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
    int known = 0;
    while (true) {
      Optional<Notice> notice = bulletin.after(known, HEARTBEAT);
      String event = notice.map(n -> "data: " + n.json() + "\n\n").orElse(":\n\n");
      known = notice.map(Notice::number).orElse(known);
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
