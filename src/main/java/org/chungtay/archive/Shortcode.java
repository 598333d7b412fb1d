package org.chungtay.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Keyed;
import org.chungtay.model.Mention.Fault;
import org.chungtay.model.Mention.Wrong;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.text.Similar;

/// The shortcodes there are, and how each is written.
enum Shortcode implements Keyed {
  AUDIO("phat-bieu.mp3 title=\"Lời phát biểu\""),
  DOCUMENT("2022-4340-kh-sgddt"),
  FIGURE("truong-ky-bien-ban scope=city with=date"),
  GALLERY("anh-1.jpg anh-2.jpg"),
  UNIT("dong-da"),
  VIDEO("le-ky.mp4 title=\"Lễ ký kết\" captions=le-ky.vtt poster=le-ky.jpg");

  /// What a Vietnamese writer may call a shortcode instead.
  private static final Map<String, Shortcode> NAMES =
      Map.ofEntries(
          Map.entry("âm thanh", AUDIO),
          Map.entry("ghi âm", AUDIO),
          Map.entry("văn bản", DOCUMENT),
          Map.entry("số liệu", FIGURE),
          Map.entry("ảnh", GALLERY),
          Map.entry("hình", GALLERY),
          Map.entry("hình ảnh", GALLERY),
          Map.entry("bộ ảnh", GALLERY),
          Map.entry("photos", GALLERY),
          Map.entry("image", GALLERY),
          Map.entry("đơn vị", UNIT),
          Map.entry("quận", UNIT),
          Map.entry("huyện", UNIT),
          Map.entry("thị xã", UNIT),
          Map.entry("phim", VIDEO),
          Map.entry("clip", VIDEO));

  private final String example;

  /// @param example arguments as they may be written
  Shortcode(String example) {
    this.example = example;
  }

  /// The named arguments it takes; it needs none of them.
  private List<String> options() {
    return switch (this) {
      case AUDIO -> List.of("title");
      case FIGURE -> List.of("scope", "with");
      case VIDEO -> List.of("title", "captions", "poster");
      case DOCUMENT, GALLERY, UNIT -> List.of();
    };
  }

  private boolean takes(int positional) {
    return switch (this) {
      case GALLERY -> true;
      case AUDIO, DOCUMENT, FIGURE, UNIT, VIDEO -> positional == 1;
    };
  }

  static Optional<Shortcode> named(String name) {
    return Arrays.stream(values()).filter(s -> s.key().equals(name)).findFirst();
  }

  /// What is wrong with a call of a shortcode that is not there.
  static Wrong unknown(ShortcodeCall call) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("name", call.name());
    arguments.put(
        "allowed", Arrays.stream(values()).map(Shortcode::key).collect(Collectors.joining(", ")));
    // A name of two words is read as a name and an argument.
    Stream.concat(
            call.positional().stream().limit(1).map(second -> call.name() + " " + second),
            Stream.of(call.name()))
        .filter(name -> nearest(name).isPresent())
        .findFirst()
        .ifPresent(
            name -> {
              arguments.put("name", name);
              arguments.put("suggestion", nearest(name).orElseThrow().key());
            });
    return new Wrong(Code.SHORTCODE_UNKNOWN, arguments);
  }

  private static Optional<Shortcode> nearest(String written) {
    Map<String, Shortcode> names = new HashMap<>(NAMES);
    for (Shortcode shortcode : values()) {
      names.put(shortcode.key(), shortcode);
    }
    return Similar.nearest(written, names.keySet()).map(names::get);
  }

  /// Everything that is wrong with the form of a call of this shortcode.
  List<Fault> faults(ShortcodeCall call) {
    Stream<Fault> unknown =
        call.named().keySet().stream().filter(name -> !options().contains(name)).map(this::unknown);
    return takes(call.positional().size())
        ? unknown.toList()
        : Stream.concat(unknown, Stream.of(miscounted(call))).toList();
  }

  private Fault unknown(String argument) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("name", key());
    arguments.put("argument", argument);
    arguments.put("usage", usage());
    Similar.nearest(argument, options()).ifPresent(near -> arguments.put("suggestion", near));
    return new Fault(Code.SHORTCODE_ARGUMENT, arguments);
  }

  private Fault miscounted(ShortcodeCall call) {
    StringJoiner text = new StringJoiner(" ");
    text.add(call.name());
    call.positional().forEach(text::add);
    new TreeMap<>(call.named()).forEach((name, value) -> text.add(name + "=" + value));
    return new Fault(Code.SHORTCODE_MALFORMED, Map.of("text", text.toString(), "usage", usage()));
  }

  private String usage() {
    return "{{" + key() + " " + example + "}}";
  }
}
