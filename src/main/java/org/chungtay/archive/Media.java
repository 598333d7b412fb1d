package org.chungtay.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Code;
import org.chungtay.model.Mention;
import org.chungtay.model.Mention.Fault;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.chungtay.model.text.Similar;
import org.jspecify.annotations.Nullable;

/// Finds the files that the shortcodes of one entry show: photographs of its front matter, and
/// recordings.
///
/// @param flawed whether a photograph may have been lost with what is wrong in the entry's file
record Media(Source<?> source, Destinations destinations, boolean flawed) {

  /// What `{{gallery}}` stands for: the photographs with these sources, or all of them.
  Mention gallery(List<String> wanted) {
    List<Photo> photos = source.entry() instanceof Article article ? article.photos() : List.of();
    if (photos.isEmpty() && !flawed) {
      return new Mention.Wrong(Code.GALLERY_EMPTY, Map.of());
    }
    List<String> sources = photos.stream().map(Photo::src).toList();
    List<Fault> faults =
        wanted.stream()
            .filter(src -> !sources.contains(src) && !flawed)
            .map(src -> unknown(src, sources))
            .toList();
    if (!faults.isEmpty()) {
      return new Mention.Wrong(faults);
    }
    return new Mention.Gallery(
        (wanted.isEmpty() ? sources : wanted)
            .stream()
                .distinct()
                .flatMap(src -> photos.stream().filter(photo -> photo.src().equals(src)).limit(1))
                .flatMap(photo -> picture(photo).stream())
                .toList());
  }

  private static Fault unknown(String src, List<String> sources) {
    Map<String, String> arguments = new HashMap<>(Map.of("target", src));
    Similar.nearest(src, sources).ifPresent(near -> arguments.put("suggestion", near));
    return new Fault(Code.PHOTO_UNKNOWN, arguments);
  }

  /// A file that is not there has been reported where the front matter names it.
  private Optional<Mention.Picture> picture(Photo photo) {
    return destinations.picture(source.path(), photo.src()) instanceof Target.File file
        ? Optional.of(new Mention.Picture(photo, file))
        : Optional.empty();
  }

  /// What `{{audio a.mp3 title="…"}}` stands for.
  Mention audio(ShortcodeCall call) {
    List<Fault> faults = new ArrayList<>();
    Target.File file = file(call.positional().getFirst(), FileTypes.AUDIO, faults);
    return file == null
        ? new Mention.Wrong(faults)
        : new Mention.Audio(file, call.named().get("title"));
  }

  /// What `{{video a.mp4 title="…" captions=a.vtt poster=a.jpg}}` stands for.
  Mention video(ShortcodeCall call) {
    List<Fault> faults = new ArrayList<>();
    Target.File file = file(call.positional().getFirst(), FileTypes.VIDEO, faults);
    Target.File poster = file(call.named().get("poster"), FileTypes.PICTURES, faults);
    Target.File captions = file(call.named().get("captions"), FileTypes.CAPTIONS, faults);
    return file == null || !faults.isEmpty()
        ? new Mention.Wrong(faults)
        : new Mention.Video(file, call.named().get("title"), poster, captions);
  }

  /// The file that is written; null when nothing is, or when it cannot be shown.
  private Target.@Nullable File file(
      @Nullable String written, Set<String> allowed, List<Fault> faults) {
    if (written == null) {
      return null;
    }
    Target target = destinations.file(source.path(), written, allowed);
    if (target instanceof Target.Broken(Code code, Map<String, String> arguments)) {
      faults.add(new Fault(code, arguments));
    }
    return target instanceof Target.File file ? file : null;
  }
}
