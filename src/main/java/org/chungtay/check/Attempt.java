package org.chungtay.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.chungtay.model.Version;

/// Tries addresses, one request at a time: HEAD, and GET where that is refused, since not every
/// server knows HEAD. Nothing is read of what a server sends.
///
/// @param mayBeAsked which computers a request may go to. It is asked before every request, so that
///   no redirect leads to one that may not; between its look-up and the connection's own lies the
///   JDK's cache of names.
record Attempt(HttpClient client, Predicate<InetAddress> mayBeAsked) {

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(20);
  private static final int MAX_REDIRECTS = 5;
  private static final String USER_AGENT = "ChungTay/" + Version.current() + " (link check)";

  static HttpClient newClient() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(TO_CONNECT)
        .build();
  }

  /// What comes of trying this address.
  Answer of(URI url) throws InterruptedException {
    try {
      return follow(url);
    } catch (IllegalArgumentException e) {
      // The client knows no such port.
      return Answer.nothing("URL");
    } catch (UnknownHostException e) {
      return Answer.nothing("DNS");
    } catch (HttpTimeoutException e) {
      return Answer.nothing("timeout");
    } catch (SSLException e) {
      return Answer.nothing("TLS");
    } catch (IOException e) {
      return Answer.nothing("TCP");
    }
  }

  private Answer follow(URI url) throws IOException, InterruptedException {
    URI target = url;
    for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      Optional<URI> request = request(target);
      if (request.isEmpty()) {
        return Answer.nothing("URL");
      }
      Optional<InetAddress> refused = refused(request.get());
      if (refused.isPresent()) {
        return Answer.nothing(refused.get().getHostAddress());
      }
      HttpResponse<?> response = send(request.get());
      Optional<String> location = response.headers().firstValue("location");
      if (response.statusCode() / 100 != 3 || location.isEmpty()) {
        return Answer.ofStatus(response.statusCode());
      }
      target = resolve(request.get(), location.get());
    }
    return Answer.nothing("redirect");
  }

  private static URI resolve(URI from, String location) throws IOException {
    try {
      return from.resolve(new URI(location.replace(" ", "%20")));
    } catch (URISyntaxException e) {
      throw new IOException("not an address: " + location, e);
    }
  }

  /// The address that is asked for: in ASCII, without its fragment; empty where there is no such
  /// address on the web.
  private static Optional<URI> request(URI url) {
    String scheme = String.valueOf(url.getScheme());
    if (!(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
        || url.getRawAuthority() == null) {
      return Optional.empty();
    }
    try {
      // A host with Vietnamese letters is none to URI, but an authority.
      String host = IDN.toASCII(url.getRawAuthority());
      String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
      String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
      URI request = URI.create(new URI(scheme + "://" + host + path + query).toASCIIString());
      return Optional.of(request).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<InetAddress> refused(URI url) throws UnknownHostException {
    return Stream.of(InetAddress.getAllByName(url.getHost()))
        .filter(mayBeAsked.negate())
        .findFirst();
  }

  private HttpResponse<?> send(URI url) throws IOException, InterruptedException {
    HttpResponse<?> head = send("HEAD", url);
    return head.statusCode() < 400 ? head : send("GET", url);
  }

  private HttpResponse<?> send(String method, URI url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .method(method, BodyPublishers.noBody())
            .header("User-Agent", USER_AGENT)
            .timeout(TO_ANSWER)
            .build();
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    // Closed unread, which ends the transfer.
    response.body().close();
    return response;
  }
}
