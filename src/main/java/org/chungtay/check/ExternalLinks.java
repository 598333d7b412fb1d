package org.chungtay.check;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chungtay.check.LinkCache.Entry;

/// Tries links that lead out of the site, politely: a host is asked for one address at a time, with
/// a pause before the next, and for none that has answered lately.
///
/// @param cache the file that keeps answers
/// @param clock what time answers are kept under
/// @param mayBeAsked which computers requests may go to
/// @param pause how long a host is left alone between two addresses
public record ExternalLinks(
    Path cache, Clock clock, Predicate<InetAddress> mayBeAsked, Duration pause) {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int HOSTS_AT_ONCE = 8;

  /// Links to the public web. Content may come from anyone, and is no way to have this machine
  /// knock at its neighbours' doors: what has an internal address is called dead without being
  /// asked, which it is to readers.
  public static ExternalLinks onTheWeb(Path cache, Clock clock) {
    return new ExternalLinks(cache, clock, Addresses::isPublic, PAUSE);
  }

  /// What came of each address, now or lately.
  ///
  /// @param step is run for each address that has been settled, from several threads
  public Map<URI, Answer> tried(Collection<URI> urls, Runnable step) {
    LinkCache before = LinkCache.read(cache);
    Map<String, Entry> after = new ConcurrentSkipListMap<>();
    List<URI> open = new ArrayList<>();
    for (URI url : new TreeSet<>(urls)) {
      Optional<Entry> known = before.fresh(url.toString(), clock.instant());
      known.ifPresentOrElse(entry -> after.put(url.toString(), entry), () -> open.add(url));
      known.ifPresent(_ -> step.run());
    }
    Collection<List<URI>> byHost =
        open.stream().collect(Collectors.groupingBy(ExternalLinks::host)).values();
    try (HttpClient client = Attempt.newClient();
        ExecutorService hosts = Executors.newFixedThreadPool(HOSTS_AT_ONCE)) {
      Attempt attempt = new Attempt(client, mayBeAsked);
      List<Future<?>> all = new ArrayList<>();
      byHost.forEach(host -> all.add(hosts.submit(() -> tryAll(host, attempt, after, step))));
      await(all);
    }
    new LinkCache(after).write(cache);
    Map<URI, Answer> answers = new TreeMap<>();
    after.forEach((url, entry) -> answers.put(URI.create(url), entry.answer()));
    return answers;
  }

  private static String host(URI url) {
    return String.valueOf(url.getRawAuthority());
  }

  private Void tryAll(List<URI> ofOneHost, Attempt attempt, Map<String, Entry> into, Runnable step)
      throws InterruptedException {
    for (int i = 0; i < ofOneHost.size(); i++) {
      if (i > 0) {
        Thread.sleep(pause);
      }
      URI url = ofOneHost.get(i);
      Answer answer = attempt.of(url);
      into.put(url.toString(), new Entry(clock.instant(), answer));
      step.run();
    }
    return null;
  }

  private static void await(List<Future<?>> all) {
    try {
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a link could not be tried", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while links were tried", e);
    }
  }
}
