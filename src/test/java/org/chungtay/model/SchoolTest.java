package org.chungtay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Section 1.6 of the Vietnamese cases: schools in lists. The names are made up.
class SchoolTest {

  private static School school(String name, Level... levels) {
    return new School(name, name, List.of(levels), List.of(), Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trường Tiểu học Đô thị Việt Hưng             | Đô thị Việt Hưng
          Trường Tiểu học Giang Biên                   | Giang Biên
          trường tiểu học Giang Biên                   | Giang Biên
          TRƯỜNG TIỂU HỌC GIANG BIÊN                   | GIANG BIÊN
          Tiểu học Giang Biên                          | Giang Biên
          TH Giang Biên                                | Giang Biên
          Trường Tiểu học\u00A0Giang Biên              | Giang Biên
          Mầm non Hoa Sen                              | Hoa Sen
          Trường MN Hoa Sen                            | Hoa Sen
          Trường Trung học cơ sở Xã Đàn                | Xã Đàn
          Trường TH&THCS Xã Đàn                        | Xã Đàn
          Trường Tiểu học và THCS Xã Đàn               | Xã Đàn
          Trường TH-THCS-THPT Xã Đàn                   | Xã Đàn
          THPT chuyên Mẫu                              | chuyên Mẫu
          Trung tâm GDNN-GDTX Ba Vì                    | Ba Vì
          Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên Ba Vì | Ba Vì
          Trường Thăng Long                            | Thăng Long
          Trường Tiểu học Trung Tâm                    | Trung Tâm
          Thăng Long                                   | Thăng Long
          Thcs                                         | Thcs
          Trường Tiểu học                              | Tiểu học
          Trường                                       | Trường
          """)
  void what_schools_share_is_no_part_of_their_own_name(String name, String own) {
    assertThat(school(name.translateEscapes()).ownName()).as(name).isEqualTo(own);
  }

  @Test
  void schools_stand_by_level_then_by_their_own_name() {
    List<School> expected =
        List.of(
            school("Trường Mầm non Việt Hưng", Level.PRESCHOOL),
            school("Trường Tiểu học Đô thị Việt Hưng", Level.PRIMARY),
            school("TH Đức Giang", Level.PRIMARY),
            school("Trường Tiểu học Giang Biên", Level.PRIMARY),
            school("Ái Mộ", Level.LOWER_SECONDARY),
            school("Trường THPT Ái Mộ", Level.UPPER_SECONDARY),
            school("Trung tâm GDNN-GDTX Ba Vì", Level.CONTINUING),
            school("Trường TH&THCS An Khánh", Level.PRIMARY, Level.LOWER_SECONDARY),
            school("Trường THCS&THPT Ba Đình", Level.LOWER_SECONDARY, Level.UPPER_SECONDARY));
    for (int seed = 0; seed < 10; seed++) {
      List<School> shuffled = new ArrayList<>(expected);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(School.ORDER);
      assertThat(shuffled).containsExactlyElementsOf(expected);
    }
  }
}
