package org.chungtay.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chungtay.feed.Feed;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.search.Catalogue;
import org.chungtay.search.Corpus;
import org.chungtay.search.Searchable;
import org.chungtay.theme.Page;
import org.jspecify.annotations.Nullable;

/// Files a whole build for the next one: a dossier of each entry, the feeds, and what they have in
/// common. May be used by several threads.
final class Filing {

  private final Prepared site;
  private final Dossiers dossiers;
  private final Catalogue pages;
  private final Map<Permalink, Searchable> searched = new HashMap<>();
  private final Map<String, List<Integer>> carried = new HashMap<>();
  private final Set<SourcePath> filed = ConcurrentHashMap.newKeySet();

  private Filing(Prepared site, Dossiers dossiers, Corpus corpus) {
    this.site = site;
    this.dossiers = dossiers;
    this.pages = corpus.catalogue();
    corpus.pages().forEach(page -> searched.put(page.card().address(), page));
  }

  /// Forgets what was filed before.
  static Filing begin(Prepared site, Corpus corpus, Dossiers dossiers) {
    dossiers.clear();
    return new Filing(site, dossiers, corpus);
  }

  /// Files an entry.
  ///
  /// @param page the page that tells its Markdown, before it does
  void file(Source<?> source, @Nullable Page page) {
    SourcePath path = source.path();
    Bodies.Rendered rendered = site.bodies().rendered(source);
    List<Problem> remarks = new ArrayList<>(rendered.body().problems());
    remarks.addAll(site.remarks().of(path));
    Permalink address = site.archive().permalink(source);
    Searchable found = address == null ? null : searched.get(address);
    filed.add(path);
    dossiers.write(
        site.read().file(path),
        new Dossier(
            path,
            source.hash(),
            site.read().problems(path),
            rendered.answers(),
            remarks,
            Dossier.files(rendered.body().value()),
            page,
            found == null ? null : address,
            found == null ? Dossier.NO_TEXT : found.loading().get()));
  }

  /// Files all feeds.
  void file(List<Feed> feeds) {
    for (int number = 0; number < feeds.size(); number++) {
      dossiers.write(number, feeds.get(number));
      for (String url : feeds.get(number).urls()) {
        carried.computeIfAbsent(url, _ -> new ArrayList<>()).add(number);
      }
    }
  }

  /// Files what has not been filed: the entries whose Markdown no page tells, and what all have in
  /// common.
  void finish() {
    site.assembly().bodies().parallelStream()
        .filter(source -> source.isAlone() && !filed.contains(source.path()))
        .forEach(source -> file(source, null));
    dossiers.write(site.assembly().destinations());
    dossiers.write(new Dossiers.Common(site.remarks().lint().registers(), pages, carried));
  }
}
