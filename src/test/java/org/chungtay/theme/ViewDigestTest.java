package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.feed.JsonLd;
import org.chungtay.model.Archive;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.SiteConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewDigestTest {

  record Leaf(@Nullable String a, @Nullable String b) {}

  record Texts(List<String> list) {}

  @Test
  void an_empty_text_is_not_an_absent_one() {
    assertThat(digest(new Leaf("", null))).isNotEqualTo(digest(new Leaf(null, "")));
    assertThat(digest(new Leaf("", ""))).isNotEqualTo(digest(new Leaf("", null)));
  }

  @Test
  void the_cut_between_texts_counts() {
    assertThat(digest(new Leaf("ab", "c"))).isNotEqualTo(digest(new Leaf("a", "bc")));
    assertThat(digest(new Texts(List.of("a", "b")))).isNotEqualTo(digest(new Texts(List.of("ab"))));
    assertThat(digest(new Texts(List.of()))).isNotEqualTo(digest(new Texts(List.of(""))));
  }

  @Test
  void the_layout_counts() {
    Leaf view = new Leaf("a", "b");
    assertThat(ViewDigest.of("home", ViewTree.of(view)))
        .isNotEqualTo(ViewDigest.of("page", ViewTree.of(view)));
  }

  @Test
  void two_views_of_one_route_have_one_digest() {
    SiteConfig config = Fixture.config();
    Theme theme = Fixture.theme(config);
    for (var route : Fixture.pages(Fixture.archive(config, SampleArticles.all())).toList()) {
      Archive first = Fixture.archive(config, SampleArticles.all());
      Archive second = Fixture.archive(config, SampleArticles.all());
      assertThat(theme.page(route, first, Fixture::longBody, JsonLd.of(first)).digest())
          .as(route.permalink().path())
          .isEqualTo(theme.page(route, second, Fixture::longBody, JsonLd.of(second)).digest());
    }
  }

  /// Changes each value of each view of the sample site, one at a time.
  @Test
  void any_change_of_any_component_changes_the_digest() throws Exception {
    SiteConfig config = Fixture.config();
    Theme theme = Fixture.theme(config);
    Archive archive = Fixture.archive(config, SampleArticles.all());
    int changed = 0;
    for (String address :
        List.of("/tin/hoang-mai-ung-hoa/", "/quan-huyen/long-bien/", "/gioi-thieu/", "/404.html")) {
      Drawing drawing = Fixture.drawing(theme, archive, address);
      Fingerprint digest = drawing.page().digest();
      for (Object variant : variants(drawing.view())) {
        assertThat(
                new Drawing(drawing.here(), null, drawing.layout(), (View) variant).page().digest())
            .as(() -> address + " against " + variant)
            .isNotEqualTo(digest);
        changed++;
      }
    }
    assertThat(changed).isGreaterThan(300);
  }

  private static Fingerprint digest(Record view) {
    return ViewDigest.of("layout", ViewTree.of(view));
  }

  /// All values that differ from this one in one place.
  private static List<@Nullable Object> variants(@Nullable Object value) throws Exception {
    return switch (value) {
      case null -> List.of();
      case String text -> List.of(text + "!");
      case Integer number -> List.of(number + 1);
      case Boolean flag -> List.of(!flag);
      case List<?> list -> variants(list);
      case Record inner -> variants(inner);
      default -> throw new AssertionError(value.getClass());
    };
  }

  private static List<@Nullable Object> variants(List<?> list) throws Exception {
    List<@Nullable Object> variants = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (Object item : variants((@Nullable Object) list.get(i))) {
        List<@Nullable Object> copy = new ArrayList<>(list);
        copy.set(i, item);
        variants.add(copy);
      }
      List<@Nullable Object> shorter = new ArrayList<>(list);
      shorter.remove(i);
      variants.add(shorter);
    }
    return variants;
  }

  private static List<@Nullable Object> variants(Record inner) throws Exception {
    RecordComponent[] components = inner.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = components[i].getAccessor().invoke(inner);
    }
    var constructor = inner.getClass().getDeclaredConstructor(types);
    List<@Nullable Object> variants = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      List<@Nullable Object> others = new ArrayList<>(variants(values[i]));
      if (!types[i].isPrimitive()) {
        others.add(values[i] == null && types[i] == String.class ? "" : null);
      }
      for (Object other : others) {
        if (other != null || values[i] != null) {
          @Nullable Object[] copy = values.clone();
          copy[i] = other;
          variants.add(constructor.newInstance(copy));
        }
      }
    }
    return variants;
  }
}
