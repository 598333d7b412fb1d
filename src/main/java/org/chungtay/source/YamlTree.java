package org.chungtay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.source.Node.Field;
import org.chungtay.source.Node.ListNode;
import org.chungtay.source.Node.MapNode;
import org.chungtay.source.Node.Scalar;
import org.chungtay.source.Node.Style;
import org.chungtay.source.Node.Told;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// YAML as a tree that knows where everything stands.
///
/// Jackson's token stream has exact positions for every key and value; binding directly would stop
/// at the first error, lose duplicate keys and turn `12` into text. After a syntax error the
/// top-level entry that holds it is left out and the rest is read again, so that one mistake hides
/// no other.
///
/// @param root what could be read, or null when that is nothing
/// @param unreadable top-level keys that were left out
/// @param complete whether nothing was left out
record YamlTree(
    @Nullable Node root, Set<String> unreadable, List<Problem> problems, boolean complete) {

  /// Of a file that cannot be read.
  static final YamlTree UNREAD = new YamlTree(null, Set.of(), List.of(), false);

  /// Deeper nesting than any entry has; hostile files stop here.
  static final int MAX_DEPTH = 30;

  /// After this many syntax errors the file is given up.
  private static final int MAX_SYNTAX_ERRORS = 20;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          // The size of a file is limited before it is read; a second key is reported below.
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .setAllowDuplicateKeys(true)
                  .build())
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  /// Reads one YAML document whose first line is the given line of the file.
  static YamlTree read(SourcePath file, String yaml, int firstLine) {
    YamlLines lines = new YamlLines(file, yaml, firstLine);
    List<Problem> problems = new ArrayList<>(lines.controlCharacters());
    problems.addAll(lines.blankDocumentMarks());
    Set<String> unreadable = new TreeSet<>();
    problems.addAll(lines.blankKeysWithoutSpace(unreadable));
    lines
        .misplacedStart()
        .ifPresent(
            at -> {
              problems.add(YamlAdvice.explain(lines, at));
              unreadable.addAll(lines.blankEntryAt(at.line()));
            });
    for (int attempt = 0; attempt < MAX_SYNTAX_ERRORS; attempt++) {
      Reader reader = new Reader(lines, file);
      try {
        Node root = reader.read();
        problems.addAll(reader.problems);
        return new YamlTree(root, unreadable, problems, !lines.isBlanked());
      } catch (JacksonException e) {
        Position ended = lines.position(place(e));
        Problem problem = YamlAdvice.explain(lines, lines.openQuoteAbove(ended).orElse(ended), e);
        problems.add(problem);
        unreadable.addAll(lines.blankEntryAt(problem.line()));
      }
    }
    return new YamlTree(null, lines.keys(), problems, false);
  }

  /// Line and column (1-based, columns in code points) of a syntax error: the scanner's own mark
  /// where there is one, because Jackson's location is that of the token before. What was opened
  /// and never closed, and a text that stands where a key should, are reported where they begin.
  private static TokenStreamLocation place(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      String context = marked.getContext() == null ? "" : marked.getContext();
      boolean begun =
          context.contains("quoted scalar")
              || context.contains("flow")
              || context.contains("simple key");
      Optional<Mark> mark = begun ? marked.getContextMark() : marked.getProblemMark();
      if (mark.isPresent()) {
        return new TokenStreamLocation(
            null, -1L, mark.get().getLine() + 1, mark.get().getColumn() + 1);
      }
    }
    TokenStreamLocation location = e.getLocation();
    return location != null ? location : new TokenStreamLocation(null, -1L, 1, 1);
  }

  /// One pass over the token stream.
  private static final class Reader {
    private final YamlLines lines;
    private final SourcePath file;
    private final List<Problem> problems = new ArrayList<>();

    Reader(YamlLines lines, SourcePath file) {
      this.lines = lines;
      this.file = file;
    }

    @Nullable Node read() {
      try (YAMLParser parser =
          (YAMLParser)
              FACTORY.createParser(ObjectReadContext.empty(), new PairedReader(lines.text()))) {
        JsonToken first = parser.nextToken();
        if (first == null) {
          return null;
        }
        Node root = node(parser, first);
        if (parser.nextToken() != null) {
          problems.add(problem(Code.YAML_SECOND_DOCUMENT, here(parser), Map.of("mark", "---")));
        }
        return root instanceof Scalar scalar && scalar.isNull() ? null : root;
      }
    }

    private Node node(YAMLParser parser, JsonToken token) {
      Position at = here(parser);
      boolean told = refuse(parser, at);
      return switch (token) {
        case START_OBJECT -> map(parser, at);
        case START_ARRAY -> list(parser, at);
        default -> told ? new Told(at) : scalar(parser, at);
      };
    }

    /// Reports a tag, an alias or an anchor, whichever begins here. The parser does not tell of the
    /// anchors of texts, which would be lost: `&Khẩn trương` is read as `trương`.
    private boolean refuse(YAMLParser parser, Position at) {
      boolean alias =
          parser.isCurrentAlias() || parser.getObjectId() != null || lines.charAt(at) == '&';
      if (alias) {
        problems.add(problem(Code.YAML_ALIAS, at, YamlAdvice.quoted(lines, at)));
      } else if (parser.getTypeId() != null) {
        Map<String, String> arguments = new HashMap<>(YamlAdvice.quoted(lines, at));
        arguments.put("value", lines.rest(at));
        problems.add(problem(Code.YAML_TAG, at, arguments));
      } else {
        return false;
      }
      return true;
    }

    private MapNode map(YAMLParser parser, Position at) {
      List<Field> fields = new ArrayList<>();
      Map<String, Position> seen = new HashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        Position keyAt = here(parser);
        String key = parser.currentName();
        if (lines.charAt(keyAt) == '&') {
          problems.add(problem(Code.YAML_ALIAS, keyAt, Map.of()));
        }
        Node value = node(parser, parser.nextToken());
        Position before = seen.putIfAbsent(key, keyAt);
        if (before == null) {
          fields.add(new Field(key, keyAt, value));
        } else {
          problems.add(
              problem(
                  Code.KEY_DUPLICATE,
                  keyAt,
                  Map.of("key", key, "line", String.valueOf(before.line()))));
        }
      }
      return new MapNode(at, fields);
    }

    private ListNode list(YAMLParser parser, Position at) {
      List<Node> items = new ArrayList<>();
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        items.add(node(parser, t));
      }
      return new ListNode(at, items);
    }

    private Scalar scalar(YAMLParser parser, Position at) {
      String text = parser.getString();
      Style style = style(at);
      if (lines.charAt(at) == '"') {
        problems.addAll(Escapes.check(lines, at));
      }
      return style == Style.PLAIN
          ? new Scalar(at, text, style, lines.comment(lines.position(parser.currentLocation())))
          : new Scalar(at, text, style);
    }

    private Style style(Position at) {
      return switch (lines.charAt(at)) {
        case '"', '\'' -> Style.QUOTED;
        case '|', '>' -> Style.BLOCK;
        default -> Style.PLAIN;
      };
    }

    private Position here(YAMLParser parser) {
      return lines.position(parser.currentTokenLocation());
    }

    private Problem problem(Code code, Position at, Map<String, String> arguments) {
      return Problem.of(code, file, at, YamlAdvice.brief(arguments));
    }
  }
}
