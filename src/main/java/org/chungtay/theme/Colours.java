package org.chungtay.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Colour;
import org.chungtay.model.Positions;
import org.chungtay.model.Problem;
import org.chungtay.model.SiteConfig.Look;
import org.chungtay.model.SourcePath;
import org.jspecify.annotations.Nullable;

/// The colours that the configuration names: rules at the end of the style sheet, since pages hold
/// no style of their own.
final class Colours {

  /// What WCAG 2.2 AA asks of text.
  private static final double LEAST = 4.5;

  private final Look look;
  private final String styleSheet;

  Colours(Look look, @Nullable String styleSheet) {
    this.look = look;
    this.styleSheet = styleSheet == null ? "" : styleSheet;
  }

  /// The rules; empty where the configuration names no colour.
  String rules() {
    return rule("--accent-light", look.accent()) + rule("--accent-dark", look.accentDark());
  }

  private static String rule(String property, @Nullable Colour colour) {
    return colour == null ? "" : "\n:root{" + property + ":" + colour + "}\n";
  }

  /// The colours that cannot be read on the ground of the pages.
  List<Problem> problems(SourcePath config, Positions positions) {
    List<Problem> problems = new ArrayList<>();
    problem("accent", look.accent(), "--paper-light", config, positions).ifPresent(problems::add);
    problem("accentDark", look.accentDark(), "--paper-dark", config, positions)
        .ifPresent(problems::add);
    return problems;
  }

  private Optional<Problem> problem(
      String key, @Nullable Colour colour, String paper, SourcePath config, Positions positions) {
    Optional<Colour> ground = value(paper);
    if (colour == null || ground.isEmpty()) {
      return Optional.empty();
    }
    double contrast = colour.contrast(ground.get());
    return contrast >= LEAST
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Code.THEME_CONTRAST,
                config,
                positions.at("look." + key),
                Map.of(
                    "key", key,
                    "colour", colour.toString(),
                    "ground", ground.get().toString(),
                    "ratio", shown(contrast),
                    "least", shown(LEAST))));
  }

  /// The colour of a custom property of the style sheet, where it has one.
  private Optional<Colour> value(String property) {
    return Pattern.compile(property + ":\\s*(" + Colour.PATTERN + ")")
        .matcher(styleSheet)
        .results()
        .findFirst()
        .flatMap(found -> Colour.of(found.group(1)));
  }

  /// Rounded down, so that what is too little never looks enough.
  private static String shown(double contrast) {
    return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN).toPlainString() + ":1";
  }
}
