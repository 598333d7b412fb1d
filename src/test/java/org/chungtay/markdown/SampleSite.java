package org.chungtay.markdown;

import java.util.List;
import java.util.Map;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Code;
import org.chungtay.model.Mention;
import org.chungtay.model.Permalink;
import org.chungtay.model.Picture;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;
import org.jspecify.annotations.Nullable;

/// A small site to resolve against: two articles, some pictures beside them, two units, a figure
/// and recordings.
record SampleSite() implements Resolver {

  private static final Permalink ARTICLE = new Permalink("/tin/hoang-mai/");
  private static final Target.Page ROW =
      new Target.Page(new Permalink("/ket-qua/"), "truong--ung-hoa");
  private static final Permalink PAGE = new Permalink("/tin/dong-da-soc-son/");

  @Override
  public Target link(String destination) {
    if (destination.startsWith("#")) {
      return new Target.Fragment(destination.substring(1));
    }
    if (destination.matches("(https?|mailto|tel):.*")) {
      return new Target.External(destination);
    }
    if (destination.startsWith("hoang-mai.md")) {
      int hash = destination.indexOf('#');
      return new Target.Page(ARTICLE, hash < 0 ? "" : destination.substring(hash + 1));
    }
    if (destination.endsWith(".pdf")) {
      return file(destination);
    }
    return new Target.Broken(Code.LINK_BROKEN, Map.of("target", destination));
  }

  @Override
  public Target picture(String source) {
    if (source.equals("rong.jpg")) {
      return new Target.File(
          new SourcePath("content/rong.jpg"),
          PAGE.child("rong.jpg"),
          new Picture(2000, 1000, Picture.Form.PHOTOGRAPH));
    }
    return source.matches("[a-zA-Z0-9-]+\\.jpg")
        ? file(source)
        : new Target.Broken(Code.PICTURE_MISSING, Map.of("target", source));
  }

  @Override
  public Mention mention(ShortcodeCall call) {
    String argument = call.positional().isEmpty() ? "" : call.positional().getFirst();
    return switch (call.name()) {
      case "unit" -> new Mention.Text("quận Đống Đa", new Permalink("/quan-huyen/dong-da/"));
      case "figure" -> new Mention.Figure("672", "672", null, "", null);
      case "row" -> new Mention.Figure("3.500", "3500", ROW, "", null);
      case "dated" -> new Mention.Figure("3.500", "3500", ROW, "tính đến 31/5/2023", null);
      case "text" -> new Mention.Text(argument, null);
      case "all" -> new Mention.Text(call.positional() + " " + call.named(), null);
      case "gallery" ->
          new Mention.Gallery(
              List.of(
                  new Mention.Picture(
                      photo("a.jpg", "Lễ ký", "Ký & trao", "Thu Hà"), file("a.jpg")),
                  new Mention.Picture(photo("b.jpg", "", null, "Thu Hà"), file("b.jpg")),
                  new Mention.Picture(photo("c.jpg", "Học sinh", null, null), file("c.jpg"))));
      case "audio" -> new Mention.Audio(file("loi.mp3"), call.named().get("title"));
      case "video" -> new Mention.Video(file("le.mp4"), "Lễ ký", file("le.jpg"), file("le.vtt"));
      case "clip" -> new Mention.Video(file("le.mp4"), null, null, null);
      default -> new Mention.Wrong(Code.SHORTCODE_UNKNOWN, Map.of("name", call.name()));
    };
  }

  private static Target.File file(String name) {
    return new Target.File(new SourcePath("content/" + name), PAGE.child(name), null);
  }

  private static Photo photo(
      String src, String alt, @Nullable String caption, @Nullable String credit) {
    return new Photo(src, alt, caption, credit, false, null);
  }
}
