package org.chungtay.bench;

import java.util.List;
import org.chungtay.model.Article.Part;
import org.chungtay.model.Article.Person;

/// People whom nobody is: a common family name, a middle name that nobody in the sources of the
/// real archive has, and a given name of a syllable that means nothing.
final class People {

  static final List<String> ROLES =
      List.of(
          "Hiệu trưởng",
          "Phó Hiệu trưởng",
          "Trưởng phòng",
          "Phó Trưởng phòng",
          "chuyên viên",
          "Chủ tịch công đoàn");

  private static final List<String> FAMILY_NAMES =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
          "Dương", "Lý", "Đào", "Đoàn", "Vương", "Trịnh", "Trương", "Đinh");

  private static final List<String> MIDDLE_NAMES =
      List.of("Ẩn", "Ỷ", "Uyển", "Khuê", "Yểng", "Oánh", "Ngoạn", "Vỹ", "Đài", "Ưởng");

  private static final List<String> HONORIFICS = List.of("ông", "bà", "cô giáo", "thầy giáo");

  private People() {}

  static String name(Dice dice) {
    return dice.pickEarly(FAMILY_NAMES)
        + " "
        + dice.pick(MIDDLE_NAMES)
        + " "
        + Lexicon.name(dice, 1);
  }

  static String office(Dice dice) {
    return "Phòng thử nghiệm " + Lexicon.name(dice, 2);
  }

  static Person person(Dice dice) {
    List<Part> parts = List.of(Part.values());
    Part part = dice.pick(parts);
    return new Person(
        name(dice),
        dice.percent(80) ? dice.pick(ROLES) : null,
        dice.percent(70) ? office(dice) : null,
        dice.percent(20) && part != Part.SPOKE ? List.of(part, Part.SPOKE) : List.of(part),
        dice.percent(40) ? dice.pick(HONORIFICS) : null);
  }
}
