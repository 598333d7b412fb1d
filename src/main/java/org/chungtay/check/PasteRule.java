package org.chungtay.check;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;

/// Lines that stand around an article on other sites and were copied with it.
final class PasteRule {

  private static final Pattern AROUND =
      Pattern.compile(
          "^[ *_#>-]{0,10}(\\(\\d+\\) bình luận|bình luận ?\\(\\d+\\)|bài liên quan|tin liên quan"
              + "|bài viết liên quan|tin cùng chuyên mục|liên kết:|xem thêm:?|chia sẻ bài viết"
              + "|in bài viết|về trang chủ)[ *_:]{0,10}$",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PasteRule() {}

  static Stream<Problem> check(Subject subject) {
    return AROUND
        .matcher(subject.prose().text())
        .results()
        .map(
            line ->
                subject.problem(Code.PASTE_AROUND, line.start(1), Map.of("text", line.group(1))));
  }
}
