package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Git leaves in a file where two people changed the same lines.
class MergeConflictTest {

  private static final String FILE =
      """
      ---
      title: Bài thử
      date: 2023-03-25
      kind: news
      summary: Tóm tắt.
      ---

      Mở đầu.

      Chữ trong bài.
      """;

  /// A part of the file that another version replaces, and where that is told.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          title: Bài thử       ¦ title: "A: B          ¦ merge-conflict 2:1
          date: 2023-03-25⏎    ¦ ¬¬                    ¦ merge-conflict 3:1
          kind: news           ¦ kind: tin             ¦ merge-conflict 4:1
          summary: Tóm tắt.⏎---⏎ ¦ summary: Khác.⏎---⏎ ¦ merge-conflict 5:1
          ---⏎title: Bài thử   ¦ ---⏎title: Khác       ¦ merge-conflict 1:1
          Mở đầu.              ¦ ![](khong-co.jpg)     ¦ merge-conflict 8:1
          Mở đầu.              ¦ ```                   ¦ merge-conflict 8:1
          """)
  void every_conflict_is_told_once_and_nothing_that_follows_from_it(
      String ours, String theirs, String place) {
    String first = ours.replace('⏎', '\n').stripTrailing();
    String second = theirs.replace('⏎', '\n').stripTrailing();
    for (String base : new String[] {"", "||||||| 1a2b3c4\n" + second + "\n"}) {
      String conflict =
          "<<<<<<< HEAD\n" + first + "\n" + base + "=======\n" + second + "\n>>>>>>> sua (#1)";
      FileRead read = Reads.file(Reads.ARTICLE, FILE.replace(first, conflict));
      assertThat(Told.places(read.problems())).as(conflict).containsExactly(place);
      assertThat(((Article) read.entries().getFirst().entry()).title()).isEqualTo("Bài thử");
    }
  }

  @Test
  void conflicts_are_counted_by_where_they_begin() {
    String conflict = "<<<<<<< a\n%s\n=======\n>>>>>>> b";
    String file =
        FILE.replace("kind: news", conflict.formatted("kind: news"))
            .replace("Mở đầu.", conflict.formatted("Mở đầu."))
            .replace("Chữ trong bài.", conflict.formatted("Chữ trong bài."));
    assertThat(Told.places(Reads.file(Reads.ARTICLE, file).problems()))
        .containsExactly("merge-conflict 4:1", "merge-conflict 11:1", "merge-conflict 16:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          <<<<<<< HEAD                     ¦ merge-conflict 4:1
          >>>>>>> sua                      ¦ merge-conflict 4:1
          <<<<<<<                          ¦ merge-conflict 4:1
          <<<<<<< HEAD⏎=======             ¦ merge-conflict 4:1
          =======⏎>>>>>>> sua              ¦ merge-conflict 5:1
          """)
  void marks_that_were_forgotten_are_told_too(String marks, String place) {
    String file = FILE.replace("kind: news", marks.replace('⏎', '\n') + "\nkind: news");
    assertThat(Told.places(Reads.file(Reads.ARTICLE, file).problems())).containsExactly(place);
  }

  @Test
  void a_list_of_entries_is_looked_at_too() {
    String topics = "<<<<<<< HEAD\n- { id: a, label: A }\n=======\n- { id: a }\n>>>>>>> sua\n";
    assertThat(Told.places(Reads.file("content/topics.yml", topics).problems()))
        .containsExactly("merge-conflict 1:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          Đầu đề⏎=======
          <<<<<<<<<<<<<<<<
          Viết <<<<<<< và >>>>>>> ở giữa dòng.
              <<<<<<< HEAD⏎    =======⏎    >>>>>>> sua
          << trích >>
          >>>>>>>> tám cấp
          """)
  void other_lines_of_such_signs_are_text(String lines) {
    String file = FILE.replace("Mở đầu.", lines.replace('⏎', '\n'));
    assertThat(Reads.file(Reads.ARTICLE, file).problems())
        .as(lines)
        .noneMatch(problem -> problem.code() == Code.MERGE_CONFLICT);
  }
}
