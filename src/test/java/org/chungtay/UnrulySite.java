package org.chungtay;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A built site of sizes that nobody designs for: a word of 200 letters wherever text may stand, a
/// table of 60 rows, 40 photographs, a unit with very many articles, every optional key and none.
///
/// The texts in it are made up for the test.
record UnrulySite(TestSite site) {

  /// One page of each kind, the worst there is.
  static final List<String> ADDRESSES =
      List.of(
          "/",
          "/tin/moi-muc/",
          "/tin/khong-muc-nao/",
          "/quan-huyen/dong-da/",
          "/quan-huyen/soc-son/",
          "/quan-huyen/",
          "/ket-noi/",
          "/ket-noi/dong-da--soc-son/",
          "/truong/truong-dai/",
          "/ket-qua/",
          "/van-ban/van-ban-dai/",
          "/van-ban/",
          "/chu-de/ket-noi/",
          "/luu-tru/",
          "/luu-tru/2023/03/",
          "/dinh-chinh/",
          "/gioi-thieu/");

  private static final String WORD = "Nghiêngngả".repeat(20);

  static UnrulySite built(Path folder, int articles) {
    TestSite site = TestSite.small(folder);
    site.write(
        "site-config.yml",
        """
        title: "%1$s"
        description: "%1$s %1$s"
        baseUrl: https://thu.example/
        publisher: "%1$s"
        licence: "%1$s"
        menu:
          - {label: "%2$s", url: /tin/}
          - {label: "Kết nối", url: /ket-noi/}
        lint: {off: [%3$s]}
        """
            .formatted(
                WORD.substring(0, 95),
                WORD.substring(0, 60),
                "name-capitals, tone-mixed, alt-caption, abbreviation-unknown, picture-name"));
    site.write(
        "content/districts/dong-da.md",
        """
        ---
        name: Đống Đa
        type: quan
        code: "006"
        aliases: ["%1$s"]
        from: 1961-01-01
        to: 2025-06-30
        legalBasis: ["%1$s", "Nghị quyết"]
        successors: [soc-son]
        tile: {column: 0, row: 0}
        ---
        """
            .formatted(WORD));
    site.write(
        "content/districts/soc-son.md",
        "---\nname: Sóc Sơn\ntype: huyen\ntile: {column: 9, row: 9}\n---\n");
    site.write(
        "content/schools/dong-da.yml",
        list(
            60,
            i ->
                """
                - id: truong-%1$d
                  name: "Trường %2$s %1$d"
                  level: primary
                """
                    .formatted(i, WORD.substring(0, 60)),
            "- {id: truong-dai, name: \"%s\", level: [primary, lowerSecondary]}\n"
                .formatted("Trường " + WORD)));
    site.write(
        "content/documents/van-ban-dai.md",
        """
        ---
        number: "%1$s"
        issuer: "%2$s"
        date: 2023-01-01
        abstract: "%2$s"
        ---
        """
            .formatted("1".repeat(60) + "/KH-" + "SGDĐT".repeat(12), WORD));
    site.write(
        "content/metrics.yml",
        list(
            30,
            i ->
                "- {id: so-%d, label: \"%s\", unit: \"%s\"}\n"
                    .formatted(i, WORD, WORD.substring(0, 30)),
            "- {id: so-truong, label: Số trường, unit: trường}\n"));
    site.write(
        "content/pages/gioi-thieu.md",
        "---\ntitle: \"%1$s\"\n---\n%1$s\n\n%2$s\n".formatted(WORD, table()));
    IntStream.rangeClosed(1, 40)
        .forEach(
            i -> site.write("content/articles/2023/anh/%d.jpg".formatted(i), MediaSite.picture()));
    site.write("content/articles/2023/moi-muc.md", everything());
    site.write(
        "content/articles/2023/khong-muc-nao.md",
        "---\ntitle: A\ndate: 2023-03-25\nkind: news\nsummary: B\nsources: [{note: C}]\n---\nD\n");
    IntStream.rangeClosed(1, articles)
        .forEach(
            i ->
                site.write(
                    "content/articles/2023/nhieu-%d.md".formatted(i),
                    TestSite.article("Bài " + WORD.substring(0, 100) + " " + i, "Chữ.\n")));
    return new UnrulySite(site.built());
  }

  private static String everything() {
    return """
    ---
    title: "%1$s"
    date: 2023-03-25T13:44:00+07:00
    eventDate: 2023-03-24
    kind: ceremony
    summary: "%1$s"
    authors: ["%1$s", "Trần Thị B"]
    aliases: [/cu/moi-muc/]
    updated: 2023-04-01
    highlight: true
    districts: [dong-da, soc-son]
    schools: [truong-dai]
    topics: [ket-noi]
    documents: [van-ban-dai]
    cover: {src: anh/1.jpg, alt: "%1$s", caption: "%1$s", credit: "%1$s"}
    photos:
    %2$s
    sources:
      - {name: "%1$s", author: "%1$s", title: "%1$s", url: "https://nguon.example/%3$s", published: 2023-03, note: "%1$s"}
    people:
      - {name: "%1$s", role: "%1$s", of: "%1$s", part: [spoke, attended], honorific: ông}
    pairings:
      - between: [dong-da, soc-son]
        signed: 2023-03-24
        partOfDay: morning
        venue: "%1$s"
        period: {from: 2023, to: 2025}
        signatories: [{name: "%1$s", role: "%1$s", of: "%1$s"}, {role: "%1$s"}]
        counts: {of: pairs, preschool: 3, primary: 3, lowerSecondary: 3, total: 9}
        planned: {of: schoolsEach, preschool: 100000, primary: 3, lowerSecondary: 3, total: 100006}
        instrument: "%1$s"
    figures:
    %4$s
    corrections:
      - {date: 2023-04-01, note: "%1$s"}
    ---

    ## %1$s

    %1$s

    %5$s

    ### %1$s

    > %1$s

    - %1$s
      - %1$s

    `%1$s`

    ```
    %1$s
    ```

    [%1$s](https://nguon.example/%3$s)

    ## Hai

    ## Ba
    """
        .formatted(
            WORD,
            list(
                    40,
                    "  - {src: anh/%1$d.jpg, alt: \"Ảnh thứ %1$d\", caption: \"Chú thích\"}\n"
                        ::formatted,
                    "")
                .stripTrailing(),
            "dai".repeat(80),
            list(
                    30,
                    i ->
                        "  - {metric: so-%d, value: 12345678901.5, scope: soc-son, asOf: 2023, note: \"%s\"}\n"
                            .formatted(i, WORD),
                    "")
                .stripTrailing(),
            table());
  }

  /// 60 rows of eight columns.
  private static String table() {
    String row = "| " + "Số liệu | ".repeat(7) + WORD.substring(0, 40) + " |\n";
    return row + "|" + "---|".repeat(8) + "\n" + row.repeat(60);
  }

  private static String list(int times, IntFunction<String> item, String last) {
    return IntStream.rangeClosed(1, times).mapToObj(item).collect(joining()) + last;
  }
}
