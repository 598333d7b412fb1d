package org.chungtay.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a template names another, from which it takes what it shows.
record Reference(String template, int line, String target) {

  private static final Pattern WRITTEN =
      Pattern.compile("\\{%-?\\s*(?:include|extends|import|embed|from)\\s+[\"']([^\"']+)[\"']");

  /// Those in this template.
  static List<Reference> in(String template, String text) {
    List<Reference> found = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher matcher = WRITTEN.matcher(line);
      while (matcher.find()) {
        found.add(new Reference(template, number, matcher.group(1)));
      }
    }
    return found;
  }

  /// Whether following it leads back to the template it stands in.
  boolean closesLoop(List<Reference> all) {
    Set<String> reached = new HashSet<>(Set.of(target));
    while (reached.size() < all.size() + 1) {
      int before = reached.size();
      all.stream()
          .filter(other -> reached.contains(other.template()))
          .forEach(other -> reached.add(other.target()));
      if (reached.size() == before) {
        break;
      }
    }
    return reached.contains(template);
  }
}
