package org.chungtay.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;
import org.chungtay.model.Version;

/// A published site as a server gives it. Nobody can ask a server what else it has.
///
/// @param base the address of the site, with a final slash
record WebCopy(HttpClient client, URI base) implements Copy {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String PAGE = "index.html";
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  static WebCopy at(URI base) {
    String address = base.toString();
    return new WebCopy(
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build(),
        address.endsWith("/") ? base : URI.create(address + "/"));
  }

  @Override
  public Optional<byte[]> read(OutputPath path) throws IOException {
    HttpResponse<byte[]> answer = ask(path);
    boolean shown =
        answer.statusCode() == OK
            || (answer.statusCode() == NOT_FOUND && path.equals(Reserved.NOT_FOUND.output()));
    return shown ? Optional.of(answer.body()) : Optional.empty();
  }

  /// A page is asked for by its address: some servers lead from its file there.
  private HttpResponse<byte[]> ask(OutputPath path) throws IOException {
    String file = path.value();
    boolean isPage = file.equals(PAGE) || file.endsWith("/" + PAGE);
    URI address =
        base.resolve(encoded(isPage ? file.substring(0, file.length() - PAGE.length()) : file));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("User-Agent", "ChungTay/" + Version.current() + " (verify)")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted at " + address, e);
    } catch (IOException e) {
      throw new IOException("cannot read " + address, e);
    }
  }

  private String encoded(String path) throws IOException {
    try {
      return new URI(null, null, base.getPath() + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IOException("no address for " + path, e);
    }
  }

  /// A server that knows the old addresses answers them by itself, and keeps to itself what it was
  /// told of them.
  @Override
  public boolean isExcused(OutputPath path, Optional<byte[]> found) throws IOException {
    if (found.isPresent()) {
      return false;
    }
    if (path.equals(Reserved.HEADERS.output()) || path.equals(Reserved.REDIRECTS.output())) {
      return true;
    }
    HttpResponse<byte[]> answer = ask(path);
    Optional<String> location = answer.headers().firstValue("Location");
    return location.isPresent() && leadsOn(path, base.resolve(location.get()));
  }

  private boolean leadsOn(OutputPath path, URI target) throws IOException {
    String old = base.getPath() + path.value();
    String address =
        old.endsWith("/" + PAGE) ? old.substring(0, old.length() - PAGE.length()) : old;
    String line = "\"" + address + "\" \"" + target.getRawPath() + "\";";
    byte[] table = read(Reserved.REDIRECTS_MAP.output()).orElse(new byte[0]);
    return new String(table, StandardCharsets.UTF_8).lines().anyMatch(line::equals);
  }

  @Override
  public Set<OutputPath> besides(Set<OutputPath> files) {
    return Set.of();
  }
}
