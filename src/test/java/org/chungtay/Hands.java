package org.chungtay;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.Writer.Hand;
import org.chungtay.model.Code;

/// What a person does who follows a hint of words. A hint with a suggestion needs nothing here: it
/// is done as it stands.
final class Hands {

  private static final String NAME = "dong-da-soc-son-ky-ket";

  private final Map<String, Hand> hands = new HashMap<>();

  private Hands() {}

  /// By the key of the code.
  static Map<String, Hand> all() {
    Hands all = new Hands();
    all.files();
    all.yaml();
    all.values();
    all.references();
    all.texts();
    all.markup();
    all.leftovers();
    all.look();
    all.lint();
    return all.hands;
  }

  private void on(Code code, Hand hand) {
    hands.put(code.key(), hand);
  }

  /// Follows the suggestion where there is one, else the words.
  private void orElse(Code code, Hand words) {
    on(
        code,
        writer -> {
          if (writer.has("suggestion") || writer.has("example")) {
            writer.suggestion();
          } else {
            words.follow(writer);
          }
        });
  }

  private void files() {
    on(Code.CONTENT_MISSING, w -> Files.createDirectories(w.site().resolve("content")));
    on(Code.FILE_ENCODING, w -> w.text(TestSite.article("Bài lưu lại", "Chữ.\n")));
    on(Code.FILE_UNEXPECTED, Writer::delete);
    on(Code.FILE_DUPLICATE, Writer::delete);
    on(Code.FILE_OUTSIDE, Writer::delete);
    on(Code.FILE_TOO_LARGE, w -> w.text(TestSite.article("Bài bớt ảnh", "Chữ.\n")));
    on(Code.FILE_NAME, w -> w.rename("anh-1.jpg"));
    on(Code.SLUG_INVALID, w -> w.rename("aux-dong-da.md"));
    on(Code.ROUTE_COLLISION, w -> w.rename("ten-khac.md"));
    on(Code.ROUTE_RESERVED, w -> w.rename("gioi-thieu.md"));
    on(Code.TEXT_ENCODING, w -> w.line("Phòng Giáo dục và Đào tạo ký kết."));
    on(Code.FRONT_MATTER_MISSING, w -> w.text(TestSite.article("Bài khai báo", w.text())));
    on(Code.FRONT_MATTER_NOT_FIRST, w -> w.text(w.text().stripLeading()));
    on(Code.FRONT_MATTER_UNCLOSED, w -> w.text(w.text().replaceFirst("\n\n", "\n---\n")));
    on(
        Code.MERGE_CONFLICT,
        w -> w.text(w.text().replaceAll("(?s)<<<<<<<[^\n]*\n|=======\n.*>>>>>>>[^\n]*\n", "")));
  }

  private void yaml() {
    on(Code.YAML_SYNTAX, w -> w.line("  " + w.line()));
    on(Code.YAML_TAB, w -> w.replace("\t", "  "));
    on(
        Code.YAML_CONTROL,
        w -> w.line(w.line().substring(0, w.column()) + " " + w.line().substring(w.column() + 1)));
    on(Code.YAML_SECOND_DOCUMENT, Writer::deleteLine);
    on(Code.YAML_NOT_A_MAP, w -> w.text(TestSite.article("Bài có mục", "Chữ.\n")));
    on(Code.YAML_NOT_A_LIST, w -> w.text("- id: a\n  label: A\n"));
    on(
        Code.YAML_BRACKET,
        w -> {
          boolean text = !w.line().strip().startsWith("districts");
          if (text) {
            w.suggestion();
          } else {
            w.line(w.line() + "]");
          }
        });
    orElse(Code.YAML_COLON, Writer::enclose);
    orElse(Code.YAML_DASH_SPACE, w -> w.replace("-", "- "));
    orElse(Code.YAML_QUOTE, w -> w.line(w.line() + "\""));
  }

  private void values() {
    orElse(Code.KEY_UNKNOWN, w -> w.deleteLine());
    on(Code.KEY_DUPLICATE, Writer::deleteLine);
    on(
        Code.KEY_MISSING,
        w -> {
          String value =
              w.has("allowed")
                  ? w.argument("allowed").replaceFirst(",.*", "")
                  : w.argument("sample").equals("[…, …]") ? "[dong-da, soc-son]" : sample(w);
          String pair = w.argument("key") + ": " + value;
          String line = w.line();
          if (line.startsWith("{", w.column())) {
            w.line(
                line.substring(0, w.column())
                    + "{ "
                    + pair
                    + ", "
                    + line.substring(w.column() + 1));
          } else if (line.equals("---")) {
            w.lineBelow(pair);
          } else {
            w.lineBelow(" ".repeat(w.column()) + pair);
          }
        });
    on(Code.KEY_MISPLACED, w -> w.lineAbove(w.argument("suggestion") + ":"));
    on(Code.VALUE_EMPTY, w -> w.line(w.line() + " \"Bài có giá trị\""));
    orElse(Code.VALUE_NOT_SINGLE, w -> w.line(w.line().replaceFirst(": (.*)", ": \"$1\"")));
    orElse(Code.VALUE_NOT_LIST, w -> w.value("[[tieu-hoc-a, tieu-hoc-d]]"));
    on(
        Code.VALUE_LENGTH,
        w ->
            w.line(
                w.line().substring(0, w.line().length() - Integer.parseInt(w.argument("excess")))));
    on(Code.VALUE_COUNT, w -> w.line(w.line().replaceFirst("\\[.*]", "[dong-da, soc-son]")));
    orElse(Code.VALUE_CHOICE, w -> w.value(w.argument("allowed").replaceFirst(",.*", "")));
    on(Code.VALUE_BOOLEAN, w -> w.value("true"));
    orElse(Code.VALUE_DATE, w -> w.value("2023-03-25"));
    orElse(Code.VALUE_DATE_MONTH, w -> w.value("2023-05-13"));
    on(Code.VALUE_DATE_IMPOSSIBLE, w -> w.value(w.argument("isoMonth") + "-" + w.argument("last")));
    on(Code.VALUE_DATE_YEAR, w -> w.value("2023-03-24"));
    orElse(Code.VALUE_NUMBER, w -> w.value("20"));
    on(Code.VALUE_NEGATIVE, w -> w.value("0"));
    on(Code.VALUE_URL, w -> w.value("\"https://" + w.argument("value") + "\""));
    on(Code.VALUE_PERMALINK, w -> w.value(w.argument("example")));
    on(Code.VALUE_ADDRESS, w -> w.value(w.argument("example")));
    on(Code.DATE_ORDER, w -> w.value(w.argument("otherValue")));
    on(Code.DATE_FAR, w -> w.value("2026" + w.argument("value").substring(4)));
    on(Code.DATE_TO_COME, w -> w.value("2026-03-24"));
    on(Code.CITATION_EMPTY, w -> w.replace("{ }", "{ note: \"Theo báo cáo.\" }"));
  }

  private void references() {
    on(Code.ID_DUPLICATE, w -> w.replace(w.argument("id"), w.argument("id") + "-khac"));
    orElse(Code.ARTICLE_UNKNOWN, w -> w.value("pairing-agreed"));
    orElse(Code.ALIAS_INVALID, w -> w.line("aliases: [/tin-tuc/bai-cu/]"));
    on(Code.ADDRESS_GONE, w -> w.lineBelow(w.argument("example")));
    on(
        Code.CORRECTION_MISSING,
        w -> w.lineBelow("corrections: [{ date: 2023-04-01, note: \"Sửa tiêu đề.\" }]"));
    on(Code.LEDGER_LINE, Writer::deleteLine);
    on(Code.ROUTE_NAME, Writer::deleteLine);
    on(Code.ALIAS_COLLISION, Writer::deleteLine);
    orElse(Code.MENU_BROKEN, w -> w.value("/tin/"));
    on(Code.PAIRING_SELF, w -> w.line("  - between: [dong-da, soc-son]"));
    on(Code.PAIRING_MIXED, w -> w.line("  - between: [dong-da, soc-son]"));
    on(Code.PAIRING_DUPLICATE, w -> w.lineBelow("    seeAlso: " + w.argument("id")));
    on(Code.PAIRING_SCHOOLS, Writer::deleteLine);
    on(Code.PAIRING_OUTSIDE_CEREMONY, w -> w.replaceFrom(4, "kind: news", "kind: ceremony"));
    on(Code.COUNT_WRONG, w -> w.value(w.argument("sum")));
    on(Code.PLACE_UNIT, w -> w.line("  parts: [soc-son]"));
    on(Code.FIGURE_CONFLICT, w -> w.replace(" }", ", note: \"Theo báo cáo quý.\" }"));
  }

  private void texts() {
    on(Code.ANCHOR_BROKEN, w -> w.replace(w.argument("target"), "#" + w.argument("suggestion")));
    orElse(Code.LINK_BROKEN, w -> w.replace(w.argument("target"), "figure-a.md"));
    on(Code.LINK_UNPUBLISHED, w -> w.line(w.line().replaceAll("\\[(.*)]\\(.*\\)", "$1")));
    on(
        Code.LINK_UNSAFE,
        w ->
            w.replace(
                w.argument("target"),
                Stream.of("example", "suggestion")
                    .filter(w::has)
                    .findFirst()
                    .map(w::argument)
                    .orElse("https://trang-kia.example/")));
    orElse(Code.PICTURE_MISSING, Writer::addFile);
    on(
        Code.PICTURE_OUTSIDE,
        w ->
            w.line(
                w.line()
                    .replaceFirst(
                        "\"?(?:https?:|data:)[^)\"]*\"?",
                        w.line().startsWith("file") ? "so.pdf" : "le-ky.png")));
    on(Code.PICTURE_ALT, w -> w.replace("![]", "![Hai trưởng phòng ký biên bản]"));
    on(Code.PICTURE_CONSENT, w -> w.lineBelow("    consent: true"));
    on(Code.PICTURE_FORMAT, w -> w.replace("le-ky.heic", "le-ky.png"));
    on(
        Code.FILE_TYPE,
        w -> w.replace(w.argument("target"), w.has("format") ? "so.pdf" : "le-ky.png"));
    orElse(
        Code.SHORTCODE_MALFORMED,
        w -> w.line(w.line().replaceFirst("\\{\\{.*", "{{unit dong-da}}.")));
    on(Code.SHORTCODE_PLACE, w -> w.line(w.line().replaceFirst(" *(\\{\\{.*}}) *", "\n\n$1\n\n")));
    on(
        Code.FIGURE_UNKNOWN,
        w ->
            w.line(
                w.has("suggestion")
                    ? w.line().replaceFirst("scope=[\\w-]+", "scope=" + w.argument("suggestion"))
                    : w.line().replaceFirst("\\{\\{.*}}", "{{figure so-truong scope=city}}")));
    on(
        Code.GALLERY_EMPTY,
        w ->
            w.text(
                w.text()
                    .replaceFirst(
                        "(?m)^---\n(?!title)",
                        "photos:\n  - { src: le-ky.png, alt: \"Hai trưởng phòng ký\" }\n---\n")));
    orElse(Code.PHOTO_UNKNOWN, w -> w.replace(w.argument("target"), "le-ky.png"));
    on(Code.LINK_DEAD, w -> w.line(w.line().replaceAll("\\[(.*)]\\(.*\\)", "$1")));
    on(Code.NESTING_DEPTH, w -> w.line(w.line().replaceAll("> ", "").indent(0)));
    on(Code.FOOTNOTE_UNDEFINED, w -> w.append("\n[^" + w.argument("note") + "]: Theo báo cáo.\n"));
    on(
        Code.FOOTNOTE_UNUSED,
        w -> w.replaceFrom(7, "Chữ trong bài.", "Chữ trong bài.[^" + w.argument("note") + "]"));
    on(Code.HTML_QUOTE, w -> w.replace(".example>", ".example\">"));
    on(Code.TEXT_INDENTED, w -> w.line(w.line().strip()));
    on(Code.TEXT_ASTERISKS, w -> w.replace(":**chữ", ":** chữ"));
    on(Code.TEXT_BULLET, w -> w.text(w.text().replace("•", "-")));
  }

  private void markup() {
    on(Code.BODY_EMPTY, w -> w.append("Chữ trong bài.\n"));
    on(Code.LINK_EMPTY, w -> w.replace("[]", "[thông báo]"));
    on(Code.DEFINITION_UNUSED, w -> w.line("\\" + w.line()));
    on(Code.DEFINITION_DUPLICATE, Writer::deleteLine);
    on(Code.HTML_UNCLOSED, w -> w.line(w.line().replace("—>", w.argument("closing"))));
    on(Code.HTML_DROPPED, Writer::deleteLine);
    orElse(Code.HTML_EMBED, w -> w.line("[Phim](https://chungtay.example/phim/)"));
    on(Code.HTML_UNKNOWN, w -> w.replace(w.argument("tag"), "\\" + w.argument("tag")));
    on(Code.COMMENT_DASH, w -> w.line(w.line().replace("<!—", "<!--").replace("—>", "-->")));
    on(Code.FENCE_UNCLOSED, Writer::deleteLine);
    on(Code.HTML_ATTRIBUTE, w -> w.line(w.line().replaceAll("</?span[^>]*>", "")));
    on(Code.TEXT_FENCED, w -> w.text(w.text().replace(w.argument("text") + "\n", "")));
  }

  private void leftovers() {
    on(Code.LINK_GONE, w -> w.line(w.line().replaceAll("\\[(.*)]\\(.*\\)", "$1")));
    on(Code.FIGURE_GONE, w -> w.line(w.line().replaceFirst("\\{\\{.*}}", "nhiều")));
    on(
        Code.TEXT_TABLE,
        w ->
            w.text(
                w.text()
                    .replaceAll("(?m)^(.*)\t(.*)$", "| $1 | $2 |")
                    .replaceFirst("(\\| .*\n)", "$1|---|---|\n")));
    on(Code.TEXT_TOO_LONG, w -> w.line("Chữ trong bài."));
    orElse(Code.MARKUP_FOREIGN, Writer::deleteLine);
    on(Code.PASTE_LINES, w -> w.text(w.text().replace("\nCác", "\n\nCác")));
    on(
        Code.PASTE_NOTE,
        w -> w.text(w.text().replace("[1]", "[^1]").replaceFirst("(?m)^\\[\\^1] ", "[^1]: ")));
    on(Code.PICTURE_BROKEN, w -> w.replace(w.argument("target"), "le-ky.png"));
    on(Code.ATTACHMENT_EMPTY, w -> w.replace(w.argument("target"), "le-ky.png"));
    on(Code.ATTACHMENT_MISLABELLED, w -> w.replace(w.argument("target"), "le-ky.png"));
    on(Code.PAIRING_STATED, w -> w.line(w.line().replace(", signed", "")));
  }

  /// A theme of its own is mended by whoever wrote it; without the file the built-in one serves.
  private void look() {
    orElse(Code.CONTACT_BROKEN, w -> w.value("/gioi-thieu/"));
    on(Code.VALUE_COLOUR, w -> w.value("\"#a52b1b\""));
    on(Code.THEME_CONTRAST, w -> w.value("\"#ff9b82\""));
    on(Code.THEME_TEMPLATE, Writer::delete);
    on(Code.THEME_NAME, Writer::delete);
    on(Code.THEME_FILE, Writer::delete);
    on(Code.THEME_LOOP, Writer::delete);
    on(Code.THEME_TEXT, Writer::delete);
    on(Code.THEME_ARGUMENT, Writer::delete);
    on(Code.THEME_ESCAPE, Writer::delete);
  }

  private void lint() {
    on(Code.TEXT_INVISIBLE, w -> w.line(w.line().replaceAll("\\p{Cf}", "")));
    on(Code.HTML_WORD, w -> w.replace("<o:p></o:p>", ""));
    on(Code.LIST_NUMBER, w -> w.replace(w.argument("number"), w.argument("escaped")));
    on(Code.HEADING_UNDERLINE, w -> w.lineBelow(""));
    on(Code.HEADING_SKIPPED, w -> w.line(w.line().replaceFirst("#+", w.argument("marks"))));
    on(
        Code.TITLE_CAPITALS,
        w ->
            w.line(
                "title: "
                    + w.argument("suggestion").replace("đô thị việt hưng", "Đô thị Việt Hưng")));
    on(Code.TITLE_QUOTES, w -> w.line("title: " + w.argument("suggestion")));
    on(
        Code.SUMMARY_REPEATED,
        w -> w.text(w.text().replaceFirst("summary: .*", "summary: Lễ ký của hai đơn vị.")));
    on(
        Code.NAME_HONORIFIC,
        w -> {
          boolean own = w.has("honorific");
          int indent = w.line().indexOf("name:");
          w.value(w.argument("suggestion"));
          if (own) {
            w.lineBelow(" ".repeat(indent) + "honorific: " + w.argument("honorific"));
          }
        });
    on(Code.FIGURE_DISAGREES, w -> w.replace(w.argument("text"), w.argument("value") + " trường"));
    on(
        Code.DISTRICT_UNLISTED,
        w -> w.text(w.text().replace("districts: [", "districts: [" + w.argument("id") + ", ")));
    on(
        Code.ABBREVIATION_UNKNOWN,
        w -> w.replace(w.argument("text"), "Ban chỉ đạo xã hội (" + w.argument("text") + ")"));
    on(Code.PASTE_AROUND, Writer::deleteLine);
    on(
        Code.PICTURE_NAME,
        w -> {
          Files.copy(
              w.site().resolve("content/articles/2023/" + w.argument("target")),
              w.site().resolve("content/articles/2023/" + NAME + ".jpg"));
          w.replace(w.argument("target"), NAME + ".jpg");
        });
    on(Code.ALT_VAGUE, w -> w.replace(w.argument("alt"), "Hai trưởng phòng ký biên bản ghi nhớ."));
    on(
        Code.ALT_CAPTION,
        w -> {
          if (w.has("inText")) {
            w.line(w.line().replaceFirst(" \".*\"\\)", ")"));
          } else {
            w.value("\"\"");
          }
        });
    on(Code.CAPTION_HARDSHIP, w -> w.value("\"Em nhận quà\""));
  }

  private static String sample(Writer writer) {
    return switch (writer.argument("key")) {
      case "date" -> "2023-03-25";
      case "metric" -> "so-truong";
      case "value" -> "3";
      case "scope" -> "city";
      case "src" -> "le-ky.png";
      case "baseUrl" -> "https://thu.example/";
      default -> "\"Chữ Thay Vào\"";
    };
  }
}
