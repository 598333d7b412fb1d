package org.chungtay.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets in whoever means this server, and no page of another site: a name of another site may lead
/// to this machine (DNS rebinding), and its pages may ask for addresses of this one.
final class Guard {

  private final Set<String> hosts;
  private final Set<String> origins;

  Guard(int port) {
    this.hosts =
        Stream.of("127.0.0.1", "localhost")
            .map(name -> name + ":" + port)
            .collect(Collectors.toSet());
    // A browser leaves out the port that HTTP has anyhow.
    if (port == 80) {
      hosts.addAll(Set.of("127.0.0.1", "localhost"));
    }
    this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toSet());
  }

  /// Whether a request with these headers came to this server by its own name, and from one of its
  /// own pages or from none.
  boolean admits(Headers headers) {
    List<String> host = headers.getOrDefault("Host", List.of());
    List<String> origin = headers.getOrDefault("Origin", List.of());
    return host.size() == 1 && hosts.contains(host.getFirst()) && origins.containsAll(origin);
  }
}
