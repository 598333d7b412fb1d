package org.chungtay.theme;

import static org.chungtay.theme.ArticleDraft.agreement;
import static org.chungtay.theme.ArticleDraft.article;
import static org.chungtay.theme.ArticleDraft.citation;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Citation;
import org.chungtay.model.Article.Counted;
import org.chungtay.model.Article.Counts;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Article.Part;
import org.chungtay.model.Article.PartOfDay;
import org.chungtay.model.Article.Person;
import org.chungtay.model.Article.Signatory;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.EventDate;
import org.chungtay.model.Kind;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Period;
import org.chungtay.model.Source;
import org.chungtay.model.Timestamp;

/// Articles that between them hold everything an article can hold.
final class SampleArticles {

  private static final Period PERIOD =
      new Period(new PartialDate.OfYear(Year.of(2023)), new PartialDate.OfYear(Year.of(2025)));

  private SampleArticles() {}

  static List<Source<Article>> all() {
    return List.of(twoSignings(), schools(), planned(), undated(), results(), bare());
  }

  private static Source<Article> twoSignings() {
    return article(
        "hoang-mai-ung-hoa",
        a -> {
          a.title = "Các trường của Hoàng Mai và Ứng Hòa chia 59 nhóm ký kết phối hợp";
          a.summary =
              "Chiều 13/5/2023, các trường mầm non, tiểu học, THCS của quận Hoàng Mai và huyện Ứng"
                  + " Hòa ký biên bản ghi nhớ theo 59 nhóm, sau lần ký kết đầu tiên của hai phòng"
                  + " và 9 cặp trường trong tháng 3/2023.";
          a.kind = Kind.CEREMONY;
          a.highlight = true;
          a.eventDate = on(2023, 5, 13);
          a.authors = List.of("Nguyễn Thị Kỹ", "Lê Đặng");
          a.updated = ArticleDraft.day(2026, 11, 25);
          a.districts = List.of("hoang-mai", "ung-hoa");
          a.topics = List.of("phong-trao", "chuyen-doi-so");
          a.documents = List.of("2023-01-khlp-pgddt", "2022-4340-kh-sgddt");
          a.people =
              List.of(
                  person("Nguyễn Đức Thắng", "Trưởng phòng", "Phòng GD&ĐT huyện Ứng Hòa", "ông"),
                  person("Phạm Đàm Thục Hạnh", "Trưởng phòng", "Phòng GD&ĐT quận Hoàng Mai", "bà"));
          a.pairings =
              List.of(
                  signing(
                      new PartialDate.OfMonth(YearMonth.of(2023, 3)),
                      null,
                      new Counts(Counted.PAIRS, 3, 3, 3, null, 9)),
                  signing(
                      day(2023, 5, 13),
                      PartOfDay.AFTERNOON,
                      new Counts(Counted.GROUPS, null, null, null, null, 59)));
          a.figures =
              List.of(
                  new Observation(
                      "truong-ky-bien-ban",
                      new BigDecimal("3500"),
                      null,
                      "ung-hoa",
                      "nguồn viết “hiện”"),
                  new Observation(
                      "don-vi-da-ket-noi", new BigDecimal("85.5"), day(2023, 5, 31), "city", null));
          a.corrections =
              List.of(new Article.Correction(ArticleDraft.day(2026, 11, 25), "Sửa số nhóm."));
          a.sources =
              List.of(
                  citation(null, null, null, "Bài không có tiêu đề, tác giả, nơi đăng."),
                  new Citation(
                      "Tạp chí Người Hà Nội",
                      "Sơn Dương",
                      "Quận Đống Đa và huyện Sóc Sơn ký kết chương trình phối hợp",
                      URI.create("https://example.org/bai-viet"),
                      new Timestamp(OffsetDateTime.parse("2023-03-25T13:44:00+07:00"), true),
                      null));
        });
  }

  private static Source<Article> schools() {
    return article(
        "hai-truong-long-bien",
        a -> {
          a.title = "Hai trường tiểu học của quận Long Biên ký bản ghi nhớ phối hợp";
          a.kind = Kind.CEREMONY;
          a.eventDate = on(2023, 3, 31);
          a.districts = List.of("long-bien");
          a.schools = List.of("tieu-hoc-do-thi-viet-hung", "tieu-hoc-giang-bien");
          a.summary =
              "Chiều 31/3/2023, hiệu trưởng Trường Tiểu học Đô thị Việt Hưng và Trường Tiểu học"
                  + " Giang Biên ký bản ghi nhớ tại hội nghị triển khai kế hoạch phối hợp.";
          a.pairings =
              List.of(
                  new Agreement(
                      List.of("tieu-hoc-do-thi-viet-hung", "tieu-hoc-giang-bien"),
                      day(2023, 3, 31),
                      PartOfDay.AFTERNOON,
                      "Phòng Hội đồng sư phạm, Trường Tiểu học Giang Biên",
                      PERIOD,
                      List.of(
                          new Signatory(
                              "Nguyễn Thị Hằng Nga",
                              "Hiệu trưởng",
                              "Trường Tiểu học Đô thị Việt Hưng"),
                          new Signatory(
                              "Nguyễn Văn Kỳ", "Hiệu trưởng", "Trường Tiểu học Giang Biên")),
                      null,
                      null,
                      List.of(),
                      "bản ghi nhớ",
                      List.of(),
                      "hoang-mai-ung-hoa"));
          a.people =
              List.of(
                  new Person("Nguyễn Văn Sẵn", "chuyên viên", null, List.of(Part.ATTENDED), null),
                  new Person(
                      "Nguyễn Thị Hằng Nga",
                      null,
                      null,
                      List.of(Part.REPORTED, Part.SIGNED),
                      null));
        });
  }

  private static Source<Article> planned() {
    return article(
        "dong-da-soc-son",
        a -> {
          a.title = "Giáo dục Đống Đa và Sóc Sơn ký biên bản ghi nhớ giai đoạn 2023–2025";
          a.kind = Kind.CEREMONY;
          a.eventDate = on(2023, 3, 24);
          a.districts = List.of("dong-da", "soc-son");
          a.documents = List.of("2022-4340-kh-sgddt");
          a.summary =
              "Ngày 24/3/2023, hai Phòng GD&ĐT quận Đống Đa và huyện Sóc Sơn ký biên bản ghi nhớ"
                  + " thực hiện Kế hoạch số 4340/KH-SGDĐT.";
          a.pairings =
              List.of(
                  new Agreement(
                      List.of("dong-da", "soc-son"),
                      day(2023, 3, 24),
                      null,
                      null,
                      PERIOD,
                      List.of(new Signatory(null, "Lãnh đạo", "Phòng GD&ĐT quận Đống Đa")),
                      null,
                      new Counts(Counted.SCHOOLS_EACH, 3, 3, 3, null, 9),
                      List.of(List.of("tieu-hoc-do-thi-viet-hung", "tieu-hoc-giang-bien")),
                      "biên bản ghi nhớ",
                      List.of(Unstated.VENUE, Unstated.SIGNATORIES),
                      null));
        });
  }

  private static Source<Article> undated() {
    return article(
        "thanh-tri-chuong-my",
        a -> {
          a.title = "20 cặp trường của Thanh Trì và Chương Mỹ tham gia chương trình kết nghĩa";
          a.kind = Kind.CEREMONY;
          a.eventDate = new EventDate.Unknown();
          a.districts = List.of("chuong-my", "thanh-tri");
          a.pairings = List.of(agreement("chuong-my", "thanh-tri"));
          a.sources = List.of(citation("PRAIM", null, null, "Nguồn thứ cấp."));
        });
  }

  private static Source<Article> results() {
    return article(
        "672-truong",
        a -> {
          a.title = "672 trường ở Hà Nội ký biên bản ghi nhớ sau 8 tháng triển khai phong trào";
          a.kind = Kind.PROGRESS;
          a.eventDate = new EventDate.Unknown();
          a.districts = List.of("hoang-mai", "ung-hoa", "son-tay");
          a.figures =
              List.of(
                  new Observation(
                      "truong-ky-bien-ban", new BigDecimal("672"), null, "city", "sau 8 tháng"),
                  new Observation(
                      "don-vi-da-ket-noi",
                      new BigDecimal("60"),
                      new PartialDate.OfMonth(YearMonth.of(2023, 3)),
                      "city",
                      null),
                  new Observation("don-vi-da-ket-noi", new BigDecimal("100"), null, "city", null));
        });
  }

  private static Source<Article> bare() {
    return article(
        "thong-bao",
        a -> {
          a.title = "Thông báo " + "x".repeat(180);
          a.kind = Kind.ANNOUNCEMENT;
          a.eventDate = null;
        });
  }

  private static Agreement signing(
      PartialDate signed, @org.jspecify.annotations.Nullable PartOfDay part, Counts counts) {
    return new Agreement(
        List.of("hoang-mai", "ung-hoa"),
        signed,
        part,
        null,
        PERIOD,
        List.of(),
        counts,
        null,
        List.of(),
        "biên bản ghi nhớ",
        List.of(Unstated.LEVELS),
        null);
  }

  private static Person person(String name, String role, String of, String honorific) {
    return new Person(name, role, of, List.of(Part.SPOKE), honorific);
  }

  private static EventDate on(int year, int month, int day) {
    return new EventDate.On(day(year, month, day));
  }

  private static PartialDate day(int year, int month, int day) {
    return new PartialDate.OfDay(LocalDate.of(year, month, day));
  }
}
