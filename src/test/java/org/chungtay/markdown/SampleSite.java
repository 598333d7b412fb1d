package org.chungtay.markdown;

import java.util.Map;
import org.chungtay.model.Code;
import org.chungtay.model.Mention;
import org.chungtay.model.Permalink;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;

/// A small site to resolve against: two articles, some pictures beside them, two units and a
/// figure.
record SampleSite() implements Resolver {

  private static final Permalink ARTICLE = new Permalink("/tin/hoang-mai/");
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
      return new Target.File(new SourcePath("content/" + destination), PAGE.child(destination));
    }
    return new Target.Broken(Code.LINK_BROKEN, Map.of("target", destination));
  }

  @Override
  public Target picture(String source) {
    return source.matches("[a-zA-Z0-9-]+\\.jpg")
        ? new Target.File(new SourcePath("content/" + source), PAGE.child(source))
        : new Target.Broken(Code.PICTURE_MISSING, Map.of("target", source));
  }

  @Override
  public Mention mention(ShortcodeCall call) {
    String argument = call.positional().isEmpty() ? "" : call.positional().getFirst();
    return switch (call.name()) {
      case "unit" -> new Mention.Text("quận Đống Đa", new Permalink("/quan-huyen/dong-da/"), null);
      case "figure" -> new Mention.Text("672", null, "672");
      case "both" -> new Mention.Text("3.500", new Permalink("/ket-qua/"), "3500");
      case "text" -> new Mention.Text(argument, null, null);
      case "all" -> new Mention.Text(call.positional() + " " + call.named(), null, null);
      default -> new Mention.Wrong(Code.SHORTCODE_UNKNOWN, Map.of("name", call.name()));
    };
  }
}
