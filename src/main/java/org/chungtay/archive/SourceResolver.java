package org.chungtay.archive;

import java.util.List;
import java.util.Optional;
import org.chungtay.model.Archive;
import org.chungtay.model.Code;
import org.chungtay.model.Mention;
import org.chungtay.model.Mention.Fault;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.Source;
import org.chungtay.model.Target;

/// Answers what the Markdown of one entry asks.
record SourceResolver(
    Source<?> source,
    Archive archive,
    Registries registries,
    Destinations destinations,
    CitedFigures figures,
    Media media)
    implements Resolver {

  @Override
  public Target link(String destination) {
    return destinations.link(source.path(), destination);
  }

  @Override
  public Target picture(String written) {
    return destinations.picture(source.path(), written);
  }

  @Override
  public Mention mention(ShortcodeCall call) {
    Optional<Shortcode> shortcode = Shortcode.named(call.name());
    if (shortcode.isEmpty()) {
      return Shortcode.unknown(call);
    }
    List<Fault> faults = shortcode.get().faults(call);
    return faults.isEmpty()
        ? mention(shortcode.get(), call)
        : named(shortcode.get(), call).orElseGet(() -> new Mention.Wrong(faults));
  }

  private Mention mention(Shortcode shortcode, ShortcodeCall call) {
    return switch (shortcode) {
      case AUDIO -> media.audio(call);
      case DOCUMENT -> document(call.positional().getFirst());
      case FIGURE -> figures.mention(source, call);
      case GALLERY -> media.gallery(call.positional());
      case UNIT -> unit(call.positional().getFirst());
      case VIDEO -> media.video(call);
    };
  }

  /// What is wrong with a call that names its entry instead of giving its id: a name of several
  /// words is read as several arguments.
  private Optional<Mention> named(Shortcode shortcode, ShortcodeCall call) {
    if (call.positional().size() < 2) {
      return Optional.empty();
    }
    String name = String.join(" ", call.positional());
    return switch (shortcode) {
      case DOCUMENT -> registries.documents().meant(name, Code.DOCUMENT_UNKNOWN);
      case FIGURE -> registries.metrics().meant(name, Code.METRIC_UNKNOWN);
      case UNIT -> registries.districts().meant(name, Code.DISTRICT_UNKNOWN);
      case AUDIO, GALLERY, VIDEO -> Optional.empty();
    };
  }

  private Mention unit(String id) {
    return registries
        .districts()
        .find(id)
        .map(unit -> link(unit, unit.entry().fullName()))
        .orElseGet(() -> registries.districts().missing(id, Code.DISTRICT_UNKNOWN));
  }

  private Mention document(String id) {
    return registries
        .documents()
        .find(id)
        .map(document -> link(document, document.entry().number()))
        .orElseGet(() -> registries.documents().missing(id, Code.DOCUMENT_UNKNOWN));
  }

  private Mention link(Source<?> target, String text) {
    return new Mention.Text(text, archive.permalink(target));
  }
}
