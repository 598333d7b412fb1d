package org.chungtay.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.text.Similar;
import org.chungtay.model.text.Slug;

/// What staff may call the keys and values of front matter in their own language, for did-you-mean.
/// Nothing here is accepted; it is only understood.
final class Nicknames {

  /// Each word of front matter with its Vietnamese names.
  private static final Map<String, List<String>> SLUGS =
      slugs(
          Map.ofEntries(
              Map.entry("title", "tiêu đề, đầu đề, tên bài, tít"),
              Map.entry("date", "ngày, ngày đăng, ngày tháng"),
              Map.entry("eventDate", "ngày sự kiện, ngày diễn ra"),
              Map.entry("kind", "loại, loại bài, chuyên mục, thể loại"),
              Map.entry("summary", "tóm tắt, sa-pô, sapo, phần tóm tắt"),
              Map.entry("authors", "tác giả, người viết"),
              Map.entry("author", "tác giả"),
              Map.entry("aliases", "địa chỉ cũ, tên khác, bí danh"),
              Map.entry("draft", "bản nháp, nháp"),
              Map.entry("expires", "hết hạn, ngày hết hạn"),
              Map.entry("updated", "cập nhật, ngày cập nhật"),
              Map.entry("highlight", "nổi bật"),
              Map.entry("districts", "đơn vị, quận huyện, quận, huyện"),
              Map.entry("schools", "trường, trường học"),
              Map.entry("topics", "chủ đề"),
              Map.entry("documents", "văn bản"),
              Map.entry("cover", "ảnh bìa, ảnh đại diện"),
              Map.entry("photos", "ảnh, hình, hình ảnh"),
              Map.entry("sources", "nguồn, nguồn tin"),
              Map.entry("people", "người, nhân vật, người tham dự"),
              Map.entry("pairings", "kết nối, ký kết, cặp kết nối"),
              Map.entry("figures", "số liệu"),
              Map.entry("removed", "gỡ, gỡ bài"),
              Map.entry("corrections", "đính chính"),
              Map.entry("between", "giữa, các bên, hai bên"),
              Map.entry("signed", "ngày ký"),
              Map.entry("venue", "địa điểm, nơi"),
              Map.entry("period", "giai đoạn"),
              Map.entry("signatories", "người ký"),
              Map.entry("counts", "số lượng"),
              Map.entry("planned", "dự kiến"),
              Map.entry("partOfDay", "buổi"),
              Map.entry("name", "tên, họ tên, họ và tên"),
              Map.entry("role", "chức vụ, chức danh"),
              Map.entry("of", "cơ quan, đơn vị công tác"),
              Map.entry("metric", "loại số liệu"),
              Map.entry("value", "giá trị"),
              Map.entry("asOf", "tính đến"),
              Map.entry("scope", "phạm vi"),
              Map.entry("note", "ghi chú"),
              Map.entry("url", "địa chỉ, liên kết"),
              Map.entry("caption", "chú thích, chú thích ảnh"),
              Map.entry("credit", "nguồn ảnh"),
              Map.entry("alt", "mô tả, mô tả ảnh"),
              Map.entry("consent", "đồng ý, sự đồng ý"),
              Map.entry("reason", "lý do"),
              Map.entry("number", "số, ký hiệu, số ký hiệu"),
              Map.entry("issuer", "cơ quan ban hành"),
              Map.entry("abstract", "trích yếu"),
              Map.entry("file", "tệp"),
              Map.entry("level", "cấp, cấp học"),
              Map.entry("label", "nhãn, tên gọi"),
              Map.entry("unit", "đơn vị tính"),
              Map.entry("type", "loại"),
              Map.entry("code", "mã"),
              Map.entry("id", "mã"),
              Map.entry("in", "thuộc, nằm trong, đơn vị, quận huyện"),
              Map.entry("parts", "một phần, một phần của, phần"),
              Map.entry("source", "nguồn, căn cứ"),
              Map.entry("ceremony", "lễ ký kết, ký kết, lễ ký"),
              Map.entry("progress", "kết quả, kết quả triển khai, tiến độ"),
              Map.entry("news", "tin, tin tức, tin hoạt động, tin bài"),
              Map.entry("announcement", "thông báo"),
              Map.entry("children", "trẻ em, học sinh"),
              Map.entry("adults", "người lớn"),
              Map.entry("morning", "sáng, buổi sáng"),
              Map.entry("noon", "trưa, buổi trưa"),
              Map.entry("afternoon", "chiều, buổi chiều"),
              Map.entry("evening", "tối, buổi tối"),
              Map.entry("spoke", "phát biểu"),
              Map.entry("attended", "tham dự, dự"),
              Map.entry("reported", "báo cáo"),
              Map.entry("pairs", "cặp, cặp trường"),
              Map.entry("schoolsEach", "mỗi bên, trường mỗi bên"),
              Map.entry("groups", "nhóm, nhóm trường"),
              Map.entry("preschool", "mầm non"),
              Map.entry("primary", "tiểu học"),
              Map.entry("lowerSecondary", "trung học cơ sở, THCS"),
              Map.entry("upperSecondary", "trung học phổ thông, THPT"),
              Map.entry("total", "tổng, tổng số")));

  /// What Vietnamese call the zone that the tz database names after its largest city.
  private static final Set<String> VIETNAM =
      Set.of(
          "asia-hanoi",
          "asia-ha-noi",
          "hanoi",
          "ha-noi",
          "vietnam",
          "viet-nam",
          "asia-vietnam",
          "saigon",
          "sai-gon",
          "asia-sai-gon",
          "ho-chi-minh",
          "asia-hochiminh",
          "gio-viet-nam");

  /// A file may have one mistake fifty thousand times.
  private static final Map<List<String>, Vocabulary> VOCABULARIES = new ConcurrentHashMap<>();

  private Nicknames() {}

  /// The time zone that this names, where it names Vietnam's.
  static Optional<String> zone(String written) {
    return VIETNAM.contains(Slug.of(written)) ? Optional.of("Asia/Ho_Chi_Minh") : Optional.empty();
  }

  /// The one of these words that was probably meant: by its Vietnamese name, or as it is spelt.
  ///
  /// @param allowed the words of one place in the format, of which there are few
  static Optional<String> meant(String written, Collection<String> allowed) {
    return VOCABULARIES.computeIfAbsent(List.copyOf(allowed), Vocabulary::of).meant(written);
  }

  /// Words that may stand in one place, with what they may be taken for.
  private record Vocabulary(Map<String, String> byName, Similar words, Similar names) {

    static Vocabulary of(List<String> words) {
      Map<String, String> byName = new LinkedHashMap<>();
      for (String word : words) {
        SLUGS.getOrDefault(word, List.of()).forEach(name -> byName.putIfAbsent(name, word));
      }
      return new Vocabulary(byName, Similar.among(words), Similar.among(byName.keySet()));
    }

    Optional<String> meant(String written) {
      return Optional.ofNullable(byName.get(Slug.of(written)))
          .or(() -> words.nearest(written))
          .or(() -> names.nearest(written).map(byName::get));
    }
  }

  private static Map<String, List<String>> slugs(Map<String, String> names) {
    return names.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                word -> Stream.of(word.getValue().split(", ", -1)).map(Slug::of).toList()));
  }
}
