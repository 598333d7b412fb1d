package org.chungtay.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Citation;
import org.chungtay.model.Article.Correction;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Article.Removal;
import org.chungtay.model.Article.Shown;
import org.chungtay.model.Timestamp;
import org.chungtay.model.Topic;

/// Writes planned articles. Each has dice of its own, so that they can be written in any order.
final class ArticleWriter {

  /// Stands under every article.
  private static final String NOTE =
      "Dữ liệu thử nghiệm do máy tạo ra; không có sự việc nào là thật.";

  private final long seed;
  private final ReferenceData data;
  private final List<Plan> plans;
  private final Map<String, String> unitOfSchool = new HashMap<>();

  ArticleWriter(long seed, ReferenceData data, List<Plan> plans) {
    this.seed = seed;
    this.data = data;
    this.plans = plans;
    for (int i = 0; i < data.units().districts().size(); i++) {
      String unit = data.units().districts().get(i).id();
      data.schools().get(i).forEach(school -> unitOfSchool.put(school.id(), unit));
    }
  }

  GeneratedArticle write(Plan plan) {
    Dice dice = Dice.of(seed, "article", plan.index());
    Size size = Size.of(plan.index() + 1);
    boolean isPublic = plan.state() == State.PUBLIC;
    Timestamp date = Dates.timestamp(dice, plan.day());
    List<GeneratedFile> pictures = new ArrayList<>();
    Photo cover = dice.percent(30) ? photo(plan, "", pictures, dice) : null;
    List<Photo> photos = new ArrayList<>();
    for (int i = dice.percent(10) ? dice.between(1, 3) : 0; i > 0; i--) {
      photos.add(photo(plan, "-" + i, pictures, dice));
    }
    Article article =
        new Article(
            plan.title(),
            date,
            plan.eventDate(),
            plan.kind(),
            Prose.sentence(dice),
            some(dice, 60, 2, () -> People.name(dice)),
            isPublic && dice.percent(10)
                ? List.of("/bai-cu/" + (plan.index() + 1) + "/")
                : List.of(),
            plan.state() == State.DRAFT,
            plan.state() == State.EXPIRED ? later(plan, dice) : null,
            isPublic && dice.percent(10) ? later(plan, dice) : null,
            dice.percent(3),
            districts(plan, size, dice),
            schools(plan),
            topics(size, dice),
            documents(plan, dice),
            cover,
            photos,
            sources(plan, dice),
            some(dice, 50, 5, () -> People.person(dice)),
            plan.agreements(),
            plan.figures(),
            plan.state() == State.REMOVED
                ? new Removal(later(plan, dice), Prose.sentence(dice))
                : null,
            isPublic && dice.percent(2)
                ? new Removal(later(plan, dice), Prose.sentence(dice))
                : null,
            isPublic
                ? some(dice, 6, 2, () -> new Correction(later(plan, dice), Prose.sentence(dice)))
                : List.of(),
            Map.of());
    String body = new BodyText(plan, article, earlier(plan, dice), pictures, dice).write();
    return new GeneratedArticle(plan.stem() + ".md", plan.state(), article, body, pictures);
  }

  /// Now and then up to so many.
  private static <T> List<T> some(Dice dice, int percent, int most, Supplier<T> make) {
    int count = dice.percent(percent) ? dice.between(1, most) : 0;
    return Stream.generate(make).limit(count).toList();
  }

  /// A day after the article's, before the clocks begin.
  private static Timestamp later(Plan plan, Dice dice) {
    return Dates.timestamp(dice, plan.day().plusDays(dice.between(1, Dates.LONGEST_LATER)));
  }

  private List<String> schools(Plan plan) {
    Set<String> schools = new LinkedHashSet<>();
    for (Agreement agreement : plan.agreements()) {
      agreement.between().stream().filter(unitOfSchool::containsKey).forEach(schools::add);
      agreement.schools().forEach(schools::addAll);
    }
    return List.copyOf(schools);
  }

  /// The partners, or the units of partners that are schools; and perhaps some more.
  private List<String> districts(Plan plan, Size size, Dice dice) {
    Set<String> districts = new LinkedHashSet<>();
    plan.agreements().stream()
        .flatMap(agreement -> agreement.between().stream())
        .forEach(id -> districts.add(unitOfSchool.getOrDefault(id, id)));
    for (int more = dice.below(3); more > 0; more--) {
      districts.add(dice.pick(data.units().districts()).id());
    }
    if (dice.percent(5)) {
      districts.add(data.units().wards().get(dice.below(size.wards())).id());
    }
    return List.copyOf(districts);
  }

  private List<String> topics(Size size, Dice dice) {
    List<Topic> there = data.topics().subList(0, size.topics());
    return distinct(dice.between(1, 4), () -> dice.pickEarly(there), Topic::id);
  }

  /// Documents that were there before the article.
  private List<String> documents(Plan plan, Dice dice) {
    int there = Size.of(plan.index() + 1).documents();
    return distinct(
        dice.percent(25) ? dice.between(1, 2) : 0,
        () -> Documents.id(seed, dice.below(there)),
        Function.identity());
  }

  private static <T> List<String> distinct(int most, Supplier<T> draw, Function<T, String> id) {
    return Stream.generate(draw).limit(most).map(id).distinct().toList();
  }

  private static List<Citation> sources(Plan plan, Dice dice) {
    Citation generated = new Citation(null, null, null, null, null, NOTE);
    if (dice.percent(50)) {
      return List.of(generated);
    }
    return List.of(
        new Citation(
            dice.percent(60) ? "Báo Thử nghiệm " + Lexicon.name(dice, 2) : null,
            dice.percent(50) ? People.name(dice) : null,
            dice.percent(60) ? Prose.phrase(dice, 4, 10) : null,
            dice.percent(30) ? URI.create("https://bao.example/" + plan.slug()) : null,
            Dates.published(dice, plan.day()),
            null),
        generated);
  }

  private static Photo photo(Plan plan, String mark, List<GeneratedFile> pictures, Dice dice) {
    String path = plan.stem() + mark + ".png";
    pictures.add(new GeneratedFile(path, Picture.png(dice)));
    Shown people = dice.percent(60) ? dice.pick(List.of(Shown.values())) : null;
    return new Photo(
        path.substring(path.lastIndexOf('/') + 1),
        Prose.phrase(dice, 4, 10),
        dice.percent(70) ? Prose.sentence(dice) : null,
        dice.percent(40) ? People.name(dice) : null,
        people == Shown.CHILDREN || dice.percent(20),
        people);
  }

  /// Up to three articles that a text may rely on.
  private List<Plan> earlier(Plan plan, Dice dice) {
    if (plan.index() == 0) {
      return List.of();
    }
    return Stream.generate(() -> plans.get(dice.below(plan.index())))
        .limit(dice.below(6))
        .filter(plan::mayRelyOn)
        .distinct()
        .limit(3)
        .toList();
  }
}
