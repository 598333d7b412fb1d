package org.chungtay.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chungtay.model.Article;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Markdown;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Place;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.text.Slug;
import org.chungtay.source.Node.Field;
import org.chungtay.source.Node.ListNode;
import org.chungtay.source.Node.MapNode;
import org.chungtay.source.Node.Told;

/// Turns the text of one file into its entries.
final class EntryReader {

  private final ZoneId zone;

  EntryReader(ZoneId zone) {
    this.zone = zone;
  }

  FileRead read(SourceText written) {
    Checked<SourceText> settled = MergeConflict.settle(written);
    return settledText(settled.value()).after(settled.problems());
  }

  private FileRead settledText(SourceText text) {
    return switch (EntryFile.kindOf(text.path())) {
      case ARTICLE -> page(text, Article.class);
      case DISTRICT -> page(text, District.class);
      case DOCUMENT -> page(text, OfficialDocument.class);
      case PAGE -> page(text, StaticPage.class);
      case SCHOOLS -> list(text, School.class);
      case METRICS -> list(text, Metric.class);
      case TOPICS -> list(text, Topic.class);
      case PLACES -> list(text, Place.class);
      case ATTACHMENT, LEDGER, UNEXPECTED ->
          throw new IllegalArgumentException("not an entry: " + text.path());
    };
  }

  /// A Markdown file with front matter: one entry.
  private <E extends Record & Entry> FileRead page(SourceText text, Class<E> type) {
    Checked<FrontMatter> split = FrontMatter.split(text);
    List<Problem> problems = new ArrayList<>(split.problems());
    String yaml = split.value().yaml();
    if (yaml == null) {
      return FileRead.lost(problems);
    }
    problems.addAll(Debris.in(text, split.value().body().firstLine() - 1));
    YamlTree tree = YamlTree.read(text.path(), yaml, split.value().yamlLine());
    problems.addAll(tree.problems());
    if (tree.root() != null && !(tree.root() instanceof MapNode)) {
      notAMap(text, tree.root(), tree, problems);
      return FileRead.lost(problems);
    }
    List<Field> fields = tree.root() instanceof MapNode map ? map.fields() : List.of();
    Binder binder = new Binder(text.path(), zone, tree.unreadable());
    // A missing key is reported where the front matter starts, which is the first line.
    E entry = binder.bind(new MapNode(Position.START, fields), type);
    problems.addAll(binder.problems());
    String id = idOf(text, entry, binder, problems);
    return new FileRead(
        List.of(
            new Source<>(
                id,
                text.path(),
                Fingerprint.of(yaml),
                entry,
                binder.positions(),
                split.value().body())),
        problems,
        !id.isEmpty());
  }

  /// A YAML file that lists entries, each a map.
  private <E extends Record & Entry> FileRead list(SourceText text, Class<E> type) {
    YamlTree tree = YamlTree.read(text.path(), text.text(), 1);
    List<Problem> problems = new ArrayList<>(tree.problems());
    problems.addAll(Debris.in(text, Integer.MAX_VALUE));
    List<Source<?>> entries = new ArrayList<>();
    Fingerprint hash = Fingerprint.of(text.text());
    boolean complete = tree.complete();
    Node root = tree.root();
    if (root instanceof ListNode list) {
      for (Node item : list.items()) {
        Binder binder = new Binder(text.path(), zone, Set.of());
        if (item instanceof MapNode map) {
          E entry = binder.bind(map, type);
          problems.addAll(binder.problems());
          String id = idOf(text, entry, binder, problems);
          entries.add(
              new Source<>(id, text.path(), hash, entry, binder.positions(), Markdown.NONE));
          complete &= !id.isEmpty();
        } else {
          notAMap(text, item, tree, problems);
          complete = false;
        }
      }
    } else if (root != null) {
      if (tree.problems().isEmpty()) {
        problems.add(Problem.of(Code.YAML_NOT_A_LIST, text.path(), root.at(), Map.of()));
      }
      complete = false;
    }
    return new FileRead(entries, problems, complete);
  }

  /// Reports what is no map, unless the file has told already why it is none.
  private static void notAMap(SourceText text, Node node, YamlTree tree, List<Problem> problems) {
    boolean told = node instanceof Told || (node.equals(tree.root()) && !tree.problems().isEmpty());
    if (!told) {
      problems.add(Problem.of(Code.YAML_NOT_A_MAP, text.path(), node.at(), Map.of()));
    }
  }

  /// The entry's own id, or the slug of its file's name.
  private static String idOf(SourceText text, Entry entry, Binder binder, List<Problem> problems) {
    String written =
        switch (entry) {
          case District district -> district.id();
          case OfficialDocument document -> document.id();
          case School school -> school.id();
          case Metric metric -> metric.id();
          case Topic topic -> topic.id();
          case Place place -> Objects.requireNonNullElseGet(place.id(), () -> idOf(place));
          case Article article -> null;
          case StaticPage page -> null;
        };
    if (written != null) {
      return checkedId(written, text, binder, problems);
    }
    String slug = Slug.of(text.path().stem());
    if (!Slug.isValid(slug)) {
      problems.add(
          Problem.of(
              Code.SLUG_INVALID,
              text.path(),
              Position.START,
              Map.of("file", text.path().fileName())));
    }
    return slug;
  }

  /// A place is called by its type and name, as a unit of that type would be: `phuong-lang`.
  private static String idOf(Place place) {
    return place.name().isBlank() ? "" : Slug.of(place.type().key() + " " + place.name());
  }

  /// The id, or the one that was probably meant after a problem has been reported: references are
  /// more often right than wrong. An absent id has been reported as a missing key.
  private static String checkedId(
      String id, SourceText text, Binder binder, List<Problem> problems) {
    if (id.isEmpty() || Slug.isValid(id)) {
      return id;
    }
    String slug = Slug.of(id);
    boolean usable = Slug.isValid(slug);
    problems.add(
        Problem.of(
            Code.VALUE_ID,
            text.path(),
            binder.positions().at("id"),
            usable ? Map.of("value", id, "suggestion", slug) : Map.of("value", id)));
    return usable ? slug : "";
  }
}
